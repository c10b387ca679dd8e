import { readPeriodHeadings } from "../../kpi/period/period";
import { isDateFormat } from "../../kpi/reading/numberFormat";
import { cellsOf } from "../find/headings/headerCells";
import { isClear } from "../find/headings/headerRows";
import type { HeadingSense } from "../find/headings/headingSense";
import type { Grid } from "../sheet/grid";
import { saysPeriods } from "../find/saysPeriods";

/** Rows of a sheet, 0-based, that are surely a table's with periods down the side: no table of KPIs in rows goes on in them. */
export interface DownRegion {
  readonly row: number;
  readonly rows: number;
}

/** What a period's name has at the least; on a big sheet hardly a text has it, and the rest are not read. */
const PERIOD_SIGNS =
  /month|quarter|period|year|half|term|\bq ?[1-4]|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:19|20)\d\d|\d[/.-]\d/i;
const LONGEST_PERIOD = 40;
const FEWEST_PERIODS = 2;
/** "Polarity", "Target", "Tolerance", the KPIs' references and names: so many rows of labels a table has on one side of its periods. */
const MOST_LABELS = 12;

/** Whether a cell down the side names a period; a plain number never does. */
export function namesPeriodAt(grid: Grid, row: number, column: number): boolean {
  const shown = grid.shown(row, column);
  if (shown.text.length > LONGEST_PERIOD || !PERIOD_SIGNS.test(shown.text)) return false;
  if (typeof shown.value === "number" && !isDateFormat(shown.format)) return false;
  return readPeriodHeadings([shown], { titles: [] })[0] !== null;
}

/** Whether two cells straight below each other name periods anywhere on a sheet. */
export function hasPeriodsDown(grid: Grid): boolean {
  const { area } = grid;
  for (let column = area.column; column < area.column + area.columns; column++) {
    let above = false;
    for (let row = area.row; row < area.row + area.rows; row++) {
      const here = namesPeriodAt(grid, row, column);
      if (here && above) return true;
      above = here;
    }
  }
  return false;
}

/**
 * The runs of rows whose first cells name periods, straight below each other, with the rows of labels above and below them ("Month",
 * "Polarity", "Target"): tables with periods down the side among others. Linear in the cells.
 *
 * @param headed Header rows that may be another table's: no such run goes over them, and none begins right below them.
 */
export function downRegions(
  grid: Grid,
  sense: HeadingSense,
  headed: ReadonlySet<number>,
): readonly DownRegion[] {
  const { area } = grid;
  const found: DownRegion[] = [];
  const end = area.row + area.rows;
  let after = area.row;
  for (let row = area.row; row < end;) {
    const column = headed.has(row) ? null : firstFilled(grid, row);
    const to = column === null ? row : periodsFrom(grid, row, column, end);
    if (column !== null && to - row >= FEWEST_PERIODS) {
      const kind = (at: number): Label | null =>
        headed.has(at) && !headsPeriods(grid, at, column) ? null : labelOf(grid, at, column, sense);
      const floor = Math.max(after, row - MOST_LABELS);
      const labelled = topOf(row, floor, kind);
      const opens = labelled === row ? !headed.has(row - 1) : kind(labelled) === "said";
      const top = opens ? withNames(grid, labelled, floor, column) : labelled;
      const last = lastOf(to, Math.min(end, to + MOST_LABELS), kind);
      const labels = Array.from({ length: row - top }, (_, i) => kind(top + i));
      // Without a label, periods in the first column may be anything.
      const isTable = (last > to || labels.some(isSaid)) && !goesOnAbove(grid, top, column, sense);
      if (isTable && !headed.has(top - 1)) found.push({ row: top, rows: last - top });
      after = last;
    }
    row = Math.max(to, row + 1);
  }
  return found;
}

/** Whether the column goes on above, right of another table: what stands below that is the lower end of a table beside it. */
function goesOnAbove(grid: Grid, row: number, column: number, sense: HeadingSense): boolean {
  if (row === grid.area.row || firstFilled(grid, row - 1) === column) return false;
  const text = grid.text(row - 1, column);
  if (text === "") return false;
  const match = sense.match(text);
  return saysPeriods(text) || (match !== null && isClear(match)) || namesPeriodAt(grid, row - 1, column);
}

/** The row after the periods that begin in this one. "New for 2023-24" in every row is no row of periods: each names another. */
function periodsFrom(grid: Grid, row: number, column: number, end: number): number {
  const seen = new Set<string>();
  let to = row;
  while (to < end && firstFilled(grid, to) === column) {
    const text = grid.text(to, column);
    if (seen.has(text) || !namesPeriodAt(grid, to, column)) break;
    seen.add(text);
    to++;
  }
  return to;
}

/**
 * What a row besides the periods is: the corner, "Month", over which nothing of the table stands; the KPIs' references or names; what is
 * said of them in a row, "Target"; a year alone, or the second row of headings below a merged corner.
 */
type Label = "corner" | "name" | "said" | "unsure";

function labelOf(grid: Grid, row: number, column: number, sense: HeadingSense): Label | null {
  const first = firstFilled(grid, row);
  if (first === null || first < column) return null;
  if (first > column) return grid.anchor(row, column).row < row ? "unsure" : null;
  const text = grid.text(row, column);
  if (saysPeriods(text)) return "corner";
  const match = sense.match(text);
  if (match !== null && isClear(match))
    return match.wording.role === "ref" || match.wording.role === "description" ? "name" : "said";
  return namesPeriodAt(grid, row, column) ? "unsure" : null;
}

function isSaid(label: Label | null): boolean {
  return label === "corner" || label === "name" || label === "said";
}

function topOf(row: number, floor: number, kind: (row: number) => Label | null): number {
  let top = row;
  for (let above = row - 1; above >= floor; above--) {
    const label = kind(above);
    if (label === null) break;
    // Below "Month", merged down, stands a second row of headings; a year in the corner stands right over the periods.
    if (label !== "unsure") top = above;
    else if (above === row - 1 && kind(above - 1) !== "corner") return above;
    if (label === "corner") break;
  }
  return top;
}

/**
 * The row of KPIs' names over an empty corner, where neither "Month" nor a label for names opens the rows below it: a label does, "Target", or
 * the first of the periods.
 */
function withNames(grid: Grid, top: number, floor: number, column: number): number {
  const row = top - 1;
  if (row < floor || firstFilled(grid, row) === column) return top;
  const names = cellsOf(grid, row);
  const areWords = names.every(
    (cell) => cell.column > column && /\p{L}{2}/u.test(cell.text) && !namesPeriodAt(grid, row, cell.column),
  );
  // The row of another table would stand right below others of its own.
  const opens = row === grid.area.row || cellsOf(grid, row - 1).length <= 1;
  return names.length > 0 && areWords && opens && grid.anchor(row, column).row === row ? row : top;
}

function lastOf(row: number, end: number, kind: (row: number) => Label | null): number {
  let last = row;
  // References, names and another "Month" begin another table.
  while (last < end && kind(last) === "said") last++;
  return last;
}

/** "Month | Actual | Target" heads what stands below "Month", though it may read as the headings of KPIs in rows. */
function headsPeriods(grid: Grid, row: number, column: number): boolean {
  const place = grid.anchor(row, column);
  return saysPeriods(grid.text(place.row, place.column));
}

function firstFilled(grid: Grid, row: number): number | null {
  for (let column = grid.area.column; column < grid.area.column + grid.area.columns; column++) {
    if (grid.text(row, column) !== "") return column;
  }
  return null;
}
