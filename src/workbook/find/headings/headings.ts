import type { Shown } from "../../../kpi/reading/shown";
import type { Grid } from "../../sheet/grid";
import { matchHeading, type HeaderMatch } from "./headerMatch";
import type { HeaderRows } from "./headerRows";

/** What stands over one column: its own heading and the group it stands under. */
export interface Heading {
  readonly column: number;
  /** As printed, both levels joined: "Quarter 1 2023/24". */
  readonly text: string;
  /** The lowest heading cell; text "" where the column has none. */
  readonly own: Shown;
  /** The group heading above it, "" where there is none. */
  readonly group: string;
  readonly ownMatch: HeaderMatch | null;
  readonly groupMatch: HeaderMatch | null;
}

/** A table has few columns of its own beyond the last heading we know: stop at the first blank heading after it. */
export function headingsOf(grid: Grid, rows: HeaderRows): readonly Heading[] {
  const first = grid.area.column;
  const last = first + grid.area.columns - 1;
  const groups = rows.slice(0, -1).map((row) => groupTexts(grid, row, rows));
  const all: Heading[] = [];
  for (let column = first; column <= last; column++) all.push(headingOf(grid, rows, groups, column));
  return withinTable(all);
}

function headingOf(
  grid: Grid,
  rows: HeaderRows,
  groups: readonly ReadonlyMap<number, string>[],
  column: number,
): Heading {
  const printed: Shown[] = [];
  rows.forEach((row, level) => {
    const cell = grid.shown(row, column);
    if (cell.text.trim() !== "") printed.push(cell);
    else {
      const inherited = groups[level]?.get(column);
      if (inherited !== undefined)
        printed.push({ at: cell.at, text: inherited, value: inherited, format: "@" });
    }
  });
  const blank = grid.shown(rows[rows.length - 1] ?? 0, column);
  const own = printed[printed.length - 1] ?? { ...blank, text: "", value: "" };
  const group = printed
    .slice(0, -1)
    .map((cell) => cell.text.trim())
    .join(" ");
  return {
    column,
    text: group === "" ? own.text.trim() : `${own.text.trim()} ${group}`,
    own,
    group,
    ownMatch: matchHeading(own.text.trim()),
    groupMatch: matchHeading(group),
  };
}

/**
 * The group headings of one header row, by each column they stand over: across a merge, and without a merge to the right for as long
 * as a sub-heading stands below a blank.
 */
function groupTexts(grid: Grid, row: number, rows: HeaderRows): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const end = grid.area.column + grid.area.columns;
  const below = rows.slice(rows.indexOf(row) + 1);
  const hasSub = (column: number): boolean => below.some((r) => grid.text(r, column) !== "");
  let group = "";
  let merged = false;
  for (let column = grid.area.column; column < end; column++) {
    const text = grid.text(row, column);
    const merge = grid.merge(row, column);
    if (text !== "") {
      group = hasSub(column) ? text : "";
      merged = merge !== null && merge.columns > 1;
      continue;
    }
    const within = merge !== null && merge.columns > 1 && rows.includes(merge.row);
    if (within) {
      const over = grid.text(merge.row, merge.column);
      if (over !== "" && hasSub(column)) texts.set(column, over);
    } else if (group !== "" && !merged && hasSub(column) && spreads(grid, below, column))
      texts.set(column, group);
    else group = "";
  }
  return texts;
}

/** An unmerged group reaches only over figures: "2023/24" over "Q1 | Q2 | Target" ends before the target. */
function spreads(grid: Grid, below: readonly number[], column: number): boolean {
  const sub = below.map((row) => grid.text(row, column)).find((text) => text !== "") ?? "";
  const role = matchHeading(sub)?.wording.role;
  return role === undefined || role === "value" || role === "target";
}

/** From the first heading to the last one we know, and the unknown ones that follow it without a gap. */
function withinTable(all: readonly Heading[]): readonly Heading[] {
  const first = all.findIndex((heading) => heading.text !== "");
  if (first < 0) return [];
  let last = first;
  let gap = 0;
  for (let i = first; i < all.length; i++) {
    const heading = all[i];
    if (heading === undefined) break;
    if (heading.text === "") gap++;
    else if (gap <= MOST_UNHEADED || heading.ownMatch !== null) {
      last = i;
      gap = 0;
    }
    if (gap > FARTHEST) break;
  }
  return all.slice(first, last + 1);
}

/** Columns without a heading inside a table (a spacer, an icon) are few. */
const MOST_UNHEADED = 2;
/** Beyond so many blank headings whatever comes is something else on the sheet. */
const FARTHEST = 12;
