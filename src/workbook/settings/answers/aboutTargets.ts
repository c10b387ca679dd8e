import { asQuarter, type Period, type PeriodKind } from "../../../kpi/period/calendar";
import type { Figure } from "../../../kpi/reading/figure";
import { mentionIn } from "../../../kpi/period/periodMention";
import { readPolarity } from "../../../kpi/polarity/polarity";
import { readNumber } from "../../../kpi/reading/number";
import { readReading } from "../../../kpi/reading/reading";
import type { PeriodCell } from "../../../kpi/row/row";
import { skeletonOf } from "../../../kpi/reading/skeleton";
import { readTarget, type Target } from "../../../kpi/target/target";
import { tokenise } from "../../../kpi/reading/token";
import { answerFields as fields, answerLabels as labels } from "../../../wording/answers";
import { figureText, isCurrency } from "../../../wording/kpi/figures";
import { PERIOD_KIND_NAMES } from "../../../wording/kpi/periods";
import { seen } from "../seenText";
import { typedShown } from "../typedShown";
import type { Answer, TargetFit } from "./answer";
import { figureOf } from "./aboutReadings";
import { askedAbout, corrected, leftAsItIs, ready, readingIs, typed, type Question } from "./question";

/** What a target cell says of a target that is being thought over; read by the rules, never shown. */
const UNDER_REVIEW = "Target under review";

/** A target that is blank, or that cannot be read. */
export function whichTarget(question: Question): readonly Answer[] {
  return [
    ...bestBetween(question),
    typedTarget(question),
    ready(labels.trackingOnly, corrected(question, { what: "tracking", value: true })),
    targetIs(question, labels.underReview, UNDER_REVIEW),
    leftAsItIs(question),
  ];
}

/** Several targets in one cell: each of them, or another. */
export function whichOfTargets(question: Question): readonly Answer[] {
  const tokens = tokenise(seen(question.query.text));
  // The numbers of a year or a quarter are no targets.
  const numbers = mentionIn(tokens).otherWords;
  const isDate = ({ value, unit }: Figure): boolean =>
    unit === "" && !numbers.some((word) => readNumber(word).value === value);
  const figures = skeletonOf(tokens).figures.filter((figure) => !figure.doubtful && !isDate(figure));
  const values = [...new Set(figures.map(written))].filter(isOneTarget);
  return [
    ...values.map((value) => targetIs(question, labels.targetIs(value), value)),
    typedTarget(question),
    leftAsItIs(question),
  ];
}

/** "10% - 12%" where one way is better: it is met between its ends, whatever the polarity says. */
function bestBetween(question: Question): readonly Answer[] {
  const target = targetNow(question);
  if (target.kind !== "range") return [];
  const value = { from: written(target.from), to: written(target.to) };
  return [ready(labels.bestBetween(value.from, value.to), corrected(question, { what: "polarity", value }))];
}

function isOneTarget(text: string): boolean {
  const target = readTarget(typedShown("", text));
  return target.kind === "values" && target.amounts.length === 1;
}

/** "≤ 5" where higher is better: one of the two is the wrong way round. */
export function whichIsWrong(question: Question): readonly Answer[] {
  const target = targetNow(question);
  const stated = target.kind === "values" ? target.direction : null;
  const figure = target.kind === "values" ? (target.amounts[0]?.figure ?? null) : null;
  if (stated === null || figure === null)
    return [...bestBetween(question), typedTarget(question), leftAsItIs(question)];
  const value = written(figure);
  return [
    ready(labels[stated.better], corrected(question, { what: "polarity", value: stated.better })),
    targetIs(question, labels.targetIs(value), value),
    leftAsItIs(question),
  ];
}

/** "< 5" and a reading of exactly 5. */
export function onTheBoundary(question: Question): readonly Answer[] {
  const target = targetNow(question);
  if (target.kind !== "values" || target.direction === null)
    return [typedTarget(question), leftAsItIs(question)];
  const [amount] = target.amounts;
  if (amount === undefined) return [typedTarget(question), leftAsItIs(question)];
  const value = written(amount.figure);
  const including = `${target.direction.better === "lower" ? "<=" : ">="} ${value}`;
  return [
    targetIs(question, labels.exactlyOnTarget(value), including),
    typedTarget(question),
    leftAsItIs(question),
  ];
}

/** A target for another length of time than the reading covers. */
export function whichPeriodsTarget(question: Question): readonly Answer[] {
  const cell = currentCell(question);
  const target = targetNow(question);
  if (cell === null) return [leftAsItIs(question)];
  const kind = kindOf(cell.period);
  const only = target.kind === "values" && target.amounts.length === 1 ? target.amounts[0] : undefined;
  const text = only === undefined ? null : perPeriod(written(only.figure), kind);
  return [
    targetForThis(question, cell),
    ...(only === undefined || text === null
      ? []
      : [targetIs(question, labels.holdsFor(written(only.figure), PERIOD_KIND_NAMES[kind]), text)]),
    leftAsItIs(question),
  ];
}

