import { readPeriodHeadings, type Period } from "../../../kpi/period/period";
import type { Shown } from "../../../kpi/reading/shown";
import { columnLetters } from "../../sheet/address";
import { gridOf, type Grid } from "../../sheet/grid";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { matchHeading, plainHeading } from "./headerMatch";
import { isFigure } from "./headerRows";
import { headingsOf } from "./headings";
import type { ColumnRole } from "../finding";

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
  /** Set where the headings stand in two rows, "2023/24" over "Q1 | Q2": the lower one's; `headings` are then joined, "Q1 2023/24". */
  readonly below?: number;
  readonly headings: readonly NamedHeading[];
  /** Hardly more than half of its cells hold words, "Budget | 12000": it is one to choose, and not one to begin with. */
  readonly doubtful?: true;
}

type Named = Pick<HeadingRow, "headings" | "doubtful">;

/** Headings stand near the top; further down rows are the table itself. */
const ROWS_LOOKED_AT = 60;
const MOST_ROWS = 12;
const LONGEST_HEADING = 80;
const FEWEST_HEADINGS = 2;
const MOST_FIGURES = 1;
/** More than this share of a row of headings is words. */
const MOSTLY = 0.5;
const ROWS_BELOW = 3;

/**
 * The rows of a sheet that an officer may point to as its headings, the likeliest first: rows of words, also two of which the upper one
 * groups the lower, the more of them known and with figures below the likelier. For a sheet on which no table was found; none for a sheet without such a row. Linear in the cells looked at.
 *
 * @example "No | What we count | Now | Then" over "L1 | Visits | 820 | 790" gives that row, with nothing suggested for "Now".
 */
export function headingRows(sheet: SheetSnapshot): readonly HeadingRow[] {
  if (sheet.area === null) return [];
  const grid = gridOf(sheet);
  const { row: first, rows } = grid.area;
  const found: { readonly row: HeadingRow; readonly score: number }[] = [];
  for (let row = first; row < first + Math.min(rows, ROWS_LOOKED_AT); row++) {
    const named = headingsIn(grid, row, cellTexts(grid, row));
    if (named === null) continue;
    found.push({ row: { row: row + 1, ...named }, score: scoreOf(grid, row, named) });
    const joined = joinedTexts(grid, row);
    const both = joined === null ? null : headingsIn(grid, row + 1, joined);
    if (both === null) continue;
    const pair = { row: row + 1, below: row + 2, ...both };
    found.push({ row: pair, score: scoreOf(grid, row + 1, both) });
  }
  return found
    .sort((a, b) => b.score - a.score || a.row.row - b.row.row)
    .slice(0, MOST_ROWS)
    .map(({ row }) => row);
}

function scoreOf(grid: Grid, row: number, { headings }: Named): number {
  const known = headings.filter(({ role }) => role !== null).length;
  return headings.length + 2 * known + 2 * figureColumns(grid, row);
}

function cellTexts(grid: Grid, row: number): ReadonlyMap<number, string> {
  return new Map(columnsOf(grid).map((column) => [column, grid.text(row, column)]));
}

/** What stands over each column in a row and the one below, joined as they are kept; null where the upper one groups nothing. */
function joinedTexts(grid: Grid, row: number): ReadonlyMap<number, string> | null {
  if (row + 1 >= grid.area.row + grid.area.rows || holdsFigures(grid, row + 1)) return null;
  const headings = headingsOf(grid, [row, row + 1]);
  if (!headings.some(({ group }) => group !== "")) return null;
  return new Map(headings.map(({ column, text }) => [column, text]));
}

function holdsFigures(grid: Grid, row: number): boolean {
  const isOne = (column: number): boolean =>
    isFigure(grid.text(row, column)) && periodIn(grid.shown(row, column)) === null;
  return columnsOf(grid).filter(isOne).length > MOST_FIGURES;
}

function periodIn(shown: Shown): Period | null {
  return readPeriodHeadings([shown], { titles: [] })[0] ?? null;
}

/** The headings of a row, each once however often it stands there; null for a row of figures, and for one of fewer than two words. */
function headingsIn(grid: Grid, row: number, texts: ReadonlyMap<number, string>): Named | null {
  const byName = new Map<string, NamedHeading>();
  let figures = 0;
  let cells = 0;
  for (const [column, text] of texts) {
    if (text === "") continue;
    cells += 1;
    const cell = grid.shown(row, column);
    // A date says its period by its value, which a joined heading has none of.
    const period = periodIn(text === cell.text.trim() ? cell : { ...cell, text, value: text, format: "@" });
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
  if (byName.size < FEWEST_HEADINGS) return null;
  const isDoubtful = cells - figures <= cells * MOSTLY;
  return { headings: [...byName.values()], ...(isDoubtful ? { doubtful: true } : {}) };
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
