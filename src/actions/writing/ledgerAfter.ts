import type { WorkbookReading } from "../../excel/read";
import type { Ledger } from "../../workbook/kept/ledger";
import type { SettledSheet } from "../judging/reconcileSheet";

type Read = Pick<WorkbookReading, "snapshot" | "refusedSheets">;

/**
 * The ledger without the sheets that were deleted since they were marked: once all sheets were gone through, nothing can be given back on
 * one that was not among them. A sheet that Excel did not hand over is there all the same.
 */
export function withoutGone({ entries }: Ledger, { snapshot, refusedSheets }: Read): Ledger {
  const there = new Set([...snapshot.sheets, ...refusedSheets].map(({ id }) => id));
  return { entries: entries.filter(({ sheetId }) => there.has(sheetId)) };
}

/** The ledger once the writes are done: settled sheets as they will be, all others as they were. */
export function ledgerAfter(ledger: Ledger, settled: readonly SettledSheet[]): Ledger {
  const done = new Set(settled.map((sheet) => sheet.sheetId));
  const others = ledger.entries.filter((entry) => !done.has(entry.sheetId));
  return { entries: [...others, ...settled.flatMap((sheet) => sheet.entries)] };
}
