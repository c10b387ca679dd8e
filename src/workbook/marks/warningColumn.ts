import { WARNING_HEADING } from "../../wording/marks";
import { COLUMN_LIMIT, type CellPlace } from "../sheet/address";
import { columnFor, type TableFinding } from "../find/finding";
import type { Grid } from "../sheet/grid";

/** Where a table's tolerance warnings go. */
export type WarningPlace =
  /** The column the sheet has for them: each KPI has its own cell in it. */
  | { readonly kind: "own-column"; readonly heading: null }
  /** The column that we made earlier; its heading is ours to keep. */
  | ({ readonly kind: "column" } & OurColumn)
  /** A new column, with its heading cell. */
  | ({ readonly kind: "new-column" } & OurColumn)
  | { readonly kind: "notes" }
  | { readonly kind: "nowhere" };

interface OurColumn {
  readonly column: number;
  readonly heading: CellPlace;
  /** The warning stands beside the reading it is of: the KPI's own row is that of the headings. */
  readonly besideReading: boolean;
}

/**
 * Chooses the place of a table's warnings (workbook.md, "Writing to it"): its own warning column; else notes on the readings; else the
 * column that we made earlier, or a new one: the first right of the table that is wholly empty beside its header and rows. On a sheet with
 * an Excel table one more column stays empty between: a table takes in what is written beside it, and would keep the column after Clear.
 *
 * @param made Where headings of warning columns that we made may stand; a cell counts that still bears our words in a header row of this
 * table, so that places of other sheets do no harm.
 */
export function warningPlace(
  grid: Grid,
  table: TableFinding,
  options: {
    readonly notes: boolean;
    readonly made: readonly CellPlace[];
    /** Whether the sheet has Excel tables. */
    readonly excelTables: boolean;
    /** Columns that hold formulas which show nothing: as read they look empty, and are not. */
    readonly taken?: ReadonlySet<number>;
  },
): WarningPlace {
  const made = options.made.filter(
    ({ row, column }) => table.headerRows.includes(row) && grid.text(row, column) === WARNING_HEADING,
  );
  const besideReading = hasPeriodsDown(table);
  const own = columnFor(table, "warning");
  if (own !== null && own.row === undefined) {
    const heading = made.find((place) => place.column === own.column);
    return heading === undefined
      ? { kind: "own-column", heading: null }
      : { kind: "column", column: own.column, heading, besideReading };
  }
  if (options.notes) return { kind: "notes" };
  if (besideReading && !isOneKpiUnderHeadings(table)) return { kind: "nowhere" };
  // Ours may stand too far right, beyond an officer's jottings, to be seen as a column of the table.
  const beyond = made.find((place) => place.column >= table.area.column + table.area.columns);
  if (beyond !== undefined) return { kind: "column", column: beyond.column, heading: beyond, besideReading };
  const column = emptyColumnRightOf(grid, table, options.excelTables, options.taken ?? NONE);
  const row = table.headerRows[table.headerRows.length - 1];
  if (column === null || row === undefined) return { kind: "nowhere" };
  return { kind: "new-column", column, heading: { row, column }, besideReading };
}

const NONE: ReadonlySet<number> = new Set();

/** Whether its KPIs stand beside each other: their figures of one period share a row. */
export function hasPeriodsDown({ columns }: TableFinding): boolean {
  return columns.some(({ role, row }) => role === "period" && row !== undefined);
}

/** One KPI under "Month | Actual | Target": the row of its reading is its own, and a heading more goes with the others. */
function isOneKpiUnderHeadings({ columns, lines }: TableFinding): boolean {
  return lines.length === 1 && columns.some(({ role, row }) => role !== "period" && row === undefined);
}

function emptyColumnRightOf(
  grid: Grid,
  table: TableFinding,
  apart: boolean,
  taken: ReadonlySet<number>,
): number | null {
  const { area } = table;
  const right = area.column + area.columns;
  const isFree = (column: number): boolean =>
    !taken.has(column) && isEmpty(grid, column, area.row, area.row + area.rows);
  for (let column = right + (apart ? 1 : 0); column < COLUMN_LIMIT; column++) {
    if (isFree(column) && (!apart || isFree(column - 1))) return column;
  }
  return null;
}

function isEmpty(grid: Grid, column: number, from: number, to: number): boolean {
  for (let row = from; row < to; row++) {
    if (grid.text(row, column) !== "" || grid.merge(row, column) !== null) return false;
  }
  return true;
}
