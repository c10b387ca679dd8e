import type { KpiRow, UndatedColumn } from "../../kpi/row/row";
import type { TableView } from "../find/finding";
import { cumulativeColumns, undatedColumns } from "../find/columns/undatedColumns";
import { cellOf } from "../find/columns/unreadColumns";
import { askedColumn } from "./unreadCells";

/** For each row of a table, the columns of figures that may be the newest: without a period, or of the year up to a month. */
export function undatedCells(table: Omit<TableView, "over">): (row: number) => Pick<KpiRow, "undated"> {
  const found = [...undatedColumns(table), ...cumulativeColumns(table)];
  if (found.length === 0) return () => ({});
  return (row) => ({
    undated: found.map((column): UndatedColumn => {
      const { letter, heading } = askedColumn(table, column);
      const shown = cellOf(table, row, column.column);
      return {
        letter,
        heading,
        shown,
        ...(column.role === "period" && column.period !== null ? { runsTo: column.period } : {}),
      };
    }),
  });
}
