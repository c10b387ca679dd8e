import { MONTH_WORDS } from "./periodWords";

/** Of shorter names too many words are one letter away. */
const SHORTEST = 5;
const LONG_MONTHS = Object.keys(MONTH_WORDS).filter((word) => word.length >= SHORTEST);

/**
 * Whether a word is a month's name but for a slip of the keyboard: a letter too many, one missing, one other, two in each other's place.
 *
 * @example isNearlyMonth("septmber") // true; isNearlyMonth("september") // false
 */
export function isNearlyMonth(word: string): boolean {
  return word.length >= SHORTEST && LONG_MONTHS.some((month) => word !== month && differsByOne(word, month));
}

function differsByOne(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwapped = left.length === 2 && left === [...right].reverse().join("");
  return Math.max(left.length, right.length) <= 1 || isSwapped;
}
