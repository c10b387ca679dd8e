/** Every text of the task pane. Plain functions and constants, so that a translation is one more file like this one. */

import { STATUS_TEXT } from "./workbook";

type StatusName = keyof typeof STATUS_TEXT;

export const PRODUCT = "KPI Status";

export const EVALUATE_SHEET = "Evaluate sheet";
export const EVALUATE_WORKBOOK = "Evaluate workbook";
export const CLEAR_RESULTS = "Clear results";

export const INTRO_HEADING = "See which KPIs are on target";
/** Three sentences for somebody who opens the pane for the first time. */
export const INTRO = [
  "Open the sheet that holds your KPI table and choose Evaluate sheet.",
  "Each figure is compared with its own target and tolerance: statuses are coloured, arrows show the direction of travel, and figures outside tolerance are marked.",
  "Your figures, targets, tolerances and comments are never changed.",
] as const;

export const NOTHING_LEAVES = "Nothing leaves this workbook";

/** A status as a word, and the letter that stands with its colour so that colour is never alone. */
export const STATUS_WORDS: Readonly<Record<StatusName, { readonly letter: string; readonly word: string }>> =
  {
    red: { letter: "R", word: STATUS_TEXT.red },
    amber: { letter: "A", word: STATUS_TEXT.amber },
    green: { letter: "G", word: STATUS_TEXT.green },
    tracking: { letter: "T", word: STATUS_TEXT.tracking },
    "target-under-review": { letter: "U", word: STATUS_TEXT["target-under-review"] },
    "data-missing": { letter: "D", word: STATUS_TEXT["data-missing"] },
    "not-rated": { letter: "N", word: STATUS_TEXT["not-rated"] },
    "needs-attention": { letter: "?", word: STATUS_TEXT["needs-attention"] },
  };

/** What the letters beside an arrow stand for, for those who hear the mark instead of seeing it. */
const VERDICT_WORDS = {
  improved: "improved",
  same: "no change",
  "within-range": "worse, within the acceptable range",
  deteriorated: "worse",
  neutral: "neither better nor worse",
} as const;

const MOVEMENT_WORDS = { up: "up", down: "down", same: "the same" } as const;

/** "Travel: down, worse." */
export function travelInWords(
  movement: keyof typeof MOVEMENT_WORDS,
  verdict: keyof typeof VERDICT_WORDS,
): string {
  if (movement === "same") return "Travel: the same.";
  return `Travel: ${MOVEMENT_WORDS[movement]}, ${VERDICT_WORDS[verdict]}.`;
}

/** 2000 is "2,000". */
export function count(n: number): string {
  return n.toLocaleString("en-GB");
}

function counted(n: number, one: string, many: string): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

// Starting

export const CONNECTING = "Connecting to Excel…";

/** Why the pane cannot work where it was opened: what is wrong, and what to do. */
export const UNAVAILABLE = {
  "library-missing": {
    sentence: "Microsoft’s Office library could not be loaded.",
    advice:
      "Check your connection, then close this pane and open it again. If it happens again, ask your IT team whether appsforoffice.microsoft.com is blocked.",
  },
  "not-excel": {
    sentence: "This page works inside Excel only.",
    advice: "Open your workbook in Excel, go to the Home tab and choose Open pane in the KPI Status group.",
  },
  "too-old": {
    sentence: "This version of Excel is too old for KPI Status.",
    advice: "Use Excel for Microsoft 365, Excel on the web or Excel 2021 or later.",
  },
} as const;

// Evaluating and clearing

interface ProgressWords {
  readonly step: "reading" | "evaluating" | "writing";
  readonly sheet: string | null;
  /** So many sheets are finished. */
  readonly done: number;
  readonly total: number;
}

/** What is under way: the name of its progress bar, and what is being done before there is any progress and then step by step. */
export const RUNNING = {
  evaluate: {
    name: "Progress of the evaluation",
    start: "Starting…",
    reading: { all: "Reading your figures…", sheet: "Reading" },
    evaluating: { all: "Evaluating…", sheet: "Evaluating" },
    writing: { all: "Writing the results…", sheet: "Writing the results to" },
  },
  clear: {
    name: "Progress of clearing",
    start: "Clearing…",
    reading: { all: "Clearing: reading the marks…", sheet: "Clearing" },
    evaluating: { all: "Clearing…", sheet: "Clearing" },
    writing: { all: "Clearing: putting cells back…", sheet: "Clearing" },
  },
} as const;

