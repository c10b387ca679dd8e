import type { Figure } from "./figure";

/** How near a hundredfold comes to the other figure, as a factor; among percentages a hundredfold alone is odd enough. */
const NEAR = 1.5;
const NEAR_PERCENT = 2;

/** Figures in points seldom lie beyond: 6.5 beside 0.1 are days. A percentage from the second on has been typed into a cell that got its format afterwards. */
const LEAST_POINTS = 10;
const MOST_POINTS = 200;
const LEAST_HUGE = 1_000;

/**
 * Whether of two figures of one measure one is written a hundredfold of the other: 0.91 beside 90 is a share of 1 beside points, 9100%
 * beside 90% was typed as 91. What either of them says cannot be known from the two.
 *
 * @example isHundredfold(0.91, 90) // true
 * @example isHundredfold(0.5, 25) // false: a small count
 */
export function isHundredfold(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit || [a, b].some(({ counted, scaled }) => counted === true || scaled)) return false;
  const [small, large] = a.value <= b.value ? [a, b] : [b, a];
  const [low, high] = [small.value, large.value];
  const isNear = (factor: number): boolean => low * 100 <= high * factor && high <= low * 100 * factor;
  if (a.unit === "%") return high >= LEAST_HUGE && isNear(NEAR_PERCENT);
  const isShare = small.unit === "" && small.decimals > 0 && low > 0 && low < 1;
  return isShare && high >= LEAST_POINTS && high <= MOST_POINTS && isNear(NEAR);
}
