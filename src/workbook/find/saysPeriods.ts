import { plainHeading } from "./headings/headerMatch";
import { listed } from "./headings/headerWording";

const PERIOD_WORDS: ReadonlySet<string> = new Set(
  listed(`
    month, months, quarter, quarters, qtr, period, periods, year, financial year, fin year, fy, year month, date, reporting period,
    reporting month, reporting quarter, time period, month ending, quarter ending, period ending
  `),
);

/** True for a text that only says that periods follow, and is no KPI's name: "Month", "Financial year". */
export function saysPeriods(text: string): boolean {
  return PERIOD_WORDS.has(plainHeading(text));
}
