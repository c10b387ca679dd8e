import { addressOf, COLUMN_LIMIT, parseAddress, ROW_LIMIT } from "../workbook/sheet/address";
import { editedAreas } from "../workbook/sheet/edits";
import type { Area } from "../workbook/sheet/snapshot";
import type { RowResult, SheetResult } from "./result";
import { rowOfCell } from "./rowOfCell";

/**
 * The first of the edited places of a sheet that belongs to a row; null where there is none, and where it cannot be said: whole rows and
 * columns are mostly inserted or deleted, and the cells then no longer stand where the results have them.
 *
 * @example editOfRow(sheet, rowSix, ["N4", "K4:K9"]) // "K4:K9"
 */
export function editOfRow(sheet: SheetResult, row: RowResult, edited: readonly string[]): string | null {
  const edits = edited.map((address) => ({ address, areas: editedAreas(address) ?? [] }));
  if (edits.some(({ areas }) => areas.some(isWhole))) return null;
  const found = edits.find(({ areas }) => areas.some((area) => isOfRow(area, sheet, row)));
  return found?.address ?? null;
}

function isWhole({ rows, columns }: Area): boolean {
  return rows === ROW_LIMIT || columns === COLUMN_LIMIT;
}

function isOfRow(area: Area, sheet: SheetResult, row: RowResult): boolean {
  if (Object.values(row.cells).some((cell) => liesIn(cell, area))) return true;
  const line = row.row - 1;
  if (line < area.row || line >= area.row + area.rows) return false;
  return rowOfCell(sheet, addressOf(line, area.column)) === row;
}

function liesIn(cell: unknown, { row, column, rows, columns }: Area): boolean {
  const place = typeof cell === "string" ? parseAddress(cell) : null;
  return (
    place !== null &&
    place.row >= row &&
    place.row < row + rows &&
    place.column >= column &&
    place.column < column + columns
  );
}
