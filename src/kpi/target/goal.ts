import { financialYearOf, monthsElapsed, YEARLESS, type Period } from "../period/calendar";
import type { PeriodMention, YearMention } from "../period/periodMention";

/** When a goal is to be reached: "by year end", "by March" of no certain year; between two months, "by 2030"; or it is not told which month. */
export type Goal =
  | { readonly due: "year-end" }
  | { readonly due: "between"; readonly earliest: number; readonly latest: number }
  | { readonly due: "unknown" };

export const BY_YEAR_END: Goal = { due: "year-end" };

const MONTHS_A_YEAR = 12;
const MONTHS_A_QUARTER = 3;
const MARCH = 2;

/** The parts of what stands after "by". */
type DueWords = Pick<PeriodMention, "months" | "years"> & Partial<Pick<PeriodMention, "quarters">>;

/**
 * When a goal is due by what stands after its "by".
 *
 * @example "March 2027": that month; "2026/27": March 2027; "2030": December 2029, by its beginning, to March 2031; "March", "Q4": the year's end
 */
export function goalBy({ months, years, quarters = [] }: DueWords): Goal {
  const [quarter, ...others] = quarters;
  if (quarter !== undefined)
    return others.length + months.length > 0 ? { due: "unknown" } : byQuarter(quarter, years);
  const [month, ...more] = months;
  const year = month?.year ?? (years.length === 1 ? years[0] : undefined);
  if (more.length > 0) return { due: "unknown" };
  if (year === undefined) return month?.month === MARCH ? BY_YEAR_END : { due: "unknown" };
  return month === undefined ? byYear(year) : at(monthOf(month.month, year));
}

/** "Q4" is the year's end; another quarter of no year may be any year's, and "Q1 2023" this year's or the calendar's. */
function byQuarter(quarter: number, years: readonly YearMention[]): Goal {
  const [year, ...more] = years;
  const month = (quarter * MONTHS_A_QUARTER + MARCH) % MONTHS_A_YEAR;
  if (year === undefined) return month === MARCH ? BY_YEAR_END : { due: "unknown" };
  return year.form === "financial" && more.length === 0 ? at(monthOf(month, year)) : { due: "unknown" };
}

function byYear(year: YearMention): Goal {
  if (year.form === "financial") return at(monthOf(MARCH, year));
  const earliest = year.year * MONTHS_A_YEAR - 1;
  return { due: "between", earliest, latest: monthOf(MARCH, { form: "financial", start: year.year }) };
}

function monthOf(month: number, year: YearMention): number {
  if (year.form === "single") return year.year * MONTHS_A_YEAR + month;
  return (month > MARCH ? year.start : year.start + 1) * MONTHS_A_YEAR + month;
}

function at(month: number): Goal {
  return { due: "between", earliest: month, latest: month };
}

/**
 * When a goal is due, seen from a period: with the end of its financial year, in a later one, or at a time that is not certain.
 *
 * @example "by March 2027" seen from June 2026: "year-end"; from June 2025: "later"; from a "Quarter 1" of no year: "open"
 */
export function goalSeenFrom(goal: Goal, { end }: Period): "year-end" | "later" | "open" {
  if (goal.due === "year-end") return "year-end";
  const year = financialYearOf(end);
  if (goal.due === "unknown" || year <= YEARLESS + 1) return "open";
  const yearEnd = end + MONTHS_A_YEAR - monthsElapsed(end);
  if (goal.earliest > yearEnd) return "later";
  return goal.earliest === yearEnd && goal.latest === yearEnd ? "year-end" : "open";
}
