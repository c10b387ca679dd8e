import { readFrequency } from "../../kpi/reading/frequencyWords";
import type { Shown } from "../../kpi/reading/shown";
import { columnFor, type TableView } from "../find/finding";

/**
 * What the column of frequencies says in each row; null where the table has none. A heading that leaves open what it is ("Reported", "Cycle")
 * makes it one only where some of its cells are frequencies, so that "Yes" below it is not asked about.
 */
export function frequencyCells(
  table: Pick<TableView, "columns" | "lines">,
  inColumn: (row: number, column: number) => Shown,
): (row: number) => Shown | null {
  const found = columnFor(table, "frequency");
  if (found === null) return () => null;
  const at = (row: number): Shown => inColumn(row, found.column);
  const isSure =
    found.officers === true ||
    found.confidence === "certain" ||
    table.lines.some(({ row }) => readFrequency(at(row).text).kind === "known");
  return isSure ? at : () => null;
}
