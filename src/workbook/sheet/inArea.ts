import type { Area } from "./snapshot";

/** Whether a cell, 0-based, lies in an area. */
export function isInArea(
  { row: top, rows, column: left, columns }: Area,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}
