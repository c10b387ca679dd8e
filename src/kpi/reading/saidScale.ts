import type { KpiRow } from "../row/row";

/** "£000", "£k", "£m", "000s", "thousands": what figures are counted in, beside which they may be typed in full all the same. */
const SCALE =
  /(?:[£$€]\s?|^|[\s('’])000['’]?s?(?![\d,.])|[£$€]\s?(?:k|mn?|bn)(?![a-z])|\b(?:thousands?|millions?)\b/i;
const LONGEST = 300;

/**
 * Whether a row's name or its column of units says that its figures are in thousands or millions.
 *
 * @example "£000" and "Overspend (£k)": true; "Fines of £1,000": false
 */
export function saysScale({
  description,
  unitColumn = "",
}: Pick<KpiRow, "description" | "unitColumn">): boolean {
  return [description, unitColumn].some((text) => SCALE.test(text.slice(0, LONGEST)));
}
