import { fractionAt } from "./fraction";
import { mentionIn } from "../period/periodMention";
import { skeletonOf, type Skeleton } from "./skeleton";
import { TARGET_DIRECTIONS } from "../target/targetWords";
import { OPEN_SIGNS, WITHHELD_SIGNS } from "./standardSigns";
import { isSymbol, isWord, type Token } from "./token";

/** Why a cell gives no figure although it may hold one; the sentence for the officer goes by it. */
export type Unreadable =
  /** "10-12", "between 5 and 7" */
  | "range"
  /** "<5", "over 95%": a limit, often of a number too small to be published */
  | "limit"
  /** "~87%", "c. 87" */
  | "about"
  /** "300 of 465" alone */
  | "fraction"
  /** "12,5", "1.2.3": a number that may mean two things */
  | "number"
  /** "1:30": a time, or a ratio */
  | "colon"
  /** "Yes" and "Not met", by rules that know no such words */
  | "met"
  /** 891% beside 88% and 90% */
  | "point"
  /** 9.4% beside 94% and 95% */
  | "tenth"
  /** 380% beside 94% and 95% */
  | "threefold"
  /** A date where a number should be */
  | "date"
  /** "(91%)" beside figures above 0 */
  | "brackets"
  /** "Nil", "No appeals": a nought, or nothing that could be counted */
  | "nothing"
  /** 85% in one cell across two quarters */
  | "across"
  /** "Suppressed" */
  | "withheld"
  /** "x", "#": a sign that may stand for several things */
  | "sign"
  | "other";

export const ABOUT_WORDS: readonly string[] =
  "c ca circa approx approximately about around roughly nearly almost".split(" ");
const RANGES: readonly string[] = ["# - #", "# to #", "between # and #", "between # - #", "from # to #"];

const WITHHELD_WORDS = ["suppressed", "redacted", "withheld", "confidential"];

/** Forms that hold a figure and give none, and words that keep one back, tried in order. */
export const UNREADABLE_FORMS: readonly {
  readonly why: Unreadable;
  readonly example: string;
  readonly fits: (tokens: readonly Token[], skeleton: Skeleton) => boolean;
}[] = [
  { why: "date", example: "12 July 2023", fits: (tokens) => isDate(tokens) },
  {
    why: "range",
    example: "between 5 and 7",
    fits: (_, { words }) => RANGES.includes(words.join(" ")),
  },
  {
    why: "fraction",
    example: "300 of 465",
    fits: (tokens) => fractionAt(tokens, 0)?.next === tokens.length,
  },
  {
    why: "limit",
    example: "<5",
    fits: (_, { words }) => TARGET_DIRECTIONS.some(({ pattern }) => pattern === words.join(" ")),
  },
  {
    why: "withheld",
    example: "Suppressed",
    fits: (tokens) =>
      (tokens.length === 1 && isWord(tokens[0], ...WITHHELD_WORDS)) || isOneOf(WITHHELD_SIGNS, tokens),
  },
  { why: "sign", example: "x", fits: (tokens) => isOneOf(OPEN_SIGNS, tokens) },
  {
    why: "about",
    example: "c. 87%",
    fits: ([first], { figures }) =>
      figures.length === 1 && (isSymbol(first, "~", "≈") || isWord(first, ...ABOUT_WORDS)),
  },
  {
    why: "colon",
    example: "1:17",
    fits: (tokens, { figures }) =>
      figures.length === 1 && figures[0]?.doubtful === true && tokens.some((token) => isSymbol(token, ":")),
  },
  {
    why: "number",
    example: "12,5%",
    fits: (_, { figures, words }) =>
      words.every((word) => word === "#") && figures.some(({ doubtful }) => doubtful),
  },
];

/** Why a text that gives no figure gives none. */
export function whyUnreadable(tokens: readonly Token[]): Unreadable {
  const skeleton = skeletonOf(tokens);
  return UNREADABLE_FORMS.find(({ fits }) => fits(tokens, skeleton))?.why ?? "other";
}

function isOneOf(signs: readonly string[], tokens: readonly Token[]): boolean {
  return signs.includes(tokens.map(({ text }) => text).join(""));
}

function isDate(tokens: readonly Token[]): boolean {
  const { months, otherWords } = mentionIn(tokens);
  return months.length === 1 && otherWords.every((word) => /^\d{1,2}$/.test(word));
}
