import type { PeriodKind } from "../period/calendar";
import type { ShortTime } from "../target/rateTime";

type Time = ShortTime | Extract<PeriodKind, "month" | "quarter" | "year">;

const TIMES: readonly { readonly time: Time; readonly one: string; readonly short?: string }[] = [
  { time: "day", one: "day", short: "p\\.?d\\.?" },
  { time: "week", one: "(?:week|wk)", short: "p\\.?w\\.?" },
  { time: "fortnight", one: "fortnight" },
  { time: "month", one: "(?:calendar )?(?:month|mth)", short: "p\\.?c\\.?m\\.?" },
  { time: "quarter", one: "(?:quarter|qtr)" },
  { time: "year", one: "(?:year|yr|annum)" },
];

/** A bare number, and how often it comes: "50/week", "50 p.w.", "120/yr", "10 per month". */
const BEHIND = TIMES.map(({ time, one, short }) => ({
  time,
  form: new RegExp(
    `^([-+−]?[\\d.,]*\\d)\\s?(?:(?:/|per|each|every)\\s?${one}${short === undefined ? "" : `|${short}`})$`,
    "i",
  ),
}));

/**
 * A number with the time that it is for, as people write it behind it; null for anything else.
 *
 * @example "50 p.w." // { number: "50", time: "week" }
 */
export function rateBehind(text: string): { readonly number: string; readonly time: Time } | null {
  for (const { time, form } of BEHIND) {
    const [, number] = form.exec(text.trim()) ?? [];
    if (number !== undefined) return { number, time };
  }
  return null;
}

/** The one spelling of such a rate: "50/wk" is "50 per week". Any other text as it is. */
export function rateInFull(text: string): string {
  const rate = rateBehind(text);
  return rate === null ? text : `${rate.number} per ${rate.time}`;
}
