import { addressOf } from "./address";
import type { Area, SheetSnapshot } from "./snapshot";

/**
 * The cells that do not hold the same on two readings of a sheet: another text or value. A cell outside what was read is blank.
 *
 * @example K6 read "82%", and "10%" since: "K6"
 */
export function* differingCells(before: SheetSnapshot, now: SheetSnapshot): Generator<string> {
  const areas = [before.area, now.area].filter((area) => area !== null);
  const [top, left] = [least(areas, ({ row }) => row), least(areas, ({ column }) => column)];
  const bottom = most(areas, ({ row, rows }) => row + rows);
  const right = most(areas, ({ column, columns }) => column + columns);
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      if (!holdsSame(before, now, row, column)) yield addressOf(row, column);
    }
  }
}

function least(areas: readonly Area[], edge: (area: Area) => number): number {
  return Math.min(...areas.map(edge));
}

function most(areas: readonly Area[], edge: (area: Area) => number): number {
  return Math.max(...areas.map(edge));
}

function holdsSame(a: SheetSnapshot, b: SheetSnapshot, row: number, column: number): boolean {
  const text = textAt(a, row, column);
  if (text !== textAt(b, row, column)) return false;
  return text === "" || at(a, a.values, row, column) === at(b, b.values, row, column);
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return at(sheet, sheet.text, row, column) ?? "";
}

function at<T>(
  { area }: SheetSnapshot,
  cells: readonly (readonly T[])[],
  row: number,
  column: number,
): T | undefined {
  return area === null ? undefined : cells[row - area.row]?.[column - area.column];
}
