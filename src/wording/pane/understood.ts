/** What was understood of a sheet: its columns, and what is worth a look. */
import { capital, lineKind, lineWord, roleWord, type RoleName } from "../workbook";
import { count, counted } from "./numbers";

export const UNDERSTOOD_HEADING = "What it understood";
export const UNDERSTOOD_INTRO = "Correct what is wrong. It is kept in the workbook and used next month too.";
/** Above what was understood of a sheet that was only read. */
export const NOTHING_WRITTEN_YET =
  "The sheet has been read, not evaluated: nothing has been written to it yet.";
export const OLDER_MARKS =
  "The sheet has been read, not evaluated: the marks on it are those of an earlier evaluation.";
export const LOOKING_AHEAD = "Reading the sheet. Nothing is written to it.";
export const NOT_EVALUATED_YET =
  "Evaluate the sheet first. Then this screen shows each column and what it was taken for.";

/** Over the list of them: "Columns"; "Rows" where the headings stand down the side. */
export function columnsHeading(letters: readonly string[]): string {
  return letters.length > 0 && letters.every((letter) => lineKind(letter) === "row") ? "Rows" : "Columns";
}
/** "Column N · certain"; where the headings stand down the side, "Row 5 · certain". */
export function columnName(letter: string): string {
  return capital(lineWord(letter));
}
/** Beside the sentence that a correction of a column has left no table. */
export const TAKE_COLUMN_BACK = "Take that back";
export const SEE_CORRECTIONS = "See your corrections";
/** Beside the sentence that a sheet has no table, where it bears marks of ours. */
export const MARKS_LEFT_OVER =
  "The results still marked on this sheet are from an earlier evaluation and no longer hold. Clear results takes them off.";
export const SURENESS = { certain: "certain", likely: "likely", doubtful: "doubtful" } as const;
export const CORRECTED_COLUMN = "corrected by you";
export const NO_HEADING = "No heading";
export const ROLE_LABEL = "Used for";
export const CHOOSE_ROLE = "Choose…";
export const ROLE_NEEDED = "Choose what the column is used for.";
export const PERIOD_OF_COLUMN = "Period of its figures";
export const PERIOD_OF_COLUMN_HINT = "For example July 2023 or Quarter 1 2023-24";
/** For a column whose heading names no date: what such columns are called, as the rules read it. */
export const UNDATED = "A column without a date";
export const UNDATED_PERIODS = ["This period", "Last period"] as const;
export const SAVE_COLUMN = "Save and evaluate";
/** Where the sheet has not been evaluated. */
export const SAVE_COLUMN_ONLY = "Save";
export const AS_FOUND = "As found";

/** What a column can be corrected to, in the order it is offered. */
const ROLES: readonly RoleName[] = [
  "ref",
  "description",
  "section",
  "polarity",
  "target",
  "tolerance",
  "green-limit",
  "period",
  "travel",
  "long-travel",
  "status",
  "warning",
  "cumulative",
  "frequency",
  "breakdown",
  "comments",
  "other",
];

