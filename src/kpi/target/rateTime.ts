import type { PeriodKind } from "../period/calendar";

/** Times that a target may be for and that no column of figures covers. */
export type ShortTime = "day" | "week" | "fortnight";

/** What a target may be for. */
export type TargetPeriod = PeriodKind | ShortTime;

interface TimeWords {
  readonly time: TargetPeriod;
  /** What stands behind "per" and "each". */
  readonly one: string;
  /** What says it by itself. */
  readonly each: string;
}

const TIMES: readonly TimeWords[] = [
  { time: "day", one: "(?:working |calendar )?day", each: "daily|p\\.?d\\.?" },
  { time: "week", one: "(?:working )?(?:week|wk)", each: "weekly|wkly|p\\.?w\\.?" },
  { time: "fortnight", one: "fortnight", each: "fortnightly|every (?:2|two) weeks" },
  { time: "month", one: "(?:calendar )?(?:month|mth)", each: "monthly|mthly|p\\.?c\\.?m\\.?" },
  { time: "quarter", one: "(?:quarter|qtr)", each: "quarterly|qtrly" },
  {
    time: "year",
    one: "(?:year|yr|annum)",
    each: "yearly|annual|annually|annuali[sz]ed|p\\.?a\\.?|(?:rolling\\s)?(?:12|twelve)\\smonths?",
  },
];

const SHORT: readonly TargetPeriod[] = ["day", "week", "fortnight"] satisfies readonly ShortTime[];

const BEHIND = TIMES.map(({ time, one, each }) => ({
  time,
  form: new RegExp(`(?:^|\\s)(?:(?:per|an?|each|every|/)\\s?${one}|${each})$`, "i"),
}));

const IN_NAMES = TIMES.map(({ time, one, each }) => ({
  time,
  form: new RegExp(
    `(?:/\\s?${one}|(?<![\\p{L}\\p{N}])(?:(?:per|each|every)\\s${one}|` +
      // "Resolved within a week" says how long, and not how often.
      `(?<!\\b(?:within|in|after|under|over|than|inside)\\s)an?\\s${one}|${each}))(?![\\p{L}\\p{N}])`,
    "iu",
  ),
}));

/** A column headed "Week 3" or "w/c 6 July" covers the week itself. */
const COLUMN_OF: Readonly<Record<ShortTime, RegExp>> = {
  day: /\b(?:day|daily)\b/i,
  week: /\b(?:week|wk|weekly|w\/[ce])/i,
  fortnight: /\bfortnight/i,
};

/** Whether a target is for a time that is shorter than every column's. */
export function isShortTime(time: TargetPeriod | null): time is ShortTime {
  return time !== null && SHORT.includes(time);
}

/**
 * The time that the words of a rate speak of, behind a figure or as a unit; null where they speak of none.
 *
 * @example "visits per week" // "week"; "pw" // "week"; "per 1,000" // null
 */
export function rateTimeOf(words: string): TargetPeriod | null {
  return BEHIND.find(({ form }) => form.test(words.trim()))?.time ?? null;
}

/**
 * Whether a row's name or column of units says that its figures are for each such time.
 *
 * @example "Visits per week" and "Average weekly visits" for a week: true; "Seen within a week": false
 */
export function saysRate(text: string, time: TargetPeriod): boolean {
  return IN_NAMES.some((one) => one.time === time && one.form.test(text));
}

/** Whether a column's heading says that it covers such a time itself. */
export function isColumnOf(heading: string, time: TargetPeriod): boolean {
  return isShortTime(time) && COLUMN_OF[time].test(heading);
}
