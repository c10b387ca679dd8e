import { listed } from "./listed";

/** Sentences about tables whose KPIs are not the rows of the sheet. */

/** A figure stands beside the periods of a KPI that takes several rows, under no heading. */
export function figuresOutsidePeriods(cell: string): string {
  return `This sheet has KPIs with labels such as “Actual” and “Target”, but the figure in ${cell} stands under no period, so none of them is rated. Head its column, or empty the cell.`;
}

/**
 * Rows among KPIs that take several rows each, or columns among KPIs that take several columns: they may be KPIs that lack a target.
 *
 * @param names Rows by their numbers, columns by their letters.
 */
export function figuresOfNoBlock(names: readonly string[], what: "row" | "column"): string {
  const list = names.join(", ");
  const word = what === "row" ? "Row" : "Column";
  return names.length === 1
    ? `${word} ${list} holds figures, but was passed over: no “Target” goes with it, as with the KPIs beside it. To have it rated, add one.`
    : `${word}s ${list} hold figures, but were passed over: no “Target” goes with them, as with the KPIs beside them. To have them rated, add one to each.`;
}

/** Where the target stands, if not on the KPI's own sheet. */
export function lookedUpSentence(
  sources: readonly { readonly what: string; readonly at: string; readonly text: string }[],
): string {
  const parts = sources.map(({ what, at, text }) => `${what} ${shortened(text)} in ${at}`);
  return `Read from another sheet: ${parts.join(", ")}.`;
}

function shortened(text: string): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  return `“${oneLine.length > 40 ? `${oneLine.slice(0, 39)}…` : oneLine}”`;
}

/** A table of one KPI that nothing but the title above names. */
export function namedByTitle(cell: string): string {
  return `The table below ${cell} names no KPI, so it is called by the text in ${cell}. Check that this is the KPI’s name.`;
}

/** "Polarity: Higher is better" stands above a KPI's figures, in place of a column. */
export function saidAboveFigures(cells: readonly string[]): string {
  return `Read from ${listed(cells)}, above the figures it is for.`;
}

/** A table with periods down the side, below or above another, that lacks something. */
export function periodsDownUnread(from: number, to: number): string {
  return `Rows ${from} to ${to} look like a table of their own, with periods down the side, and could not be read. Nothing in them is rated: check that each KPI there has a name and a target.`;
}

/** A table that has a line for each KPI and period. */
export function exportRead(columns: readonly string[]): string {
  const where =
    columns.length === 1 ? `column ${columns[0] ?? ""} names` : `columns ${columns.join(" and ")} name`;
  return `Each KPI has a row for each period, which ${where}. A KPI is rated in the row of the latest period and compared with its row of the period before.`;
}

/** A table that has a row for each KPI and year, with the months or quarters across. */
export function yearRowsRead(column: string): string {
  return `Each KPI has a row for each year, which column ${column} names. A KPI is rated in its row of the latest year with figures; the rows of other years are only compared with.`;
}

/** Rows of such a table whose cell names no year. */
export function rowsWithoutYear(rows: readonly number[]): string {
  return rows.length === 1
    ? `Row ${String(rows[0])} names no year that could be read, so it was passed over.`
    : `Rows ${rows.join(", ")} name no year that could be read, so they were passed over.`;
}

/** Why a column of an export is not needed of itself. */
export function namesLinesPeriod(heading: string): string {
  return `The column “${heading}” names the period of each row.`;
}

/** The name of a KPI that shares its description with others: "Recycling – North". */
export function partOf(description: string, part: string): string {
  return `${description} – ${part}`;
}

/** Rows of an export that name no period. */
export function rowsWithoutPeriod(rows: readonly number[]): string {
  return rows.length === 1
    ? `Row ${String(rows[0])} names no period that could be read, so it was passed over.`
    : `Rows ${rows.join(", ")} name no period that could be read, so they were passed over.`;
}

/** KPIs are listed again and again, and what tells their lines apart is no period that we know. */
export const PERIODS_UNREAD =
  "Some KPIs are listed more than once, and the column of their periods could not be read, so each row was rated by itself. Write the periods as “Q1 2024/25” or “April 2024”.";
