/** The options for the whole workbook, below the rules. */

export const OPTIONS_HEADING = "For the whole workbook";
export const WARNINGS_LABEL = "Tolerance warnings go to";
export const WARNINGS_HINT =
  "Where the sheet has no column for them. An Excel without notes gets the new column.";
export const WARNINGS = {
  auto: "A note on the figure",
  column: "A new column at the right",
} as const;
export const REEVALUATE_LABEL = "Evaluate again as cells change";
