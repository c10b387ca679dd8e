import type { KpiRow } from "../../kpi/row/row";
import { correctedCell } from "./correctedCell";
import { seen } from "./seenText";
import type { RowCorrection } from "./settings";

/** Whether a correction fits what the sheet shows now. */
export type Standing =
  | "applies"
  /** Its cell shows something else than when it was corrected: the cell goes first. */
  | "lapsed"
  /** Its column is not on the sheet. */
  | "waits";

export function standingOf(correction: RowCorrection, kpi: KpiRow): Standing {
  const now = correctedCell(correction, kpi);
  if (now === null) return "waits";
  const { what, seenText } = correction;
  const hasCell = what !== "baseline" && what !== "cumulative" && what !== "query";
  return hasCell && seenText !== undefined && seen(now.text) !== seen(seenText) ? "lapsed" : "applies";
}
