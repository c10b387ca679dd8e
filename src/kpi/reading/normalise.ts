import { GROUP_SPACE } from "./number";

/**
 * The longest text that is read. What a KPI cell says in more than this is a comment, not a figure; and no cell, however long
 * (Excel allows 32,767 characters), costs more than this to look at.
 */
const LONGEST_TEXT = 400;

/** Ordinary characters with single spaces between them: in one spelling already. */
const PLAIN = /^[!-~]*(?: [!-~]+)*$/;

/** Characters that people type or paste for another one (rules.md, section 1: ordinary input). */
const STAND_INS: Readonly<Record<string, string>> = {
  "∕": "/", // division slash: n∕a
  "⁄": "/",
  "−": "-", // minus sign
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "‘": "'",
  "’": "'",
  "‚": "'",
  "“": '"',
  "”": '"',
  "⩽": "≤",
  "⩾": "≥",
  "≦": "≤",
  "≧": "≥",
};

/** One-character fractions that decimals write in full; compatibility forms would make "31/2" of 3½. A third has no end, and stays. */
const VULGAR: Readonly<Record<string, string>> = {
  "½": "5",
  "¼": "25",
  "¾": "75",
  "⅛": "125",
  "⅜": "375",
  "⅝": "625",
  "⅞": "875",
  "⅕": "2",
  "⅖": "4",
  "⅗": "6",
  "⅘": "8",
};
const VULGAR_SIGN = /(\p{Nd}?)( ?)([½¼¾⅛⅜⅝⅞⅕⅖⅗⅘])(\p{Nd}?)/gu;

/**
 * Raised digits stand for footnotes ("75%¹"); they must go before compatibility forms turn them into ordinary digits. Inside a number
 * they are no footnote: a sign that belongs to no number takes their place, so that 8¹7 is neither 87 nor 817.
 */
const RAISED = /[¹²³⁰⁴-⁹ᵃ-ᵿʰ-ʸ]+([.,]?\p{Nd})?/gu;
const NO_NUMBER = "^";
/** Non-breaking, figure, thin and narrow spaces before a group of three digits. */
const GROUPING = /(\p{Nd})[\u00A0\u2007\u2009\u202F](?=\p{Nd}{3}(?!\p{Nd}))/gu;
/** Invisible: zero-width characters, soft hyphens, direction marks, controls other than white space, lone surrogates. */
const INVISIBLE =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u0000-\u0008\u000E-\u001F\uD800-\uDFFF]/gu;

/**
 * Brings a cell's text to one spelling: full-width digits, non-breaking and thin spaces, curly quotes, dashes and slashes of all kinds
 * become the plain ones, ½ becomes .5; line breaks become spaces. Returns null where the text is too long to be a figure.
 *
 * @example normalise("９０％") // "90%"
 */
export function normalise(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_TEXT) return null;
  if (PLAIN.test(trimmed)) return trimmed;
  const plain = trimmed
    .replace(INVISIBLE, "")
    .replace(RAISED, (_, digit: string | undefined) => (digit === undefined ? "" : NO_NUMBER + digit))
    .replace(VULGAR_SIGN, (_, ...parts: string[]) => inDecimals(parts))
    .replace(GROUPING, `$1${GROUP_SPACE}`)
    .normalize("NFKC");
  if (plain.length > LONGEST_TEXT) return null;
  let out = "";
  for (const character of plain) out += STAND_INS[character] ?? character;
  return out.replace(/\s+/gu, " ").trim();
}

/** "3½" and "3 ½" are 3.5, "½" is 0.5; a digit behind the sign makes it no number. */
function inDecimals([before = "", space = "", sign = "", after = ""]: readonly string[]): string {
  if (after !== "") return `${before}${space}${NO_NUMBER}${after}`;
  const decimals = `.${VULGAR[sign] ?? ""}`;
  return before === "" ? `${space}0${decimals}` : before + decimals;
}
