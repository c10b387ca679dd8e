import type { SheetResult } from "../../actions/result";
import type { ActiveSheet } from "../../actions/watch/workbookFacts";
import { judged, sheetsAndRows } from "../../wording/pane/results";

/** The head of the pane names the sheet in front, and the choice of sheets the one chosen; other results say whose they are. */
export function summaryWords(
  inSight: readonly SheetResult[],
  choice: boolean,
  front: ActiveSheet | null,
): { readonly title: string | null; readonly line: string | null } {
  const [first, ...others] = inSight;
  if (first === undefined) return { title: null, line: null };
  const rows = inSight.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (others.length > 0) return { title: null, line: sheetsAndRows(inSight.length, rows) };
  const line = judged(rows, first.reportingPeriod, first.comparedPeriod);
  if (choice) return { title: null, line };
  if (first.id !== front?.id) return { title: first.name, line };
  // The head names another period than these results are for.
  return { title: null, line: otherPeriodNext(first, front) === null ? null : line };
}

/** The period that the next evaluation of the sheet in front is for, where its results are for another; null where they are not. */
export function otherPeriodNext(sheet: SheetResult, front: ActiveSheet | null): string | null {
  if (front?.kind !== "kpis" || front.id !== sheet.id || sheet.reportingPeriod === null) return null;
  return front.reportingPeriod === sheet.reportingPeriod ? null : front.reportingPeriod;
}
