import { periodLabels } from "../../wording/kpi/periods";
import {
  calendarYearPeriod,
  financialYearOf,
  halfYearPeriod,
  monthPeriod,
  quarterPeriod,
  rollingPeriod,
  YEARLESS,
  yearPeriod,
  yearToDatePeriod,
  type Period,
} from "./calendar";
import { rememberingCell } from "../remembering";
import { normalise } from "../reading/normalise";
import { isDateFormat, monthOfSerial } from "../reading/numberFormat";
import { isNearlyMonth } from "./nearlyMonth";
import { mentionIn, type MonthMention, type PeriodMention, type YearMention } from "./periodMention";
import { unmarked } from "./periodMark";
import { PART_OF_YEAR_WORDS, RELATIVE_HEADINGS, TERMS, VALUE_WORDS, WEEK_WORDS } from "./periodWords";
import type { Shown } from "../reading/shown";
import { ofTwelveMonths, withoutRolling } from "./rollingHeading";
import { tokenise, wordsOf } from "../reading/token";

/** A heading half understood: it names its period for certain, or needs a year from elsewhere, or only says "this", "last". */
export type Heading =
  | { readonly kind: "dated"; readonly period: Period }
  | {
      readonly kind: "yearless";
      readonly of: (financialYear: number) => Period;
      readonly place: number;
      readonly cycle: number;
    }
  /** A last quarter or half with a single year: "Q4 2023" is January to March of 2023 or of 2024. */
  | { readonly kind: "two-years"; readonly of: (financialYear: number) => Period; readonly year: number }
  | { readonly kind: "relative"; readonly phrase: (typeof RELATIVE_HEADINGS)[number]; readonly text: string }
  | { readonly kind: "none" };

/**
 * Reads one heading by itself. `loose` also takes a period without a year from among other words, as a title has them.
 *
 * @example "Quarter 1 23-24" is dated; "Quarter 1" is yearless; "Last quarter" is relative; "Comments" is none.
 */
export function readHeading(shown: Shown, loose = false): Heading {
  return loose ? readLoosely(shown) : readStrictly(shown);
}

const readStrictly = rememberingCell((shown) => headingIn(shown, false));
const readLoosely = rememberingCell((shown) => headingIn(shown, true));

function headingIn(shown: Shown, loose: boolean): Heading {
  const month = loose ? null : withoutRolling(shown.text);
  const rolling =
    month === null ? null : ofTwelveMonths(headingIn({ ...shown, text: month, value: month }, false));
  if (rolling !== null) return rolling;
  if (typeof shown.value === "number" && isDateFormat(shown.format)) {
    const month = monthOfSerial(shown.value);
    return month === null ? { kind: "none" } : { kind: "dated", period: monthPeriod(month) };
  }
  const text = normalise(shown.text);
  if (text === null || text === "") return { kind: "none" };
  const tokens = unmarked(tokenise(text));
  const words = wordsOf(tokens);
  const relative = relativeIn(words);
  if (relative !== null) return { kind: "relative", phrase: relative, text };
  if (tokens.some((token) => token.kind === "word" && WEEK_WORDS.includes(token.text)))
    return { kind: "none" };
  const mention = mentionIn(tokens);
  const read = headingOf(mention);
  // Whether "FY23" ends or begins in 2023 is not for us to say: it keeps its printed name, and only its place among others counts.
  const heading: Heading =
    mention.shortFinancialYear && read.kind === "dated"
      ? { ...read, period: { ...read.period, label: text } }
      : read;
  // "Septmber 2024" is no year: the month is misspelt.
  const isYear = heading.kind === "dated" && heading.period.kind === "year";
  if (isYear && mention.otherWords.some(isNearlyMonth)) return { kind: "none" };
  // Nor is "Winter 2025" or "Wave 2 2025", as a column is headed: a year's figure is another one.
  if (isYear && !loose && mention.otherWords.some((word) => PART_OF_YEAR_WORDS.has(word)))
    return { kind: "none" };
  // Without a year, "May" may be a verb and "Quarter 1 comments" a remark; with one, the period is meant.
  if (heading.kind === "yearless" && !loose && mention.otherWords.length > 0) return { kind: "none" };
  return heading;
}

