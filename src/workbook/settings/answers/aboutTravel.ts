import { asQuarter, periodBefore } from "../../../kpi/period/calendar";
import type { Evaluation } from "../../../kpi/evaluation";
import type { PeriodCell } from "../../../kpi/row/row";
import { answerFields as fields, answerLabels as labels } from "../../../wording/answers";
import { isRelative } from "../../../wording/kpi/periods";
import type { SettledRow } from "../applyCorrections";
import { isAboutCell } from "../correctedPeriod";
import { seen } from "../seenText";
import { headingAt } from "../settleEvaluation";
import type { Answer } from "./answer";
import { figureOf } from "./aboutReadings";
import { corrected, leftAsItIs, ready, typed, type Question } from "./question";
import { unitFit } from "./unitFit";

/** As many columns as an officer would look through. */
const MOST_COLUMNS = 4;

/**
 * Ways to settle that a row has no arrow because the period before has no figure: the figure itself, another column to compare with, or
 * to leave it so. None once it was left so, until the cell of the reading shows something else.
 */
export function answersForTravel(row: SettledRow, evaluation: Evaluation): readonly Answer[] {
  const ways = waysToCompare(row, evaluation);
  const at = evaluation.current?.at ?? "";
  const heading = headingAt(row.row.kpi, at);
  if (ways.length === 0 || heading === null) return ways;
  const about = { row, query: { at: "", text: "" } };
  const seenText = seen(textUnder(row, heading));
  const left = row.settlements.some(
    ({ correction }) =>
      correction.what === "query" &&
      correction.value === "arrow-missing" &&
      isAboutCell(correction, at, row.row.kpi) &&
      correction.seenText === seenText,
  );
  if (left) return [];
  const leave = { ...corrected(about, { what: "query", value: "arrow-missing", heading }), seenText };
  return [...ways, ready(labels.leaveWithoutArrow, leave)];
}

/** What the cell itself shows, whatever was corrected about it. */
function textUnder({ asTyped }: SettledRow, heading: string): string {
  return asTyped.kpi.periods.find((cell) => cell.heading === heading)?.shown.text ?? "";
}

/** A column to compare with that is chosen so holds for the present period alone; next month the period before is there. */
function waysToCompare(row: SettledRow, evaluation: Evaluation): readonly Answer[] {
  const { current, previous, travel } = evaluation;
  const { periods } = row.row.kpi;
  const now = periods.find(({ shown }) => shown.at === current?.at && shown.at !== "");
  if (current === null || current.value === null || previous !== null || travel !== null || now === undefined)
    return [];
  // It is the present figure that cannot be compared: no earlier one would give the arrow.
  if (evaluation.queries.some(({ code, at }) => code === "part-period" && at === current.at)) return [];
  const about = { row, query: { at: "", text: "" } };
  const earlier = periods
    .filter(
      (cell) => cell !== now && cell.period.start < now.period.start && cell.period.kind === now.period.kind,
    )
    .filter((cell) => figureOf(cell) !== null)
    .sort((a, b) => b.period.end - a.period.end)
    .slice(0, MOST_COLUMNS);
  return [
    ...enterFigure(about, now, periods, evaluation.periodWanted),
    ...earlier.map((cell) =>
      ready(
        labels.compareWith(cell.heading, cell.shown.text.trim()),
        corrected(about, {
          what: "baseline",
          value: { kind: "column", heading: cell.heading },
          heading: now.heading,
        }),
      ),
    ),
  ];
}

/** The figure that the arrow wants: in its column's place where it has one, else beside the sheet. */
function enterFigure(
  about: Pick<Question, "row"> & { readonly query: { readonly at: string; readonly text: string } },
  now: PeriodCell,
  periods: readonly PeriodCell[],
  label: string | undefined,
): readonly Answer[] {
  // Under "This quarter" or a term nobody can say next time which period was meant.
  if (label === undefined || periodBefore(now.period, 0)?.label !== now.period.label) return [];
  const column = periods.find(({ period }) => (asQuarter(period) ?? period).label === label);
  const correction =
    column === undefined
      ? corrected(about, {
          what: "baseline",
          value: { kind: "figure", period: label, text: "" },
          // A period without a date is another one next time: the figure is for this column alone.
          ...(isRelative(label) ? { heading: now.heading } : {}),
        })
      : corrected(about, { what: "reading", value: "", heading: column.heading });
  const answer = typed(labels.figureFor(label), fields.figureFor(label), [correction]);
  return [{ ...answer, inUnitOf: unitFit(about.row, "figure", column?.shown.at) }];
}

/** A status that hangs on the direction of travel, and nothing to compare with. */
export function whatToCompareWith(question: Question): readonly Answer[] {
  return [...waysToCompare(question.row, question.evaluation), leftAsItIs(question)];
}
