import { NAME_WORDS, type NameWordKind } from "./polaritySuggestionWords";

/** A phrase found in a KPI's name; `from` and `to` count words, `to` not included. */
export interface FoundPhrase {
  readonly kind: NameWordKind;
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly kind: NameWordKind;
  readonly words: readonly string[];
}

/** Every word of a phrase's beginning by which it is looked up; of "complaint*" the first letters. */
const KEY_LENGTH = 3;

function keyOf(word: string): string {
  return word.replace("*", "").slice(0, KEY_LENGTH);
}

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const { kind, phrases } of NAME_WORDS) {
    for (const phrase of phrases) {
      const words = phrase.split(" ");
      const key = keyOf(words[0] ?? "");
      found.set(key, [...(found.get(key) ?? []), { kind, words }]);
    }
  }
  return found;
}

/** No name of a KPI has more; what follows is its definition. */
const MOST_WORDS = 60;

/** A name's words in small letters: every number is "#", "%" is a word, brackets and other signs are none. */
export function wordsOfName(name: string): readonly string[] {
  const spelt = name
    .slice(0, 600)
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/\bco2e?\b/g, "carbon dioxide")
    .replace(/\bno2\b/g, "nitrogen dioxide")
    .replace(/(\d)[,.](?=\d)/g, "$1")
    .replace(/\d+/g, " # ")
    .replace(/%/g, " % ")
    .replace(/&/g, " and ");
  return (spelt.match(/[\p{L}]+|[#%]/gu) ?? []).slice(0, MOST_WORDS);
}

/** The phrases in a name, in the order in which they end; of phrases within one another only the longest. */
export function phrasesIn(words: readonly string[]): readonly FoundPhrase[] {
  const all: FoundPhrase[] = [];
  for (let from = 0; from < words.length; from += 1) {
    // A phrase that begins with a word shorter than the key has that word as its key.
    const key = keyOf(words[from] ?? "");
    for (const { kind, words: phrase } of PHRASES.get(key) ?? []) {
      if (standsAt(phrase, words, from)) all.push({ kind, from, to: from + phrase.length });
    }
  }
  const longest = all.filter(
    (one) =>
      !all.some(
        (other) =>
          other !== one && other.from <= one.from && other.to >= one.to && lengthOf(other) > lengthOf(one),
      ),
  );
  return longest.map((one) => turned(one, words)).sort((a, b) => a.to - b.to || a.from - b.from);
}

/** "Not homeless" is the other way round, and so is "not answered"; phrases that say so themselves are longer. */
function turned(phrase: FoundPhrase, words: readonly string[]): FoundPhrase {
  if (words[phrase.from - 1] !== "not") return phrase;
  const kind = OPPOSITES[phrase.kind];
  return kind === undefined ? phrase : { ...phrase, kind, from: phrase.from - 1 };
}

const OPPOSITES: Readonly<Partial<Record<NameWordKind, NameWordKind>>> = {
  bad: "won",
  again: "won",
  failed: "won",
  won: "failed",
  done: "failed",
  good: "failed",
};

function lengthOf({ from, to }: FoundPhrase): number {
  return to - from;
}

function standsAt(phrase: readonly string[], words: readonly string[], from: number): boolean {
  return phrase.every((expected, index) => {
    const word = words[from + index];
    if (word === undefined) return false;
    return expected.endsWith("*") ? word.startsWith(expected.slice(0, -1)) : word === expected;
  });
}
