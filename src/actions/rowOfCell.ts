import { columnIndex } from "../workbook/sheet/address";
import { editedAreas } from "../workbook/sheet/edits";
import type { RowResult, SheetResult } from "./result";

/**
 * The KPI row that a cell belongs to: one that was read from it or marks it, or else the one that stands in the cell's row, in the table
 * that the cell lies in (tables may stand side by side). Null where there is none. Of a selection the first cell counts.
 *
 * @example rowOfCell(sheet, "B4") // the KPI of row 4
 */
export function rowOfCell(sheet: SheetResult, address: string): RowResult | null {
  const cell = firstCell(address);
  const [area] = editedAreas(address) ?? [];
  if (area === undefined) return null;
  const inRow = sheet.rows.filter(({ row }) => row === area.row + 1);
  const own = (one: RowResult): boolean => Object.values(one.cells).includes(cell);
  const table = (sheet.places ?? []).find(
    (place) => area.column >= place.area.column && area.column < place.area.column + place.area.columns,
  );
  const isInTable = (one: RowResult): boolean =>
    table !== undefined &&
    Object.values(one.cells).some((place) => typeof place === "string" && liesIn(place, table.area));
  return (
    inRow.find(own) ??
    sheet.rows.find(own) ??
    (inRow.length > 1 ? inRow.find(isInTable) : undefined) ??
    inRow[0] ??
    null
  );
}

/** "K4" of "Sheet1!$K$4:$L$9". */
export function firstCell(address: string): string {
  const [cell = ""] = address.slice(address.lastIndexOf("!") + 1).split(/[:,]/);
  return cell.replaceAll("$", "");
}

function liesIn(
  cell: string,
  { column, columns }: { readonly column: number; readonly columns: number },
): boolean {
  const index = columnIndex(cell.replace(/\d+$/, ""));
  return index !== null && index >= column && index < column + columns;
}
