/** What an officer can do from anywhere: the buttons at the top, and the menu beside them. */

export const EVALUATE_SHEET = "Evaluate sheet";
export const EVALUATE_WORKBOOK = "Evaluate workbook";
export const PREVIEW = "Preview";
export const MORE = "More";
export const CHECK_SHEET = "Check the sheet";
export const CHECK_WORKBOOK = "Check the workbook";
export const PREVIEW_WORKBOOK = "Preview the workbook";
export const UNDERSTOOD = "What it understood";
export const RULES = "Rules";
export const CORRECTIONS = "Corrections";
export const POLARITIES = "Confirm polarity";
export const OPTIONS = "Options";
export const SHOW_INTRO = "How it works";

/** What each entry of the menu does, in a few words below its name. */
export const MENU_LINES = {
  evaluateWorkbook: "Every visible sheet",
  checkSheet: "Compare what is printed with the rules",
  understood: "Columns, period and what is worth a look",
  rules: "Tolerance, colours, arrows",
  corrections: "Review and remove",
} as const;
