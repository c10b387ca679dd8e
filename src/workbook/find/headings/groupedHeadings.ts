import { readHeading } from "../../../kpi/period/periodHeading";
import type { Shown } from "../../../kpi/reading/shown";
import type { Grid } from "../../sheet/grid";
import { saysPeriods } from "../saysPeriods";
import { cellsOf, LONGEST_SUB_HEADING, namesPeriod, spanOf, type TextCell } from "./headerCells";
import type { WordRole } from "./headerWording";
import type { HeadingSense } from "./headingSense";
import { printsKey } from "../keys/printedKey";

/** Roles of the headings that name a KPI. */
export const NAMING: ReadonlySet<WordRole> = new Set(["ref", "description"]);
/** Roles under which a second heading may stand: "Target" over "Quarter 1", "2023/24" over "Actual". */
const GROUPING: ReadonlySet<WordRole> = new Set([
  "target",
  "tolerance",
  "status",
  "travel",
  "long-travel",
  "value",
]);

/** True where the row above `row` groups its columns: a known word or a period that stands over more precise headings. */
export function isGroupRow(grid: Grid, row: number, sense: HeadingSense): boolean {
  const above = row - 1;
  const cells = cellsOf(grid, above);
  const [first] = cells;
  if (first === undefined || cells.some(({ text }) => printsKey(text))) return false;
  if (datesSheet(grid, above, cells)) return false;
  const below = cellsOf(grid, row);
  const from = below[0]?.column ?? 0;
  const to = below[below.length - 1]?.column ?? 0;
  return cells.some((cell, i) => {
    if (cell.text.length > LONGEST_SUB_HEADING) return false;
    const span = spanOf(grid, above, cell.column);
    // A title stands over the whole table, or alone over its first column.
    if (span.from <= from && span.to >= to) return false;
    const match = sense.match(cell.text);
    const child = grid.text(row, cell.column);
    if (child === "") return match !== null && (NAMING.has(match.wording.role) || cells.length > 1);
    if (cells.length === 1 && span.from === span.to && i === 0 && cell.column === from) return false;
    const childRole = sense.match(child)?.wording.role;
    if (childRole !== undefined && !GROUPING.has(childRole)) return false;
    return (
      (match !== null && GROUPING.has(match.wording.role)) ||
      namesPeriod(grid.shown(above, cell.column)) ||
      (span.to > span.from && periodsOnly(grid, row, span))
    );
  });
}

/**
 * True for a line that says of what time the sheet is, "Reporting period: October 2026" or "October 2026" alone, wherever it stands: over
 * "Sep 2026" it is no heading, though it names a period.
 */
function datesSheet(grid: Grid, row: number, cells: readonly TextCell[]): boolean {
  const [first, second, ...more] = cells;
  if (first === undefined || more.length > 0) return false;
  const isSingle = ({ column }: TextCell): boolean => {
    const { from, to } = spanOf(grid, row, column);
    return from === to;
  };
  if (second !== undefined)
    return saysPeriods(first.text) && isSingle(second) && namesPeriod(grid.shown(row, second.column));
  if (!isSingle(first)) return false;
  const [label = "", said] = first.text.split(":", 2);
  if (said !== undefined && saysPeriods(label)) return true;
  return namesPeriod(grid.shown(row, first.column)) && isDated(grid.shown(row + 1, first.column));
}

/** A period by itself, which needs no group to date it. */
function isDated(shown: Shown): boolean {
  return shown.text.length <= LONGEST_SUB_HEADING && readHeading(shown).kind === "dated";
}

/** "England" across "2022/23 | 2023/24": whatever it says, it says it of these periods. */
function periodsOnly(grid: Grid, row: number, span: { readonly from: number; readonly to: number }): boolean {
  for (let column = span.from; column <= span.to; column++) {
    if (!namesPeriod(grid.shown(row, column))) return false;
  }
  return true;
}

/**
 * True where the row below these headings holds sub-headings: words under groups or under blanks, none under a reference or a description,
 * whichever of the rows that stands in: "Perception measures" below "Ref" and a blank is the first section.
 */
export function isSubHeaderRow(grid: Grid, header: readonly number[], sense: HeadingSense): boolean {
  const row = header[header.length - 1] ?? 0;
  const below = cellsOf(grid, row + 1);
  if (below.length === 0) return false;
  let known = 0;
  for (const cell of below) {
    const shown = grid.shown(row + 1, cell.column);
    if (cell.text.length > LONGEST_SUB_HEADING) return false;
    const isKnown = sense.match(cell.text) !== null || namesPeriod(shown);
    if (isKnown) known++;
    else if (typeof shown.value === "number") return false;
    const level = header.filter((one) => textOver(grid, one, cell.column) !== "").pop();
    if (level === undefined) continue;
    const span = spanOf(grid, level, cell.column);
    if (span.from !== span.to) continue;
    const overRole = sense.match(textOver(grid, level, cell.column))?.wording.role;
    const groups =
      overRole === undefined ? namesPeriod(grid.shown(level, cell.column)) : GROUPING.has(overRole);
    if (!groups || !isKnown) return false;
  }
  return known > 0;
}

/** What a heading cell shows, or the merge that it belongs to. */
function textOver(grid: Grid, row: number, column: number): string {
  const place = grid.anchor(row, column);
  return grid.text(place.row, place.column);
}
