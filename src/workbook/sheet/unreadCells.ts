import type { UnreadColumn } from "../../kpi/row/row";
import type { Shown } from "../../kpi/reading/shown";
import { columnFor, type ColumnFinding, type TableView } from "../find/finding";
import { toleranceShown } from "../find/toleranceCell";
import { cellOf, unreadColumns } from "../find/columns/unreadColumns";
import { targetsOfOtherPeriod } from "./targetsOfOtherPeriod";

/** How many of a column's texts are named, so that it is known again. */
const MOST_HELD = 3;
const LONGEST_HELD = 24;

type Table = Omit<TableView, "over">;

/** A column to ask about: its letter, its heading, and some of what it holds. */
export function askedColumn(
  table: Table,
  { column, heading }: ColumnFinding,
): Pick<UnreadColumn, "letter" | "heading" | "holds"> {
  const { grid, headerRows, lines } = table;
  const texts = lines.map(({ row }) => cellOf(table, row, column).text.trim());
  const holds = [...new Set(texts)].filter((text) => text !== "" && text.length <= LONGEST_HELD);
  const place = grid.anchor(headerRows.at(-1) ?? 0, column);
  const { at } = grid.shown(place.row, place.column);
  return {
    letter: grid.columnName(column),
    heading: { at, text: heading },
    holds: holds.slice(0, MOST_HELD),
  };
}

/**
 * For each row of a table, the columns that nothing was read from and that may be what the table has no column for: by their cells, or as
 * targets whose headings name another period than the one reported.
 */
export function unreadCells(table: Table): (row: number) => readonly UnreadColumn[] {
  const unread = unreadColumns(table).flatMap(({ column, mayBe }) =>
    mayBe === null ? [] : [{ ...askedColumn(table, column), role: mayBe, at: column.column }],
  );
  const aside = targetsOfOtherPeriod(table).map((column) => ({
    ...askedColumn(table, column),
    role: "target" as const,
    otherPeriod: column.period?.kind ?? column.periodKind ?? "year",
    at: column.column,
  }));
  const found = [...aside, ...unread];
  const target = columnFor(table, "target");
  const shown = (row: number, at: number, role: UnreadColumn["role"], heading: string): Shown => {
    const own = cellOf(table, row, at);
    if (role !== "amber-limit" || target === null) return own;
    return toleranceShown(heading, "amber-limit", own, cellOf(table, row, target.column));
  };
  return (row) =>
    found.map(({ at, ...column }) => ({
      ...column,
      shown: shown(row, at, column.role, column.heading.text),
    }));
}
