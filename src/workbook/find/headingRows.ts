import { readPeriodHeadings } from "../../kpi/period/period";
import { columnLetters } from "../sheet/address";
import { gridOf, type Grid } from "../sheet/grid";
import type { SheetSnapshot } from "../sheet/snapshot";
import { matchHeading, plainHeading } from "./headerMatch";
import { isFigure } from "./headerRows";
import type { ColumnRole } from "./finding";

/** A heading of a row that may be the one with the headings. */
export interface NamedHeading {
  /** The letters of the columns that it stands over, "E" or "E, G". */
  readonly letters: string;
  readonly heading: string;
  /** What its words suggest; null where they say nothing. */
  readonly role: ColumnRole | null;
  /** The period that it names, "July 2023"; null for none. */
  readonly period: string | null;
}

export interface HeadingRow {
  /** As in Excel's margin, from 1. */
  readonly row: number;
  readonly headings: readonly NamedHeading[];
}

/** Headings stand near the top; further down rows are the table itself. */
const ROWS_LOOKED_AT = 60;
const MOST_ROWS = 12;
const LONGEST_HEADING = 80;
const FEWEST_HEADINGS = 2;
const MOST_FIGURES = 1;
const ROWS_BELOW = 3;

/**
 * The rows of a sheet that an officer may point to as its headings, the likeliest first: rows of words, the more of them known and with
 * figures below the likelier. For a sheet on which no table was found; none for a sheet without such a row. Linear in the cells looked at.
 *
 * @example "No | What we count | Now | Then" over "L1 | Visits | 820 | 790" gives that row, with nothing suggested for "Now".
 */
export function headingRows(sheet: SheetSnapshot): readonly HeadingRow[] {
  if (sheet.area === null) return [];
  const grid = gridOf(sheet);
  const { row: first, rows } = grid.area;
  const found: { readonly row: HeadingRow; readonly score: number }[] = [];
  for (let row = first; row < first + Math.min(rows, ROWS_LOOKED_AT); row++) {
    const headings = headingsIn(grid, row);
    if (headings === null) continue;
    const known = headings.filter(({ role }) => role !== null).length;
    const score = headings.length + 2 * known + 2 * figureColumns(grid, row);
    found.push({ row: { row: row + 1, headings }, score });
  }
  return found
    .sort((a, b) => b.score - a.score || a.row.row - b.row.row)
    .slice(0, MOST_ROWS)
    .map(({ row }) => row);
}

/** The headings of a row, each once however often it stands there; null for a row of figures, and for one of fewer than two words. */
function headingsIn(grid: Grid, row: number): readonly NamedHeading[] | null {
  const byName = new Map<string, NamedHeading>();
  let figures = 0;
  for (const column of columnsOf(grid)) {
    const text = grid.text(row, column);
    if (text === "") continue;
    const shown = grid.shown(row, column);
    const period = readPeriodHeadings([shown], { titles: [] })[0] ?? null;
    if (period === null && isFigure(text)) figures += 1;
    if (figures > MOST_FIGURES || text.length > LONGEST_HEADING) return null;
    const name = plainHeading(text);
    if (name === "") continue;
    const before = byName.get(name);
    const letters = columnLetters(column);
    byName.set(
      name,
      before === undefined
        ? {
            letters,
            heading: text.trim(),
            role: roleOf(text, period !== null),
            period: period?.label ?? null,
          }
        : { ...before, letters: `${before.letters}, ${letters}` },
    );
  }
  return byName.size < FEWEST_HEADINGS ? null : [...byName.values()];
}

function roleOf(text: string, isPeriod: boolean): ColumnRole | null {
  const role = matchHeading(text)?.wording.role ?? null;
  if (role === "value") return "period";
  return role ?? (isPeriod ? "period" : null);
}

/** So many columns have a figure just below the row. */
function figureColumns(grid: Grid, row: number): number {
  const end = Math.min(row + ROWS_BELOW, grid.area.row + grid.area.rows - 1);
  return columnsOf(grid).filter((column) => {
    for (let below = row + 1; below <= end; below++) {
      if (isFigure(grid.text(below, column))) return true;
    }
    return false;
  }).length;
}

function columnsOf({ area }: Grid): readonly number[] {
  return Array.from({ length: area.columns }, (_, index) => area.column + index);
}
