import type { Shown } from "./reading/shown";

/**
 * A sheet says the same in many cells ("Higher is better", "5%", "July 2023"). What such a text means is worked out once and remembered
 * here, for everything that reads texts. What is remembered must depend on nothing else, and must never be changed.
 */

/** More different texts than this on one sheet hardly repeat; then it is begun anew, so that no workbook can fill the memory. */
const MOST_TEXTS = 5_000;

/** The same function, each text's answer remembered. */
export function rememberingText<Meaning>(read: (text: string) => Meaning): (text: string) => Meaning {
  const known = new Map<string, Meaning>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const meaning = read(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, meaning);
    return meaning;
  };
}

/**
 * The same function of a cell, remembered by what the cell shows and holds. Its answer must not depend on where the cell stands.
 *
 * @example rememberingCell(readPolarity) reads "Higher is better" once for a sheet of 2,000 rows
 */
export function rememberingCell<Meaning>(read: (shown: Shown) => Meaning): (shown: Shown) => Meaning {
  const known = new Map<string, Meaning>();
  return (shown) => {
    const key = contentKey(shown);
    const found = known.get(key);
    if (found !== undefined) return found;
    const meaning = read(shown);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(key, meaning);
    return meaning;
  };
}

/** Between two parts of a key: no cell holds this character, for no XML can. */
const BETWEEN = "\u0000";

function contentKey({ text, value, format, decimalMark = "." }: Shown): string {
  return text + BETWEEN + typeof value + BETWEEN + String(value) + BETWEEN + format + BETWEEN + decimalMark;
}
