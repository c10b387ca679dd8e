import { namedByTitle } from "../../wording/layouts";
import { asPrinted } from "./asPrinted";
import { directTables, type Found, type Ground } from "../find/directTables";
import { columnFor, type ColumnFinding, type TableFinding } from "../find/finding";
import type { Grid } from "../sheet/grid";
import type { Side } from "./blockTables";
import { turned, turnedArea } from "./cellsGrid";
import { formTop } from "./formTop";

/** A form may well be a column of labels; a table with periods down the side has at least two of them. */
const FEWEST_PERIODS = 2;

/**
 * Finds the tables whose KPIs are columns: periods, target and polarity down the side, a KPI in each column. They are what `directTables`
 * finds on the turned grid, told in terms of the sheet.
 *
 * @param titlesAbove The texts that stand above a row of the sheet.
 */
export function turnedTables({ ground, sheet }: Side, titlesAbove: Ground["titlesAbove"]): Found {
  const top = formTop(sheet, ground.sense);
  const grid = turned(top.sheet);
  const { tables, reason } = directTables({ ...ground, grid });
  const fit = tables.filter(({ columns }) => periodsOf(columns) >= FEWEST_PERIODS);
  // The first text of a sheet may be its title; "KPI: Calls answered" says itself that it is the name.
  const at =
    top.name === null || top.name.typed !== undefined || titlesAbove(top.sheet.area.row).length > 1
      ? ""
      : top.name.at;
  return { tables: fit.map((table) => withTitle(onSheet(table, grid), at)), reason };
}

function withTitle(table: TableFinding, at: string): TableFinding {
  return at === "" ? table : { ...table, questions: [...table.questions, namedByTitle(at)] };
}

function periodsOf(columns: readonly ColumnFinding[]): number {
  return columns.filter(({ role, used }) => role === "period" && used).length;
}

function onSheet(table: TableFinding, grid: Grid): TableFinding {
  const { area, headerRows, columns, lines } = table;
  const header = headerRows[headerRows.length - 1] ?? 0;
  const named = columnFor(table, "description") ?? columnFor(table, "ref");
  const row = named?.column ?? area.column;
  return {
    area: turnedArea(area),
    headerRows: [row],
    repeatedHeaderRows: [],
    columns: columns.map((column) => {
      // What a form says by its place alone has a heading that stands nowhere.
      const isMadeUp = column.heading !== "" && grid.shown(header, column.column).at === "";
      return { ...(isMadeUp ? asPrinted(column, "") : column), column: header, row: column.column };
    }),
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
