/** Why a sheet has no KPI table. */

export const SHEET_IS_EMPTY = "This sheet is empty.";

export const NO_HEADER_FOUND =
  "This sheet has no KPI table: no row has headings for the KPI, a reporting period, and a target, tolerance, polarity, status or direction of travel.";

export type MissingPart = "kpi" | "period" | "judged";

const MISSING_WORDS: Readonly<Record<MissingPart, string>> = {
  kpi: "a KPI reference or description",
  period: "a reporting period",
  judged: "a target, tolerance, polarity, status or direction of travel",
};

/** Where the headings stand: in a row, "row 3", or with the periods down the side in a column, "column A". */
export interface HeadingLine {
  readonly name: string;
  readonly isColumn: boolean;
}

export function headerLacks({ name }: HeadingLine, missing: readonly MissingPart[]): string {
  const list = missing.map((part) => MISSING_WORDS[part]).join(" and ");
  return `This sheet has no KPI table: ${name} looks like headings, but none of them names ${list}.`;
}

/** No month, quarter or year, but weeks. */
export function headerOfWeeks({ name, isColumn }: HeadingLine): string {
  const lines = isColumn ? "the rows beside" : "the columns under";
  return `This sheet has no KPI table: ${lines} ${name} are weeks. Months, quarters and years are read.`;
}

/** What the officer said of a column is why. */
export function noTableSinceUnused(column: string): string {
  return `No KPI table is left on this sheet, because you set ${withinSentence(column)} to “Not used”.`;
}

export function noTableSinceUsedFor(column: string, role: string): string {
  return `No KPI table is left on this sheet, because you set ${withinSentence(column)} to be used for ${role}.`;
}

/** "Column “Ambition”" within a sentence: "the column “Ambition”". */
function withinSentence(column: string): string {
  return `the ${column.charAt(0).toLowerCase()}${column.slice(1)}`;
}

export function headerWithoutRows({ name, isColumn }: HeadingLine): string {
  return `This sheet has no KPI table: ${name} has the headings, but no KPI stands ${isColumn ? "right of" : "below"} it.`;
}

/** The headings are those of a risk register, an action plan or a budget. */
export function anotherRegister({ name }: HeadingLine): string {
  return `This sheet has no KPI table: the headings in ${name} are those of another list, such as risks, actions or a budget.`;
}

/** Figures of no named period, and a status or arrow only. */
export function tooLittleToJudge({ name }: HeadingLine): string {
  return `This sheet has no KPI table: ${name} looks like headings, but none of them names a target, a polarity, a tolerance or a dated reporting period.`;
}