/** "Evaluating Key, sheet 3 of 6…" */
export function progressText(task: keyof typeof RUNNING, progress: ProgressWords | null): string {
  const words = RUNNING[task];
  if (progress === null) return words.start;
  const { step, sheet, done, total } = progress;
  if (sheet === null) return words[step].all;
  const place = total > 1 ? `, sheet ${count(Math.min(done + 1, total))} of ${count(total)}` : "";
  return `${words[step].sheet} ${sheet}${place}…`;
}

/** Said once when an evaluation ends. */
export function doneAnnouncement(
  summary: string,
  outside: number,
  check: { readonly attention: number; readonly confirm: number },
  written: number,
): string {
  return `Evaluation finished. ${summary} Outside tolerance: ${count(outside)}. ${toCheck(check.attention, check.confirm)}. ${cellsWritten(written)}.`;
}

export function problemInWords(sentence: string, advice: string): string {
  return `${sentence} ${advice}`;
}

export const NOTHING_EVALUATED = "Nothing was evaluated.";
export const NO_SHEETS = "No sheet of this workbook could be evaluated.";

/** Above the list of an earlier evaluation, after a later one failed. */
export function earlierResults(at: Date): string {
  return `The results below are from ${timeOfDay(at)}.`;
}

// Clearing

/** What the button would clear now. */
export const CLEARS_ACTIVE = "Takes the marks off the sheet in front";
export const CLEARS_WORKBOOK = "Takes the marks off every sheet of the workbook";
export function clearsSheet(name: string): string {
  return `Takes the marks off ${name}`;
}

export function cellsPutBack(n: number): string {
  return n === 0 ? "No cells put back" : `${counted(n, "cell", "cells")} put back`;
}

/** What clearing came to: so many cells on so many sheets (or on the only one), and whether others were left alone. */
export function clearedWords(outcome: {
  readonly cells: number;
  readonly sheets: number;
  readonly onlySheet: string | null;
  readonly leftAlone: boolean;
}): { readonly sentence: string; readonly advice: string } {
  const { cells, leftAlone } = outcome;
  const where = outcome.onlySheet ?? counted(outcome.sheets, "sheet", "sheets");
  if (cells === 0 && !leftAlone)
    return { sentence: "Nothing to clear.", advice: `KPI Status has no marks on ${where}.` };
  const sentence = `${cellsPutBack(cells)}.`;
  if (cells === 0) return { sentence, advice: "The list says what was left as it is, and why." };
  return {
    sentence,
    advice: leftAlone
      ? `This was on ${where}. The list says what was left as it is, and why.`
      : `Every marked cell on ${where} holds what it held before.`,
  };
}

// Footer

