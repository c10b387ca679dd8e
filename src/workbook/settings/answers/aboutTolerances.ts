import type { Figure } from "../../../kpi/reading/figure";
import { readPolarity } from "../../../kpi/polarity/polarity";
import { readRow } from "../../../kpi/row/rowCells";
import { skeletonOf } from "../../../kpi/reading/skeleton";
import { readTarget } from "../../../kpi/target/target";
import { readTolerance, type Band } from "../../../kpi/tolerance/tolerance";
import { tokenise } from "../../../kpi/reading/token";
import { FURTHEST_LIMIT_PERCENT } from "../../../kpi/tolerance/limitAt";
import { answerFields as fields, answerLabels as labels } from "../../../wording/answers";
import { figureText } from "../../../wording/kpi/figures";
import { correctionWords as words } from "../../../wording/settings";
import { seen } from "../seenText";
import { targetIs, unitTyped, written } from "./targetGiven";
import type { Answer } from "./answer";
import { corrected, leftAsItIs, ready, typed, type Question } from "./question";
import { unitFit } from "./unitFit";

/** What a tolerance cell says; read by the rules, never shown. */
const NO_TOLERANCE = "No tolerance";
/** The corporate default (rules.md, section 5). */
const USUAL_PERCENT = 5;

/** A tolerance that may mean several things: each of them in words that mean one. */
export function whichTolerance(question: Question): readonly Answer[] {
  const { kind } = readTolerance(question.row.row.kpi.tolerance);
  // "N/A" says as likely as not that there is none.
  const isNone = kind === "not-needed" && question.query.code === "tolerance-unreadable";
  return [
    ...(isNone ? [noAmber(question, labels.noTolerance)] : []),
    ...usualShare(question),
    ...meanings(question),
    typedTolerance(question),
    ...(isNone ? [] : [noAmber(question)]),
    leftAsItIs(question),
  ];
}

/** What "n/a" or "TBC" beside a target may stand for, as a blank cell does; or there is no amber. */
function usualShare(question: Question): readonly Answer[] {
  const said = readTolerance(question.row.row.kpi.tolerance);
  const isOpen =
    question.query.code === "tolerance-unreadable" &&
    (said.kind === "not-needed" || (said.kind === "undecided" && said.mayBe === undefined));
  const percent = `${String(USUAL_PERCENT)}%`;
  return isOpen ? [toleranceIs(question, labels.usualShare(percent), `${percent} of target`)] : [];
}

/** A tolerance that goes together with no limit of the rules. */
export function anotherTolerance(question: Question): readonly Answer[] {
  return [typedTolerance(question), leftAsItIs(question)];
}

/** Limits by colour of which green's is not the row's target: the target is that, or amber goes from the target to its own limit. */
export function targetOrGreenLimit(question: Question): readonly Answer[] {
  const tolerance = readTolerance(question.row.row.kpi.tolerance);
  const target = targetFigure(question);
  if (tolerance.kind !== "thresholds" || target === null)
    return [typedTolerance(question), leftAsItIs(question)];
  const { green, amber } = tolerance.thresholds;
  const byTarget = amber?.inclusive === true ? bandText(amber.figure, target) : null;
  const label = labels.targetIs(written(target));
  return [
    ...(green === null
      ? []
      : [targetIs(question, labels.targetIs(written(green.figure)), written(green.figure))]),
    ...(byTarget === null ? [] : [toleranceIs(question, label, byTarget, words.tolerance(byTarget))]),
    typedTolerance(question),
    leftAsItIs(question),
  ];
}

/** A band wholly on the better side of the target: there is no amber, which is what leaving it comes to, or another band is meant. */
export function amberOrNone(question: Question): readonly Answer[] {
  const left = question.query.blocking ? [leftAsItIs(question)] : [];
  return [noAmber(question), typedTolerance(question), ...left];
}

/** Excel has turned a band into a date. */
export function whichBand(question: Question): readonly Answer[] {
  const { takenAs } = question.query;
  const likely = takenAs === null ? [] : [toleranceIs(question, labels.amberTo(takenAs), takenAs)];
  return [...likely, typedTolerance(question), noAmber(question), leftAsItIs(question)];
}

/**
 * A green value that is no single one. Where no green value can hold (limits in words say where green begins, a KPI that is best in a
 * range, figures that run up to a target to date), there is nothing to give.
 */
export function whereGreenBegins(question: Question): readonly Answer[] {
  const { kpi } = question.row.row;
  const inWords = readTolerance(kpi.tolerance).kind === "thresholds";
  const inRange = readPolarity(kpi.polarity).kind === "range";
  if (inWords || inRange || question.evaluation.cumulative) return [leftAsItIs(question)];
  const value = corrected(question, { what: "green-limit", value: "" });
  return [
    { ...typed(labels.greenLimit, fields.greenLimit, [value]), unit: unitTyped(question) },
    leftAsItIs(question),
  ];
}

function toleranceIs(question: Question, label: string, value: string, answered = ""): Answer {
  return ready(label, corrected(question, { what: "tolerance", value, answered }));
}

function typedTolerance(question: Question): Answer {
  const tolerance = corrected(question, { what: "tolerance", value: "" });
  return {
    ...typed(labels.tolerance, fields.tolerance, [tolerance]),
    inUnitOf: unitFit(question.row, "tolerance"),
  };
}

function noAmber(question: Question, label: string = labels.noAmber): Answer {
  return toleranceIs(question, label, NO_TOLERANCE, words.noTolerance);
}

