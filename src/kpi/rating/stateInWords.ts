import { normalise } from "../reading/normalise";
import { findPhrase } from "../phrase";
import type { Profile, RatedState } from "../profile/profile";
import { READING_PHRASES } from "../reading/readingWords";
import { tokenise, wordsOf } from "../reading/token";

/**
 * The state that a cell's words earn, "Complete": the whole cell, whatever its capitals and punctuation. Words that give the same answer
 * are one: "Yes" and TRUE where the rules say "Met". Null where they earn none.
 */
export function stateInWords({ states }: Pick<Profile, "states">, text: string): RatedState | null {
  const said = plainWords(text);
  if (said === "") return null;
  const answer = answerOf(said);
  const fits = (word: string): boolean => {
    const own = plainWords(word);
    return own === said || (answer !== null && answerOf(own) === answer);
  };
  return states.find(({ words }) => words.some(fits)) ?? null;
}

/** "Complete!" and "complete" are one. */
export function plainWords(text: string): string {
  return wordsOf(tokenise(normalise(text) ?? ""));
}

function answerOf(words: string): string | null {
  const meaning = findPhrase(READING_PHRASES, words)?.meaning;
  return meaning?.kind === "stated" ? meaning.answer : null;
}
