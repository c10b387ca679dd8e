/** A column whose heading is not known, asked about once for all its rows. */
import { roleWord, type RoleName } from "../workbook";
import { counted } from "./numbers";

/** "Column not known · 6 rows" */
export function columnAsked(rows: number): string {
  return `Column not known · ${counted(rows, "row waits", "rows wait")}`;
}

/** The button that says yes: "Column D is the tolerance" */
export function columnIs(letter: string, role: RoleName): string {
  return `Column ${letter} is the ${roleWord(role)}`;
}
export const COLUMN_IS_OTHER = "It is something else";
export const COLUMNS_ARE_OTHER = "None of them";
