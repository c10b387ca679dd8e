import { periodBefore, samePeriod } from "../../kpi/period/calendar";
import { readPeriodHeadings } from "../../kpi/period/period";
import type { Shown } from "../../kpi/reading/shown";
import { namesPeriod } from "../find/headings/headerCells";
import { isClear, mayHeadTable } from "../find/headings/headerRows";
import { mayHold, wordsOfRoles } from "../find/headings/headerMatch";
import type { WordRole } from "../find/headings/headerWording";
import type { HeadingSense } from "../find/headings/headingSense";
import { within, type Grid } from "../sheet/grid";
import type { Area } from "../sheet/snapshot";
import { namesPeriodAt } from "./downRegions";
import { saysPeriods } from "../find/saysPeriods";

/** Columns of a sheet that may hold tables of their own. */
export interface ColumnPart {
  readonly area: Area;
  /** It was cut off because its first column reads as periods down the side: it is a part only if it holds such a table. */
  readonly isDown: boolean;
}

/** With two months in it a column of dates may be anything; under "Month", or among labels such as "Target", they are a table's. */
const FEWEST_IN_ORDER = 2;
const FEWEST_LABELS = 2;
/** The periods, and one KPI. */
const FEWEST_COLUMNS = 2;

/**
 * The parts of a sheet that blank columns leave, from left to right; a table with periods down the side right beside another, without a
 * blank column, is a part too, and so is one whose headings name its KPIs again. Linear in the cells.
 *
 * @example "Ref | Measure | Target | Jul-23 | Month | Calls" over three months below "Month": columns A to D, and E to F.
 */
export function columnParts(grid: Grid, sense: HeadingSense): readonly ColumnPart[] {
  return partsBetweenBlanks(grid)
    .flatMap((area) => cutAtNames(within(grid, area), sense))
    .flatMap((area) => cutAtPeriods({ ...grid, area }, sense));
}

/** Where a row of headings names its KPIs again behind its periods, another table begins: "Indicator | Jul-23 | Indicator | Type | Jul-23". */
function cutAtNames(grid: Grid, sense: HeadingSense): readonly Area[] {
  const { area } = grid;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const column = namedAgain(grid, row, sense);
    if (column === null) continue;
    const rest = { ...area, column, columns: area.column + area.columns - column };
    return [{ ...area, columns: column - area.column }, ...cutAtNames(within(grid, rest), sense)];
  }
  return [area];
}

/** The column in which the second headings of a row begin; null where it names its KPIs once, or again before any period. */
function namedAgain(grid: Grid, row: number, sense: HeadingSense): number | null {
  const { area } = grid;
  const named = new Set<WordRole>();
  let afterPeriod: number | null = null;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const text = grid.text(row, column);
    const role = namingRole(sense, text);
    if (role === null) {
      if (named.size > 0 && text !== "" && namesPeriod(grid.shown(row, column))) afterPeriod = column + 1;
      continue;
    }
    // Columns may stand in any order: a reference behind the periods is the same table's.
    if (named.has(role) && afterPeriod !== null) return withNames(grid, row, column, afterPeriod, sense);
    named.add(role);
  }
  return null;
}

/** "Ref" or "Service" may stand before the heading that comes again. */
function withNames(grid: Grid, row: number, column: number, from: number, sense: HeadingSense): number {
  let first = column;
  while (
    first > from &&
    (namingRole(sense, grid.text(row, first - 1)) !== null || isSection(sense, grid.text(row, first - 1)))
  )
    first--;
  return first;
}

/** The words of which names for KPIs and their references are made: on a big sheet hardly a text has one, and the rest are not looked up. */
const NAMING_WORDS = wordsOfRoles((role) => role === "ref" || role === "description");

function namingRole(sense: HeadingSense, text: string): WordRole | null {
  const mayName = text !== "" && (mayHold(text, NAMING_WORDS) || sense.officers(text) !== null);
  const match = mayName ? sense.match(text) : null;
  const role = match?.whole === true ? match.wording.role : null;
  return role === "ref" || role === "description" ? role : null;
}

