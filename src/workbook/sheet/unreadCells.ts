import type { KpiRow, UndatedColumn, UnreadColumn } from "../../kpi/row/row";
import type { ColumnFinding, TableView } from "../find/finding";
import { undatedColumns } from "../find/undatedColumns";
import { cellOf, unreadColumns } from "../find/unreadColumns";

/** How many of a column's texts are named, so that it is known again. */
const MOST_HELD = 3;
const LONGEST_HELD = 24;

/** For each row of a table, the columns that nothing was read from and that may be what the table has no column for. */
export function unreadCells(table: Omit<TableView, "over">): (row: number) => Pick<KpiRow, "unread"> {
  const { lines } = table;
  const found = unreadColumns(table).flatMap(({ column, mayBe }) => {
    if (mayBe === null) return [];
    const texts = lines.map(({ row }) => cellOf(table, row, column.column).text.trim());
    const holds = [...new Set(texts)].filter((text) => text !== "" && text.length <= LONGEST_HELD);
    return [
      {
        role: mayBe,
        at: column.column,
        ...headed(table, column),
        holds: holds.slice(0, MOST_HELD),
      },
    ];
  });
  if (found.length === 0) return () => ({});
  return (row) => ({
    unread: found.map(({ at, ...column }): UnreadColumn => ({ ...column, shown: cellOf(table, row, at) })),
  });
}

/** For each row of a table, the columns of figures without a period that may be the newest. */
export function undatedCells(table: Omit<TableView, "over">): (row: number) => Pick<KpiRow, "undated"> {
  const found = undatedColumns(table);
  if (found.length === 0) return () => ({});
  return (row) => ({
    undated: found.map((column): UndatedColumn => ({
      ...headed(table, column),
      shown: cellOf(table, row, column.column),
    })),
  });
}

/** What a column is called, and where its heading stands. */
function headed(
  { grid, headerRows }: Omit<TableView, "over">,
  { column, heading }: ColumnFinding,
): Pick<UndatedColumn, "letter" | "heading"> {
  const place = grid.anchor(headerRows.at(-1) ?? 0, column);
  const { at } = grid.shown(place.row, place.column);
  return { letter: grid.columnName(column), heading: { at, text: heading } };
}
