/** Taking the results off again. */
import { counted } from "./numbers";

/** The button says what it would clear now: "Clear results on this sheet". */
export const CLEAR_ACTIVE = "Clear results on this sheet";
export const CLEAR_WORKBOOK = "Clear results on all sheets";
export function clearSheet(name: string): string {
  return `Clear results on ${name}`;
}

/** And more in its tooltip. */
export const CLEARS_ACTIVE = "Takes the marks off the sheet in front";
export const CLEARS_WORKBOOK = "Takes the marks off every sheet of the workbook";
export function clearsSheet(name: string): string {
  return `Takes the marks off ${name}`;
}

/** Why there is nothing to clear. */
export const NOTHING_ON_SHEET = "Nothing to clear: there are no results on the sheet";
export const NOTHING_IN_WORKBOOK = "Nothing to clear: there are no results in the workbook";

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

/** In place of what clearing came to, once Ctrl+Z has brought the results back: they are on the sheet, and not yet in the pane. */
export function resultsBack(names: readonly string[]): {
  readonly sentence: string;
  readonly advice: string;
} {
  return {
    sentence: `Results stand on ${names.join(", ")} again.`,
    advice: "Undo brought back what was cleared. To see the rows here, evaluate again.",
  };
}

/** At the foot of the pane, in place of when it was cleared. */
export const BACK_NOT_EVALUATED = "Results brought back by undo, not evaluated since";
