import type { KpiRow } from "../../kpi/row/row";
import { correctedCell } from "./correctedCell";
import { seen } from "./seenText";
import type { RowCorrection } from "./settings";

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
  /** A status that the row's rules do not have. */
  | "no-status"
  /** Its column is not on the sheet, though its period has not passed. */
  | "lost";

/** Before the row is judged: which period that is for, only the answer tells. */
export function standingOf(correction: RowCorrection, kpi: KpiRow): Standing {
  const now = correctedCell(correction, kpi);
  if (now === null) return "waits";
  const { what, seenText } = correction;
  const hasCell = what !== "baseline" && what !== "cumulative" && what !== "query";
  return hasCell && seenText !== undefined && seen(now.text) !== seen(seenText) ? "lapsed" : "applies";
}