/** "This quarter", and with words for figures around it: "Performance this quarter", "Current value". */
function relativeIn(words: string): (typeof RELATIVE_HEADINGS)[number] | null {
  const found = (text: string): (typeof RELATIVE_HEADINGS)[number] | undefined =>
    RELATIVE_HEADINGS.find(({ phrase }) => phrase === text);
  const bare = words
    .split(" ")
    .filter((word) => !VALUE_WORDS.includes(word))
    .join(" ");
  return found(words) ?? found(bare) ?? null;
}

function headingOf(mention: PeriodMention): Heading {
  const year = mention.years[0] ?? null;
  const quarter = mention.quarters[0];
  if (mention.yearToDate) return yearToDateHeading(mention, year);
  if (mention.quarters.length > 1) return quartersHeading(mention.quarters, year);
  if (quarter !== undefined) return ofYear(year, (start) => quarterPeriod(start, quarter), quarter, 4);
  if (mention.span !== null && mention.months.length === 1) return spanHeading(mention, mention.span, year);
  const half = mention.half;
  if (half !== null) return ofYear(year, (start) => halfYearPeriod(start, half), half, 2);
  if (mention.term !== null) return termHeading(mention.term, year);
  if (mention.months.length > 0) return monthsHeading(mention, year);
  if (year === null) return { kind: "none" };
  return {
    kind: "dated",
    period: year.form === "financial" ? yearPeriod(year.start) : calendarYearPeriod(year.year),
  };
}

/** Where a single year is given, the last part of a financial year is the only one that can lie in two years. */
function ofYear(
  year: YearMention | null,
  of: (start: number) => Period,
  place: number,
  cycle: number,
): Heading {
  if (year === null) return { kind: "yearless", of, place, cycle };
  if (year.form === "financial") return { kind: "dated", period: of(year.start) };
  return place === cycle
    ? { kind: "two-years", of, year: year.year }
    : { kind: "dated", period: of(year.year) };
}

function yearToDateHeading(mention: PeriodMention, year: YearMention | null): Heading {
  const lastMonth = mention.months.at(-1);
  const quarter = mention.quarters.at(-1);
  const monthYear = lastMonth === undefined ? null : (lastMonth.year ?? year);
  const start =
    startOf(year) ??
    (lastMonth !== undefined && monthYear !== null
      ? financialYearOf(monthCount(lastMonth, monthYear))
      : null);
  const of = (financial: number): Period => {
    if (quarter !== undefined) return yearToDatePeriod(financial, { quarter });
    if (lastMonth === undefined) return yearToDatePeriod(financial, null);
    return yearToDatePeriod(financial, {
      month: monthCount(lastMonth, { form: "financial", start: financial }),
    });
  };
  return start === null ? { kind: "yearless", of, place: 0, cycle: 0 } : { kind: "dated", period: of(start) };
}

/** "Q1-4 2022/23" is the year; other runs of quarters are no period we know. */
function quartersHeading(quarters: readonly number[], year: YearMention | null): Heading {
  const start = startOf(year);
  const whole = quarters[0] === 1 && quarters.at(-1) === 4;
  return whole && start !== null ? { kind: "dated", period: yearPeriod(start) } : { kind: "none" };
}

function termHeading(term: keyof typeof TERMS, year: YearMention | null): Heading {
  const { first, last } = TERMS[term];
  const of = (calendar: number): Period => ({
    kind: "term",
    start: calendar * 12 + first,
    end: calendar * 12 + last,
    label: periodLabels.term(term, calendar <= YEARLESS + 1 ? "" : String(calendar)),
    alsoQuarter: false,
  });
  if (year?.form === "single") return { kind: "dated", period: of(year.year) };
  // A school year starts in September: the terms after Christmas lie in the next calendar year.
  const ofSchoolYear = (start: number): Period => of(term === "autumn" ? start : start + 1);
  if (year !== null) return { kind: "dated", period: ofSchoolYear(year.start) };
  return { kind: "yearless", of: ofSchoolYear, place: 0, cycle: 0 };
}

