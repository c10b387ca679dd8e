/** What an officer reads about settings and corrections: refusals, and each correction in words. */

import { quoted } from "./kpi/figures";

/** Why a change of the settings is refused: what is missing, and what to do. */
export const settingsRefusals = {
  reasonMissing: "Give a reason: it is kept in the workbook beside the correction.",
  textMissing: "Type what it should be.",
  textTooLong: (most: number): string => `Keep it under ${String(most)} characters.`,
  headingMissing: "Give the column a heading on the sheet first, so that it can be found again next month.",
  periodMissing: "Choose the period that the column’s figures are for.",
  periodUnreadable: (text: string): string =>
    `${quoted(text)} is not a period. Write for example “July 2023” or “Quarter 1 2023-24”.`,
  notAFigure: (text: string): string =>
    `${quoted(text)} is not a figure. Type it as it would stand in the cell, for example “87.5%”.`,
  notATarget: (text: string): string =>
    `${quoted(text)} cannot be read as one target. Type one value, for example “90%”, or “Tracking”.`,
  notATolerance: (text: string): string =>
    `${quoted(text)} cannot be read as a tolerance. Write for example “5%”, “5 percentage points” or “85% - 90%”.`,
  notARange: (from: string, to: string): string =>
    `${quoted(from)} and ${quoted(to)} are not the two ends of a range. Type two figures of the same unit.`,
  readingPlaceMissing: "Say which column’s figure is meant.",
  nameMissing: "Give the rules a name.",
  nameTaken: (name: string): string => `There are already rules called ${quoted(name)}. Choose another name.`,
  tooMany: (most: number): string =>
    `No more than ${String(most)} corrections can be kept for one sheet. Remove those that are no longer needed.`,
} as const;

export const SETTINGS_TOO_LARGE =
  "The workbook’s settings would grow too large. Remove corrections that are no longer needed, or rules that are not used.";

/** Said with a sheet’s results where the settings could not be read. */
export const SETTINGS_DAMAGED =
  "The corrections and rules kept in this workbook could not be read, so they were not used. They begin anew with the next one you make.";
