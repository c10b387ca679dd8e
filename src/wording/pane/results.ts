/** What an evaluation found: the lists, their filters, and the outcome as it is said. */
import { STATUS_TEXT } from "../marks";
import { cellsWritten, count, counted, kpiRows } from "./numbers";
import { listed } from "../listed";

export const RESULTS_NAME = "Results";
export const ALL_SHEETS = "All sheets";
export const SHEET_FILTER = "Show";

/** The choice of one sheet in the filter: "Place & Economy (20)". */
export function sheetOption(name: string, rows: number): string {
  return `${name} (${count(rows)})`;
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

/** The lists an officer works through; `short` is what stands on the tab where the pane is narrow. */
export const LISTS = {
  outside: { name: "Outside tolerance", short: "Outside" },
  attention: { name: "Attention", short: "Attention" },
  all: { name: "All", short: "All" },
} as const;

export const LISTS_NAME = "Rows to show";

/** What an empty list says. A row without a rating may still be outside tolerance, so the first says how many there are of those. */
export const EMPTY_LIST: Readonly<Record<keyof typeof LISTS, (unrated: number) => string>> = {
  outside: (unrated) =>
    unrated === 0
      ? "No rated KPI is outside tolerance."
      : `No rated KPI is outside tolerance; ${count(unrated)} could not be rated.`,
  attention: () => "Nothing to check.",
  all: () => "No KPI rows were found.",
};

export const NOTHING_FITS = "No row fits the filter.";

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

/** The parts of the rows to check, counted: "1 needs attention, 4 to confirm". */
export function toCheck(attention: number, confirm: number): string {
  const parts = [];
  if (attention > 0) parts.push(counted(attention, "needs attention", "need attention"));
  if (confirm > 0) parts.push(`${count(confirm)} to confirm`);
  return parts.length === 0 ? "Nothing to check" : parts.join(", ");
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

/** A sheet with how many things on it are worth a look. */
export interface WorthALook {
  readonly name: string;
  readonly findings: number;
}

const SHEETS_NAMED = 3;

/**
 * Opens what the cells themselves give away, on the screen What it understood: "4 things worth a look"; where other sheets are in sight
 * as well, "1 thing worth a look: Adults", "4 things worth a look: Adults (3), Place (1)".
 */
export function worthALook(sheets: readonly WorthALook[], named: boolean): string {
  const all = sheets.reduce((sum, { findings }) => sum + findings, 0);
  const things = counted(all, "thing worth a look", "things worth a look");
  if (!named) return things;
  const [only, ...others] = sheets;
  if (only !== undefined && others.length === 0) return `${things}: ${only.name}`;
  const first = sheets.slice(0, SHEETS_NAMED).map(({ name, findings }) => `${name} (${count(findings)})`);
  const more = sheets.length - first.length;
  return `${things}: ${first.join(", ")}${more > 0 ? ` and ${counted(more, "other sheet", "other sheets")}` : ""}`;
}

export function notEvaluatedHeading(n: number): string {
  return counted(n, "sheet not evaluated", "sheets not evaluated");
}
/** The same, said: "1 sheet not evaluated: Commentary."; of many, the first by name. */
export function notEvaluatedSaid(names: readonly string[]): string {
  const others = names.length - SHEETS_SAID;
  const more = others > 0 ? ` and ${counted(others, "other sheet", "other sheets")}` : "";
  return `${notEvaluatedHeading(names.length)}: ${names.slice(0, SHEETS_SAID).join(", ")}${more}.`;
}
const SHEETS_SAID = 5;

// Filter and search

export const FILTER = "Filter";
export const FILTER_NAME = "Filter the rows";
export const SEARCH = "Search";
export const SEARCH_HINT = "Ref or words";
export const CLEAR_FILTER = "Show all rows";
export const STATUS_FILTER = "Status";
export const SECTION_FILTER = "Section";
export const TRAVEL_FILTER = "Direction of travel";
export const ANY = "Any";

/** On the filter: "Filtered: 12 of 76 KPI rows. The tabs count only these." */
export function fitting(n: number, total: number): string {
  return `Filtered: ${count(n)} of ${kpiRows(total)}. The tabs count only these.`;
}
/** Said when it changes: "12 of 76 KPI rows.", "0 of 76 KPI rows. No row fits the filter." */
export function fittingSaid(n: number, total: number): string {
  return `${count(n)} of ${kpiRows(total)}.${n === 0 ? ` ${NOTHING_FITS}` : ""}`;
}

/** How many filters are set, on their button: "Filter (2)". */
export function filterButton(set: number): string {
  return set === 0 ? FILTER : `${FILTER} (${count(set)})`;
}

// Results of another period than the next evaluation is for

/** "These results are for Quarter 2 2026-27. The next evaluation is for Quarter 1 2026-27." with the way to another one. */
export function nextPeriod(now: string, next: string, sheet: string | null): string {
  const whose = sheet === null ? "These results" : `The results of ${sheet}`;
  return `${whose} are for ${now}. The next evaluation is for ${next}. To have another period, choose “Change” at the top.`;
}
export function evaluateFor(period: string): string {
  return `Evaluate for ${period}`;
}

// Results of another sheet than the one in front

export function notOfFront(front: string): string {
  return `These are not the results of ${front}, the sheet in front.`;
}
export function noResultsYet(front: string): string {
  return `${front}, the sheet in front, has no results here yet.`;
}
/** Where that one’s own make room for those of another sheet. */
export function comesBack(other: string): string {
  return `To see the results of ${other}, open that sheet.`;
}
export function goToSheet(sheet: string): string {
  return `Go to ${sheet}`;
}
export function showSheet(sheet: string): string {
  return `Show ${sheet}`;
}
export function sheetNotShown(sheet: string): string {
  return `${sheet} could not be shown. It may have been deleted or hidden.`;
}

// Freshness

export const REFRESH = "Evaluate again";
/** Its name, where several sheets are to be evaluated again: "Evaluate again: Children". */
export function refreshName(sheet: string): string {
  return `${REFRESH}: ${sheet}`;
}
/** Cells of the evaluated sheet have changed since. */
export function outOfDate(sheet: string, cells: readonly string[]): string {
  if (cells.length === 0) return `${sheet} has changed since it was evaluated.`;
  return `${sheet} has changed since it was evaluated: ${placesNamed(cells)}.`;
}
/**
 * Ctrl+Z has taken back what the evaluation wrote: nobody typed in these cells. Excel names no cell of which only the look went back, and a
 * figure's colour and border mostly went with the words beside it.
 */
export function resultsUndone(sheet: string, cells: readonly string[]): string {
  return `The results on ${sheet} were undone: ${placesNamed(cells)} ${isOneCell(cells) ? "holds" : "hold"} again what stood there before, and so may cells of which only the colour or border had changed. The results are still listed here.`;
}
/** The same of several sheets, which one Ctrl+Z takes back together. */
export function resultsUndoneOn(sheets: readonly string[]): string {
  return `The results on ${listed(sheets)} were undone: their cells hold again what stood there before. They are still listed here.`;
}
/** Where sheets are evaluated again as cells change: this one is not, and why. */
export const TYPED_OVER = "A result was typed over, so it is not evaluated again by itself.";
function placesNamed(cells: readonly string[]): string {
  const others = cells.length - PLACES_NAMED;
  const more = others > 0 ? ` and ${counted(others, "other place", "other places")}` : "";
  return `${cells.slice(0, PLACES_NAMED).join(", ")}${more}`;
}
function isOneCell([first, ...others]: readonly string[]): boolean {
  return others.length === 0 && first?.includes(":") !== true;
}
/** Two lines of a narrow pane. */
const PLACES_NAMED = 10;
/** What holds for a sheet because it is a copy of another one has changed. */
export const CHANGED_ELSEWHERE = {
  settled: (sheet: string, other: string): string =>
    `${sheet} goes by what was settled about ${other}, and that has changed since it was evaluated.`,
  edited: (sheet: string, other: string): string =>
    `${sheet} goes by cells of ${other}, and that sheet has changed since it was evaluated.`,
  deleted: (sheet: string, other: string): string =>
    `${sheet} goes by cells of ${other}, and that sheet has been deleted since it was evaluated.`,
  key: (sheet: string, other: string): string =>
    `${sheet} goes by the key on ${other}, and what was decided about that key has changed since it was evaluated.`,
} as const;
/** Said aloud, once: "Out of date: Children, Place. Something that they go by has changed on another sheet since they were evaluated." */
export function outOfDateElsewhere(sheets: readonly string[]): string {
  const [are, go] = sheets.length === 1 ? ["it was", "it goes"] : ["they were", "they go"];
  return `${OUT_OF_DATE}: ${sheets.join(", ")}. Something that ${go} by has changed on another sheet since ${are} evaluated.`;
}
/** "1 of 20 KPI rows is affected.": the others come out as they are shown. */
export function rowsAffected(n: number, total: number): string {
  return `${count(n)} of ${kpiRows(total)} ${n === 1 ? "is" : "are"} affected.`;
}
export function sheetGone(sheet: string): string {
  return `${sheet} has been deleted. Its results are kept here until the next evaluation.`;
}
/** On the card of a row. */
export const OUT_OF_DATE = "Out of date";
/** The same, where the row itself was edited: "Changed since: K6". */
export function changedSince(cell: string): string {
  return `Changed since: ${cell}`;
}
