import { mostUsed } from "./mostUsed";
import type { StatusWords } from "./ownWords";
import type { RatedWord } from "./statusSchemes";

/**
 * Whether a status' word says on which side of the target the figure lies, which goes with the status only where one way is better.
 *
 * @example saysSide("Slightly below target") // true; saysSide("Off target") // false
 */
export function saysSide(word: string): boolean {
  return /\b(?:below|under|above|over)\b/i.test(word);
}

/**
 * Of the statuses whose usual word says a side of the target, the sheet's words that say none; null where there are none.
 *
 * @param saidFor What the sheet says for a status.
 * @example red said as "Below target" twice and "Off target" once // { red: "Off target" }
 */
export function sidelessWords(
  { green, amber, red }: StatusWords,
  saidFor: (word: RatedWord) => readonly { readonly text: string }[],
): NonNullable<StatusWords["sideless"]> | null {
  const usual = { green, amber, red };
  const found = (["green", "amber", "red"] as const).flatMap((word) => {
    if (!saysSide(usual[word] ?? "")) return [];
    const other = mostUsed(saidFor(word).filter(({ text }) => !saysSide(text)));
    return other === null ? [] : [[word, other] as const];
  });
  return found.length === 0 ? null : Object.fromEntries(found);
}
