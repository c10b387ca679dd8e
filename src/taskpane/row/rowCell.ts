import type { RowResult, SheetResult } from "../../actions/result";

/**
 * The cell to show for a row: the reading it was judged by; of a row that was judged by none (no cases, nothing due), what stands for the
 * period reported, which says why; failing that its ref or description, and failing those column A.
 *
 * @example row 4 with its current reading in K4 gives "K4", and so does "n/a" there; with no column for the period, and refs in column B, "B4"
 */
export function rowCell(sheet: SheetResult, row: RowResult): string {
  const figure = row.cells.current ?? row.reportedCell;
  if (figure !== undefined) return figure;
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
