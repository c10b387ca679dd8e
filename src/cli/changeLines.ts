import type { PreviewedRow } from "../actions/previewSheets";
import { cli } from "../wording/cli";
import { oneLine, rowHeading } from "./lines";

/** More cells than this are counted only: a screenful can be read, and the result file has them all. */
const MOST_CELLS = 60;

/** What a dry run would write, or put back, on one sheet: row by row each cell, what it holds and what it will hold. */
export function changeLines(rows: readonly PreviewedRow[], heading: (cells: number) => string): string[] {
  const total = rows.reduce((sum, { cells }) => sum + cells.length, 0);
  if (total === 0) return [];
  const lines: string[] = [];
  let left = MOST_CELLS;
  for (const { row, ref, description, cells } of rows) {
    if (left === 0) break;
    lines.push(`    ${row === null ? cli.noRow : rowHeading({ row, ref, description })}`);
    const shown = cells.slice(0, left);
    lines.push(...shown.map((cell) => `      ${oneLine(cli.changeLine(cell))}`));
    left -= shown.length;
  }
  const more = total - (MOST_CELLS - left);
  return [`  ${heading(total)}`, ...lines, ...(more === 0 ? [] : [`    ${cli.moreCells(more)}`])];
}
