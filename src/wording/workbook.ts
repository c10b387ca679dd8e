/** Every sentence about how a sheet was understood and marked. Plain functions and constants, so that a translation is one more file. */
import { periodInSentence } from "./kpi/periods";
import { listed } from "./listed";

/** What a column can be for, in an officer's words. */
const ROLE_WORDS = {
  ref: "reference",
  description: "description",
  polarity: "polarity",
  target: "target",
  tolerance: "tolerance",
  "green-limit": "green limit",
  travel: "direction of travel",
  "long-travel": "long-term direction of travel",
  status: "status",
  warning: "tolerance warning",
  section: "section",
  breakdown: "breakdown",
  cumulative: "cumulative figures",
  frequency: "reporting frequency",
  comments: "comments",
  period: "figures",
  other: "other",
  unknown: "unknown",
} as const;

export type RoleName = keyof typeof ROLE_WORDS;

export function quoted(text: string): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  return `“${oneLine.length > 60 ? `${oneLine.slice(0, 59)}…` : oneLine}”`;
}

/** "polarity", "direction of travel": what a column is for. */
export function roleWord(role: RoleName): string {
  return ROLE_WORDS[role];
}

/** What a column is for, and for which period: "target for Year 2025-26". */
export function roleFor(role: string, period: string): string {
  return `${role} for ${periodInSentence(period)}`;
}

/** Of cells that say by their place alone what they are. */
export function noHeadingOver(role: RoleName): string {
  return `No heading says what these cells are. By their place they were taken for the ${ROLE_WORDS[role]}.`;
}

/** A heading that stands down the side of a table. */
export function rowName(row: number): string {
  return `row ${row}`;
}

// ── why a column was taken for what it is ──

export function headingSays(heading: string, role: RoleName): string {
  return `The heading ${quoted(heading)} means ${ROLE_WORDS[role]}.`;
}

/** The officer has set what the column is for, in the pane. */
export function officerSays(heading: string, role: RoleName): string {
  return `You chose “${ROLE_WORDS[role]}” for the column ${quoted(heading)}.`;
}

export function headingSuggests(heading: string, role: RoleName): string {
  return `The heading ${quoted(heading)} suggests ${ROLE_WORDS[role]}.`;
}

export function headingNamesPeriod(heading: string, period: string): string {
  return `The heading ${quoted(heading)} names the period ${period}.`;
}

export function headingNotNeeded(heading: string): string {
  return `The heading ${quoted(heading)} is known, and the column is not needed to rate a KPI.`;
}

export function headingUnknown(heading: string): string {
  return heading === "" ? "The column has no heading." : `The heading ${quoted(heading)} is not known.`;
}

export function figuresWithoutPeriod(heading: string): string {
  return `The heading ${quoted(heading)} suggests figures, but the sheet does not say for which period.`;
}

export function looksLikeRefs(heading: string): string {
  return `The heading ${quoted(heading)} can mean a reference or a description, and the cells below hold references.`;
}

export function anotherColumnIsUsed(role: RoleName, column: string): string {
  return `${capital(lineWord(column))} is used for ${ROLE_WORDS[role]} instead.`;
}

/** A column of what is due by now, beside the target that is in use for all other KPIs. */
export function dueBesideTarget(column: string): string {
  return `For KPIs that run up, this is the target of the newest figure. ${capital(lineWord(column))} is used for all others.`;
}

export function forAnotherPeriod(heading: string): string {
  return `The heading ${quoted(heading)} is for another period than the one reported, so the column is not used.`;
}

/** Of several columns with one heading, one that stands beside the figures of a period that is not reported. */
export function besideAnotherPeriod(heading: string, period: string): string {
  return `Of the columns with the heading ${quoted(heading)}, this is the one for ${period}, which is not the period reported, so it is not used.`;
}

/** Of several columns with one heading, where neither it nor their order says which is the reported period's. */
export function periodNotShown(heading: string): string {
  return `Several columns have the heading ${quoted(heading)}, and it is not clear which period each is for, so the column is not used.`;
}

export function comparesOtherPeriod(heading: string): string {
  return `The heading ${quoted(heading)} compares with another period than the one before, so nothing is written in this column.`;
}

/** Figures or text of the officer's own stand where a mark would go. */
export function ownContentKept(
  heading: string,
  kept: "figures" | "sentences" | "words",
  role: "travel" | "long-travel" | "status" | "warning",
): string {
  return `The column ${quoted(heading)} holds ${kept} of your own, so it is not used for the ${ROLE_WORDS[role]}, and nothing is written in it.`;
}

/** "Direction" over arrows: the way it went, or the way that is good. */
export function directionUnclear(heading: string): string {
  return `The column ${quoted(heading)} may hold the direction of travel or the polarity, so it is not used. Head it “Direction of Travel” or “Polarity”.`;
}

// ── what the officer should settle or know ──

export function twoColumnsClaim(role: RoleName, used: string, others: readonly string[]): string {
  return `More than one column could hold the ${ROLE_WORDS[role]}: ${lineWord(used)} is used, and ${linesWord(others)} ${others.length === 1 ? "is" : "are"} left aside. Check that this is right.`;
}

/** "National standard" beside the council's own target, or "Trajectory" beside "Target". */
export function notTheTarget(heading: string, column: string, used: string): string {
  return `${capital(lineWord(column))} ${quoted(heading)} is not used as the target: ${lineWord(used)} is.`;
}

