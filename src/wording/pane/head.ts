/** What is about to be judged: the sheet in front, its rows and periods. */
import { kpiRows } from "./numbers";

export const NO_SHEET_YET = "Looking at the sheet…";
export const REPORTING = "reporting";
export const COMPARED_WITH = "compared with";
export const CHANGE = "Change";
export const CHANGE_NAME = "Change the reporting period or what it is compared with";
export const NO_PERIOD = "no period found yet";

/** "Quarter 2 2023-24 (provisional)": what the period's heading says of its figures. */
export function markedPeriod(label: string, mark: keyof typeof MARKS | undefined): string {
  return mark === undefined ? label : `${label} (${MARKS[mark]})`;
}
const MARKS = {
  provisional: "provisional",
  revised: "revised",
  estimated: "estimate",
  unaudited: "unaudited",
} as const;

/** "20 KPI rows" */
export { kpiRows };

export const PERIOD_LABEL = "Reporting period";
export const PERIOD_HINT = "Kept in this workbook for this sheet.";
/** The choice that leaves it to the sheet. */
export function latestPeriod(label: string | null): string {
  return label === null ? "Latest with figures" : `Latest with figures (${label})`;
}
export const USE_AND_EVALUATE = "Use and evaluate";
/** What would change with it; nothing is written. */
export const USE_AND_PREVIEW = "Use and preview";

export const COMPARED_LABEL = "Every row compared with";
export const COMPARED_HINT = "Kept as a correction of each row. A column is kept for this period only.";
export const COMPARED_FIRST = "Evaluate the sheet to choose what it is compared with.";
/** The choices for a whole sheet; a column goes by its heading. */
export const COMPARED_CHOICES = {
  asNow: "As it is now",
  rules: "As the rules say",
  "period-before": "The period before",
  "same-period-last-year": "The same period last year",
} as const;
