import { minus, percentOf } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import type { Skeleton } from "../reading/skeleton";
import { figureMeanings } from "./bareFigure";
import {
  byPercent,
  byShare,
  FURTHEST_LIMIT_PERCENT,
  FURTHEST_SHARE_PERCENT,
  isWorse,
  stated,
  type AmberLimit,
  type Side,
  type ToleranceRules,
} from "./limitAt";
import { STATED_LIMITS, type StatedLimitWords } from "./toleranceWords";

/** Where amber ends by a cell's own words, on the side of the target that the polarity gives. */
export interface StatedLimit extends Omit<StatedLimitWords, "pattern"> {
  readonly figure: Figure;
}

/**
 * A cell that says where amber ends, or where red begins; null for anything else.
 *
 * @example "Amber up to 44" // 44, lower is better; "no worse than 85%" // 85%, whichever is better; "Red at 45" // just before 45
 */
export function readStatedLimit({ words, figures }: Skeleton): StatedLimit | null {
  const [figure] = figures;
  if (figure === undefined || figures.length > 1 || figure.value < 0) return null;
  const text = words.filter((word) => ![":", "is", "if"].includes(word)).join(" ");
  const found = STATED_LIMITS.find(({ pattern }) => pattern === text || `amber ${pattern}` === text);
  if (found === undefined) return null;
  const { better, leftOut, orDistance } = found;
  return { figure, better, ...(leftOut ? { leftOut } : {}), ...(orDistance ? { orDistance } : {}) };
}

/**
 * What such a figure may be. Near the target it is the limit, and where it is small enough, percent of the target as well: "max 14%" beside
 * 12%. Far from it, it is a distance by words that go with one: "max 5%" beside 90%. None where it lies on the better side, or the words
 * point the other way than the polarity.
 */
export function statedLimitMeanings(
  { figure, better, leftOut, orDistance }: StatedLimit,
  side: Side,
  rules: ToleranceRules,
): readonly AmberLimit[] {
  const { value, unit, counted } = figure;
  const end = (limit: AmberLimit): AmberLimit => (leftOut === true ? { ...limit, leftOut } : limit);
  if (unit === "%" && side.unit !== "%")
    return orDistance === true && value <= FURTHEST_LIMIT_PERCENT ? [byPercent(value, side, rules)] : [];
  if ((unit !== "" && unit !== side.unit) || (counted === true && side.unit !== "")) return [];
  const apart = Math.abs(minus(value, side.target));
  const isNear = side.target === 0 || apart <= Math.abs(percentOf(FURTHEST_LIMIT_PERCENT, side.target));
  if (!isNear) {
    if (orDistance !== true) return [];
    return unit === "%"
      ? value <= FURTHEST_LIMIT_PERCENT
        ? [byPercent(value, side, rules)]
        : []
      : figureMeanings(figure, side, rules, "either-way");
  }
  if (!isWorse(value, side) || (better !== null && better !== side.better)) return [];
  const mayBeShare =
    counted !== true && ["", "%"].includes(unit) && value <= FURTHEST_SHARE_PERCENT && side.target !== 0;
  const share = unit === "%" ? byPercent(value, side, rules) : byShare(value, side);
  return [stated(value), ...(mayBeShare ? [share] : [])].map(end);
}
