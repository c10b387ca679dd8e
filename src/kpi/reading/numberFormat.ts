import { rememberingText } from "../remembering";

/** What an Excel number format says about the number behind a cell. */

const DAYS_TO_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;
/** Day 60 is 29 February 1900, which never was; every date a KPI can mean is far later. */
const EARLIEST_SERIAL = 10_000;
const LATEST_SERIAL = 120_000;

/** True for a format that shows a number as a date or a time: "mmm-yy", "dd/mm/yyyy", "[h]:mm". Quoted words in it do not count. */
export function isDateFormat(format: string): boolean {
  const codes = withoutLiterals(format.slice(0, 255)).toLowerCase();
  return !codes.includes("general") && /[ymdh]|s(?=s)|:/.test(codes);
}

/** Whether a format shows a whole date, "dd/mm/yyyy": what Excel makes of "9-12" has no year, what it makes of "6-14" no day. */
export function showsDayAndYear(format: string): boolean {
  const [first = ""] = withoutLiterals(format.slice(0, 255)).toLowerCase().split(";");
  return first.includes("d") && first.includes("y");
}

/** How a format shows a number as a time: a length in hours and minutes, one in minutes and seconds, or a time of day. */
export type TimeFormat = "hours-and-minutes" | "minutes-and-seconds" | "of-day";

/**
 * What kind of time a format shows; null where it shows a date or no time at all.
 *
 * @example timeFormat("[h]:mm") // "hours-and-minutes"
 * @example timeFormat("mm:ss") // "minutes-and-seconds"
 */
export function timeFormat(format: string): TimeFormat | null {
  const [first = ""] = withoutLiterals(format.slice(0, 255)).toLowerCase().split(";");
  if (!first.includes(":") || /[yd]|general/.test(first)) return null;
  if (/a\/p|am\/pm/.test(first)) return "of-day";
  return first.includes("h") ? "hours-and-minutes" : "minutes-and-seconds";
}

export function isPercentFormat(format: string): boolean {
  return withoutLiterals(format.slice(0, 255)).includes("%");
}

/** Decimals of the format's first section: 2 for "0.00%"; null where it does not fix them ("General"). */
export function formatDecimals(format: string): number | null {
  const [first = ""] = withoutLiterals(format.slice(0, 255)).split(";");
  if (!first.includes("0") && !first.includes("#")) return null;
  const point = first.indexOf(".");
  if (point < 0) return 0;
  let count = 0;
  for (const character of first.slice(point + 1)) {
    if (character !== "0" && character !== "#" && character !== "?") break;
    count += 1;
  }
  return count;
}

/** Month count (year * 12 + month) of an Excel date serial; null where the number is no plausible date. */
export function monthOfSerial(serial: number): number | null {
  if (!(serial >= EARLIEST_SERIAL && serial <= LATEST_SERIAL)) return null;
  const date = new Date(Math.round((serial - DAYS_TO_1970) * MILLISECONDS_A_DAY));
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Day and month (1 to 12) of an Excel date serial; null where the number is no plausible date. */
export function dayAndMonthOfSerial(serial: number): { readonly day: number; readonly month: number } | null {
  if (!(serial >= EARLIEST_SERIAL && serial <= LATEST_SERIAL)) return null;
  const date = new Date(Math.round((serial - DAYS_TO_1970) * MILLISECONDS_A_DAY));
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1 };
}

/** The format without its "quoted" and \\escaped characters and its [colour] and [locale] parts; [h], [m] and [s] stay. */
const withoutLiterals = rememberingText((format: string): string => {
  let out = "";
  for (let index = 0; index < format.length; index += 1) {
    const character = format[index] ?? "";
    if (character === "\\" || character === "_" || character === "*") index += 1;
    else if (character === '"') index = skipTo(format, '"', index);
    else if (character === "[") {
      const end = skipTo(format, "]", index);
      const inside = format.slice(index + 1, end);
      if (/^(?:h+|m+|s+)$/i.test(inside)) out += inside;
      index = end;
    } else out += character;
  }
  return out;
});

function skipTo(format: string, mark: string, from: number): number {
  const end = format.indexOf(mark, from + 1);
  return end < 0 ? format.length : end;
}
