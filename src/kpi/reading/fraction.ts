import { compare, decimalsOf, roundTo, times } from "./decimal";
import { figureAt, type Figure } from "./figure";
import { isSymbol, isWord, type Token } from "./token";

/** Cases out of all of them, and the token after them. */
export interface FractionAt {
  readonly part: number;
  readonly whole: number;
  /** Decimals of the part: with any it is a score, "4.2 out of 5". */
  readonly partDecimals: number;
  /** "out of" joins nothing but cases. */
  readonly joinedBy: "out of" | "of" | "/";
  readonly next: number;
}

/** "3 out of 4", "3 of 4", "3 (of 4)", "3/4"; in words or with currency signs, both parts plain figures. Null where none starts here. */
export function fractionAt(tokens: readonly Token[], index: number): FractionAt | null {
  const part = figureAt(tokens, index);
  if (part === null || part.figure.unit === "%") return null;
  const open = isSymbol(tokens[part.next], "(", "[") && isWord(tokens[part.next + 1], "of", "out");
  const from = open ? part.next + 1 : part.next;
  let next = from;
  const spelled = isWord(tokens[next], "out") && isWord(tokens[next + 1], "of");
  if (spelled) next += 2;
  else if (isWord(tokens[next], "of") || isSymbol(tokens[next], "/")) next += 1;
  else return null;
  const whole = figureAt(tokens, next);
  if (whole === null || whole.figure.unit === "%") return null;
  // A number that is not understood has no value, and least of all 0.
  if (part.figure.doubtful || whole.figure.doubtful) return null;
  const joinedBy = spelled ? "out of" : isWord(tokens[from], "of") ? "of" : "/";
  if (open && !isSymbol(tokens[whole.next], ")", "]")) return null;
  const end = open ? whole.next + 1 : whole.next;
  const partDecimals = part.figure.decimals;
  return { part: part.figure.value, whole: whole.figure.value, partDecimals, joinedBy, next: end };
}

/**
 * "455/500 (91%)" is 91% with its cases behind it, written the other way round; so is "455/500 = 91%" where that is what the cases come to.
 * Null for anything else.
 */
export function shareBehindFraction(tokens: readonly Token[]): readonly Token[] | null {
  const fraction = fractionAt(tokens, 0);
  if (fraction === null) return null;
  const bracket = isSymbol(tokens[fraction.next], "(", "[");
  const start =
    bracket || isSymbol(tokens[fraction.next], "=", ",", ";", ":") ? fraction.next + 1 : fraction.next;
  const share = figureAt(tokens, start);
  if (share === null || share.figure.unit !== "%" || share.figure.doubtful) return null;
  const closed = bracket && isSymbol(tokens[share.next], ")", "]") ? 1 : 0;
  if (share.next + closed !== tokens.length || (bracket ? closed === 0 : !comesTo(fraction, share.figure)))
    return null;
  // A digit that stood first in the cell would stick to the percent sign, as a footnote's does.
  const [part, ...joined] = tokens.slice(0, fraction.next);
  return [
    ...tokens.slice(start, share.next),
    ...(part === undefined ? [] : [{ ...part, glued: false }]),
    ...joined,
  ];
}

function comesTo({ part, whole }: FractionAt, { value, decimals }: Figure): boolean {
  return whole > 0 && compare(roundTo(times(part, 100) / whole, decimals), value) === 0;
}

/** A percentage with more decimals was not worked out to be shown so. */
const MOST_SHARE_DECIMALS = 2;
/** Below, "9/10" may be a day and a month, or a month and a year. */
const LARGEST_OF_DATE = { part: 31, whole: 99 };

/**
 * What cases alone come to as a percentage: only where that is exact, for rounding could move it across a limit, and where it is no date.
 *
 * @example "22 out of 25" // 88%; "2 out of 3" // null; "9/10" // null
 */
export function shareOf(fraction: FractionAt): Figure | null {
  if (!areCases(fraction)) return null;
  const value = times(fraction.part, 100) / fraction.whole;
  const decimals = decimalsOf(value);
  return decimals > MOST_SHARE_DECIMALS
    ? null
    : { value, unit: "%", decimals, scaled: false, slip: false, doubtful: false };
}

/** Whether a fraction may be some of all the cases, and is no date. */
export function areCases({ part, whole, joinedBy }: FractionAt): boolean {
  if (whole <= 0 || part < 0 || part > whole) return false;
  return joinedBy !== "/" || part > LARGEST_OF_DATE.part || whole > LARGEST_OF_DATE.whole;
}

/**
 * What cases come to as a percentage, rounded: to one decimal, and further where that would move it to the other side of a target or onto it.
 *
 * @example 92 of 99 // 92.9%; 1799 of 2000 beside a target of 90% // 89.95%
 */
export function roundedShare(
  { part, whole }: Pick<FractionAt, "part" | "whole">,
  targets: readonly number[],
): Figure {
  const exact = times(part, 100) / whole;
  const places = [1, 2, 3, 4, 5, 6];
  const decimals =
    places.find((one) =>
      targets.every((target) => side(roundTo(exact, one), target) === side(exact, target)),
    ) ?? places.length;
  const value = roundTo(exact, decimals);
  return { value, unit: "%", decimals, scaled: false, slip: false, doubtful: false };
}

function side(value: number, target: number): number {
  return Math.sign(compare(value, target));
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
