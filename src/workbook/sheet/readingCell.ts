import type { Shown } from "../../kpi/reading/shown";
import type { CellPlace } from "./address";
import type { Grid } from "./grid";

/** What is seen in a cell: under a merge of the table's own rows, what the merged cell holds. */
export function inherited(grid: Grid, top: number, row: number, column: number): Shown {
  const place = inheritedFrom(grid, top, row, column);
  return grid.shown(place.row, place.column);
}

function inheritedFrom(grid: Grid, top: number, row: number, column: number): CellPlace {
  const place = grid.anchor(row, column);
  return place.row < top ? { row, column } : place;
}

/**
 * A reading's cell. A merge is shared by the rows and the periods that it covers ("Reported annually" across the quarters); one that
 * begins in another column and holds a figure is that column's, and no reading.
 */
export function readingCell(
  grid: Grid,
  top: number,
  row: number,
  column: number,
  isPeriod: ReadonlySet<number>,
): CellPlace {
  const place = inheritedFrom(grid, top, row, column);
  const isFigure = /\d/.test(grid.shown(place.row, place.column).text.slice(0, 200));
  return !isPeriod.has(place.column) && isFigure ? { row, column } : place;
}

/** How many columns of figures a cell covers. */
export function periodsUnder(grid: Grid, row: number, column: number, isPeriod: ReadonlySet<number>): number {
  const merge = grid.merge(row, column);
  if (merge === null) return 1;
  return [...isPeriod].filter((at) => at >= merge.column && at < merge.column + merge.columns).length;
}
