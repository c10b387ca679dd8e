import { compare, minus, percentOf } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import {
  byPercent,
  byShare,
  isWorse,
  stated,
  worseBy,
  type AmberLimit,
  type Side,
  type ToleranceRules,
} from "./limitAt";

/** A limit further from the target than this share of it is not credible. */
const FURTHEST_LIMIT_PERCENT = 50;

/** A number with no unit, or with the reading's: an amount, a value in its own right, or percent without its sign. */
export function figureMeanings(
  { value, unit, counted }: Figure,
  side: Side,
  rules: ToleranceRules,
): readonly AmberLimit[] {
  if (unit !== "" && unit !== side.unit) return [];
  if (counted === true && side.unit !== "") return [];
  if (unit === "" && counted !== true && rules.bareTolerance !== "ask")
    return bareMeaning(value, side, rules);
  const meanings = [worseBy(side, value), ...endOf(value, side)].map(stated);
  if (unit !== "" || counted === true) return meanings;
  // Of a target of 0 there is no share.
  if (side.target === 0) return meanings;
  // 0.05 may be 5% that lost its format.
  return [...meanings, byShare(value < 1 ? value * 100 : value, side)];
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
