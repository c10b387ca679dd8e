import type { Grid } from "../sheet/grid";

/** The first column up to and including `last` that holds a text of its own in this row; null where none does. */
export function firstText(grid: Grid, row: number, last: number): number | null {
  for (let column = grid.area.column; column <= last; column++) {
    if (grid.text(row, column) !== "") return column;
  }
  return null;
}

export function isBlankRow(grid: Grid, row: number): boolean {
  return firstText(grid, row, grid.area.column + grid.area.columns - 1) === null;
}
