/** The rule sets: shown, tried out, changed, given to rows. */
import { count, counted } from "./numbers";

export const RULES_HEADING = "Rules";
const RULES_KEPT = "Kept in this workbook, and used again next month.";
/** @param evaluates Sheets have results that go by the rules. */
export function rulesIntro(evaluates: boolean): string {
  return evaluates
    ? `${RULES_KEPT} Sheets with results are evaluated again as soon as their rules change.`
    : RULES_KEPT;
}

// What is in use

export const IN_USE_HEADING = "In use now";
export function otherSheets(n: number): string {
  return counted(n, "other sheet", "other sheets");
}
/** Below the list. */
export const IN_USE_LISTED = "These are the sheet in front and those that have results.";
/** Of a sheet that was last evaluated before the pane was opened. */
export const IN_USE_UNKNOWN =
  "It has results from before. Evaluate the sheet to see which rules its rows use.";
export const IN_USE_LATER = "Open a sheet with KPIs. Then this says which rules each of its rows uses.";

const NAMED = 3;
const LONGEST_NAME = 40;

function shortName(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
}

/** "All 18 rows: Corporate", "“Housing” (5 rows): Two statuses", "3 rows: Children’s Trust (BBF05, BBF07, BBF27)"; without names, "15 rows: Corporate". */
export function rulesOnRows(
  rules: string,
  rows: number,
  where:
    { readonly kind: "sheet" } | { readonly kind: "sections" | "rows"; readonly names: readonly string[] },
): string {
  const rowsCounted = counted(rows, "row", "rows");
  if (where.kind === "sheet") return rows === 1 ? `Its one row: ${rules}` : `All ${rowsCounted}: ${rules}`;
  const more = where.names.length - NAMED;
  const names = where.names.slice(0, NAMED).map(shortName);
  const rest = more > 0 ? ` and ${count(more)} more` : "";
  return where.kind === "sections"
    ? `${names.map((name) => `“${name}”`).join(", ")}${rest} (${rowsCounted}): ${rules}`
    : `${rowsCounted}: ${rules}${names.length === 0 ? "" : ` (${names.join(", ")}${rest})`}`;
}

/** A part of a sheet that rules are assigned to, by its name there. */
export interface SheetPart {
  readonly kind: "sheet" | "section" | "row";
  readonly name: string;
}

/** "the whole sheet", "the section “Housing”", "the row RS10"; of a row that is not known "a row" */
export function partInWords({ kind, name }: SheetPart): string {
  return {
    sheet: "the whole sheet",
    section: `the section “${name}”`,
    row: name === "" ? "a row" : `the row ${shortName(name)}`,
  }[kind];
}

/** What was assigned, to which part: "Assigned to the whole sheet: Two statuses". */
export function assigned(rules: string, to: SheetPart): string {
  return `Assigned to ${partInWords(to)}: ${rules}`;
}
export const TAKE_BACK = "Take back";
export function takeBackName(words: string): string {
  return `${TAKE_BACK}: ${words}`;
}

/** "In use for 18 rows" */
export function inUse(rows: number): string {
  return rows === 0 ? "Not in use on the sheets above" : `In use for ${counted(rows, "row", "rows")}`;
}
/** Which rows go by rules without being assigned to them. */
export const REACHES_EVERY_ROW = "Used for every row that has no rules of its own.";
/** Of two rule sets for every row, the second is never come to. */
export function reachedFirst(rules: string): string {
  return `Not come to: “${rules}” stands before it and is used for every row. Assign it where it shall be used.`;
}
export const REACHES_ASSIGNED = "Used only where you assign it.";
export const SHOW_WORDS = "What these rules say";
export const USE_HERE = "Use for this sheet";
/** The button's whole name: "Use for this sheet, Place & Economy: Corporate". */
export function hereName(rules: string, sheet: string): string {
  return `${USE_HERE}, ${sheet}: ${rules}`;
}
export const USED_HERE = "Used for this sheet";
export function usedHereName(rules: string, sheet: string): string {
  return `${USED_HERE}, ${sheet}: ${rules}`;
}
export const CHANGED_HERE = "Changed in this workbook";
export const EDIT = "Change…";
export function editName(rules: string): string {
  return `Change ${rules}`;
}
export const COPY = "Copy";
export function copyRulesName(rules: string): string {
  return `Copy ${rules}`;
}
/** On the card of the copy. */
export function copied(copy: string): string {
  return `“${copy}” was added. It is not in use yet: choose “${EDIT}” to make it differ, “${USE_HERE}” or “${GIVE}” to use it.`;
}
export const GIVE = "Assign…";
export function giveName(rules: string): string {
  return `Assign ${rules} to a sheet, a section or a row`;
}
export const RESET_ONE = "Back to default";
export function resetOneName(rules: string): string {
  return `${RESET_ONE}: ${rules}`;
}
/** Before it is set back; `used` where rows go by it. */
export function resetOneLine(rules: string, used: boolean): string {
  return `Takes back what was changed in “${rules}”${used ? ", and evaluates its rows again" : ""}.`;
}
export function resetOneDone(rules: string): string {
  return `“${rules}” is back to its default.`;
}
/** Before it is removed. */
export function removeOneLine(rules: string, used: boolean): string {
  return `Takes “${rules}” out of this workbook, with what it was assigned to${used ? ", and evaluates its rows by other rules" : ""}.`;
}
export function removeOneDone(rules: string): string {
  return `“${rules}” was removed.`;
}
export const REMOVE_ONE = "Remove";
export function removeOneName(rules: string): string {
  return `Remove ${rules}`;
}

