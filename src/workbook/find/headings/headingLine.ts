import type { HeadingLine } from "../../../wording/noTable";
import { columnLetters } from "../../sheet/address";

/**
 * A line of headings by its name on the sheet: a row of the grid, which on a turned one is a column.
 *
 * @param row Counted from 0, in the grid.
 * @example headingLine(2, false).name === "row 3"; headingLine(0, true).name === "column A"
 */
export function headingLine(row: number, isTurned: boolean): HeadingLine {
  return { name: isTurned ? `column ${columnLetters(row)}` : `row ${String(row + 1)}`, isColumn: isTurned };
}