/** The runs of columns that hold anything, from left to right. */
function partsBetweenBlanks(grid: Grid): readonly Area[] {
  const { area } = grid;
  const used = new Set<number>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (grid.text(row, column) !== "") used.add(column);
    }
  }
  const parts: Area[] = [];
  let from: number | null = null;
  for (let column = area.column; column <= area.column + area.columns; column++) {
    if (used.has(column)) from ??= column;
    else if (from !== null) {
      parts.push({ ...area, column: from, columns: column - from });
      from = null;
    }
  }
  return parts;
}

function cutAtPeriods(grid: Grid, sense: HeadingSense): readonly ColumnPart[] {
  const { area } = grid;
  const end = area.column + area.columns;
  for (let column = area.column; column < end; column++) {
    if (!isDown(grid, column, sense)) continue;
    const next = column === area.column ? headingsFrom(grid, column + 1, sense) : end;
    if (next === null || next < column + FEWEST_COLUMNS || !labelsAll(grid, column, next, sense)) continue;
    const part = (from: number, to: number, isDown: boolean): readonly ColumnPart[] =>
      to > from ? [{ area: { ...area, column: from, columns: to - from }, isDown }] : [];
    return [...part(area.column, column, false), ...part(column, next, true), ...part(next, end, false)];
  }
  return [{ area, isDown: false }];
}

/** Whether a column reads as periods down the side: some in order, straight below each other, with a corner or labels above or below. */
function isDown(grid: Grid, column: number, sense: HeadingSense): boolean {
  const end = grid.area.row + grid.area.rows;
  let longest: readonly number[] = [];
  let run: number[] = [];
  for (let row = grid.area.row; row < end; row++) {
    run = namesPeriodAt(grid, row, column) ? [...run, row] : [];
    if (run.length > longest.length) longest = run;
  }
  if (longest.length < FEWEST_IN_ORDER || !areInOrder(longest.map((row) => grid.shown(row, column))))
    return false;
  let labels = 0;
  for (let row = grid.area.row; row < end; row++) {
    const text = grid.text(row, column);
    if (text === "") continue;
    if (saysPeriods(text)) return true;
    if (isLabel(grid, row, column, sense)) labels++;
  }
  return labels >= FEWEST_LABELS;
}

/** Each follows the one before it, or each goes before it. */
function areInOrder(cells: readonly Shown[]): boolean {
  const periods = readPeriodHeadings(cells, { titles: [] });
  const follow = (step: 1 | -1): boolean =>
    periods.slice(1).every((period, i) => {
      const [earlier, later] = step === 1 ? [periods[i], period] : [period, periods[i]];
      const before = later == null ? null : periodBefore(later, 1);
      return before !== null && earlier != null && samePeriod(before, earlier);
    });
  return follow(1) || follow(-1);
}

function isLabel(grid: Grid, row: number, column: number, sense: HeadingSense): boolean {
  const text = grid.text(row, column);
  if (text === "") return grid.anchor(row, column).row < row;
  const match = sense.match(text);
  return match !== null && isClear(match);
}

/** The first column, from this one on, in which the headings of a table of KPIs in rows begin; null where none do. */
function headingsFrom(grid: Grid, from: number, sense: HeadingSense): number | null {
  const { area } = grid;
  const end = area.column + area.columns;
  for (let column = from; column < end; column++) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      if (namingRole(sense, grid.text(row, column)) === null) continue;
      if (!mayHeadTable(within(grid, { ...area, column, columns: end - column }), row, sense)) continue;
      let first = column;
      while (first > from && isSection(sense, grid.text(row, first - 1))) first--;
      return first;
    }
  }
  return null;
}

/** "Service" may stand before what names the KPIs. */
function isSection(sense: HeadingSense, text: string): boolean {
  const match = sense.match(text);
  return match?.whole === true && (match.wording.role === "section" || match.wording.role === "breakdown");
}

/** Whether nothing stands in these columns but beside a corner, a period or a label in the first of them: no other table reaches into them. */
function labelsAll(grid: Grid, from: number, to: number, sense: HeadingSense): boolean {
  const { area } = grid;
  for (let row = area.row; row < area.row + area.rows; row++) {
    let filled = 0;
    for (let column = from; column < to; column++) if (grid.text(row, column) !== "") filled++;
    // A text alone is a title or a note.
    if (filled < 2) continue;
    const text = grid.text(row, from);
    if (!saysPeriods(text) && !isLabel(grid, row, from, sense) && !namesPeriodAt(grid, row, from))
      return false;
  }
  return true;
}
