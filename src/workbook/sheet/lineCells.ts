import { isKeyText } from "../find/keys/keyRows";
import type { Grid } from "./grid";
import type { LineColumns } from "./lines";

/** What the cells of a row hold, as the rows of a table are told apart by it. */

/** The columns of a table in which a row holds something, from the left. */
export function filledCells(grid: Grid, columns: LineColumns, row: number): readonly number[] {
  const filled: number[] = [];
  for (let column = columns.left; column <= columns.right; column++) {
    if (grid.text(row, column) !== "") filled.push(column);
  }
  return filled;
}

/** Whether a row holds anything in one of these columns. */
export function hasText(grid: Grid, columns: ReadonlySet<number>, row: number): boolean {
  return [...columns].some((column) => grid.text(row, column) !== "");
}

/** Whether a row has a figure under a period. */
export function holdsFigures(grid: Grid, columns: LineColumns, row: number): boolean {
  return hasFigure(grid, columns.periods, row);
}

/** Whether a row has a figure in one of these columns; a key's are none. */
export function hasFigure(grid: Grid, columns: ReadonlySet<number>, row: number): boolean {
  return [...columns].some((column) => {
    const text = grid.text(row, column).slice(0, 200);
    return /\d/.test(text) && !isKeyText(text);
  });
}
