import { readHeading } from "../../kpi/period/periodHeading";
import type { KpiRow } from "../../kpi/row/row";
import { correctedCell, type CorrectedCell } from "./correctedCell";
import { cellsOfPeriod } from "./correctedPeriod";
import { seen } from "./seenText";
import type { RowCorrection } from "./settings";
import { typedShown } from "./typedShown";

/** Whether a correction fits what the sheet shows now, and is in force. */
export type Standing =
  | "applies"
  /** Its cell shows something else than when it was corrected: the cell goes first. */
  | "lapsed"
  /** Its column is not on the sheet. */
  | "waits"
  /** It fits, but is for another period than the one that its row is judged for. */
  | "rests"
  /** A status whose figure has changed: it is asked whether it still holds. */
  | "asked"
  /** A status whose period has passed: it is asked whether it holds for the one that is judged now as well. */
  | "over"
  /** A status that the row's rules do not have. */
  | "no-status"
  /** Its column is not on the sheet, though its period has not passed. */
  | "lost";

/** Said of the row itself, and of no cell. */
const WITHOUT_CELL: ReadonlySet<RowCorrection["what"]> = new Set([
  ...(["baseline", "cumulative", "cases", "frequency", "query"] as const),
]);

/** Before the row is judged: which period that is for, only the answer tells. */
export function standingOf(correction: RowCorrection, kpi: KpiRow): Standing {
  if (correctedCell(correction, kpi) === null) return "waits";
  return changedCell(correction, kpi) === null ? "applies" : "lapsed";
}

/** The cell that shows something else than when it was corrected; null where none does. */
export function changedCell(correction: RowCorrection, kpi: KpiRow): CorrectedCell | null {
  const { what, seenText, seenFigure } = correction;
  const now = correctedCell(correction, kpi);
  const hasCell = !WITHOUT_CELL.has(what);
  if (hasCell && now !== null && seenText !== undefined && seen(now.text) !== seen(seenText)) return now;
  if (seenFigure === undefined) return null;
  const figure = cellsOfPeriod(correction, kpi.periods)[0]?.shown;
  return figure !== undefined && seen(figure.text) !== seen(seenFigure) ? figure : null;
}

/**
 * What a target for one period goes by besides its own cell, where the period's heading has no date: next quarter there is another figure
 * under "This quarter", and the target cell shows the same.
 */
export function goingBy(heading: string, figure: string): Pick<RowCorrection, "seenFigure"> {
  return readHeading(typedShown("", heading)).kind === "dated" ? {} : { seenFigure: seen(figure) };
}