// The example

/** Before readings with the status that each earns: "For example, target 90%:" "92%" Green. */
export function exampleFor(target: number): string {
  return `For example, target ${target}%, higher is better:`;
}
export function exampleReading(reading: number): string {
  return `${reading}%`;
}
/** Statuses that no figure earns, after the readings: "Amber only where a row has a tolerance." */
export function exampleNever(states: readonly string[], unlessTolerance: boolean): string {
  const names = states.join(", ");
  return unlessTolerance ? `${names} only where a row has a tolerance.` : `No figure is ${names}.`;
}
export const EXAMPLE_HEADING = "Try it";
export const EXAMPLE_TARGET = "Target %";
export const EXAMPLE_READING = "Reading %";
export const EXAMPLE_BETTER = "Better";
export const BETTER = { higher: "Higher", lower: "Lower" } as const;
export const EXAMPLE_INVALID = "Type two figures.";
export const EXAMPLE_NEEDS_MORE = "These rules need more than a target and a reading.";
/** "Target 90%, reading 86%:" before the badge. */
export function exampleWords(target: number, reading: number): string {
  return `Target ${target}%, reading ${reading}%:`;
}

// Changing

export function editHeading(rules: string): string {
  return `Change ${rules}`;
}
export const NAME_LABEL = "Name";
export const TOLERANCE_HEADING = "Tolerance and colours";
export const TOLERANCE_LABEL = "Tolerance where the cell is blank";
export const TOLERANCE_KINDS = {
  relative: "% of the target",
  points: "percentage points",
  amount: "in the figure’s own unit",
  none: "No tolerance",
} as const;
export const AMOUNT_LABEL = "How much";
export const NOT_AN_AMOUNT = "Type a number of 0 or more.";
export const BASIS_LABEL = "“5%” in a tolerance cell means";
export const BASES = { relative: "5% of the target", points: "5 percentage points" } as const;
export const RANGE_LABEL = "How much worse than before is acceptable";
export const RANGE_KINDS = {
  relative: "% of the figure before",
  amount: "in the figure’s own unit",
  any: "Any amount",
  none: "None",
} as const;
/** "Fill of Green" */
export function fillOf(status: string): string {
  return `Fill of ${status}`;
}
export const NO_FILL = "No fill";
/** "Contrast 5.2 to 1: easy to read." */
export function contrastWords(ratio: number): string {
  return `Contrast ${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1: easy to read`;
}
export const ARROWS_LABEL = "Arrows show";
export const ARROWS = { number: "Where the number went", performance: "Better up, worse down" } as const;
export const LETTERS_LABEL = "A letter beside each arrow (G, A, R)";
export const COLOURED_LABEL = "What gets coloured";
export const COLOURED = {
  "reporting-period": "The reporting period only",
  "every-period": "Every period column",
} as const;
export const MISSING_POLARITY_LABEL = "Where the polarity is blank";
export const MISSING_POLARITY = {
  ask: "Ask",
  higher: "Higher is better",
  lower: "Lower is better",
  suggested: "Use the suggestion",
} as const;
export const SAVE_RULES = "Save rules";
export const SAVE_RULES_EVALUATE = "Save and evaluate";
/** Before changes that are not saved would go. */
export const LEAVE_UNSAVED = "Leave without saving?";
export const LEAVE = "Leave";
export const KEEP_EDITING = "Keep editing";
/** Beside the button, once it was pressed in vain. */
export const NOT_SAVED = "Not saved yet: something above has to be put right.";
export const FIRST_PROBLEM = "Go to the first problem";
// Giving

export function giveHeading(rules: string): string {
  return `Assign ${rules}`;
}
export const GIVE_SHEET = "Sheet";
export const GIVE_SHEET_HINT = "The sheet in front, and those that have results.";
/** Of a sheet with results of which nothing else is known. */
export const GIVE_PART_HINT = "Evaluate the sheet to choose one of its sections or rows.";
export const GIVE_PART = "Part";
export const GIVE_WHOLE = "The whole sheet";
export function giveSection(name: string, rows: number): string {
  return `Section: ${name} (${count(rows)})`;
}
export function giveRow(name: string): string {
  return `Row: ${name}`;
}
export const GIVE_SAVE = "Assign and evaluate";
/** For a sheet that has no results: nothing is written before the officer evaluates it. */
export const GIVE_ONLY = "Assign";
export const OPEN_FIRST = "Open a sheet with KPIs. Then it can be chosen here.";
