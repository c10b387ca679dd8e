import { counted } from "./numbers";

/** Sheets that are for one period: null where they have none. */
export interface ForPeriod {
  readonly period: string | null;
  readonly sheets: readonly string[];
}

/**
 * Beside a total over sheets for different periods: "Housing is for October 2026, Environment for September 2026."; of many, "The sheets are
 * for different periods: October 2026 (3 sheets), September 2026 (2 sheets)."
 */
export function differentPeriods(groups: readonly ForPeriod[]): string {
  const named = (period: string | null): string => period ?? "no period";
  if (groups.reduce((sum, { sheets }) => sum + sheets.length, 0) > SHEETS_BY_PERIOD)
    return `The sheets are for different periods: ${groups
      .map(({ period, sheets }) => `${named(period)} (${counted(sheets.length, "sheet", "sheets")})`)
      .join(", ")}.`;
  const each = groups.flatMap(({ period, sheets }) => sheets.map((sheet) => ({ sheet, period })));
  return `${each.map(({ sheet, period }, index) => `${sheet} ${index === 0 ? "is for" : "for"} ${named(period)}`).join(", ")}.`;
}
const SHEETS_BY_PERIOD = 3;
