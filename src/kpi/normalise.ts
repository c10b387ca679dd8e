/**
 * The longest text that is read. What a KPI cell says in more than this is a comment, not a figure; and no cell, however long
 * (Excel allows 32,767 characters), costs more than this to look at.
 */
const LONGEST_TEXT = 400;

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

/** Raised digits stand for footnotes ("75%¹"); they must go before compatibility forms turn them into ordinary digits. */
const RAISED = /[¹²³⁰⁴-⁹ᵃ-ᵿʰ-ʸ]/gu;
/** Invisible: zero-width characters, soft hyphens, direction marks, controls other than white space, lone surrogates. */
const INVISIBLE =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u0000-\u0008\u000E-\u001F\uD800-\uDFFF]/gu;

/**
 * Brings a cell's text to one spelling: full-width digits, non-breaking and thin spaces, curly quotes, dashes and slashes of all kinds
 * become the plain ones; line breaks become spaces. Returns null where the text is too long to be a figure.
 *
 * @example normalise("９０％") // "90%"
 */
export function normalise(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_TEXT) return null;
  const plain = trimmed.replace(INVISIBLE, "").replace(RAISED, "").normalize("NFKC");
  if (plain.length > LONGEST_TEXT) return null;
  let out = "";
  for (const character of plain) out += STAND_INS[character] ?? character;
  return out.replace(/\s+/gu, " ").trim();
}
