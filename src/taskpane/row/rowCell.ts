import type { RowResult, SheetResult } from "../../actions/result";

/**
 * The cell to show for a row: the reading it was judged by; a row that was judged by none (no cases, nothing due) is shown by its ref
 * or description, and failing those by column A.
 *
 * @example row 4 with its current reading in K4 gives "K4"; without one, and refs in column B, "B4"
 */
export function rowCell(sheet: SheetResult, row: RowResult): string {
  if (row.cells.current !== null) return row.cells.current;
  const column = sheet.columns["ref"] ?? sheet.columns["description"] ?? "A";
  return `${column}${row.row}`;
}

/** Tells rows apart over all sheets, also where two KPIs stand in one row, and finds them again when rows have moved. */
export function rowKey(sheet: SheetResult, row: RowResult): string {
  return keyOf(sheet.id, row.identity);
}

export function keyOf(sheetId: string, identity: string): string {
  return `${sheetId}:${identity}`;
}
