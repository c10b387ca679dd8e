/** What is asked once for all rows of a sheet: a column whose heading is not known, a key that goes against the rules. */
import { capital, lineWord, roleFor, roleWord, type RoleName } from "../workbook";
import { count, counted } from "./numbers";

/** "Column unclear · 6 rows" */
export function columnAsked(rows: number): string {
  return `Column unclear · ${counted(rows, "row waits", "rows wait")}`;
}

/** The button that says yes: "Column D is the tolerance", and of one whose heading names another period "… the target for Year 2025-26". */
export function columnIs(letter: string, role: RoleName | "amber-limit", period?: string): string {
  if (period !== undefined) return roleFor(columnIs(letter, role), period);
  if (role === "amber-limit") return `${capital(lineWord(letter))} is where amber ends`;
  return role === "green-limit"
    ? `${capital(lineWord(letter))} is where green ends`
    : `${capital(lineWord(letter))} is the ${roleWord(role)}`;
}
export const COLUMN_IS_OTHER = "It is something else";
export const COLUMNS_ARE_OTHER = "None of them";

/** "The key and the rules differ · 6 rows wait" */
export function keyAsked(rows: number): string {
  return `The key and the rules differ · ${counted(rows, "row waits", "rows wait")}`;
}

/** The button that takes the key: "Amber as the key says: 10% of target" */
export const KEY_HOLDS = (says: string): string => `Amber as the key says: ${says}`;
/** "Amber by the rules: 5% of the target" */
export const RULES_HOLD = (rules: string | null): string =>
  rules === null ? "No amber, as the rules say" : `Amber by the rules: ${rules}`;
/** The same where the rows go by rules that differ. */
export const EACH_RULES_HOLD = "Amber by each row’s own rules";

/** "Period not known · 6 rows wait" */
export function periodAsked(rows: number): string {
  return `Period not known · ${counted(rows, "row waits", "rows wait")}`;
}

/** The button that says that a column is the newest. */
export function columnIsNewest(letter: string): string {
  return `${capital(lineWord(letter))} has the newest figures`;
}

/** The list of the rows that wait, to a screen reader. */
export const WAITING_ROWS = "Rows that wait";

const MOST_NAMED = 3;

/** A row that waits: its ref or name, and the cell in which it could be given what it lacks, where that is an answer too. */
interface WaitingRow {
  readonly name: string;
  readonly toleranceIn: string | null;
}

/** "Waiting: H01 (its tolerance cell is H11)." "Waiting: H01, H02, H03 and 3 more." */
export function rowsWaiting(rows: readonly WaitingRow[]): string {
  const named = rows
    .slice(0, MOST_NAMED)
    .map(({ name, toleranceIn }, index) =>
      toleranceIn === null ? name : `${name} (${index === 0 ? "its tolerance cell is " : ""}${toleranceIn})`,
    );
  const more = rows.length - named.length;
  const last = more > 0 ? `${count(more)} more` : (named.pop() ?? "");
  return `Waiting: ${named.length === 0 ? last : `${named.join(", ")} and ${last}`}.`;
}
