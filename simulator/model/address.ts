import type { Area } from "./types";

/** Excel's own limits (Microsoft's "Excel specifications and limits"). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 25 → "Z", 26 → "AA", 16383 → "XFD". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "xfd" → 16383; null for what names no column of a sheet. */
export function columnIndex(name: string): number | null {
  if (name.length < 1 || name.length > 3) return null;
  let index = 0;
  for (let at = 0; at < name.length; at += 1) {
    const letter = name.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) return null;
    index = index * 26 + letter - 64;
  }
  return index <= MAX_COLUMNS ? index - 1 : null;
}

/** (3, 10) → "K4". Row and column are 0-based. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/**
 * An area as Excel writes it: "K4" for one cell, "A1:C3", "A:C" for whole columns, "2:5" for whole rows.
 * No sheet name, no dollars.
 */
export function formatAddress(area: Area): string {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (area.row === 0 && area.rows === MAX_ROWS) return `${columnName(area.column)}:${columnName(lastColumn)}`;
  if (area.column === 0 && area.columns === MAX_COLUMNS) return `${area.row + 1}:${lastRow + 1}`;
  const first = cellAddress(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellAddress(lastRow, lastColumn)}`;
}

interface Corner {
  row: number | null;
  column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?$/.exec(text);
  if (!match || text.length === 0) return null;
  const [, letters, digits] = match;
  if (letters === undefined && digits === undefined) return null;
  const column = letters === undefined ? null : columnIndex(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  if (letters !== undefined && column === null) return null;
  if (row !== null && (row < 0 || row >= MAX_ROWS)) return null;
  return { row, column };
}

/**
 * Reads "K4", "$A$1:C3", "A:C" or "2:5" (corners in any order); null for anything else, a sheet name included.
 *
 * @example parseAddress("B2:D3") // { row: 1, column: 1, rows: 2, columns: 3 }
 */
export function parseAddress(text: string): Area | null {
  const [left, right, more] = text.split(":");
  if (left === undefined || more !== undefined) return null;
  const first = parseCorner(left);
  const last = right === undefined ? first : parseCorner(right);
  if (!first || !last) return null;
  // "A" and "7" alone are no addresses, and "A1:B" joins unlike corners.
  if (right === undefined && (first.row === null || first.column === null)) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null))
    return null;
  const rows = [first.row ?? 0, last.row ?? MAX_ROWS - 1];
  const columns = [first.column ?? 0, last.column ?? MAX_COLUMNS - 1];
  return areaBetween(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
}

/** The area from a first to a last cell, both included. */
export function areaBetween(row: number, column: number, lastRow: number, lastColumn: number): Area {
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** Whether the cell lies in the area. */
export function areaContains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** The part two areas share, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const lastRow = Math.min(a.row + a.rows, b.row + b.rows) - 1;
  const lastColumn = Math.min(a.column + a.columns, b.column + b.columns) - 1;
  return lastRow < row || lastColumn < column ? null : areaBetween(row, column, lastRow, lastColumn);
}

/** Whether two areas are the same rectangle. */
export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
