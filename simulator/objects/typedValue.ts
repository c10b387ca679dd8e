import { parseValue } from "numfmt";
import { BUILT_IN_FORMATS } from "../model/text";
import type { CellValue } from "../model/types";

/** What a cell holds after something was typed into it or written to it. */
export interface TypedValue {
  readonly value: CellValue;
  readonly isError: boolean;
  /** With its "="; null for a constant. */
  readonly formula: string | null;
  /** The number format Excel gives a General cell because of how the value was written ("5%" → "0%"). */
  readonly numberFormat: string | null;
}

const ERRORS = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
]);

/** Nothing longer can be a number or a date. */
const LONGEST_NUMBER = 60;

/** Days between the two date systems. */
const DAYS_1900_TO_1904 = 1462;

const constant = (value: CellValue): TypedValue => ({
  value,
  isError: false,
  formula: null,
  numberFormat: null,
});

/**
 * Reads a value as Excel does when it is typed or written through `values`: "5%" is 0.05 shown as a percentage, "1/2"
 * is a date, "=A1" a formula, "'5" the text 5. In a cell formatted as text everything but a formula stays text
 * (a formula does too).
 *
 * @example typedValue("92.9%", { format: "General", locale: "en-GB", date1904: false }).value // 0.929
 */
export function typedValue(
  input: CellValue,
  cell: { format: string; locale: string; date1904: boolean },
): TypedValue {
  if (cell.format === "@")
    return constant(typeof input === "boolean" ? String(input).toUpperCase() : String(input));
  if (typeof input !== "string" || input === "") return constant(input);
  if (input.startsWith("=") && input.length > 1) return { ...constant(""), formula: input };
  if (input.startsWith("'")) return constant(input.slice(1));
  if (ERRORS.has(input.toUpperCase())) return { ...constant(input.toUpperCase()), isError: true };
  if (input.length > LONGEST_NUMBER) return constant(input);
  const parsed = parseValue(input, { locale: cell.locale });
  if (!parsed) return constant(input);
  const { value } = parsed;
  if (typeof value === "boolean") return constant(value);
  const formatId = "formatId" in parsed ? parsed.formatId : undefined;
  const numberFormat = typeof formatId === "number" ? (BUILT_IN_FORMATS.get(formatId) ?? null) : null;
  const isDate = typeof formatId === "number" && formatId >= 14 && formatId <= 17;
  const shifted = isDate && cell.date1904 ? value - DAYS_1900_TO_1904 : value;
  return { ...constant(shifted), numberFormat: cell.format === "General" ? numberFormat : null };
}
