import { isBenchmark, isSignOff } from "../find/rows/lineWords";
import type { Grid } from "./grid";
import { holdsFigures } from "./lineCells";
import type { LineColumns } from "./lines";

/** "Prepared by | Jane Smith" where the first thing a KPI has would stand, and no figure that could be its reading or its target. */
export function saysOfReport(grid: Grid, columns: LineColumns, row: number, first: number): boolean {
  if (!isSignOff(grid.text(row, first)) || holdsFigures(grid, columns, row)) return false;
  return columns.target === null || !/\d/.test(grid.text(row, columns.target));
}

/** "England average" alone in its row: figures to compare with that are still to come, and no section. */
export function isBareBenchmark(grid: Grid, row: number, [first, ...more]: readonly number[]): boolean {
  return first !== undefined && more.length === 0 && isBenchmark(grid.text(row, first));
}
