import type { KpiRow } from "../row/row";
import { unitsNamed } from "./unit";

/** What a row says its figures are, where that is no unit with a word of its own. */
export type ShareOrCount = "share" | "count";

/** The sign behind a number is part of what is counted: "Schools with 90% attendance". */
const SHARE_NAMES: readonly RegExp[] = [
  /(?<!\d\s?)%/,
  /^(?:the\s)?(?:percentage|percent|per\scent|proportion)\b(?!\spoints?)/i,
  /[([](?:as\s)?(?:a\s)?(?:percentage|percent|per\scent)[)\]]/i,
  /\b(?:percentage|percent|per\scent)$/i,
];
const COUNT_NAMES: readonly RegExp[] = [/^(?:the\s)?(?:total\s)?(?:number|no\.?|count|#)\sof\b/i];
const COUNT_COLUMN = /^(?:number|numbers|numeric|num|no\.?|nos\.?|count|#)$/i;
const LONGEST = 300;

/**
 * Whether a row says, in its name or in its column of units, that its figures are percentages or plain counts; null where it says neither, or both.
 *
 * @example "Percentage resolved" // "share"
 * @example "Number of visits" // "count"
 * @example "Number of sick days" // null: days, and not a plain count
 */
export function shareOrCount({
  description,
  unitColumn,
  inPercent,
}: Pick<KpiRow, "description" | "unitColumn" | "inPercent">): ShareOrCount | null {
  const name = description.slice(0, LONGEST).trim();
  const isShare = inPercent === true || SHARE_NAMES.some((form) => form.test(name));
  const column = unitColumn?.trim() ?? "";
  const isCount = COUNT_COLUMN.test(column) || COUNT_NAMES.some((form) => form.test(name));
  // "Number of complaints resolved (%)": the sign says what the first word leaves open.
  if (isShare) return COUNT_COLUMN.test(column) ? null : "share";
  return isCount && unitsNamed(name).every((unit) => unit === "") ? "count" : null;
}
