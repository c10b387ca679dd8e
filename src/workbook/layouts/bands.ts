import type { Ground } from "../find/directTables";
import { headersOn } from "../find/headings/headers";
import type { Grid } from "../sheet/grid";
import type { Area } from "../sheet/snapshot";
import { blocksDown } from "./blocks";
import { downRegions } from "./downRegions";
import { isFormRow } from "./pairs";
import { blocksAmongRows } from "./registers";
import { labelColumns } from "./rowLabels";

/**
 * Rows of a sheet with a table of their own, and the title or form over it: KPIs in rows, in blocks of rows, or with periods down the side;
 * "rest" where none of these opens it.
 */
export interface Band {
  readonly area: Area;
  readonly kind: "rows" | "blocks" | "periods-down" | "rest";
}

/** Where a table opens and, where that is known, the row after its last. */
interface Opening {
  readonly row: number;
  readonly kind: Band["kind"];
  readonly end?: number;
  /** The first row that a block has taken as its own, above its row of periods or that row itself. */
  readonly top?: number;
  /** The column of a block's labels. */
  readonly label?: number;
}

type Closed = Opening & { readonly end: number };

/** So far above its headings the title or form of a table may begin. */
const MOST_ROWS_OVER = 12;

/**
 * Cuts a sheet into bands where another table begins, whether or not a blank row parts them: at other headings, at a row of periods over
 * blocks, at periods down the side. The bands cover all rows, top down. Linear in the cells.
 *
 * @example A table in rows 1 to 4 and "Month | Calls | Visits" over "Target" and two months in rows 5 to 8 are two bands.
 */
export function bandsOf(ground: Ground): readonly Band[] {
  const { grid } = ground;
  const headers = headersOn(ground);
  const blocks = blockOpenings(ground);
  const inBlocks = (row: number): boolean => blocks.some((one) => row > one.row && row < one.end);
  const down = downRegions(grid, ground.sense, headers.rows)
    .filter(({ row }) => !inBlocks(row))
    .map(({ row, rows }): Closed => ({ row, kind: "periods-down", end: row + rows }));
  const goesDown = (row: number): boolean => down.some((one) => row >= one.row && row < one.end);
  const rows = headers.first
    .map((header) => header[0] ?? 0)
    .filter((row) => !inBlocks(row) && !goesDown(row))
    .map((row): Opening => {
      const top = blocks.find((block) => block.row === row)?.top;
      return { row, kind: "rows", ...(top === undefined ? {} : { top }) };
    });
  // The row of periods may be the headings' own.
  const own = blocks.filter(({ row }) => !headers.rows.has(row));
  const openings = [...rows, ...own, ...down].sort((a, b) => a.row - b.row);
  return banded(ground, openings);
}

/** The rows of periods over blocks; those under which no other table can begin before the last block ends. */
function blockOpenings(ground: Ground): readonly Closed[] {
  const { grid, sense, titlesAbove } = ground;
  const found: Closed[] = [];
  const labels = labelColumns(grid, sense);
  const held = labels.length === 0 ? null : blocksAmongRows(ground);
  for (const label of labels) {
    const read = blocksDown(grid, label, sense, titlesAbove);
    for (const { periods, rows, name, ref } of held?.(grid, label, read).blocks ?? []) {
      const end = Math.max(...rows.map(({ row }) => row)) + 1;
      const top = Math.min(
        periods.row,
        name?.row ?? periods.row,
        ref?.row ?? periods.row,
        ...rows.map(({ row }) => row),
      );
      found.push({ row: periods.row, kind: "blocks", end, label, top });
    }
  }
  const merged: Closed[] = [];
  for (const one of found.sort((a, b) => a.row - b.row)) {
    const last = merged[merged.length - 1];
    if (last !== undefined && one.row < last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, one.end) };
    else merged.push(one);
  }
  return merged;
}

function banded({ grid, sense }: Ground, openings: readonly Opening[]): readonly Band[] {
  const { area } = grid;
  const bands: Band[] = [];
  let from = area.row;
  let open = "rest" as Band["kind"];
  let label: number | undefined;
  let floor = area.row;
  const cut = (row: number, next: Band["kind"]): void => {
    if (row > from) bands.push({ kind: open, area: { ...area, row: from, rows: row - from } });
    from = row;
    open = next;
  };
  for (const opening of openings) {
    if (opening.row < floor) continue;
    const { kind } = opening;
    const goesOn = open === "blocks" && kind === "blocks" && opening.label === label;
    const first = Math.max(opening.top ?? opening.row, floor);
    if (!goesOn) cut(kind === "rows" ? first : topOf(grid, first, floor, sense), kind);
    label = opening.label;
    floor = opening.end ?? opening.row + 1;
    if (kind === "periods-down") cut(floor, "rest");
  }
  cut(area.row + area.rows, "rest");
  return bands;
}

/** The first row of the title or form that stands over an opening, no further right than the opening itself. */
function topOf(grid: Grid, row: number, floor: number, sense: Ground["sense"]): number {
  const [left = 0] = filledIn(grid, row);
  let top = row;
  for (let above = row - 1; above >= Math.max(floor, row - MOST_ROWS_OVER); above--) {
    const filled = filledIn(grid, above);
    const [first] = filled;
    if (first === undefined) continue;
    if (first > left || (filled.length > 1 && !isFormRow(grid, above, sense))) break;
    top = above;
  }
  return top;
}

function filledIn(grid: Grid, row: number): readonly number[] {
  const filled: number[] = [];
  for (let column = grid.area.column; column < grid.area.column + grid.area.columns; column++) {
    if (grid.text(row, column) !== "") filled.push(column);
  }
  return filled;
}
