import { rememberingText } from "../remembering";
import { MARK_PHRASES, markIn, type ReadingMark } from "../reading/readingMarks";
import { normalise } from "../reading/normalise";
import { isSymbol, isWord, tokenise, type Token } from "../reading/token";

/** What a heading says of how sure its period's figures are. */
export type PeriodMark = Exclude<ReadingMark, "note">;

/** Behind a period without brackets, "Q2 prov", "Q1 p". "Q2 estimate" may be a column of forecasts: it stays what it is. */
const BEHIND: readonly PeriodMark[] = ["provisional", "revised", "unaudited"];

/**
 * A heading's words without what says that its figures may still change, so that the period stands alone.
 *
 * @example "Q2 (prov)", "Q2 p" // "Q2"
 */
export function unmarked(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  let index = 0;
  while (index < tokens.length) {
    const end = markEnd(tokens, index);
    if (end === null) kept.push(...tokens.slice(index, index + 1));
    index = end ?? index + 1;
  }
  return isMarkBehind(kept) ? kept.slice(0, -1) : kept;
}

/** Where a bracket ends that holds a mark and no period: "(est.)", "[unaudited]"; null where none begins here. */
function markEnd(tokens: readonly Token[], start: number): number | null {
  if (!isSymbol(tokens[start], "(", "[")) return null;
  const length = tokens.slice(start).findIndex((token) => isSymbol(token, ")", "]"));
  if (length < 0) return null;
  const inside = tokens.slice(start + 1, start + length);
  return inside.some(({ text }) => /\d/.test(text)) || markOf(inside) === null ? null : start + length + 1;
}

function isMarkBehind(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (tokens.length < 2 || last?.glued === true) return false;
  return MARK_PHRASES.some(
    ({ phrase, meaning }) => isWord(last, phrase) && BEHIND.some((mark) => mark === meaning),
  );
}

function markOf(tokens: readonly Token[]): PeriodMark | null {
  const mark = markIn(tokens);
  return mark === "note" ? null : mark;
}

/**
 * What a period's heading says of its figures; null where it says nothing of the kind.
 *
 * @example headingMark("Q2 (prov)") // "provisional"
 */
export const headingMark = rememberingText((heading: string): PeriodMark | null => {
  const plain = normalise(heading);
  if (plain === null) return null;
  const tokens = tokenise(plain);
  const anywhere = markOf(tokens);
  if (anywhere !== null) return anywhere;
  // A letter alone says it only in brackets, or behind the period.
  const last = tokens.slice(-1);
  if (isMarkBehind(tokens)) return markOf(last);
  const inBrackets = tokens.findIndex(
    (token, index) => isSymbol(token, "(", "[") && markEnd(tokens, index) !== null,
  );
  return inBrackets < 0 ? null : markOf(tokens.slice(inBrackets + 1, (markEnd(tokens, inBrackets) ?? 0) - 1));
});
