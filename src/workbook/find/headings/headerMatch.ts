import { rememberingText } from "../../../kpi/remembering";
import { HEADER_WORDS } from "./headerWords";
import type { HeaderWording, WordRole } from "./headerWording";
import { inFull, openAlone, shortFormsOf } from "./headingShort";

/** A heading longer than this is a sentence, not a heading; the cap also bounds the work on any cell. */
const LONGEST_HEADING = 120;
const MOST_WORDS = 16;

/** What a heading's words say: the wording that was met, and what is left of the heading without it. */
export interface HeaderMatch {
  readonly wording: HeaderWording;
  /** The phrase that was met. */
  readonly phrase: string;
  /** True where the phrase is the whole heading (but for what stands in brackets). */
  readonly whole: boolean;
  /** The heading as printed without the phrase, "2023/24" of "Target 2023/24"; "" where nothing is left. */
  readonly rest: string;
}

/** After these words a heading only says what its subject relates to: "Comments on target" are comments. */
const RELATING: ReadonlySet<string> = new Set(
  "on for of since against vs versus from to in at by with compared if below above under over off".split(" "),
);

const PHRASES: ReadonlyMap<string, HeaderWording> = new Map(
  HEADER_WORDS.flatMap((wording) => wording.phrases.map((phrase) => [phrase, wording] as const)),
);
const LONGEST_PHRASE = Math.max(...[...PHRASES.keys()].map((phrase) => phrase.split(" ").length));

interface Word {
  /** In plain small letters, without quotes and footnote marks, and in full: "tgt" is "target". */
  readonly plain: string;
  readonly from: number;
  readonly to: number;
  readonly bracketed: boolean;
}

const SIGN_WORDS: Readonly<Record<string, string>> = { "%": "percent", "&": "and", "#": "no" };

/**
 * Without quotes, and footnote digits set small; a footnote digit set large sticks to the word: "Target1". Remembered, since the same few
 * words make most texts of a sheet, also those of which each stands but once.
 */
