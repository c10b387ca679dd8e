import { asQuarter, samePeriod, type Period } from "../../../kpi/period/calendar";
import { readReading } from "../../../kpi/reading/reading";
import { isOfDates } from "../../../kpi/row/datesInRow";
import type { PeriodCell } from "../../../kpi/row/row";
import { oneLine } from "../../../kpi/travel/rowTravel";
import { roundedShare } from "../../../kpi/reading/fraction";
import { isPercentRow } from "../../../kpi/row/percentRow";
import { readRow } from "../../../kpi/row/rowCells";
import { answerLabels as labels } from "../../../wording/answers";
import { figureText } from "../../../wording/kpi/figures";
import type { Answer } from "./answer";
import { askedAbout, corrected, leftAsItIs, ready, readingIs, typedReading, type Question } from "./question";
import { targetIs } from "./targetGiven";

/** What cells say that have no figure; read by the rules, never shown. */
const NOTHING_DUE = "n/a";
const NOT_IN_YET = "awaiting data";
const NO_CASES = "no cases";

/** A figure that was understood, to be confirmed: "Take it as 87.5%"; one that was not can be given, or left. */
export function confirmFigure(question: Question): readonly Answer[] {
  const { takenAs } = question.query;
  const asked = askedAbout(question);
  if (asked?.part === "reading") {
    const { cell } = asked;
    const right =
      takenAs === null ? [] : [asTaken(readingIs(question, cell, labels.takeAs(takenAs), takenAs))];
    return [...right, typedReading(question, cell), ...(takenAs === null ? [leftAsItIs(question)] : [])];
  }
  return takenAs !== null && asked?.part === "target"
    ? [asTaken(targetIs(question, labels.takeAs(takenAs), takenAs))]
    : [leftAsItIs(question)];
}

function asTaken(answer: Answer): Answer {
  return { ...answer, alike: { as: "as-taken" } };
}

/** A figure whose unit is not certain: 0.75 among percentages is 75% or 0.75%. */
export function whichUnit(question: Question): readonly Answer[] {
  const { takenAs, text } = question.query;
  const asked = askedAbout(question);
  if (asked === null || asked.part === "polarity") return [leftAsItIs(question)];
  const is = (label: string, value: string): Answer =>
    asked.part === "reading"
      ? readingIs(question, asked.cell, label, value)
      : asked.part === "target"
        ? targetIs(question, label, value)
        : ready(label, corrected(question, { what: asked.part, value }));
  const meanings =
    takenAs !== null
      ? [asTaken(is(labels.takeAs(takenAs), takenAs))]
      : percentMeanings(question).map(({ value, as }): Answer => ({
          ...is(labels.means(text, value), value),
          alike: { as },
        }));
  const another = asked.part === "reading" ? [typedReading(question, asked.cell)] : [];
  // To leave a figure that was understood comes to the same as to take it so.
  const left = takenAs !== null && !question.query.blocking ? [] : [leftAsItIs(question)];
  return [...meanings, ...another, ...left];
}

/** As percentages, where the row has any: as they stand, and where they are shares of one, a hundred times that. */
function percentMeanings({
  query,
  row,
}: Question): readonly { value: string; as: "as-share" | "as-percent" }[] {
  const { kpi } = row.row;
  const texts = [kpi.target?.text ?? "", ...kpi.periods.map(({ shown }) => shown.text)];
  const number = plainNumber(query.text);
  if (number === null || !texts.some((text) => text.includes("%"))) return [];
  const decimals = query.text.trim().split(".")[1]?.length ?? 0;
  const asShare = figureText(number * 100, "%", Math.max(0, decimals - 2));
  const asItIs = figureText(number, "%", decimals);
  const percent = { value: asItIs, as: "as-percent" } as const;
  return number > 0 && number <= 1 ? [{ value: asShare, as: "as-share" }, percent] : [percent];
}

function plainNumber(text: string): number | null {
  const trimmed = text.trim();
  return /^\d{1,9}(\.\d{1,9})?$/.test(trimmed) ? Number(trimmed) : null;
}

/** A cell without a figure: the figure, or why there is none. */
export function whichFigure(question: Question): readonly Answer[] {
  const asked = askedAbout(question);
  if (asked?.part !== "reading") return [leftAsItIs(question)];
  const { cell } = asked;
  return [
    ...likelyReadings(question, cell),
    ...(isOfDates(readRow(question.row.row.kpi))
      ? [ready(labels.trackingOnly, corrected(question, { what: "tracking", value: true }))]
      : []),
    typedReading(question, cell),
    readingIs(question, cell, labels.nothingDue, NOTHING_DUE),
    readingIs(question, cell, labels.notInYet, NOT_IN_YET),
    leftAsItIs(question),
  ];
}

/** Whether a figure is asked about for its size beside the row's others alone. */
function mayHaveLostPoint({ row }: Question, { shown }: PeriodCell): boolean {
  const read = readRow(row.row.kpi).cells.find(({ cell }) => cell.shown.at === shown.at)?.reading;
  return read?.kind === "unreadable" && ["point", "tenth", "threefold"].includes(read.why);
}

