import type { SheetResult } from "../../actions/result";
import { judged, sheetsAndRows } from "../../wording/pane/results";

/** The head of the pane names the sheet in front, and the choice of sheets the one chosen; other results say whose they are. */
export function summaryWords(
  inSight: readonly SheetResult[],
  choice: boolean,
  front: string | null,
): { readonly title: string | null; readonly line: string | null } {
  const [first, ...others] = inSight;
  if (first === undefined) return { title: null, line: null };
  const rows = inSight.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (others.length > 0) return { title: null, line: sheetsAndRows(inSight.length, rows) };
  const line = judged(rows, first.reportingPeriod, first.comparedPeriod);
  if (choice) return { title: null, line };
  return first.id === front ? { title: null, line: null } : { title: first.name, line };
}
