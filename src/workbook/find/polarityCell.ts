import type { Shown } from "../../kpi/reading/shown";

const PLUS = /^\s*[+＋]\s*$/u;
/** A dash of any length. */
const MINUS = /^\s*[-‐‑‒–—−]\s*$/u;

/**
 * Whether a column's cells are all "+" and "-", the first among them: then "-" is the other way, where alone it would be an empty cell.
 *
 * @example saysPlusOrMinus(["+", "-", ""]) // true
 * @example saysPlusOrMinus(["Higher", "-"]) // false
 */
export function saysPlusOrMinus(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== "");
  return (
    filled.some((text) => PLUS.test(text)) && filled.every((text) => PLUS.test(text) || MINUS.test(text))
  );
}

/** The "-" of such a column as the rules read it. */
export function minusShown(shown: Shown): Shown {
  if (!MINUS.test(shown.text)) return shown;
  const text = "Lower is better";
  return { at: shown.at, text, value: text, format: "@" };
}
