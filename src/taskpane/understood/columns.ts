import type { SheetResult } from "../../actions/result";

/** The headings of a sheet's columns of figures, as printed: what a row can be compared with. */
export function periodHeadings(sheet: SheetResult): readonly string[] {
  return sheet.columnFindings.flatMap(({ role, heading }) => (role === "period" ? heading : []));
}
