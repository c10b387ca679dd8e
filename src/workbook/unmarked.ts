import type { LedgerEntry } from "./ledger";
import type { CellValue, SheetSnapshot } from "./snapshot";

/**
 * A sheet as the officer left it: wherever a cell still holds the content we wrote, what it held before is put in its place. The sheet is
 * judged so, and a second evaluation comes out like the first: a heading or a status of our own never changes which table is found.
 *
 * @example I1 holds our "Tolerance warning", and was empty: in the snapshot given back it is empty.
 */
export function withoutOurMarks(sheet: SheetSnapshot, entries: readonly LedgerEntry[]): SheetSnapshot {
  const { area } = sheet;
  if (area === null || entries.length === 0) return sheet;
  const text = sheet.text.map((row) => [...row]);
  const values = sheet.values.map((row) => [...row]);
  for (const { row, column, before, wrote } of entries) {
    const [line, at] = [row - area.row, column - area.column];
    if (wrote.content === undefined || values[line]?.[at] !== wrote.content) continue;
    put(values[line], at, before.content ?? "");
    put(text[line], at, String(before.content ?? ""));
  }
  return { ...sheet, text, values };
}

function put<T extends CellValue>(row: T[] | undefined, at: number, value: T): void {
  if (row !== undefined && at < row.length) row[at] = value;
}
