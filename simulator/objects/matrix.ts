import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import type { Area, CellValue } from "../model/types";
import { ServiceError } from "./serviceError";

/** Beyond this Excel gives null instead of the contents of a range. */
const MOST_CELLS_READ = 5_000_000;

/**
 * Whether the cells of an area can be read or written one by one. Whole columns and rows ("unbounded ranges") cannot:
 * their contents read as null and writing to them is refused (Microsoft's "Read or write to an unbounded range").
 */
export function isBounded(area: Area): boolean {
  return area.rows < MAX_ROWS && area.columns < MAX_COLUMNS && area.rows * area.columns <= MOST_CELLS_READ;
}

/** `[row][column]` over the area; null for one that is not bounded. */
export function readMatrix<T>(area: Area, read: (row: number, column: number) => T): T[][] | null {
  if (!isBounded(area)) return null;
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1)
      line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}

function isCellInput(value: unknown): value is CellValue | null {
  return (
    value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean"
  );
}

/**
 * What is written to a range: one value for all of it, or a matrix of exactly its shape. Anything else is refused with
 * InvalidArgument, before the first cell is written.
 */
export function* inputs(
  area: Area,
  given: unknown,
): Generator<{ row: number; column: number; value: CellValue | null }> {
  if (!isBounded(area)) throw new ServiceError("InvalidArgument");
  const matrix = Array.isArray(given) ? checkedMatrix(area, given) : null;
  if (!matrix && !isCellInput(given)) throw new ServiceError("InvalidArgument");
  const scalar = isCellInput(given) ? given : null;
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const value = matrix ? (matrix[row]?.[column] ?? null) : scalar;
      yield { row: area.row + row, column: area.column + column, value };
    }
  }
}

function checkedMatrix(area: Area, given: readonly unknown[]): readonly (readonly (CellValue | null)[])[] {
  const message =
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  if (given.length !== area.rows) throw new ServiceError("InvalidArgument", message);
  return given.map((row) => {
    if (!Array.isArray(row) || row.length !== area.columns)
      throw new ServiceError("InvalidArgument", message);
    return row.map((value: unknown) => {
      if (!isCellInput(value)) throw new ServiceError("InvalidArgument");
      return value;
    });
  });
}
