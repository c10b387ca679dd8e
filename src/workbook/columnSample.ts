import type { Grid } from "./grid";

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
    (cell) => !cell.isNumber && cell.text.length >= 8 && /\p{L}{3}/u.test(cell.text),
  );
  return names.length > 0 && names.length * 2 > cells.length;
}

/** What an officer keeps in a column that by its heading would be ours to write. */
export type KeptContent = "figures" | "sentences" | null;

const LONGEST_STATUS = 40;

/**
 * Figures in a "Change" column, or a narrative in a "Progress" column, are an officer's own and are not written over. A mark, a word or
 * two, or a warning about tolerance is what such a column is for. Under a clear heading ("Direction of Travel") a remark here and there
 * does not make the column an officer's; under a doubtful one any does.
 */
export function keptContent(cells: readonly SampledCell[], clearHeading: boolean): KeptContent {
  const bound = clearHeading ? cells.length / 2 : 0;
  if (cells.filter((cell) => cell.isNumber).length > bound) return "figures";
  const sentences = cells.filter(
    (cell) => cell.text.length > LONGEST_STATUS && !/tolerance/i.test(cell.text.slice(0, 200)),
  );
  return sentences.length > bound ? "sentences" : null;
}

/** True where any cell of the column holds a digit: a period that has figures. */
export function hasFigures(grid: Grid, column: number, fromRow: number, toRow: number): boolean {
  for (let row = fromRow; row < toRow; row++) {
    const text = grid.text(row, column);
    if (text !== "" && /\d/.test(text.slice(0, 200))) return true;
  }
  return false;
}
