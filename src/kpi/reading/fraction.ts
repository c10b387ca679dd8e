import { figureAt, type Figure } from "./figure";
import { isSymbol, isWord, type Token } from "./token";

/** Cases out of all of them, and the token after them. */
export interface FractionAt {
  readonly part: number;
  readonly whole: number;
  /** With "out of", which joins nothing but cases. */
  readonly spelled: boolean;
  readonly next: number;
}

/** "3 out of 4", "3 of 4", "3/4"; in words or with currency signs, both parts plain figures. Null where none starts here. */
export function fractionAt(tokens: readonly Token[], index: number): FractionAt | null {
  const part = figureAt(tokens, index);
  if (part === null || part.figure.unit === "%") return null;
  let next = part.next;
  const spelled = isWord(tokens[next], "out") && isWord(tokens[next + 1], "of");
  if (spelled) next += 2;
  else if (isWord(tokens[next], "of") || isSymbol(tokens[next], "/")) next += 1;
  else return null;
  const whole = figureAt(tokens, next);
  if (whole === null || whole.figure.unit === "%") return null;
  // A number that is not understood has no value, and least of all 0.
  if (part.figure.doubtful || whole.figure.doubtful) return null;
  return { part: part.figure.value, whole: whole.figure.value, spelled, next: whole.next };
}

/** "455/500 (91%)" is 91% with its cases behind it, written the other way round; null for anything else. */
export function shareBehindFraction(tokens: readonly Token[]): readonly Token[] | null {
  const fraction = fractionAt(tokens, 0);
  if (fraction === null || !isSymbol(tokens[fraction.next], "(", "[")) return null;
  const share = figureAt(tokens, fraction.next + 1);
  const alone = share !== null && isSymbol(tokens[share.next], ")", "]") && share.next + 1 === tokens.length;
  if (!alone || share.figure.unit !== "%") return null;
  return [...tokens.slice(fraction.next + 1, share.next), ...tokens.slice(0, fraction.next)];
}

/** "101.58% achieved of the monthly target (38.00%)": what the figure had to be by now. */
export function achievedOfTargetAt(
  tokens: readonly Token[],
  index: number,
): { readonly toDate: Figure; readonly next: number } | null {
  const achieved = figureAt(tokens, index);
  if (achieved === null || achieved.figure.unit !== "%" || !isWord(tokens[achieved.next], "achieved"))
    return null;
  let next = achieved.next + 1;
  while (tokens[next]?.kind === "word" && !isWord(tokens[next], "target")) next += 1;
  if (!isWord(tokens[next], "target")) return null;
  const open = isSymbol(tokens[next + 1], "(") ? 1 : 0;
  const toDate = figureAt(tokens, next + 1 + open);
  if (toDate === null || toDate.figure.doubtful) return null;
  const closed = isSymbol(tokens[toDate.next], ")") ? 1 : 0;
  return { toDate: toDate.figure, next: toDate.next + closed };
}
