/** What is about to be judged: the sheet in front, its rows and periods. */
import { kpiRows } from "./numbers";

export const NO_SHEET_YET = "Looking at the sheet…";
export const REPORTING = "reporting";
export const COMPARED_WITH = "compared with";
export const CHANGE = "Change";
export const CHANGE_NAME = "Change the reporting period";
export const NO_PERIOD = "no period found yet";

/** "20 KPI rows" */
export { kpiRows };

export const PERIOD_LABEL = "Reporting period";
export const PERIOD_HINT = "Kept in this workbook for this sheet.";
/** The choice that leaves it to the sheet. */
export function latestPeriod(label: string | null): string {
  return label === null ? "Latest with figures" : `Latest with figures (${label})`;
}
export const USE_PERIOD = "Use this period";
