import type { SheetResult } from "../../actions/result";

/** The sheets that a screen speaks of, by name: those with a table; where none has one, all that were looked at. */
export function headingNames(sheets: readonly Pick<SheetResult, "name" | "table">[]): readonly string[] {
  const tables = sheets.filter(({ table }) => table);
  return (tables.length > 0 ? tables : sheets).map(({ name }) => name);
}