/** "10:42", on a 24-hour clock. */
export function timeOfDay(at: Date): string {
  return at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

export function cellsWritten(n: number): string {
  return n === 0 ? "No cells changed" : `${counted(n, "cell", "cells")} written`;
}

export function clearedAt(at: Date, restored: number): string {
  return `Cleared ${timeOfDay(at)} · ${cellsPutBack(restored)}`;
}

export function evaluatedAt(at: Date, written: number): string {
  return `Evaluated ${timeOfDay(at)} · ${cellsWritten(written)}`;
}

// Results

export const ALL_SHEETS = "All sheets";
export const SHEET_FILTER = "Show";

/** The choice of one sheet in the filter: "Place & Economy (20)". */
export function sheetOption(name: string, rows: number): string {
  return `${name} (${count(rows)})`;
}

export function kpiRows(n: number): string {
  return counted(n, "KPI row", "KPI rows");
}

/** "6 sheets, 76 KPI rows". */
export function sheetsAndRows(sheets: number, rows: number): string {
  return `${counted(sheets, "sheet", "sheets")}, ${kpiRows(rows)}`;
}

/** "20 KPI rows · July 2023, compared with June 2023". */
export function judged(rows: number, reporting: string | null, compared: string | null): string {
  const parts = [kpiRows(rows)];
  if (reporting !== null) {
    parts.push(compared === null ? reporting : `${reporting}, compared with ${compared}`);
  }
  return parts.join(" · ");
}

/** The bar of statuses in words: "20 KPI rows: 5 Green, 1 Amber." */
export function countsInWords(
  total: number,
  parts: readonly { readonly status: StatusName; readonly count: number }[],
): string {
  const words = parts.map((part) => `${count(part.count)} ${STATUS_WORDS[part.status].word}`);
  return words.length === 0 ? `${kpiRows(total)}.` : `${kpiRows(total)}: ${words.join(", ")}.`;
}

export const RESULTS_NAME = "Results";
export const COUNTS_NAME = "Rows by status";

/** The lists an officer works through; `short` is what stands on the tab where the pane is narrow. */
export const LISTS = {
  outside: { name: "Outside tolerance", short: "Outside" },
  check: { name: "To check", short: "To check" },
  all: { name: "All", short: "All" },
} as const;

/** What an empty list says. A row without a rating may still be outside tolerance, so the first says how many there are of those. */
export const EMPTY_LIST: Readonly<Record<keyof typeof LISTS, (unrated: number) => string>> = {
  outside: (unrated) =>
    unrated === 0
      ? "No rated KPI is outside tolerance."
      : `No rated KPI is outside tolerance; ${count(unrated)} could not be rated.`,
  check: () => "Nothing to check.",
  all: () => "No KPI rows were found.",
};

export const LISTS_NAME = "Rows to show";

/** The two parts of the rows to check. */
export const CHECK_PARTS = {
  attention: {
    name: STATUS_TEXT["needs-attention"],
    line: (n: number): string => `${counted(n, "row has", "rows have")} no status until settled.`,
  },
  confirm: {
    name: "To confirm",
    line: (n: number): string => `${counted(n, "row has", "rows have")} a status. Check what was understood.`,
  },
} as const;

/** "To confirm: Place & Economy". */
export function partOnSheet(part: keyof typeof CHECK_PARTS, sheet: string): string {
  return `${CHECK_PARTS[part].name}: ${sheet}`;
}

/** The parts of the rows to check, counted: "1 needs attention, 4 to confirm". */
export function toCheck(attention: number, confirm: number): string {
  const parts = [];
  if (attention > 0) parts.push(counted(attention, "needs attention", "need attention"));
  if (confirm > 0) parts.push(`${count(confirm)} to confirm`);
  return parts.length === 0 ? "Nothing to check" : parts.join(", ");
}

/** "STP15 · K4": a row by its ref and the cell it is judged by. */
export function refAndCell(ref: string | null, cell: string): string {
  return ref === null ? cell : `${ref} · ${cell}`;
}

const LONGEST_DESCRIPTION = 300;

/** A description as the pane shows it: a cell can hold 32,767 characters, and nobody reads them in a pane. */
export function shortened(text: string): string {
  return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION)}…`;
}

export const CHOOSE_ROW = "Show in sheet";

/** The small button beside a question. */
export function goToCell(cell: string): string {
  return `Go to ${cell}`;
}

export function cellChosen(cell: string, sheet: string): string {
  return `${cell} on ${sheet} is selected.`;
}

export function cellGone(cell: string, sheet: string): string {
  return `${cell} on ${sheet} could not be shown. The sheet may have been renamed, hidden or deleted since the evaluation, or Excel may be busy.`;
}

export function showMore(next: number): string {
  return `Show ${count(next)} more`;
}

export function showing(shown: number, total: number): string {
  return `Showing ${count(shown)} of ${count(total)}`;
}

export function noticesHeading(n: number): string {
  return counted(n, "thing to know", "things to know");
}

export function notEvaluatedHeading(n: number): string {
  return counted(n, "sheet not evaluated", "sheets not evaluated");
}

/** "Key: No KPI table was found." */
export function onSheet(name: string, sentence: string): string {
  return `${name}: ${sentence}`;
}

export const NO_TABLE = "No KPI table was found on this sheet.";

// A fault of the pane itself

export const BROKEN = {
  sentence: "The pane met a fault it cannot mend.",
  advice: "Your workbook is not affected. Close this pane and open it again.",
} as const;
