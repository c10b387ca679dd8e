import type { WorkbookReading } from "../excel/read";
import type { Ledger } from "../workbook/kept/ledger";

/** The ids of the sheets that bear marks, by the ledger in the workbook; that may still know sheets that were deleted since. */
export function markedSheetsOf(
  { entries }: Ledger,
  { sheetNames }: Pick<WorkbookReading, "sheetNames">,
): readonly string[] {
  const bearing = new Set(entries.map(({ sheetId }) => sheetId));
  return sheetNames.flatMap(({ id }) => (bearing.has(id) ? [id] : []));
}
