import type { KpiRow } from "../../kpi/row/row";
import { columnFor, type TableView } from "../find/finding";

/**
 * The headings of targets that are all for another period than the one reported, where a table has no target in use: without them a
 * missing target would be put down to a missing column. The same for all rows of a table.
 */
export function targetsOfOtherPeriod(
  table: Pick<TableView, "columns" | "grid" | "headerRows">,
): Pick<KpiRow, "targetsOfOtherPeriod"> {
  if (columnFor(table, "target") !== null) return {};
  const aside = table.columns.filter(
    ({ role, used, period, periodKind }) =>
      role === "target" && !used && (period !== null || periodKind !== undefined),
  );
  const headings = aside.map(({ column, heading }) => {
    const place = table.grid.anchor(table.headerRows.at(-1) ?? 0, column);
    return { at: table.grid.shown(place.row, place.column).at, text: heading };
  });
  return headings.length === 0 ? {} : { targetsOfOtherPeriod: headings };
}
