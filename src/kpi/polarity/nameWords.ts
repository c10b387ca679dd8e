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
const LONGEST_NAME = 600;

/** A name's words in small letters: every number is "#", "%" is a word, brackets and other signs are none. */
export function wordsOfName(name: string): readonly string[] {
  const spelt = name
    .slice(0, LONGEST_NAME)
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

/** What turns the words behind it round, for better or worse: "not homeless", "without delay". */
const NEGATIONS: ReadonlySet<string> = new Set(["not", "never", "cannot", "without"]);

export function isNegation(word: string): boolean {
  return NEGATIONS.has(word);
}

/** What turns round only what would be good: "failing to meet the standard" is bad, and a "failed crime" nothing. */
const FAILURES: ReadonlySet<string> = new Set(
  "fail fails failed failing failure unable lack lacking refused refusing".split(" "),
);

/** What may stand between a negation and what it turns round: "do not meet the Decent Homes Standard", "not in suitable accommodation". */
const BETWEEN: ReadonlySet<string> = new Set(
  "a an the any their in at to of be been being have having has meet met meeting meets achieve achieving reach reaching receive receiving access live living placed yet fully currently successfully always running".split(
    " ",
  ),
);

/** As many words as may stand there. */
const MOST_BETWEEN = 4;

/** "Not homeless" is the other way round, and so is "not answered"; phrases that say so themselves are longer. */
function turned(phrase: FoundPhrase, words: readonly string[]): FoundPhrase {
  const kind = OPPOSITES[phrase.kind];
  if (kind === undefined) return phrase;
  for (let at = phrase.from - 1; at >= 0 && phrase.from - at <= MOST_BETWEEN + 1; at -= 1) {
    const word = words[at] ?? "";
    const isTurn = NEGATIONS.has(word) || (FAILURES.has(word) && kind === "failed");
    if (isTurn) return { ...phrase, kind, from: at };
    if (!BETWEEN.has(word)) return phrase;
  }
  return phrase;
}

const OPPOSITES: Readonly<Partial<Record<NameWordKind, NameWordKind>>> = {
  bad: "won",
  again: "won",
  failed: "won",
  won: "failed",
  done: "failed",
  good: "failed",
  opinion: "failed",
  "in-time": "failed",
  "on-time": "failed",
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

/** Letters and figures of a word with an apostrophe or a comma left out where the name has them. */
function wordPattern(word: string): string {
  return word === "#" ? "\\d[\\d,.]*" : [...word].join("[’']?");
}

/**
 * Words of a name as it prints them, "ASB" for "asb"; the words themselves where the name has them in another form ("CO2").
 *
 * @param text The name.
 */
export function asPrinted(text: string, words: readonly string[]): string {
  const pattern = words.map(wordPattern).join("[^\\p{L}\\d]*");
  const found = new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}])`, "iu").exec(
    text.slice(0, LONGEST_NAME),
  )?.[0];
  return (found ?? words.join(" ").replace(/ ?# ?/g, " … ")).replace(/\s+/g, " ").trim();
}
