import type { TableFinding } from "../find/finding";
import { kpiMark } from "../settings/likeness";
import { parseAddress } from "../sheet/address";
import type { SheetRow } from "../sheet/rows";
import type { Finding } from "./finding";

/**
 * How each finding of a sheet is known again: by what was found, the KPI and the column of its cell, and the evidence, which has what the
 * cells show. Rows may be sorted and columns moved; where no KPI stands, the cell itself is the place.
 */
export function findingKeys(
  rows: readonly SheetRow[],
  tables: readonly TableFinding[],
): (finding: Finding) => string {
  const byRow = new Map(rows.map((row) => [row.row, row.identity]));
  const headings = new Map(
    tables.flatMap(({ columns }) => columns.map(({ column, heading }) => [column, heading] as const)),
  );
  return ({ code, cell, cells, evidence }) => {
    const place = parseAddress(cell);
    const kpi = place === null ? undefined : byRow.get(place.row);
    const where = place === null || kpi === undefined ? [cell] : [kpi, headings.get(place.column) ?? ""];
    return `${code} ${kpiMark(JSON.stringify([...where, cells.length]), evidence)}`;
  };
}