/** "600 per month", where the rules read it as that. */
export function perPeriod(value: string, kind: PeriodKind): string | null {
  const text = `${value} per ${PERIOD_KIND_NAMES[kind]}`;
  const target = readTarget(typedShown("", text));
  return target.kind === "values" && target.amounts[0]?.per === kind ? text : null;
}

/** "92.5% (target 95%)" beside a target of 90%. */
export function whichTargetHolds(question: Question): readonly Answer[] {
  const asked = askedAbout(question);
  if (asked?.part !== "reading") return [typedTarget(question), leftAsItIs(question)];
  const { cell } = asked;
  const reading = readReading(cell.shown, cell.period);
  const figure = figureOf(cell);
  const own = reading.kind === "figure" ? reading.ownTarget : null;
  if (figure === null || own === null) return [leftAsItIs(question)];
  const target = targetNow(question);
  const usual = target.kind === "values" && target.amounts.length === 1 ? target.amounts[0] : undefined;
  const ownText = written(own);
  return [
    ...(usual === undefined
      ? []
      : [readingIs(question, cell, labels.targetIs(written(usual.figure)), figure)]),
    ready(
      labels.targetIs(ownText),
      corrected(question, { what: "target", value: ownText, heading: cell.heading }),
    ),
    leftAsItIs(question),
  ];
}

/** The period cell whose own target is asked about; undefined where it is the row's. */
function ownHeading({ query: { at }, row }: Question): string | undefined {
  if (at === "") return undefined;
  return row.row.kpi.periods.find(({ target }) => target?.at === at)?.heading;
}

export function targetNow({ query: { at }, row }: Question): Target {
  const { kpi } = row.row;
  const own = at === "" ? undefined : kpi.periods.find(({ target }) => target?.at === at)?.target;
  return readTarget(own ?? kpi.target, kpi.targetPeriodKind ?? null);
}

function targetIs(question: Question, label: string, value: string): Answer {
  const heading = ownHeading(question);
  return ready(
    label,
    corrected(question, { what: "target", value, ...(heading === undefined ? {} : { heading }) }),
  );
}

export function typedTarget(question: Question): Answer {
  const heading = ownHeading(question);
  const target = corrected(question, {
    what: "target",
    value: "",
    ...(heading === undefined ? {} : { heading }),
  });
  return {
    ...typed(labels.target, fields.target, [target]),
    unit: unitTyped(question),
    fits: targetFit(question),
  };
}

/** The target for the very period; judged by itself, whatever the year's is. */
export function targetForThis(question: Question, cell: PeriodCell): Answer {
  const { label } = cell.period;
  if (question.evaluation.cumulative) return targetToDate(question, cell);
  const corrections = [
    corrected(question, { what: "target", value: "", heading: cell.heading }),
    corrected(question, { what: "cumulative", value: false }),
  ];
  const answer = typed(labels.targetFor(label), fields.targetFor(label), corrections);
  return { ...answer, unit: unitTyped(question), fits: targetFit(question) };
}

/** What is due by the end of this period of a row that runs up: the row goes on to run up, and next period's is asked for anew. */
function targetToDate(question: Question, cell: PeriodCell): Answer {
  const { label } = cell.period;
  const target = corrected(question, { what: "target", value: "", heading: cell.heading });
  return {
    ...typed(labels.targetToDateFor(label), fields.targetToDateFor(label), [target]),
    frame: { before: "", after: TO_DATE },
    unit: unitTyped(question),
  };
}

/** As a target cell would say it (rules.md, section 4). */
const TO_DATE = " to date";

/** Polarities by which a target of two ends is met between them. */
const RANGES: readonly string[] = ["range", "range-of-target", "at-target"];

/** What a target must be like for the row's polarity; one that is blank or unreadable has no way of its own yet. */
function targetFit({ row, evaluation }: Question): TargetFit {
  const { kind } = readPolarity(row.row.kpi.polarity);
  return {
    range: evaluation.takesRange === true || RANGES.includes(kind),
    better: kind === "higher" || kind === "lower" ? kind : null,
  };
}

/** What a bare number for a target is taken to be counted in: money as the reading has it. Other units an officer would write out. */
export function unitTyped({ evaluation }: Question): string {
  const unit = evaluation.current?.unit ?? "";
  return isCurrency(unit) ? unit : "";
}

export function currentCell({ row, evaluation }: Question): PeriodCell | null {
  const at = evaluation.current?.at ?? "";
  return row.row.kpi.periods.find(({ shown }) => at !== "" && shown.at === at) ?? null;
}

export function kindOf(period: Period): PeriodKind {
  return asQuarter(period)?.kind ?? period.kind;
}

export function written({ value, unit, decimals }: Figure): string {
  return figureText(value, unit, decimals);
}
