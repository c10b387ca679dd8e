import type { Area } from "./snapshot";

/** Excel's own limits: the last column is XFD, the last row 1,048,576. */
export const COLUMN_LIMIT = 16_384;
export const ROW_LIMIT = 1_048_576;

/** A cell, 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The letters of a 0-based column.
 *
 * @example columnLetters(0) // "A"
 * @example columnLetters(16383) // "XFD"
 */
export function columnLetters(column: number): string {
  return (lettersOf[column] ??= spelled(column));
}

/** No longer than Excel has columns; the letters are asked for with every cell. */
const lettersOf: string[] = [];

function spelled(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of "A" to "XFD", in either case; null for anything else. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= COLUMN_LIMIT ? column - 1 : null;
}

/**
 * The A1 address of a 0-based cell.
 *
 * @example addressOf(3, 10) // "K4"
 */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** As Excel writes a sheet's name before an address: quotedSheetName("Bob's") is "'Bob''s'". */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The sheet that an address with a quoted name before it is on; null for one without. @example sheetNameOf("'Bob''s'!A3") // "Bob's" */
export function sheetNameOf(address: string): string | null {
  const quoted = /^'((?:[^']|'')+)'!/.exec(address)?.[1];
  return quoted === undefined ? null : quoted.replaceAll("''", "'");
}

/**
 * The cell an A1 address names; dollar signs and a sheet's name before it are allowed. Null where it names no single cell of a sheet.
 *
 * @example parseAddress("K4") // { row: 3, column: 10 }
 */
export function parseAddress(address: string): CellPlace | null {
  const own = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const parts = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(own);
  if (parts === null) return null;
  const column = columnIndex(parts[1] ?? "");
  const row = Number(parts[2]) - 1;
  return column === null || row >= ROW_LIMIT ? null : { row, column };
}

/** "A1:B2" for an area, "A1" for an area of one cell. */
export function areaAddress(area: Area): string {
  const first = addressOf(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${addressOf(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/**
 * The area that "A1:B2" or "A1" names, whichever corner comes first; null where it names none.
 *
 * @example parseArea("N11:N15") // { row: 10, column: 13, rows: 5, columns: 1 }
 */
export function parseArea(address: string): Area | null {
  const own = address.slice(address.lastIndexOf("!") + 1);
  const [from = "", to = from, ...more] = own.split(":");
  const a = parseAddress(from);
  const b = parseAddress(to);
  if (a === null || b === null || more.length > 0) return null;
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
}
