import { readPeriodHeadings } from "../../../kpi/period/period";
import type { Shown } from "../../../kpi/reading/shown";
import type { Grid } from "../../sheet/grid";

/** A heading longer than this groups no others, and names no period. */
export const LONGEST_SUB_HEADING = 60;

export interface TextCell {
  readonly column: number;
  readonly text: string;
}

/** The cells of a row that show something, left to right. */
export function cellsOf(grid: Grid, row: number): readonly TextCell[] {
  const cells: TextCell[] = [];
  for (let column = grid.area.column; column < grid.area.column + grid.area.columns; column++) {
    const text = grid.text(row, column);
    if (text !== "") cells.push({ column, text });
  }
  return cells;
}

/** The columns that a cell stands over. */
export function spanOf(
  grid: Grid,
  row: number,
  column: number,
): { readonly from: number; readonly to: number } {
  const merge = grid.merge(row, column);
  return merge === null
    ? { from: column, to: column }
    : { from: merge.column, to: merge.column + merge.columns - 1 };
}

/** True where a cell by itself names a period; a plain number never does. */
export function namesPeriod(shown: Shown): boolean {
  if (shown.text.length > LONGEST_SUB_HEADING) return false;
  return readPeriodHeadings([shown], { titles: [] })[0] !== null;
}
