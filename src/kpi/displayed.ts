import { figureText } from "../wording/kpi/figures";
import { roundTo, times } from "./decimal";
import { formatDecimals, isDateFormat, isPercentFormat } from "./numberFormat";
import { normalise } from "./normalise";
import type { Shown } from "./shown";

/** Decimals for a number whose column is too narrow to show it and whose format does not fix them. */
const FALLBACK_DECIMALS = 2;

/**
 * The text to be read of a cell, in one spelling. "date" is a number shown as a date or time; "hidden" a number that shows nothing,
 * or a text too long to be a figure.
 */
export type Displayed =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "hidden" };

/** @example displayed({ text: "####", value: 0.7534, format: "0.0%", … }) // "75.3%": the column is too narrow */
export function displayed(shown: Shown): Displayed {
  const text = normalise(shown.text);
  if (text === null) return { kind: "hidden" };
  if (typeof shown.value !== "number") return { kind: "text", text };
  if (text === "") return { kind: "hidden" };
  if (isDateFormat(shown.format)) return { kind: "date", serial: shown.value };
  // An accounting format shows a nought as a dash; any other number would show as itself.
  if (text === "-" && shown.value === 0) return { kind: "text", text: "0" };
  if (/^#+$/.test(text)) return { kind: "text", text: asFormatted(shown.value, shown.format) };
  return { kind: "text", text };
}

function asFormatted(value: number, format: string): string {
  const decimals = formatDecimals(format) ?? FALLBACK_DECIMALS;
  return isPercentFormat(format)
    ? figureText(roundTo(times(value, 100), decimals), "%", decimals)
    : figureText(roundTo(value, decimals), "", decimals);
}