/**
 * The one figure of the cell as a share of the target, as points or an amount, and as the last amber value; what its own unit or words
 * leave out is not offered: "10%" is no amount of days, "5 days" no end for a percentage, and "within 10" no value.
 */
function meanings(question: Question): readonly Answer[] {
  const shown = seen(loneFigure(question) ?? question.query.text);
  const target = targetFigure(question);
  const figure = figureMeant(question, shown);
  if (figure === null || target === null) return [];
  const number = figureText(Math.abs(figure.value), "", figure.decimals);
  const isShare = figure.unit === "%";
  const plain = figure.unit === "" || isShare;
  // "85%" beside 80% is no distance, whatever it is a percentage of.
  const near = Math.abs(figure.value) <= FURTHEST_LIMIT_PERCENT;
  const share =
    plain && near ? [toleranceIs(question, labels.ofTheTarget(`${number}%`), `${number}% of target`)] : [];
  const inPercent = target.unit === "%";
  const points =
    plain && near && inPercent
      ? [toleranceIs(question, labels.points(number), `${number} percentage points`)]
      : [];
  const fits = isShare === inPercent || (inPercent && figure.unit === "");
  const bands = inPercent || !fits ? [] : amountBand(question, figure, target);
  const isLimit = fits && !isDistance(shown);
  const limits = isBandOrDistance(question)
    ? readingsBand(question, shown, target)
    : isLimit
      ? limitBand(question, figure, target)
      : [];
  return [...share, ...points, ...bands, ...limits];
}

function isBandOrDistance({ query }: Question): boolean {
  return query.code === "tolerance-band-or-distance";
}

/** What the cell itself shows, where the rules read it together with the target: "0.5" under "Amber threshold". */
function loneFigure({ row }: Question): string | null {
  const shown = row.row.kpi.tolerance;
  const read = readTolerance(shown);
  return read.kind === "band" && read.lone !== undefined ? (shown?.typed ?? null) : null;
}

/** The one figure of the cell; of a band that may be one of distances, how far it goes. */
function figureMeant(question: Question, shown: string): Figure | null {
  const band = isBandOrDistance(question) ? bandIn(shown) : null;
  if (band !== null) return band.to;
  const { figures } = skeletonOf(tokenise(shown));
  const [figure] = figures;
  return figure === undefined || figures.length > 1 || figure.doubtful ? null : figure;
}

function bandIn(shown: string): Band | null {
  const tolerance = readTolerance({ at: "", text: shown, value: shown, format: "@" });
  return tolerance.kind === "band" ? tolerance.band : null;
}

/** Its ends as readings: all from the target to the worse of them. None where they lie on the better side. */
function readingsBand(question: Question, shown: string, target: Figure): readonly Answer[] {
  const band = bandIn(shown);
  if (band === null) return [];
  const [end, isWorse] = isHigherBetter(question)
    ? [band.from, band.from.value < target.value]
    : [band.to, band.to.value > target.value];
  const text = isWorse ? bandText(end, target) : null;
  return text === null ? [] : [toleranceIs(question, labels.amberTo(text), text)];
}

function isDistance(shown: string): boolean {
  const tolerance = readTolerance({ at: "", text: shown, value: shown, format: "@" });
  return (
    (tolerance.kind === "figure" && tolerance.distance !== undefined) ||
    (tolerance.kind === "percent" && !tolerance.asLimit)
  );
}

/** So much from the target, as the band that it comes to: a bare number alone may be a limit as well. */
function amountBand(question: Question, amount: Figure, target: Figure): readonly Answer[] {
  // The minus of "+/- 2" belongs to its sign.
  const apart = Math.abs(amount.value);
  const worse = isHigherBetter(question) ? target.value - apart : target.value + apart;
  const band = bandText({ ...amount, value: worse }, target);
  if (band === null) return [];
  const label = labels.amountFrom(figureText(apart, target.unit, amount.decimals));
  return [toleranceIs(question, label, band, words.tolerance(label))];
}

/** The value itself as the end of amber, where it lies on the worse side. */
function limitBand(question: Question, limit: Figure, target: Figure): readonly Answer[] {
  const isWorse = isHigherBetter(question) ? limit.value < target.value : limit.value > target.value;
  const near = Math.abs(limit.value - target.value) * 2 <= Math.abs(target.value);
  const band = isWorse && near ? bandText(limit, target) : null;
  return band === null ? [] : [toleranceIs(question, labels.amberTo(band), band)];
}

function bandText(limit: Figure, target: Figure): string | null {
  const ends = [limit, target].sort((a, b) => a.value - b.value);
  if (ends.some(({ value }) => value < 0)) return null;
  const decimals = Math.max(limit.decimals, target.decimals);
  return ends.map(({ value }) => figureText(value, target.unit, decimals)).join(" - ");
}

function isHigherBetter({ row }: Question): boolean {
  return readRow(row.row.kpi).polarity.kind !== "lower";
}

function targetFigure({ row, evaluation }: Question): Figure | null {
  const { kpi } = row.row;
  const at = evaluation.current?.at ?? "";
  const own = kpi.periods.find(({ shown }) => at !== "" && shown.at === at)?.target;
  const target = readTarget(own ?? kpi.target, kpi.targetPeriodKind ?? null);
  return target.kind === "values" && target.amounts.length === 1 ? (target.amounts[0]?.figure ?? null) : null;
}
