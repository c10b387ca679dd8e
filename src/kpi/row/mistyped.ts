import type { Reading } from "../reading/reading";
import type { Unreadable } from "../reading/unreadable";
import type { ReadCell } from "./rowCells";

/** A cell that is a number and gives none, with what is wrong. */
export interface Mistyped {
  readonly at: string;
  readonly as: Slip | MayBeTwo;
}

/** What nothing but a typing slip explains: "24..1"; "letter" where it has an O or l among its digits, "1O9". */
export type Slip = "slip" | "letter";

type MayBeTwo = (typeof MAY_BE_TWO)[number];

const MAY_BE_TWO = ["number", "point", "tenth", "threefold"] as const satisfies readonly Unreadable[];
/** Digits with their marks and a sign or unit, and no word: "24..1", "£1,2.50.0". */
const ONLY_NUMBER = /^[-−+]?(?:\s*[£$€])?\s*(?=[.,]*\d)[\d.,]+\s*%*$/u;

/**
 * A cell without a figure that was meant as one, so that typing it again is all it wants; null of words, of what was kept back ("<5"), of
 * what is only roughly known, and of what stands in no cell.
 *
 * @example E11 with "24..1" // { at: "E11", as: "slip" }; with "12,5" as "number"; with "n/a" or "<5" null
 */
export function mistyped({ cell: { shown }, reading }: ReadCell): Mistyped | null {
  const as = shown.at === "" ? null : whatIsWrong(reading, shown.text);
  return as === null ? null : { at: shown.at, as };
}

/** The same with a letter that is taken for a digit. */
const WITH_LETTER = /^[-−+]?(?:\s*[£$€])?\s*(?=[^\d]*\d)(?=.*[OolI])[\dOolI.,]+\s*%*$/u;

function whatIsWrong(reading: Reading, text: string): Mistyped["as"] | null {
  if (reading.kind !== "unreadable") return null;
  const known = MAY_BE_TWO.find((why) => why === reading.why);
  return known ?? slipIn(reading, text);
}

/**
 * Of a cell that gives no figure: what typing slip it has, or null.
 *
 * @example "9..2": "slip"; "1O9", with a letter O: "letter"; "see note": null
 */
export function slipIn(reading: Reading, text: string): Slip | null {
  if (reading.kind !== "unreadable" || reading.why !== "other") return null;
  if (ONLY_NUMBER.test(text.trim())) return "slip";
  return WITH_LETTER.test(text.trim()) ? "letter" : null;
}
