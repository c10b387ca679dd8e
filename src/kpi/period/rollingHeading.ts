import { financialYearOf, rollingPeriod, YEARLESS, yearPeriod, type Period } from "./calendar";
import type { Heading } from "./periodHeading";

const MONTHS = "(?:months?|mths?|m)";
/** "(R12M)", "rolling 12 months", "12 month rolling", "rolling year". */
const ROLLING = new RegExp(
  `(?:[([]r ?12[)\\]]|[([]?\\b(?:r ?12 ?m|(?:rolling|moving) (?:12|twelve)[ -]?${MONTHS}|(?:12|twelve)[ -]?${MONTHS} (?:rolling|moving)|rolling (?:year|annual))\\b` +
    "(?: (?:average|total|figure|avg))?[)\\]]?)",
  "i",
);
/** "Rolling 12 months to July 2023" says it in one, and is read so. */
const ENDING = /^\s*(?:to|ending|ended|end|until|up to)\b/i;

/**
 * A heading of a month or quarter without the words that make its figure one of the twelve months up to its end; null where it has none.
 *
 * @example "Sep-24 (R12M)" // "Sep-24"
 */
export function withoutRolling(text: string): string | null {
  const found = ROLLING.exec(text);
  if (found === null || ENDING.test(text.slice(found.index + found[0].length))) return null;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim();
  return rest === "" ? null : rest;
}

/**
 * The same heading for the twelve months up to the end of its month or quarter, which are no month: they are compared with the twelve months
 * before them, as "Year ending September 2024" is. null for a heading of anything else.
 */
export function ofTwelveMonths(heading: Heading): Heading | null {
  if (heading.kind === "dated")
    return isShort(heading.period) ? { ...heading, period: upTo(heading.period) } : null;
  if (heading.kind !== "yearless" || !isShort(heading.of(YEARLESS))) return null;
  return { ...heading, of: (start) => upTo(heading.of(start)) };
}

function isShort({ kind }: Period): boolean {
  return kind === "month" || kind === "quarter";
}

function upTo({ end }: Period): Period {
  const year = yearPeriod(financialYearOf(end));
  return year.end === end ? year : rollingPeriod(end, 12);
}
