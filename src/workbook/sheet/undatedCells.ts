import type { KpiRow, UndatedColumn } from "../../kpi/row/row";
import type { TableView } from "../find/finding";
import { undatedColumns } from "../find/undatedColumns";
import { cellOf } from "../find/unreadColumns";
import { askedColumn } from "./unreadCells";

/** For each row of a table, the columns of figures without a period that may be the newest. */
export function undatedCells(table: Omit<TableView, "over">): (row: number) => Pick<KpiRow, "undated"> {
  const found = undatedColumns(table);
  if (found.length === 0) return () => ({});
  return (row) => ({
    undated: found.map((column): UndatedColumn => {
      const { letter, heading } = askedColumn(table, column);
      return { letter, heading, shown: cellOf(table, row, column.column) };
    }),
  });
}