function monthsHeading(mention: PeriodMention, year: YearMention | null): Heading {
  const first = mention.months[0];
  const last = mention.months.at(-1);
  if (first === undefined || last === undefined || mention.joined === "list") return { kind: "none" };
  const lastYear = last.year ?? year;
  if (mention.months.length === 1 || mention.joined === null) {
    if (mention.months.length > 1 && first.month !== last.month) return { kind: "none" };
    if (lastYear === null) {
      const place = ((first.month + 9) % 12) + 1;
      const of = (start: number): Period => monthPeriod(monthCount(first, { form: "financial", start }));
      return { kind: "yearless", of, place, cycle: 12 };
    }
    return { kind: "dated", period: monthPeriod(monthCount(last, lastYear)) };
  }
  const back = (last.month - first.month + 12) % 12;
  if (lastYear === null) return yearlessSpan(first, back);
  const end = monthCount(last, lastYear);
  const start = first.year !== null ? monthCount(first, first.year) : end - back;
  const period = spanPeriod(start, end);
  return period === null ? { kind: "none" } : { kind: "dated", period };
}

/** "Apr - Jun", without a year: a quarter or half-year as "Q1" and "H1" are; no other run of months. */
function yearlessSpan(first: MonthMention, monthsMore: number): Heading {
  const of = (start: number): Period => {
    const from = monthCount(first, { form: "financial", start });
    return spanPeriod(from, from + monthsMore) ?? monthPeriod(from);
  };
  const { kind } = of(YEARLESS);
  if (kind !== "quarter" && kind !== "half-year") return { kind: "none" };
  const months = monthsMore + 1;
  return { kind: "yearless", of, place: ((first.month + 9) % 12) / months + 1, cycle: 12 / months };
}

/** "Quarter ending 30 June 2023", "12 months to July 2023". "Year to July 2023" is taken for twelve months: so it is compared with no month. */
function spanHeading(mention: PeriodMention, months: number, year: YearMention | null): Heading {
  const [last] = mention.months;
  if (last === undefined) return { kind: "none" };
  const lastYear = last.year ?? year;
  const ending = (end: number): Period =>
    months === 1 ? monthPeriod(end) : (spanPeriod(end - months + 1, end) ?? rollingPeriod(end, months));
  if (lastYear !== null) return { kind: "dated", period: ending(monthCount(last, lastYear)) };
  const place = Math.ceil((((last.month + 9) % 12) + 1) / months);
  const of = (start: number): Period => ending(monthCount(last, { form: "financial", start }));
  return { kind: "yearless", of, place, cycle: 12 / months };
}

/** April to June is a quarter, April to September a half-year, April to March a year; any other run from April is a year to date. */
function spanPeriod(start: number, end: number): Period | null {
  const year = financialYearOf(start);
  const known = [1, 2, 3, 4].map((quarter) => quarterPeriod(year, quarter));
  known.push(halfYearPeriod(year, 1), halfYearPeriod(year, 2), yearPeriod(year));
  const match = known.find((period) => period.start === start && period.end === end);
  if (match !== undefined) return match;
  return start === yearPeriod(year).start && end > start && end < start + 12
    ? yearToDatePeriod(year, { month: end })
    : null;
}

/** A financial year puts January to March into the next calendar year. */
function monthCount(mention: MonthMention, year: YearMention): number {
  if (year.form === "single") return year.year * 12 + mention.month;
  return (mention.month >= 3 ? year.start : year.start + 1) * 12 + mention.month;
}

function startOf(year: YearMention | null): number | null {
  if (year === null) return null;
  return year.form === "financial" ? year.start : year.year;
}
