import { columnFor, type ColumnFinding, type TableView } from "../find/finding";

/**
 * The columns of targets that are all for another period than the one reported, where a table has no target in use: without them a
 * missing target would be put down to a missing column.
 */
export function targetsOfOtherPeriod(table: Pick<TableView, "columns">): readonly ColumnFinding[] {
  if (columnFor(table, "target") !== null) return [];
  return table.columns.filter(
    ({ role, used, period, periodKind }) =>
      role === "target" && !used && (period !== null || periodKind !== undefined),
  );
}
