import type { Figure } from "./figure";
import { normalise } from "./normalise";
import { tokenise, wordsOf } from "./token";
import { CURRENCIES } from "./unit";

/** Words of a description that make its figure a level, which a year has as much of as a month: "Average days to re-let". */
const LEVEL_WORDS: readonly string[] = [
  ..."average mean median percentage percent proportion ratio rate score rating index snapshot occupancy".split(" "),
  ...["as at", "at end of", "at the end of", "at month end", "at quarter end", "at any one time", "on the last day"],
];

/** "Average days lost per employee" runs up over the year all the same. */
const SPREAD_WORDS: readonly string[] = ["per employee", "per fte", "per head", "per person", "lost"];

/** Counts and sums of money grow with the time they cover; rates and averages do not. */
export function addsUp({ unit }: Figure): boolean {
  return unit === "" || CURRENCIES.includes(unit);
}

/**
 * Whether a row's figures of shorter periods add up to a year's, by their unit and by what the row is called.
 *
 * @example 45 for "New homes": true; 91% for "Calls answered": false; 21 for "Average days to re-let": false
 */
export function addsUpOverYear(figure: Figure, description: string): boolean {
  if (!addsUp(figure)) return false;
  const words = ` ${wordsOf(tokenise(normalise(description) ?? ""))} `;
  const says = (list: readonly string[]): boolean => list.some((phrase) => words.includes(` ${phrase} `));
  return !says(LEVEL_WORDS) || says(SPREAD_WORDS);
}
