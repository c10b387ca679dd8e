import { readPeriodHeadings } from "../../../kpi/period/period";
import type { Grid } from "../../sheet/grid";

/** Enough rows to know a column's nature; a bound, so that many tables on a big sheet stay linear. */
const MOST_SAMPLED = 400;

/** The texts of a column below its heading, blanks left out, with whether Excel holds a number there. */
export interface SampledCell {
  readonly text: string;
  readonly isNumber: boolean;
}

/** Reads the first rows of a column between two rows (the second not included). */
export function sampleColumn(
  grid: Grid,
  column: number,
  fromRow: number,
  toRow: number,
): readonly SampledCell[] {
  const cells: SampledCell[] = [];
  for (let row = fromRow; row < Math.min(toRow, fromRow + MOST_SAMPLED); row++) {
    const text = grid.text(row, column);
    if (text !== "") cells.push({ text, isNumber: typeof grid.shown(row, column).value === "number" });
  }
  return cells;
}

/** Reads a column's cells in these rows, blanks left out; all of them, since one text of an officer's may be the last. */
export function cellsUnder(grid: Grid, column: number, rows: readonly number[]): readonly SampledCell[] {
  return rows.flatMap((row) => {
    const text = grid.text(row, column);
    return text === "" ? [] : [{ text, isNumber: typeof grid.shown(row, column).value === "number" }];
  });
}

/**
 * True for a short code as councils number their KPIs: "STP15", "BBF05 (KPI 2)", "NI 114a", "1.2", 7. A code holds a digit.
 *
 * @example looksLikeRef("BBF12 (LS3a)") // true
 */
export function looksLikeRef(text: string): boolean {
  if (text.length > 24 || !/\d/.test(text) || /[%£]/.test(text)) return false;
  const words = text.split(/\s+/);
  return words.length <= 3 && words.every((word) => word.length <= 12);
}

/** True where most of the cells are codes. */
export function mostlyRefs(cells: readonly SampledCell[]): boolean {
  return cells.length > 0 && cells.filter((cell) => looksLikeRef(cell.text)).length * 2 > cells.length;
}

/** True where most of the cells are words, long enough to name a KPI. */
export function mostlyNames(cells: readonly SampledCell[]): boolean {
  const names = cells.filter(
    (cell) =>
      !cell.isNumber && cell.text.length >= 8 && /\p{L}{3}/u.test(cell.text) && !isPeriodName(cell.text),
  );
  return names.length > 0 && names.length * 2 > cells.length;
}

/** "September 2023" down a column is a month's name, and no KPI's. */
export function isPeriodName(text: string): boolean {
  if (text.length > LONGEST_PERIOD) return false;
  return readPeriodHeadings([{ at: "", text, value: text, format: "@" }], { titles: [] })[0] !== null;
}

const LONGEST_PERIOD = 40;

/** True where any cell of the column holds a digit: a period that has figures. */
export function hasFigures(grid: Grid, column: number, fromRow: number, toRow: number): boolean {
  for (let row = fromRow; row < toRow; row++) {
    const text = grid.text(row, column);
    if (text !== "" && /\d/.test(text.slice(0, 200))) return true;
  }
  return false;
}
