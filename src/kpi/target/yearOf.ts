import type { PeriodKind } from "../period/calendar";
import { compare, percentOf, times } from "../reading/decimal";
import type { Figure } from "../reading/figure";

/** How many periods of a kind make a year. */
export const PERIODS_A_YEAR: Readonly<Partial<Record<PeriodKind, number>>> = {
  month: 12,
  quarter: 4,
  "half-year": 2,
};

/** A share that is rounded misses the year's target by no more than this, in percent of it. */
const ROUNDED_PERCENT = 0.1;

/**
 * What so much each period makes of a year's target: it to the last digit; about it, where the share was rounded; or another sum.
 *
 * @example 8.33 a month of 100: "about"; 21 a month of 252: "all"; 8 a month of 100: "other"
 */
export function yearOf(
  { value, decimals }: Figure,
  per: PeriodKind,
  year: Pick<Figure, "value">,
): "all" | "about" | "other" | null {
  const periods = PERIODS_A_YEAR[per];
  if (periods === undefined) return null;
  const sum = times(value, periods);
  if (compare(sum, year.value) === 0) return "all";
  const miss = Math.abs(sum - year.value);
  const rounded = (periods * 10 ** -decimals) / 2;
  return miss <= rounded && compare(miss, percentOf(ROUNDED_PERCENT, year.value)) <= 0 ? "about" : "other";
}