/** What the cell's words may be, where they cannot be many things: "Nil" is 0 or no cases, "1 450" is 1,450. */
function likelyReadings(question: Question, cell: PeriodCell): readonly Answer[] {
  if (mayHaveLostPoint(question, cell)) {
    const text = oneLine(cell.shown.text);
    return [readingIs(question, cell, labels.takeAs(text), text)];
  }
  const reading = readReading(cell.shown, cell.period);
  const open = reading.kind === "unreadable" ? reading.amongOthers : undefined;
  // A share that the row's figures do not bear out is hardly meant.
  if (open === undefined || open.kind === "share") return [];
  if (open.kind === "cases") return sharesOfCases(question, cell);
  const means = (value: string): Answer =>
    readingIs(question, cell, labels.means(question.query.text, value), value);
  if (open.kind === "nothing") return [means("0"), readingIs(question, cell, labels.noCases, NO_CASES)];
  const { value, unit, decimals } = open.reading.figure;
  return [means(figureText(value, unit, decimals))];
}

/**
 * "92 out of 99" beside a target in percent, as the percentage that it comes to: for this period, and for the others of the row that are
 * written so, of which the one before gives the arrow.
 */
function sharesOfCases(question: Question, asked: PeriodCell): readonly Answer[] {
  const { kpi } = question.row.row;
  if (!isPercentRow(kpi)) return [];
  const { target } = readRow(kpi);
  const targets = target.kind === "values" ? target.amounts.map(({ figure }) => figure.value) : [];
  const shareIn = (cell: PeriodCell): string | null => {
    const reading = readReading(cell.shown, cell.period);
    const open = reading.kind === "unreadable" ? reading.amongOthers : undefined;
    if (open?.kind !== "cases") return null;
    const { value, unit, decimals } = roundedShare(open, targets);
    return `${figureText(value, unit, decimals)} (${oneLine(cell.shown.text)})`;
  };
  const own = shareIn(asked);
  if (own === null) return [];
  const taken = kpi.periods.flatMap((cell) => {
    const value = cell === asked || cell.period.end > asked.period.end ? null : shareIn(cell);
    return value === null ? [] : [corrected(question, { what: "reading", value, heading: cell.heading })];
  });
  const ofAsked = corrected(question, { what: "reading", value: own, heading: asked.heading });
  return [
    ready(labels.takeAs(own), ofAsked, ...taken),
    // Of each row its own, whatever they are.
    {
      ...ready(labels.alwaysTakeCases, corrected(question, { what: "cases", value: true })),
      alike: { as: "cases" },
    },
  ];
}

/** "(91%)" is 91% or -91%. */
export function minusOrNot(question: Question): readonly Answer[] {
  const asked = askedAbout(question);
  const inside = question.query.text.replace(/[()[\]]/g, "").trim();
  if (asked?.part !== "reading") return [leftAsItIs(question)];
  const meanings = [
    { value: inside, as: "brackets" },
    { value: `-${inside}`, as: "minus" },
  ] as const;
  return [
    ...meanings.map(({ value, as }): Answer => ({
      ...readingIs(question, asked.cell, labels.means(question.query.text, value), value),
      alike: { as },
    })),
    leftAsItIs(question),
  ];
}

/** Two columns for one period: the one that is right is taken for the other too. */
export function whichOfSeveral(question: Question): readonly Answer[] {
  const asked = askedAbout(question);
  if (asked?.part !== "reading") return [leftAsItIs(question)];
  const period = plainPeriod(asked.cell.period);
  const cells = question.row.row.kpi.periods.filter(
    (cell) => samePeriod(plainPeriod(cell.period), period) && figureOf(cell) !== null,
  );
  const answers = cells.map((right) => {
    const others = cells.filter(({ shown }) => shown.text !== right.shown.text);
    const value = figureOf(right) ?? "";
    return ready(
      labels.oneOf(value, right.heading),
      ...others.map(({ heading }) => corrected(question, { what: "reading", value, heading })),
    );
  });
  return [...answers.filter(({ corrections }) => corrections.length > 0), leftAsItIs(question)];
}

function plainPeriod(period: Period): Period {
  return asQuarter(period) ?? period;
}

/** "32% (May)" under July. */
export function whichPeriod(question: Question): readonly Answer[] {
  const asked = askedAbout(question);
  const figure = asked?.part === "reading" ? figureOf(asked.cell) : null;
  if (asked?.part !== "reading" || figure === null) return [leftAsItIs(question)];
  const { cell } = asked;
  return [
    readingIs(question, cell, labels.isFor(figure, cell.period.label), figure),
    readingIs(question, cell, labels.notInYet, NOT_IN_YET),
    leftAsItIs(question),
  ];
}

/** "0% (April & May)": for all of the period after all, or not. */
export function wholeOrPart(question: Question): readonly Answer[] {
  const asked = askedAbout(question);
  const figure = asked?.part === "reading" ? figureOf(asked.cell) : null;
  if (asked?.part !== "reading" || figure === null) return [leftAsItIs(question)];
  const whole = readingIs(question, asked.cell, labels.wholePeriod(figure), figure);
  return question.query.blocking ? [whole, leftAsItIs(question)] : [leftAsItIs(question), whole];
}

/** The figure in a cell without what stands beside it; null where it has none. */
export function figureOf(cell: PeriodCell): string | null {
  const reading = readReading(cell.shown, cell.period);
  if (reading.kind !== "figure") return null;
  const { value, unit, decimals } = reading.figure;
  return figureText(value, unit, decimals);
}
