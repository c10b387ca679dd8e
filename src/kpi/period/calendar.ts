import { financialYear, periodLabels, previousLabel } from "../../wording/kpi/periods";

/** What a column's figures cover. "period" is one reporting period of a length the sheet does not tell ("Value", "This period"). */
export type PeriodKind = "month" | "quarter" | "term" | "half-year" | "year-to-date" | "year" | "period";

/**
 * A reporting period (rules.md, section 2). Months are counted from January of year 0 (`year * 12 + month`, January = 0), so that
 * start and end order and subtract without dates: July 2023 is { start: 24282, end: 24282 }.
 * Where a sheet names no year at all, its periods stand in year 1, and their labels carry no year.
 */
export interface Period {
  readonly kind: PeriodKind;
  /** First month covered, as a month count. */
  readonly start: number;
  /** Last month covered, as a month count; of a year to date that does not say how far it runs, the year's March. */
  readonly end: number;
  /** The name used everywhere for this period: "July 2023", "Quarter 1 2023-24", "Year to date 2023-24". */
  readonly label: string;
  /** A year-to-date column that says it is also a quarter's ("Year to Date 2023-24 (Quarter 1)"). */
  readonly alsoQuarter: boolean;
}

/** The year that stands for "no year named". */
export const YEARLESS = 1;
const APRIL = 3;

function yearText(year: number, write: (year: number) => string): string {
  return year <= YEARLESS + 1 ? "" : write(year);
}

/** The year in which the financial year of a month starts: 2023 for April 2023 to March 2024. */
export function financialYearOf(month: number): number {
  return Math.floor((month - APRIL) / 12);
}

/** Months of the financial year up to and including this one: April = 1, July = 4, March = 12. */
export function monthsElapsed(month: number): number {
  return month - (financialYearOf(month) * 12 + APRIL) + 1;
}

export function monthPeriod(month: number): Period {
  const label = periodLabels.month(month % 12, yearText(Math.floor(month / 12), String));
  return { kind: "month", start: month, end: month, label, alsoQuarter: false };
}

/** Quarter 1 is April to June. */
export function quarterPeriod(year: number, quarter: number): Period {
  const start = year * 12 + APRIL + (quarter - 1) * 3;
  const label = periodLabels.quarter(quarter, yearText(year, financialYear));
  return { kind: "quarter", start, end: start + 2, label, alsoQuarter: false };
}

export function halfYearPeriod(year: number, half: number): Period {
  const start = year * 12 + APRIL + (half - 1) * 6;
  const label = periodLabels.halfYear(half, yearText(year, financialYear));
  return { kind: "half-year", start, end: start + 5, label, alsoQuarter: false };
}

export function yearPeriod(year: number): Period {
  const start = year * 12 + APRIL;
  return {
    kind: "year",
    start,
    end: start + 11,
    label: periodLabels.year(yearText(year, financialYear)),
    alsoQuarter: false,
  };
}

/** Kinds by their months. */
const KINDS: Readonly<Record<number, PeriodKind>> = { 1: "month", 3: "quarter", 6: "half-year", 12: "year" };

/** Months up to one that ends no quarter, half or year: "12 months to July 2023", kind year. */
export function rollingPeriod(end: number, months: number): Period {
  const label = periodLabels.rolling(months, monthPeriod(end).label);
  return { kind: KINDS[months] ?? "period", start: end - months + 1, end, label, alsoQuarter: false };
}

/** Whether a quarter, half or year keeps other months than the calendar's or the financial year's, or a period has a length of its own. */
export function isRolling({ kind, start, end }: Period): boolean {
  const months = end - start + 1;
  if (kind === "period") return months > 1;
  if (kind !== "quarter" && kind !== "half-year" && kind !== "year") return false;
  return (start - APRIL) % months !== 0 && !(kind === "year" && start % 12 === 0);
}

export function calendarYearPeriod(year: number): Period {
  return {
    kind: "year",
    start: year * 12,
    end: year * 12 + 11,
    label: periodLabels.year(String(year)),
    alsoQuarter: false,
  };
}

/** `until` is the last month covered, or the quarter whose figure the column also is. */
export function yearToDatePeriod(
  year: number,
  until: { month: number } | { quarter: number } | null,
): Period {
  const start = year * 12 + APRIL;
  const name = yearText(year, financialYear);
  if (until === null) {
    return {
      kind: "year-to-date",
      start,
      end: start + 11,
      label: periodLabels.yearToDate(name),
      alsoQuarter: false,
    };
  }
  if ("quarter" in until) {
    const label = periodLabels.yearToDateQuarter(until.quarter, name);
    return { kind: "year-to-date", start, end: start + until.quarter * 3 - 1, label, alsoQuarter: true };
  }
  const label = periodLabels.yearToDateUntil(monthPeriod(until.month).label);
  return { kind: "year-to-date", start, end: until.month, label, alsoQuarter: false };
}

