import { headingsOver, type TableFinding } from "../find/finding";
import { addressOf } from "../sheet/address";
import type { Grid } from "../sheet/grid";

/**
 * The cells of all headings of some tables, by address, of a merged one its top left: whatever a table was taken for, no result is ever
 * written there.
 *
 * @example "Month | Actual | Target" in row 4, with the months below: A4, B4 and C4, and A5 to A7.
 */
export function headingCells(grid: Grid, tables: readonly TableFinding[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (row: number, column: number): void => {
    const place = grid.anchor(row, column);
    found.add(addressOf(place.row, place.column));
  };
  for (const table of tables) {
    const rows = [...table.headerRows, ...table.repeatedHeaderRows];
    const across = [...table.columns.filter(({ row }) => row === undefined), ...headingsOver(table)];
    for (const { column } of across) for (const row of rows) add(row, column);
    for (const { column, row } of table.columns) if (row !== undefined) add(row, column);
  }
  return found;
}
