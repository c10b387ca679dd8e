import { compare, minus, roundTo } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import { sameUnit, skeletonOf, type Skeleton } from "../reading/skeleton";
import { tokenise } from "../reading/token";
import type { Threshold } from "./thresholds";
import { COLOUR_LETTERS, THRESHOLD_COLOURS } from "./toleranceWords";

/**
 * A cell that has letters for its colours, with the words. A letter alone is none: "a" is a word as well.
 *
 * @example "G ≥90%, A 85-89%, R <85%" // "green ≥ # , amber # - # , red < #"
 */
export function lettersInFull({ words, figures }: Skeleton): Skeleton {
  const letters = words.filter((word) => Object.hasOwn(COLOUR_LETTERS, word));
  const isNamed = words.some((word) => (THRESHOLD_COLOURS as readonly string[]).includes(word));
  const isTold = letters.length > 1 && new Set(letters).size === letters.length && !isNamed;
  if (!isTold) return { words, figures };
  return { words: words.flatMap((word) => (word === "/" ? [] : (COLOUR_LETTERS[word] ?? word))), figures };
}

/** Whether a cell tells of more than one colour, in words, letters or three parts, so that the advice is how to write such a cell. */
export function tellsOfColours(text: string): boolean {
  const skeleton = skeletonOf(tokenise(text));
  const { words } = coloursInOrder(skeleton) ?? lettersInFull(skeleton);
  return THRESHOLD_COLOURS.filter((colour) => words.includes(colour)).length > 1;
}

const LIMIT = "(?:(?:> =|= >|< =|= <|[<>≥≤]) #|# (?:\\+|(?:or|and) (?:more|above|over|less|below|under)))";
const IN_ORDER = new RegExp(`^(${LIMIT}) ([/;,|]) (# (?:-|to) #) \\2 (${LIMIT})$`);

/**
 * Three parts without a colour, with the colours in the order in which they are always told; null for anything else.
 *
 * @example ">= 90 / 85 - 89.9 / < 85" // "green > = # amber # - # red < #"
 */
export function coloursInOrder({ words, figures }: Skeleton): Skeleton | null {
  const [, first, , second, third] = IN_ORDER.exec(words.join(" ")) ?? [];
  if (first === undefined || second === undefined || third === undefined) return null;
  return { words: `green ${first} amber ${second} red ${third}`.split(" "), figures };
}

/** Readings strictly between two figures, which a cell gives no colour. */
export interface Uncoloured {
  readonly from: number;
  readonly to: number;
}

/** What a cell says of the colours either side of amber, both ends of which are known. */
interface Bands {
  readonly better: "higher" | "lower";
  readonly green: Threshold | null;
  readonly amber: readonly [Figure, Figure];
  readonly red: Threshold | null;
}

/**
 * Whether the colours meet: null where one claims what another does, or where figures lie between them. Of whole figures, amber to 8 and
 * red from 9 meet; what a reading of 8.5 is, they do not say. Just short of green, what is neither green nor red is amber.
 *
 * @example green to 5, amber 6 to 8, red from 9 // { uncoloured: { from: 8, to: 9 } }; green from 90, amber 80 to 84 // null
 */
export function meeting({ better, green, amber, red }: Bands): { readonly uncoloured?: Uncoloured } | null {
  const [low, high] = sameUnit(...amber);
  const [worse, best] =
    compare(low.value, high.value) < 0 === (better === "higher") ? [low, high] : [high, low];
  if (green !== null) {
    const apart = distance(best, green.figure, better);
    const meets = apart === 0 || (apart === "step" && green.inclusive);
    if (!meets) return null;
  }
  if (red === null) return {};
  const apart = distance(red.figure, worse, better);
  if (apart === 0) return red.inclusive ? null : {};
  if (apart !== "step" || !red.inclusive) return null;
  const [from = 0, to = 0] = [worse.value, red.figure.value].sort((a, b) => a - b);
  return { uncoloured: { from, to } };
}

/** How far the better figure is from the worse one, in the smallest step that they are written in; null for more, or the other way. */
function distance(worse: Figure, betterOne: Figure, better: "higher" | "lower"): 0 | "step" | null {
  const [a, b] = sameUnit(worse, betterOne);
  if (a.unit !== b.unit) return null;
  const apart = better === "higher" ? minus(b.value, a.value) : minus(a.value, b.value);
  if (compare(apart, 0) === 0) return 0;
  const decimals = Math.max(a.decimals, b.decimals);
  return roundTo(apart, decimals) === 10 ** -decimals ? "step" : null;
}
