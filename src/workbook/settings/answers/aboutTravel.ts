import { periodBefore } from "../../../kpi/period/calendar";
import type { Evaluation } from "../../../kpi/evaluation";
import type { PeriodCell } from "../../../kpi/row/row";
import { answerFields as fields, answerLabels as labels } from "../../../wording/answers";
import type { SettledRow } from "../applyCorrections";
import type { Answer } from "./answer";
import { figureOf } from "./aboutReadings";
import { corrected, leftAsItIs, ready, typed, type Question } from "./question";

/** As many columns as an officer would look through. */
const MOST_COLUMNS = 4;

/**
 * Ways to give a row its arrow where the period before has no figure: the figure itself, or another column to compare with. A column
 * chosen so holds for the present period alone; next month the period before is there.
 */
export function answersForTravel(row: SettledRow, evaluation: Evaluation): readonly Answer[] {
  const { current, previous, travel } = evaluation;
  const { periods } = row.row.kpi;
  const now = periods.find(({ shown }) => shown.at === current?.at && shown.at !== "");
  if (current === null || current.value === null || previous !== null || travel !== null || now === undefined)
    return [];
  const about = { row, query: { at: "", text: "" } };
  const earlier = periods
    .filter(
      (cell) => cell !== now && cell.period.start < now.period.start && cell.period.kind === now.period.kind,
    )
    .filter((cell) => figureOf(cell) !== null)
    .sort((a, b) => b.period.end - a.period.end)
    .slice(0, MOST_COLUMNS);
  return [
    ...enterFigure(about, now, periods),
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

/** The figure of the period before: in its column's place where it has one, else beside the sheet. */
function enterFigure(
  about: Pick<Question, "row"> & { readonly query: { readonly at: string; readonly text: string } },
  now: PeriodCell,
  periods: readonly PeriodCell[],
): readonly Answer[] {
  const before = periodBefore(now.period, 1);
  // "Last quarter", a term: without a name of its own nobody can say which period is meant.
  if (before === null || periodBefore(now.period, 0)?.label !== now.period.label) return [];
  const { label } = before;
  const column = periods.find(({ period }) => period.kind === before.kind && period.start === before.start);
  const correction =
    column === undefined
      ? corrected(about, { what: "baseline", value: { kind: "figure", period: label, text: "" } })
      : corrected(about, { what: "reading", value: "", heading: column.heading });
  return [typed(labels.figureFor(label), fields.figureFor(label), [correction])];
}

/** A status that hangs on the direction of travel, and nothing to compare with. */
export function whatToCompareWith(question: Question): readonly Answer[] {
  return [...answersForTravel(question.row, question.evaluation), leftAsItIs(question)];
}
