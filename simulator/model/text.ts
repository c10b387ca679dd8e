import { format, getFormatFromId, isDateFormat } from "numfmt";
import type { Cell } from "./types";

const LOCALE = "en-GB";

/** Excel's words for a date it cannot show; in Excel they fill the column. */
const UNSHOWABLE = "########";

/** Days between the two date systems: 1904's day 0 is 1 January 1904. */
const DAYS_1900_TO_1904 = 1462;

/**
 * Built-in formats that Excel stores by number only and shows by the reader's regional settings. A file or an add-in
 * gives them in their en-US form; a British reader sees the right-hand form. ("m/d/yyyy" kept in a file as its own
 * format cannot be told apart from id 14 and is shown as 14.)
 */
const REGIONAL: ReadonlyMap<string, string> = new Map(
  [14, 15, 16, 20, 21, 22].map((id) => [getFormatFromId(id) ?? "", getFormatFromId(id, LOCALE) ?? ""]),
);

/** Ids of ECMA-376 §18.8.30 that have a fixed meaning. */
const BUILT_IN_IDS: readonly number[] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 37, 38, 39, 40, 41, 42,
  43, 44, 45, 46, 47, 48, 49,
];

/** Money and brackets follow the region in the code itself: an en-GB Excel writes "£#,##0" for id 5. */
const GB_CODES = new Set([5, 6, 7, 8, 37, 38, 39, 40, 41, 42, 43, 44]);

/** Number format codes by built-in id, as Excel's `numberFormat` gives them: 9 → "0%", 14 → "m/d/yyyy". */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map(
  BUILT_IN_IDS.map((id) => [
    id,
    (GB_CODES.has(id) ? getFormatFromId(id, LOCALE) : getFormatFromId(id)) ?? "General",
  ]),
);

/**
 * What the cell shows, as a British Excel shows it in a column that is wide enough.
 *
 * @example 0.756 with "0%" → "76%"; 45108 with id 14's "m/d/yyyy" → "01/07/2023"; an error is its own name
 */
export function displayText(cell: Pick<Cell, "value" | "isError" | "style">, date1904: boolean): string {
  const { value, isError, style } = cell;
  if (isError) return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return "";
  const code = REGIONAL.get(style.numberFormat) ?? style.numberFormat;
  if (typeof value === "string" && !code.includes("@")) return value;
  const shifted =
    typeof value === "number" && date1904 && isDateFormat(code) ? value + DAYS_1900_TO_1904 : value;
  try {
    return format(code, shifted, {
      locale: LOCALE,
      dateErrorNumber: false,
      dateSpanLarge: false,
      overflow: UNSHOWABLE,
    });
  } catch {
    // A code that the library cannot read: Excel would have refused it, so the file is from elsewhere.
    return typeof shifted === "string" ? shifted : format("General", shifted, { locale: LOCALE });
  }
}
