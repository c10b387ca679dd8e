import { asQuarter, periodBefore } from "../../../kpi/period/calendar";
import type { Evaluation } from "../../../kpi/evaluation";
import type { PeriodCell } from "../../../kpi/row/row";
import { answerFields as fields, answerLabels as labels } from "../../../wording/answers";
import { isRelative } from "../../../wording/kpi/periods";
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
  return [typed(labels.figureFor(label), fields.figureFor(label), [correction])];
}

/** A status that hangs on the direction of travel, and nothing to compare with. */
export function whatToCompareWith(question: Question): readonly Answer[] {
  return [...answersForTravel(question.row, question.evaluation), leftAsItIs(question)];
}