const plainWord = rememberingText((raw) => {
  const sign = SIGN_WORDS[raw];
  if (sign !== undefined) return sign;
  const plain = raw
    .replace(/['’‘`´¹²³⁰-⁹]/g, "")
    .normalize("NFKC")
    .toLowerCase();
  return inFull(/^\p{L}{3,}\d$/u.test(plain) ? plain.slice(0, -1) : plain);
});

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let depth = 0;
  for (const found of text.matchAll(/[\p{L}\p{N}'’‘`´]+|[%&#()[\]]/gu)) {
    const [raw] = found;
    if (raw === "(" || raw === "[") depth++;
    else if (raw === ")" || raw === "]") depth = Math.max(0, depth - 1);
    else {
      const plain = plainWord(raw);
      if (plain !== "") {
        words.push({ plain, from: found.index, to: found.index + raw.length, bracketed: depth > 0 });
      }
    }
  }
  const [only] = words;
  const alone = only === undefined || words.length > 1 ? null : openAlone(text.slice(only.from, only.to));
  return only === undefined || alone === null ? words : [{ ...only, plain: alone }];
}

/**
 * A heading in plain small letters: without line breaks, footnote marks and punctuation, so that `Ref\nNo.*` and `REF NO` are one.
 *
 * @example plainHeading("Previous year’s\u00a0target*") // "previous years target"
 */
export function plainHeading(text: string): string {
  return plainText(text.slice(0, LONGEST_HEADING));
}

/**
 * What a heading is known by: its words, or, where it has none, its signs. A dash alone is an empty cell, and no heading.
 *
 * @example headingKey("Ref\nNo.*") // "ref no"
 * @example headingKey("(+ / -)") // "+/-"
 */
export function headingKey(text: string): string {
  const plain = plainHeading(text);
  if (plain !== "") return plain;
  const signs = text.slice(0, LONGEST_HEADING).replace(/[\s()[\]*]/gu, "");
  return /^\p{Pd}*$/u.test(signs) ? "" : signs;
}

const plainText = rememberingText((text) => joined(wordsOf(text)));

function joined(words: readonly Word[]): string {
  return words.map((word) => word.plain).join(" ");
}

/**
 * What a heading's words say about its column; null where they say nothing, or where the text is too long for a heading.
 * The whole heading is looked up first, then the heading without its brackets, then the wordings inside it: of several the last is the
 * subject ("RAG comments" are comments), unless a relating word comes before it ("Comments on RAG").
 *
 * @example matchHeading("Target 2023/24") // { wording: target, phrase: "target", whole: false, rest: "2023/24" }
 */
export function matchHeading(text: string): HeaderMatch | null {
  return text === "" || text.length > LONGEST_HEADING ? null : rememberedMatch(text);
}

const rememberedMatch = rememberingText(findMatch);

/** Roles that a word in brackets may give to the heading before it. */
const QUALIFIED: ReadonlySet<WordRole> = new Set<WordRole>(["other", "green-limit", "tolerance"]);

function findMatch(text: string): HeaderMatch | null {
  const all = wordsOf(text);
  if (all.length === 0 || all.length > MOST_WORDS) return null;
  const bare = all.filter((word) => !word.bracketed);
  // "Target (stretch)" is no target but a stretch target, and "Target (amber)" an amber one.
  const qualified = wholeMatch(text, [...all.filter((word) => word.bracketed), ...bare]);
  const aside = qualified !== null && QUALIFIED.has(qualified.wording.role) ? qualified : null;
  return (
    wholeMatch(text, all) ?? aside ?? wholeMatch(text, bare) ?? partMatch(text, bare) ?? partMatch(text, all)
  );
}

function wholeMatch(text: string, words: readonly Word[]): HeaderMatch | null {
  const phrase = joined(words);
  const wording = PHRASES.get(phrase);
  const inOrder = [...words].sort((a, b) => a.from - b.from);
  return wording === undefined ? null : { wording, phrase, whole: true, rest: without(text, inOrder) };
}

/** The words that the wordings of some roles are made of. */
export function wordsOfRoles(isWanted: (role: WordRole) => boolean): ReadonlySet<string> {
  const wanted = [...PHRASES].filter(([, { role }]) => isWanted(role));
  const words = new Set(wanted.flatMap(([phrase]) => phrase.split(" ")));
  return new Set([...words, ...shortFormsOf(words)]);
}

/**
 * Whether a text may hold a wording made of these words: a quick look, so that of the many texts of a big sheet few are looked up. Texts
 * in other than plain letters always may.
 */
export function mayHold(text: string, words: ReadonlySet<string>): boolean {
  if (text.length > LONGEST_HEADING) return false;
  if (!/^[\u0000-\u007f]*$/.test(text)) return true;
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => words.has(word));
}

interface Part {
  readonly wording: HeaderWording;
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
}

function partMatch(text: string, words: readonly Word[]): HeaderMatch | null {
  const subject = subjectOf(words, partsOf(words));
  if (subject === null) return null;
  const { wording, phrase, from, to } = subject;
  return { wording, phrase, whole: false, rest: without(text, words.slice(from, to)) };
}

/** The wordings inside a heading, from left to right, the longest at each place; those that only count alone are left out. */
function partsOf(words: readonly Word[]): readonly Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < words.length;) {
    const part = longestAt(words, from);
    if (part === null) from++;
    else {
      parts.push(part);
      from = part.to;
    }
  }
  return parts;
}

function longestAt(words: readonly Word[], from: number): Part | null {
  for (let to = Math.min(words.length, from + LONGEST_PHRASE); to > from; to--) {
    const phrase = joined(words.slice(from, to));
    const wording = PHRASES.get(phrase);
    if (wording !== undefined && wording.strength !== "alone") return { wording, phrase, from, to };
  }
  return null;
}

function subjectOf(words: readonly Word[], parts: readonly Part[]): Part | null {
  const [first] = parts;
  if (first === undefined) return null;
  const relating = words.findIndex(
    (word, i) =>
      i >= first.to && RELATING.has(word.plain) && !parts.some((part) => i >= part.from && i < part.to),
  );
  const subjects = relating < 0 ? parts : parts.filter((part) => part.to <= relating);
  return subjects[subjects.length - 1] ?? null;
}

/** The text as printed, without the words from the first to the last of these, and without empty brackets. */
function without(text: string, words: readonly Word[]): string {
  let rest = "";
  let at = 0;
  for (const word of words) {
    rest += text.slice(at, word.from);
    at = word.to;
  }
  rest += text.slice(at);
  return /[\p{L}\p{N}]/u.test(rest) ? rest.replace(/[()[\]\s]+/g, " ").trim() : "";
}
