import { compare, minus, percentOf, roundTo } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import {
  byPercent,
  byShare,
  FURTHEST_LIMIT_PERCENT,
  isWorse,
  stated,
  worseBy,
  type AmberLimit,
  type Side,
  type ToleranceRules,
} from "./limitAt";
import type { Distance } from "./tolerance";

/** A number with no unit, or with the reading's: an amount, a value in its own right, or percent without its sign; none where it is too large for each. */
export function figureMeanings(
  { value, unit, counted, decimals }: Figure,
  side: Side,
  rules: ToleranceRules,
  distance: Distance | null = null,
): readonly AmberLimit[] {
  if (unit !== "" && unit !== side.unit) return [];
  if (counted === true && side.unit !== "") return [];
  if (unit === "" && counted !== true && rules.bareTolerance !== "ask")
    return bareMeaning(value, side, rules);
  // "Within 75" beside 80 is hardly so far from it.
  const ends = endOf(value, side);
  if (distance !== null && (counted === true || isAmount({ value, unit, decimals }, side, distance)))
    return [worseBy(side, value), ...(distance === "amount-or-limit" ? ends : [])].map(stated);
  const meanings = [worseBy(side, value), ...ends].map(stated);
  // Of a target of 0 there is no share.
  if (side.target === 0) return meanings;
  // 0.05 may be 5% that lost its format.
  const percent = value < 1 ? value * 100 : value;
  const mayBeShare = unit === "" && counted !== true;
  // 85 beside 80, higher is better: more than all of the target, and a last amber figure on its better side.
  const isTooFar = ends.length === 0 && value > Math.abs(side.target);
  if (isTooFar && !(mayBeShare && percent <= FURTHEST_LIMIT_PERCENT)) return [];
  return mayBeShare ? [...meanings, byShare(percent, side)] : meanings;
}

/** A number above this may be a percentage that is meant for every row, and that comes to nothing in this one: 2% of 20 cases. */
const NARROWEST_PERCENT = 1;

/**
 * Whether a distance can only be so much of what is measured: it has the unit, or says on which side of the target ("5 below target"), or
 * as a share it would be the narrowest, and come to nothing in the decimals of the figures. Beside a percentage a bare number may be points or a share.
 *
 * @example "± 1" beside a target of 2 cases // true, for 1% of 2 is none; "± 5" beside 80 // false
 */
function isAmount(
  { value, unit, decimals }: Pick<Figure, "value" | "unit" | "decimals">,
  side: Side,
  distance: Distance,
): boolean {
  if (unit !== "") return true;
  if (side.unit === "%") return false;
  if (distance !== "either-way") return true;
  // No one says "within 100" of a target of 4,000 for all of it.
  if (value > FURTHEST_LIMIT_PERCENT && value * 2 < Math.abs(side.target)) return true;
  if (side.decimals === undefined || value > NARROWEST_PERCENT) return false;
  const shown = Math.max(side.decimals, decimals);
  const share = Math.abs(percentOf(value, side.target));
  return roundTo(share, shown) === 0 && roundTo(value, shown) === value && side.target !== 0;
}

/** What a bare number is by rules that say so; none where it cannot be that: a last amber figure on the better side of the target. */
function bareMeaning(value: number, side: Side, rules: ToleranceRules): readonly AmberLimit[] {
  switch (rules.bareTolerance) {
    case "relative":
      // 0.05 may be 5% that lost its format.
      return value > 0 && value < 1
        ? [byPercent(value, side, rules), byPercent(value * 100, side, rules)]
        : [byPercent(value, side, rules)];
    case "amount":
      return [stated(worseBy(side, Math.abs(value)))];
    case "last-amber":
      return isWorse(value, side) || compare(value, side.target) === 0 ? [stated(value)] : [];
    case "ask":
      return [];
    default:
      return rules.bareTolerance satisfies never;
  }
}

/** The value as a limit in its own right: where it lies on the worse side, and as near as limits do (5 is none for 90). */
export function endOf(value: number, side: Side): readonly number[] {
  const near = Math.abs(minus(value, side.target)) <= percentOf(FURTHEST_LIMIT_PERCENT, side.target);
  return near && isWorse(value, side) ? [value] : [];
}
