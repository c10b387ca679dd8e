/** What is printed on the sheet beside what the rules say. */
import { count, counted } from "./numbers";

export const CHECK_HEADING = "Check";
export const CHECK_LINE = "Compared with the rules. Nothing has been written.";
export const CLOSE_CHECK = "Close check";

export const CHECK_LISTS = {
  disagrees: { name: "Disagree", empty: "Nothing that is printed disagrees with the rules." },
  undecidable: { name: "Undecided", empty: "Everything that is printed could be checked." },
  agrees: { name: "Agree", empty: "Nothing that is printed agrees with the rules." },
} as const;

export type CheckListName = keyof typeof CHECK_LISTS;

export const CHECK_LISTS_NAME = "Marks to show";

export function checkTab(name: string, n: number): string {
  return `${name} ${count(n)}`;
}

/** Rows that bear no mark at all. */
export function nothingPrinted(n: number): string {
  return `${counted(n, "row has", "rows have")} nothing printed to check.`;
}

export const SHEET_SAYS = "The sheet says";
export const RULES_SAY = "By the rules";
export const NO_ANSWER = "No answer";

export const CHECKED_MARKS = { travel: "Direction of travel", status: "Status", fill: "Colour" } as const;

export function checkSaid(disagree: number, undecided: number, agree: number): string {
  return `Check finished. ${count(disagree)} disagree, ${count(undecided)} undecided, ${count(agree)} agree. Nothing has been written.`;
}