/** "Reference", "Direction of travel"; a column that is to be left alone is "Not used". */
export function roleName(role: RoleName): string {
  if (role === "other") return "Not used";
  if (role === "unknown") return "Not known";
  const word = roleWord(role);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

export const ROLE_CHOICES: readonly { readonly role: RoleName; readonly name: string }[] = ROLES.map(
  (role) => ({
    role,
    name: roleName(role),
  }),
);

/** What a column was taken for, "Target", "Figures: July 2023"; of one from which nothing is read, that. */
export function takenFor(column: {
  readonly role: RoleName;
  readonly period: string | null;
  readonly used: boolean;
  readonly open?: true;
}): string {
  const { role, period, used, open } = column;
  if (open === true) return "Left open";
  if (!used && role !== "unknown") return roleName("other");
  return period === null ? roleName(role) : `${roleName(role)}: ${period}`;
}

/** "3 rows have a question. 2 of them have no status until it is answered." */
export function rowsAsked(n: number, waiting: number): string {
  const asked = `${counted(n, "row has", "rows have")} a question.`;
  if (waiting === 0) return asked;
  const wait =
    waiting === n ? (n === 1 ? "It has" : "They have") : `${counted(waiting, "of them has", "of them have")}`;
  return `${asked} ${wait} no status until it is answered.`;
}
/** Of a sheet that was only read: when its questions can be answered, where some are about polarity, and some about anything else. */
export function answeredWhen(polarity: boolean, others: boolean): string {
  if (!others) return "";
  return polarity
    ? "You can confirm polarities now, and answer the others once the sheet has been evaluated."
    : "You can answer once the sheet has been evaluated.";
}
/** Beside the way to confirm them: "3 KPIs wait for their polarity." */
export function polaritiesWait(n: number): string {
  return n === 1 ? "1 KPI waits for its polarity." : `${count(n)} KPIs wait for their polarity.`;
}
export const QUESTIONS_HEADING = "Questions";
const MOST_ROWS_NAMED = 10;
/** "STP15: The polarity in M4 is blank. … Also asked about STP16, STP17."; of very many rows the first. */
export function rowsReason(rows: readonly string[], sentence: string): string {
  const [first = "", ...others] = rows;
  if (others.length === 0) return `${first}: ${sentence}`;
  const more = others.length - MOST_ROWS_NAMED;
  const named = others.slice(0, MOST_ROWS_NAMED).join(", ");
  return `${first}: ${sentence} Also asked about ${named}${more > 0 ? ` and ${count(more)} more` : ""}.`;
}

export const ANSWERS_HEADING = "Worth a look";
export const NO_FINDINGS = "Nothing about this sheet looks odd.";
/** Of a sheet some rows of which have a question. */
export const NO_OTHER_FINDINGS = "Nothing else about this sheet looks odd.";
export function findingsCount(n: number): string {
  return `${ANSWERS_HEADING} (${count(n)})`;
}
export const LEAVE_FINDING = "Leave as it is";
export function leaveFindingName(cell: string): string {
  return `${LEAVE_FINDING}: ${cell}. This is not shown again`;
}
export const FINDING_LEFT = "Left as it is. It can be taken back under Corrections.";
export const CHANGE_COLUMN = "Change";
export function changeColumnName(letter: string): string {
  return `Change what ${lineWord(letter)} is used for`;
}
export const SHEET_LABEL = "Sheet";
/** "Adults"; "Adults – 2 worth a look" */
export function sheetChoice(name: string, findings: number): string {
  return findings === 0 ? name : `${name} – ${count(findings)} worth a look`;
}

// A sheet without a table

export const SET_UP = "Name the columns…";
export const SET_UP_LINE =
  "If this sheet does hold KPIs, say which row has the headings and what each column is for.";
export function setUpIntro(sheet: string): string {
  return `No KPI table was found on ${sheet}. Say what its columns are for. It is kept in the workbook and used next month too.`;
}
export const SET_UP_ROW = "Row with the headings";
export const CHOOSE_ROW = "Choose the row…";
export const SET_UP_ROW_HINT =
  "Needed: the KPI, its figures with their period, and a target or another column to judge by.";
/** What a list shows whole in a pane of 320 px; the headings themselves stand below it. */
const LONGEST_ROW_NAME = 34;
/** "Row 3: No, What we count, Now"; "Rows 3 and 4: No, Q1 2023/24, Q2 2023/24" */
export function headingRowName(row: number, below: number | null, headings: readonly string[]): string {
  const words = headings.join(", ");
  const rows = below === null ? `Row ${count(row)}` : `Rows ${count(row)} and ${count(below)}`;
  const name = `${rows}: ${words}`;
  return name.length > LONGEST_ROW_NAME ? `${name.slice(0, LONGEST_ROW_NAME - 1)}…` : name;
}
/** "C · Now" */
export function headingName(letters: string, heading: string): string {
  return `${letters} · ${heading}`;
}
export const NOT_SAID = "Not known";
export function periodOfHeading(heading: string): string {
  return `Period of the figures under “${heading}”`;
}