/** Whether a period runs from April to a month that its heading names, and is no quarter's besides: a year to date, or a half-year. */
export function runsToMonth(period: Period): boolean {
  if (period.kind === "half-year") return !isRolling(period);
  if (period.kind !== "year-to-date" || period.alsoQuarter) return false;
  return period.label !== yearToDatePeriod(financialYearOf(period.end), null).label;
}

/** Whether a year to date names the month or quarter that it runs to. */
export function saysHowFar(period: Period): boolean {
  return period.alsoQuarter || runsToMonth(period);
}

/** The month or quarter that ends when a period does, of the kind that another has; a month where no quarter ends then. */
export function endingWith({ end }: Period, like: Period): Period {
  return like.kind === "quarter" && monthsElapsed(end) % 3 === 0
    ? quarterPeriod(financialYearOf(end), monthsElapsed(end) / 3)
    : monthPeriod(end);
}

/** The quarter that a column stands for: itself, or the quarter a year-to-date column says it also is; null for any other. */
export function asQuarter(period: Period): Period | null {
  if (period.kind === "quarter") return period;
  return period.alsoQuarter
    ? quarterPeriod(financialYearOf(period.end), Math.ceil(monthsElapsed(period.end) / 3))
    : null;
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.kind === b.kind && a.start === b.start && a.end === b.end;
}

/**
 * The period of the same kind `count` before, with its name. A year to date has none: what it would be compared with is never on a
 * sheet for certain.
 *
 * @example periodBefore(monthPeriod(2023 * 12 + 6), 1)?.label // "June 2023"
 */
export function periodBefore(period: Period, count: number): Period | null {
  if (isRolling(period)) {
    const months = period.end - period.start + 1;
    return rollingPeriod(period.end - months * count, months);
  }
  switch (period.kind) {
    case "month":
      return monthPeriod(period.start - count);
    case "quarter": {
      const start = period.start - 3 * count;
      return quarterPeriod(financialYearOf(start), Math.ceil(monthsElapsed(start) / 3));
    }
    case "half-year": {
      const start = period.start - 6 * count;
      return halfYearPeriod(financialYearOf(start), monthsElapsed(start) > 6 ? 2 : 1);
    }
    case "year": {
      const calendar = period.start % 12 === 0;
      const year = Math.floor(period.start / 12) - count;
      return calendar ? calendarYearPeriod(year) : yearPeriod(year);
    }
    case "term":
    case "period": {
      let earlier = period;
      for (let step = 0; step < count; step += 1) earlier = unnamedBefore(earlier);
      return earlier;
    }
    case "year-to-date":
      return null;
    default:
      return period.kind satisfies never;
  }
}

/**
 * The same months so many years before, or after where the number is negative; null for a kind that has no length of its own.
 *
 * @example yearsBefore(quarterPeriod(2025, 2), 1)?.label // "Quarter 2 2024-25"
 */
export function yearsBefore(period: Period, years: number): Period | null {
  if (years === 0) return period;
  const { kind, start, end } = period;
  if (kind === "year-to-date") {
    const year = financialYearOf(start) - years;
    if (period.alsoQuarter) return yearToDatePeriod(year, { quarter: monthsElapsed(end) / 3 });
    return yearToDatePeriod(year, runsToMonth(period) ? { month: end - 12 * years } : null);
  }
  if (kind === "term" || kind === "period") return null;
  return periodBefore(period, (years * 12) / (end - start + 1));
}

/** The period of the same kind that follows; null for kinds that have no length of their own. */
export function periodAfter(period: Period): Period | null {
  const next = period.end + 1;
  switch (period.kind) {
    case "month":
      return monthPeriod(next);
    case "quarter":
      return quarterPeriod(financialYearOf(next), Math.ceil(monthsElapsed(next) / 3));
    case "half-year":
      return halfYearPeriod(financialYearOf(next), monthsElapsed(next) > 6 ? 2 : 1);
    case "year":
      return period.start % 12 === 0 ? calendarYearPeriod(next / 12) : yearPeriod(financialYearOf(next));
    case "term":
    case "year-to-date":
    case "period":
      return null;
    default:
      return period.kind satisfies never;
  }
}

/** Terms differ in length: the one before ends where this one starts. */
function unnamedBefore(period: Period): Period {
  const end = period.start - 1;
  const months = period.kind === "term" ? (TERM_LENGTHS[((end % 12) + 12) % 12] ?? 1) : 1;
  return { ...period, start: end - months + 1, end, label: previousLabel(period.kind) };
}

/** Months of the term that ends in March, August, December. */
const TERM_LENGTHS: Readonly<Record<number, number>> = { 2: 3, 7: 5, 11: 4 };
