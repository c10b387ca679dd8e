/** Where a phrase must stand for it to count. */
export type PhrasePlace = "whole" | "start" | "anywhere";

/** A wording as a council officer would read it: lower case, words only, with an example of a cell. */
export interface Phrase<Meaning> {
  readonly phrase: string;
  readonly place: PhrasePlace;
  readonly meaning: Meaning;
  readonly example: string;
}

/** The first phrase of the table that the words contain, whole words only; null where there is none. */
export function findPhrase<Meaning>(
  table: readonly Phrase<Meaning>[],
  words: string,
): Phrase<Meaning> | null {
  return table.find((entry) => holds(words, entry.phrase, entry.place)) ?? null;
}

export function holds(words: string, phrase: string, place: PhrasePlace): boolean {
  switch (place) {
    case "whole":
      return words === phrase;
    case "start":
      return words === phrase || words.startsWith(`${phrase} `);
    case "anywhere":
      // Hardly any phrase is there at all, whole words or not.
      return words.includes(phrase) && ` ${words} `.includes(` ${phrase} `);
    default:
      return place satisfies never;
  }
}
