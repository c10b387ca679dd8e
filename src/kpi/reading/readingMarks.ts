import { WAY_SYMBOLS } from "../polarity/polarityWords";
import { holds, type Phrase } from "../phrase";
import { isSymbol, isWord, wordsOf, type Token } from "./token";

/** What is marked beside a figure: that it may still change, or that a note belongs to it ("87%*"). The figure stands as it is. */
export type ReadingMark = "provisional" | "revised" | "estimated" | "unaudited" | "note";

/** Words that mark a figure, behind it, before it or in brackets; a single letter only behind it or alone in brackets. */
export const MARK_PHRASES: readonly Phrase<ReadingMark>[] = [
  { phrase: "may be revised", place: "anywhere", meaning: "provisional", example: "87% (may be revised)" },
  { phrase: "subject to", place: "anywhere", meaning: "provisional", example: "87% (subject to change)" },
  { phrase: "not final", place: "anywhere", meaning: "provisional", example: "87% (not final)" },
  { phrase: "provisional", place: "anywhere", meaning: "provisional", example: "87% provisional" },
  { phrase: "preliminary", place: "anywhere", meaning: "provisional", example: "87% (preliminary)" },
  { phrase: "prelim", place: "anywhere", meaning: "provisional", example: "87% (prelim)" },
  { phrase: "unvalidated", place: "anywhere", meaning: "provisional", example: "87% (unvalidated)" },
  { phrase: "prov", place: "anywhere", meaning: "provisional", example: "prov. 87%" },
  { phrase: "draft", place: "anywhere", meaning: "provisional", example: "87% (draft)" },
  { phrase: "p", place: "whole", meaning: "provisional", example: "87% (p)" },
  { phrase: "revised", place: "anywhere", meaning: "revised", example: "87% revised" },
  { phrase: "r", place: "whole", meaning: "revised", example: "87% (r)" },
  { phrase: "unaudited", place: "anywhere", meaning: "unaudited", example: "£1.2m unaudited" },
  { phrase: "estimated", place: "anywhere", meaning: "estimated", example: "87% (estimated)" },
  { phrase: "estimate", place: "anywhere", meaning: "estimated", example: "estimate 87%" },
  { phrase: "est", place: "anywhere", meaning: "estimated", example: "est. 87%" },
  { phrase: "e", place: "whole", meaning: "estimated", example: "87% e" },
];

/** Signs behind a figure that point to a note. */
const NOTE_SIGNS: readonly string[] = ["*", "†", "‡", "^", "~", "#"];
/** Those that may also stand before it: "~87%" is about 87%, and "#87" a number of something. */
const NOTE_SIGNS_BEFORE: readonly string[] = ["*", "†", "‡"];

/** A mark and the token after it. */
export interface MarkAt {
  readonly mark: ReadingMark;
  readonly next: number;
}

/** The mark in the words of a bracket; null where they mark nothing. */
export function markIn(label: readonly Token[]): ReadingMark | null {
  if (label.length > 0 && label.every((token) => isSymbol(token, ...NOTE_SIGNS))) return "note";
  const words = wordsOf(label);
  return MARK_PHRASES.find(({ phrase, place }) => holds(words, phrase, place))?.meaning ?? null;
}

/** A mark behind a figure, without brackets: "87%*", "87% provisional", "87% p". */
export function markBehind(tokens: readonly Token[], index: number): MarkAt | null {
  if (isSymbol(tokens[index], ...NOTE_SIGNS)) return { mark: "note", next: index + 1 };
  const word = MARK_PHRASES.find(({ phrase }) => isWord(tokens[index], phrase));
  return word === undefined ? null : { mark: word.meaning, next: index + 1 };
}

/** A mark before a figure: "est. 87%", "provisional: 87%", "(p) 87%", "* 87%". */
export function markBefore(tokens: readonly Token[], index: number): MarkAt | null {
  if (isSymbol(tokens[index], ...NOTE_SIGNS_BEFORE)) return { mark: "note", next: index + 1 };
  if (isSymbol(tokens[index], "(", "[") && isSymbol(tokens[index + 2], ")", "]")) {
    const mark = markIn(tokens.slice(index + 1, index + 2));
    return mark === null ? null : { mark, next: index + 3 };
  }
  const word = MARK_PHRASES.find(
    ({ phrase, place }) => place === "anywhere" && isWord(tokens[index], phrase),
  );
  if (word === undefined) return null;
  return { mark: word.meaning, next: isSymbol(tokens[index + 1], ".", ":") ? index + 2 : index + 1 };
}

/** An officer's own arrow or light beside the figure: it changes nothing about the figure. */
const SIGNS: readonly string[] = [
  ...[...WAY_SYMBOLS.higher, ...WAY_SYMBOLS.lower].filter((sign) => !"+<>".includes(sign)),
  ..."→↔►▶●🟢🟡🟠🔴✓✔✗✘",
  "\uFE0F",
];

export function isSign(token: Token | undefined): boolean {
  return isSymbol(token, ...SIGNS);
}
