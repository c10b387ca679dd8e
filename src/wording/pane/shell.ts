/** The pane's frame: what stands round every screen. */
import { cellsWritten, counted, dayInWords, shortTime, timeOfDay } from "./numbers";
import { cellsPutBack } from "./clear";
import { OUT_OF_DATE } from "./results";

export const PRODUCT = "KPI Status";

export const NOTHING_LEAVES = "Nothing leaves this workbook";
/** The same beside another line of the foot. */
export const NOTHING_SENT = "Nothing is sent";

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

/** A fault of the pane itself. */
export const BROKEN = {
  sentence: "The pane met a fault it cannot mend.",
  advice: "Your workbook is not affected. Close this pane and open it again.",
} as const;

export function problemInWords(sentence: string, advice: string): string {
  return `${sentence} ${advice}`;
}

/** Above the list of an earlier evaluation, after a later one failed. */
export function earlierResults(at: Date): string {
  return `The results below are from ${timeOfDay(at)}.`;
}

/** "Cleared 10:42 · 27 cells put back". Here and below the day is left out of a time of today. */
export function clearedAt(at: Date, restored: number, today: Date): string {
  return `Cleared ${shortTime(at, today)} · ${cellsPutBack(restored)}`;
}

/** "Evaluated 14 Aug, 10:42 · 27 cells written"; of a sheet evaluated once more, it is what that alone wrote. */
export function evaluatedAt(at: Date, written: number, again: boolean, today: Date): string {
  return `Evaluated ${again ? "again " : ""}${shortTime(at, today)} · ${cellsWritten(written)}`;
}

/**
 * In place of what was last done, once cells have changed since: "Out of date · Evaluated 14 Aug, 10:42"; where that is not so of all
 * that the line would be read as, "Out of date: Children · …", "Out of date: 3 sheets · …".
 */
export function outOfDateSince(at: Date, sheets: readonly string[], today: Date): string {
  const [only, ...others] = sheets;
  const named = others.length === 0 ? only : counted(sheets.length, "sheet", "sheets");
  return `${OUT_OF_DATE}${named === undefined ? "" : `: ${named}`} · Evaluated ${shortTime(at, today)}`;
}

/** Of a sheet that was evaluated in an earlier session: "Evaluated on 31 July 2023". */
export function evaluatedOn(day: string): string {
  return `Evaluated on ${dayInWords(day)}`;
}

/** The way from the foot of the pane to the rules: "Rules: Corporate", "Rules: 2 sets". */
export function rulesInForce(names: readonly string[]): string {
  const [first = "", ...others] = names;
  return others.length === 0 ? `Rules: ${first}` : `Rules: ${others.length + 1} sets`;
}

/** The way back to the results from a screen of its own. */
export const BACK = "Back to the results";

/** What came of a command of the ribbon, over a screen that was kept open, by what the session has come to. */
export const OUTCOME_READY: Readonly<
  Partial<Record<string, { readonly line: string; readonly show: string }>>
> = {
  done: { line: "The results are ready.", show: "Show the results" },
  cleared: { line: "The results are cleared.", show: "Show what was put back" },
  cancelled: { line: "It was stopped.", show: "Show how far it got" },
};
export const UNSAVED_HERE = "Save what you changed here first, or it is lost.";

/** Escape leaves a screen, unless that would lose what was typed or chosen in it. */
export const UNSAVED_STAYS = "This stays open, because what you changed here is not saved.";

export function noticesHeading(n: number): string {
  return counted(n, "thing to know", "things to know");
}

/** "Key: No KPI table was found."; "Adults, Place: …" of what concerns several sheets. */
export function onSheet(name: string, sentence: string): string {
  return `${name}: ${sentence}`;
}

export const CANCEL = "Cancel";
export const SAVE = "Save";
export const DISMISS = "Dismiss";

/** "Check: Place & Economy", "Check: 4 sheets": a screen's heading says whose it is, since the head names the sheet in front. */
export function ofSheets(heading: string, names: readonly string[]): string {
  const [only, ...others] = names;
  if (only === undefined) return heading;
  return `${heading}: ${others.length === 0 ? only : counted(names.length, "sheet", "sheets")}`;
}
