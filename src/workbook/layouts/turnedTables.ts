import { directTables, type Found } from "../find/directTables";
import { columnFor, type ColumnFinding, type TableFinding } from "../find/finding";
import type { Side } from "./blockTables";
import { turnedArea } from "./cellsGrid";

/** A form may well be a column of labels; a table with periods down the side has at least two of them. */
const FEWEST_PERIODS = 2;

/**
 * Finds the tables whose KPIs are columns: periods, target and polarity down the side, a KPI in each column. They are what `directTables`
 * finds on the turned grid, told in terms of the sheet.
 */
export function turnedTables({ ground }: Side): Found {
  const { tables, reason } = directTables(ground);
  const fit = tables.filter(({ columns }) => periodsOf(columns) >= FEWEST_PERIODS);
  return { tables: fit.map((table) => onSheet(table, ground)), reason };
}

function periodsOf(columns: readonly ColumnFinding[]): number {
  return columns.filter(({ role, used }) => role === "period" && used).length;
}

function onSheet(table: TableFinding, { grid }: Side["ground"]): TableFinding {
  const { area, headerRows, columns, lines } = table;
  const header = headerRows[headerRows.length - 1] ?? 0;
  const named = columnFor(table, "description") ?? columnFor(table, "ref");
  const row = named?.column ?? area.column;
  return {
    area: turnedArea(area),
    headerRows: [row],
    repeatedHeaderRows: [],
    columns: columns.map((column) => ({ ...column, column: header, row: column.column })),
    lines: lines.map((line) => ({ ...line, row, parent: line.parent === null ? null : row })),
    questions: table.questions,
    view: {
      grid,
      headerRows,
      columns,
      lines,
      over: lines.map((line) => ({ column: line.row, heading: grid.text(line.row, row) })),
    },
  };
}
