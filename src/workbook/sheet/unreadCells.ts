import type { KpiRow, UnreadColumn } from "../../kpi/row/row";
import type { TableView } from "../find/finding";
import { cellOf, unreadColumns } from "../find/unreadColumns";

/** How many of a column's texts are named, so that it is known again. */
const MOST_HELD = 3;
const LONGEST_HELD = 24;

/** For each row of a table, the columns that nothing was read from and that may be what the table has no column for. */
export function unreadCells(table: Omit<TableView, "over">): (row: number) => Pick<KpiRow, "unread"> {
  const { grid, headerRows, lines } = table;
  const headed = headerRows.at(-1) ?? 0;
  const found = unreadColumns(table).flatMap(({ column, mayBe }) => {
    if (mayBe === null) return [];
    const texts = lines.map(({ row }) => cellOf(table, row, column.column).text.trim());
    const holds = [...new Set(texts)].filter((text) => text !== "" && text.length <= LONGEST_HELD);
    const place = grid.anchor(headed, column.column);
    const { at } = grid.shown(place.row, place.column);
    return [
      {
        role: mayBe,
        at: column.column,
        letter: grid.columnName(column.column),
        heading: { at, text: column.heading },
        holds: holds.slice(0, MOST_HELD),
      },
    ];
  });
  if (found.length === 0) return () => ({});
  return (row) => ({
    unread: found.map(({ at, ...column }): UnreadColumn => ({ ...column, shown: cellOf(table, row, at) })),
  });
}
