import type { Look } from "../excel/look";
import type { LedgerEntry } from "../workbook/ledger";
import { reconcile, type Change, type LeftAlone } from "../workbook/reconcile";
import { dressOwnColumn } from "../workbook/warningLook";
import type { JudgedSheet } from "./judgeSheet";
import { placesOf } from "./whereToLook";

/** What is to be written on a sheet, and what the ledger says of it afterwards. */
export interface SettledSheet {
  readonly sheetId: string;
  readonly changes: readonly Change[];
  readonly entries: readonly LedgerEntry[];
  readonly leftAlone: readonly LeftAlone[];
}

/**
 * Compares a judged sheet with what its cells hold. A sheet without a table, or under protection, is not written to and keeps its
 * ledger entries as they are.
 */
export function reconcileSheet(
  judged: JudgedSheet,
  entries: readonly LedgerEntry[],
  look: Look,
): SettledSheet {
  const sheetId = judged.sheet.id;
  if (judged.kind === "none" || judged.sheet.protected)
    return { sheetId, changes: [], entries, leftAlone: [] };
  const headings = headingsOf(judged);
  const settled = reconcile({
    sheetId,
    marks: dressOwnColumn(judged.planned.plan.marks, judged.tables, look),
    entries,
    placesOf: (entry) => placesOf(judged, entry),
    look,
    headingOf: (column) => headings.get(column) ?? "",
  });
  return { sheetId, ...settled };
}

/** The heading over each column, by its index; over a column that we are about to make, the heading it will have. */
function headingsOf(judged: Extract<JudgedSheet, { kind: "judged" }>): ReadonlyMap<number, string> {
  const headings = new Map<number, string>();
  for (const mark of judged.planned.plan.marks) {
    if (mark.role === "warning-header") headings.set(mark.column, String(mark.state.content));
  }
  for (const column of judged.tables.flatMap((table) => table.columns))
    headings.set(column.column, column.heading);
  return headings;
}
