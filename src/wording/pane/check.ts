/** What is printed on the sheet beside what the rules say. */
import { checking } from "../check";
import { count, counted } from "./numbers";

export const CHECK_HEADING = "Check";
/** "25 marks agree on 10 rows, … Nothing has been written.": a mark is an arrow, a status word or a colour. */
export function checkLine(counts: Parameters<typeof checking.counts>[0]): string {
  return `${checking.counts(counts)}. Nothing has been written.`;
}

export const CHECK_AGAIN = "Check again";
/** Sheets that were edited while their check stands. "" for none. */
export function changedSinceCheck(sheets: readonly string[]): string {
  if (sheets.length === 0) return "";
  return `${sheets.join(", ")} ${sheets.length === 1 ? "has" : "have"} changed since this check: it is out of date.`;
}

export const CLOSE_CHECK = "Close check";

/**
 * Each list's name, the same where there is little room, and what stands in one that has nothing, for these sheets and the periods that
 * were checked on each of them; none where those are not the same.
 */
export const CHECK_LISTS = {
  disagrees: {
    name: "Disagree",
    short: "Disagree",
    empty: (sheets: readonly string[], periods: readonly string[]): string =>
      `Nothing that was checked${where(sheets, periods)} disagrees with the rules.`,
  },
  undecidable: {
    name: "Undecided",
    short: "Undecided",
    empty: (sheets: readonly string[], periods: readonly string[]): string =>
      `Everything that was checked${where(sheets, periods)} could be decided.`,
  },
  /** As it was set by hand, where the rules say otherwise; left out where there is none. */
  byHand: { name: "Set by hand", short: "By hand", empty: (): string => "No status was set by hand." },
  agrees: {
    name: "Agree",
    short: "Agree",
    empty: (sheets: readonly string[], periods: readonly string[]): string =>
      `Nothing that was checked${where(sheets, periods)} agrees with the rules.`,
  },
} as const;

/** " on Housing for Quarter 2 2026-27 and Quarter 1 2026-27", " on the 4 sheets": the one that was checked may not be in front any more. */
function where(sheets: readonly string[], periods: readonly string[]): string {
  const which = sheets.length === 0 ? "" : ` on ${theSheets(sheets)}`;
  return periods.length === 0 ? which : `${which} for ${checking.periods(periods)}`;
}

/** "Waste & Streets", "the 4 sheets". Without names, below one: "the sheet". */
function theSheets(sheets: readonly string[]): string {
  return sheets.length > 1 ? `the ${count(sheets.length)} sheets` : (sheets[0] ?? "the sheet");
}

export type CheckListName = keyof typeof CHECK_LISTS;

export const CHECK_LISTS_NAME = "Marks to show";

export function checkTab(name: string, n: number): string {
  return `${name} ${count(n)}`;
}

/** A sentence about one of several sheets. */
export function ofSheet(name: string, sentence: string): string {
  return `${name}: ${sentence}`;
}

/** Rows that bear no mark at all. */
export function nothingPrinted(n: number, sheets: readonly string[] = []): string {
  return `${counted(n, "row has", "rows have")} nothing on ${theSheets(sheets)} to check.`;
}

/** Over a reason that several rows have: "The same for 3 rows" */
export function sameFor(rows: number): string {
  return `The same for ${counted(rows, "row", "rows")}`;
}
/** Whom it concerns, by reference and cell: "A1 (cell H2), A2 (cell H3) and 14 more" */
export function concerning(marks: readonly string[]): string {
  const more = marks.length - CONCERNED_NAMED;
  const named = marks.slice(0, CONCERNED_NAMED).join(", ");
  return more > 0 ? `${named} and ${count(more)} more` : named;
}
const CONCERNED_NAMED = 12;
/** On a mark whose reason stands over it. */
export const REASON_ABOVE = "The reason is at the top of this sheet’s list, once for all rows that have it.";

export const SHEET_SAYS = "The sheet says";
export const RULES_SAY = "By the rules";
export const SET_BY_HAND = "Set by hand";
export const NO_ANSWER = "No answer";
/** What the sheet says where a cell for a mark is empty. */
export const NOTHING = "Nothing";

export const CHECKED_MARKS = {
  travel: "Direction of travel",
  status: "Status",
  fill: "Colour",
  both: "Status and its colour",
} as const;

export function checkSaid(counts: Parameters<typeof checking.counts>[0]): string {
  return `Check finished. ${checkLine(counts)}`;
}
