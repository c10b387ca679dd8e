import type { Shown } from "../../kpi/reading/shown";
import type { ColumnFinding, TableView } from "../find/finding";
import type { Grid } from "../sheet/grid";
import { cellsGrid, madeUp } from "./cellsGrid";

/** A column of the view: its finding in terms of the sheet, its heading cell, and a cell for each KPI. */
export interface Laid {
  readonly finding: ColumnFinding;
  readonly heading: Shown;
  readonly cells: readonly Shown[];
}

export const BLANK = madeUp("");

/** The view of a table whose KPIs stand in several rows each, one a period: a row for each KPI. */
export function exportView(
  grid: Grid,
  over: readonly ColumnFinding[],
  columns: readonly Laid[],
  kpis: readonly { readonly section: string | null }[],
): TableView {
  return {
    grid: cellsGrid(
      [
        columns.map(({ heading }) => heading),
        ...kpis.map((_, i) => columns.map(({ cells }) => cells[i] ?? BLANK)),
      ],
      columns.map(({ finding }) => grid.columnName(finding.column)),
    ),
    headerRows: [0],
    columns: columns.map(({ finding }, column) => ({ ...finding, column })),
    lines: kpis.map(({ section }, i) => ({ row: i + 1, section, parent: null })),
    over,
    inRows: true,
  };
}

/** The cell of a column's heading, above the table's first KPI. */
export function headingCell(grid: Grid, top: number, { column, heading }: ColumnFinding): Shown {
  for (let row = top - 1; row >= grid.area.row; row--) {
    const shown = grid.shown(row, column);
    if (shown.text.trim() !== "") return { ...shown, text: heading, value: heading };
  }
  return madeUp(heading);
}
