import { figureText } from "../../wording/kpi/figures";
import { roundTo, times } from "./decimal";
import { inPoints } from "./decimalMark";
import { formatDecimals, isDateFormat, isPercentFormat, timeFormat, type TimeFormat } from "./numberFormat";
import { normalise } from "./normalise";
import { withOtherMark } from "./number";
import type { Shown } from "./shown";

/** Decimals for a number whose column is too narrow to show it and whose format does not fix them. */
const FALLBACK_DECIMALS = 2;

/**
 * The text to be read of a cell, in one spelling, its numbers with a decimal point. "date" is a number shown as a date or a time of day;
 * "open" a text with a number that may mean two things on this sheet; "hidden" a number that shows nothing, or a text too long to be a
 * figure.
 */
export type Displayed =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "open" }
  | { readonly kind: "hidden" };

/** @example displayed({ text: "####", value: 0.7534, format: "0.0%", … }) // "75.3%": the column is too narrow */
export function displayed(shown: Shown): Displayed {
  const asShown = normalise(shown.text);
  if (asShown === null) return { kind: "hidden" };
  const comma = shown.decimalMark === ",";
  if (typeof shown.value !== "number") {
    const typed = comma ? inPoints(asShown) : asShown;
    return typed === null ? { kind: "open" } : { kind: "text", text: unquoted(typed) };
  }
  const text = comma ? withOtherMark(asShown) : asShown;
  if (text === "") return { kind: "hidden" };
  const time = timeFormat(shown.format);
  if (time !== null) return duration(text, shown.value, time);
  if (isDateFormat(shown.format)) return { kind: "date", serial: shown.value };
  // An accounting format shows a nought as a dash; any other number would show as itself.
  if (text === "-" && shown.value === 0) return { kind: "text", text: "0" };
  if (SCIENTIFIC.test(text)) return { kind: "text", text: inFull(Number(text)) };
  if (/^#+$/.test(text)) return { kind: "text", text: asFormatted(shown.value, shown.format) };
  return { kind: "text", text };
}

/** Excel's own way of showing a large number, or one in too narrow a column: "1.23E+12". */
const SCIENTIFIC = /^-?\d(?:\.\d+)?E[+-]\d{1,3}$/i;

/** The number that such a cell shows, in all its digits; one that is too long stays as it is, and is asked about. */
function inFull(value: number): string {
  const whole = String(value);
  return whole.includes("e") ? value.toExponential() : whole;
}

const QUOTE_MARKS: readonly string[] = ["'", '"'];

/** Without quotation marks about the whole text, or the apostrophe that people type to make Excel take a cell for text. */
function unquoted(text: string): string {
  const first = text.charAt(0);
  if (!QUOTE_MARKS.includes(first)) return text;
  return (text.endsWith(first) && text.length > 1 ? text.slice(1, -1) : text.slice(1)).trim();
}

/** "1:30" in a format of hours and minutes, as the rules read times: two digits first, and three parts where the seconds are certain. */
function duration(text: string, value: number, time: TimeFormat): Displayed {
  if (time === "of-day" || value < 0 || !/^\d{1,5}(?::\d\d){1,2}$/.test(text))
    return { kind: "date", serial: value };
  const padded = /^\d:/.test(text) ? `0${text}` : text;
  return { kind: "text", text: time === "minutes-and-seconds" ? inHours(padded) : padded };
}

const MINUTES_AN_HOUR = 60;

/** "75:10" in "[mm]:ss" is 1:15:10. */
function inHours(text: string): string {
  const [minutes = "", ...seconds] = text.split(":");
  const hours = Math.floor(Number(minutes) / MINUTES_AN_HOUR);
  const rest = String(Number(minutes) % MINUTES_AN_HOUR).padStart(2, "0");
  return [String(hours), rest, ...seconds].join(":");
}

function asFormatted(value: number, format: string): string {
  const decimals = formatDecimals(format) ?? FALLBACK_DECIMALS;
  return isPercentFormat(format)
    ? figureText(roundTo(times(value, 100), decimals), "%", decimals)
    : figureText(roundTo(value, decimals), "", decimals);
}
