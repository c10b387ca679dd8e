/** What an evaluation would change, before it changes it. */
import { counted } from "./numbers";

export const PREVIEW_HEADING = "Preview";

/**
 * "37 cells would change on 1 sheet. Nothing has been written."
 *
 * @param more Whether something stands below of marks that cannot be written: then they are not right already.
 */
export function previewLine(cells: number, sheets: number, more = false): string {
  if (cells === 0)
    return more ? "Nothing would change." : "Nothing would change: every mark is right already.";
  return `${counted(cells, "cell", "cells")} would change on ${counted(sheets, "sheet", "sheets")}. Nothing has been written.`;
}

/** Once for all cells that get a colour: "Cells that get a colour also get bold white or bold black text." */
export function textOnColours(inks: readonly string[]): string {
  return `Cells that get a colour also get ${inks.join(" or ")} text.`;
}

export const WRITE_IT_SHEET = "Evaluate sheet";
export const PREVIEW_AGAIN = "Preview again";
/** Sheets that were edited while their preview stands: what would change may be something else by now. "" for none. */
export function changedSincePreview(sheets: readonly string[]): string {
  if (sheets.length === 0) return "";
  return `${sheets.join(", ")} ${sheets.length === 1 ? "has" : "have"} changed since this preview: it is out of date.`;
}
export const CLOSE_PREVIEW = "Close preview";
export const PREVIEW_LIST = "Cells that would change";

/** What a cell is for, before its address. */
export const CELL_ROLES = {
  reading: "Reading",
  status: "Status",
  travel: "Direction of travel",
  warning: "Tolerance warning",
  "warning-header": "Heading of the warnings",
  "over-warning-header": "Above that heading",
} as const;

export const CELL_ACTIONS = { set: "New", change: "Changed", remove: "Taken off" } as const;

export const NOW = "Now";
export const THEN = "Then";
/** A change that belongs to no KPI row. */
export const NO_ROW = "Column headings, and KPIs no longer on the sheet";
export const EMPTY_CELL = "empty";