/** @param headings The cells of the headings, "F4"; of a heading made up from several cells, the last. */
export function noColumnForPeriod(role: RoleName, headings: readonly string[]): string {
  return headings.length === 1
    ? `The ${ROLE_WORDS[role]} heading in ${headings.join("")} is for another period than the one reported, so it is not used.`
    : `The ${ROLE_WORDS[role]} headings (${headings.join(", ")}) are all for another period than the one reported, so none of them is used.`;
}

export function headedAlike(role: RoleName, columns: readonly string[]): string {
  return `${capital(linesWord(columns))} for the ${ROLE_WORDS[role]} have the same heading, and it is not clear which period each is for, so none of them is used. Add the period to each heading, for example “Jun 25”.`;
}

export function periodMissing(heading: string, column: string): string {
  return `${capital(lineWord(column))} ${quoted(heading)} seems to hold figures, but the sheet does not say for which period, so it is not used.`;
}

/** Rows that hold what a KPI's row holds, and are none. */
export function rowsPassedOver(
  rows: readonly number[],
  why: "no-name" | "named-elsewhere" | "total",
): string {
  const [what, was, it, remedy] =
    rows.length === 1 ? (["holds", "was", "it", "it"] as const) : (["hold", "were", "they", "them"] as const);
  const holding = why === "named-elsewhere" ? "figures" : "figures and a target, tolerance or polarity";
  const passed = `${rowsWord(rows)} ${what} ${holding}, but ${was} passed over`;
  return why === "total"
    ? `${passed}: ${rows.length === 1 ? "it is a total" : "they are totals"}. To have ${remedy} rated, describe ${remedy} in other words, such as “All wards”.`
    : `${passed}: ${it} ${rows.length === 1 ? "has" : "have"} no reference or description. To have ${remedy} rated, fill ${rows.length === 1 ? "one" : "them"} in.`;
}

/** A table of risks or projects among the rows of a KPI table. */
export function otherTablePassedOver(from: number, to: number): string {
  return `Rows ${from} to ${to} look like another table, with headings of its own, so nothing in them is rated. If they are KPIs, move them up to the others.`;
}

/** Rows that hold what a percentage above them was worked out from. */
export function numeratorsPassedOver(rows: readonly number[]): string {
  const [hold, were] = rows.length === 1 ? ["holds", "it was"] : ["hold", "they were"];
  return `${rowsWord(rows)} ${hold} numerators or denominators of the KPIs above, so ${were} not rated.`;
}

/** A row among KPIs that is called "Target" or "Tolerance", and is not surely the KPI's above. */
export function labelPassedOver(row: number, label: string): string {
  return `Row ${row} says “${label}” where a KPI’s name would stand, and which KPI it is for is not certain, so it was not used. Enter it in the KPI’s own row. If it is a KPI, give it a reference or a target of its own.`;
}

/** Rows straight below a KPI that are called "England average" or "Last year". */
export function besideKpis(rows: readonly { readonly row: number; readonly text: string }[]): string {
  const names = [...new Set(rows.map(({ text }) => `“${text}”`))];
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), "the like"] : names;
  const where = `${listed(shown)} where a KPI’s name would stand`;
  const unnamed = rows.length - MOST_ROWS_NAMED;
  const numbers = rows.slice(0, MOST_ROWS_NAMED).map(({ row }) => String(row));
  if (unnamed > 0) numbers.push(`${unnamed} more`);
  const [only, ...more] = rows;
  return only !== undefined && more.length === 0
    ? `Row ${only.row} says ${where}: it was taken for figures to compare the KPI above with, and not rated. If it is a KPI, give it a reference or a target of its own.`
    : `Rows ${listed(numbers)} say ${where}: they were taken for figures to compare the KPIs above with, and not rated. If one is a KPI, give it a reference or a target of its own.`;
}

const MOST_NAMES = 6;

/** A column is called by its letters; where the headings stand down the side, a row by its number. */
export function lineWord(name: string): string {
  return lineKind(name) === "row" ? name : `column ${name}`;
}

/** What a line is, by what it is called. */
export function lineKind(name: string): "row" | "column" {
  return name.startsWith("row ") ? "row" : "column";
}

/** Where the headings stand down the side, one row is the line of every period: it is named once. */
function linesWord(given: readonly string[]): string {
  const names = [...new Set(given)];
  const [only, ...more] = names;
  if (only !== undefined && more.length === 0) return lineWord(only);
  return names.every((name) => lineKind(name) === "column")
    ? `columns ${names.join(", ")}`
    : names.join(", ");
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Before ExcelApi 1.13 nothing says whether blank cells under a KPI are merged with it. */
export function mergesUnknown(rows: readonly number[]): string {
  return `This version of Excel does not say which cells are merged. ${list(rows)} no reference, polarity, target or tolerance of ${rows.length === 1 ? "its" : "their"} own. If ${rows.length === 1 ? "it belongs" : "they belong"} to the KPI above, fill in its target and polarity.`;
}

function list(rows: readonly number[]): string {
  return `${rowsWord(rows)} ${rows.length === 1 ? "has" : "have"}`;
}

function rowsWord(rows: readonly number[]): string {
  const shown = rows.slice(0, MOST_ROWS_NAMED).join(", ");
  if (rows.length === 1) return `Row ${shown}`;
  const more = rows.length > MOST_ROWS_NAMED ? ` and ${rows.length - MOST_ROWS_NAMED} more` : "";
  return `Rows ${shown}${more}`;
}

const MOST_ROWS_NAMED = 20;
