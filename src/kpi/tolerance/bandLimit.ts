import { compare, minus, percentOf } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import { figureMeanings } from "./bareFigure";
import {
  byPercent,
  FURTHEST_LIMIT_PERCENT,
  FURTHEST_SHARE_PERCENT,
  isWorse,
  stated,
  worseBy,
  type AmberLimit,
  type Side,
  type ToleranceRules,
} from "./limitAt";
import type { Band, Tolerance } from "./tolerance";

/** Where amber may end: more than one where the cell may mean either; none where it means nothing certain. */
export interface AmberLimits {
  readonly candidates: readonly AmberLimit[];
  /** A band wholly on the better side of the target, from there on: taken as no amber, and queried [BBF06]. */
  readonly onGoodSide: boolean;
  /** Set where they differ by whether they are measured from the target or from where green ends. */
  readonly besideGreen?: true;
}

/** A band, with the end that the cell itself holds where that is one alone. */
type BandCell = Omit<Extract<Tolerance, { kind: "band" }>, "kind">;

/** No amber at all. */
export const NO_AMBER: AmberLimit = { at: null, source: null };

const NOTHING_CERTAIN: AmberLimits = { candidates: [], onGoodSide: false };

/**
 * Where amber ends by a band, whose ends are readings, or distances from the target where they may be that (`bandSense`).
 *
 * @example "85% - 90%" beside 90%: at 85%. "2% - 5%" beside 90%: at 2%, at 5% of 90% below it, or at 5 points below it
 */
export function bandLimits(
  { band, lone, leavesOut }: BandCell,
  side: Side,
  rules: ToleranceRules,
): AmberLimits {
  const share = lone === undefined ? null : loneShare(band[lone], side, rules);
  if (share !== null) return { candidates: [share], onGoodSide: false };
  const byReadings = readingsLimit(band, side, leavesOut);
  if (byReadings.candidates.length === 0) return NOTHING_CERTAIN;
  const apart = lone === undefined ? [] : loneDistances(band[lone], side, rules);
  if (apart.length > 0) return { candidates: [...byReadings.candidates, ...apart], onGoodSide: false };
  const sense = bandSense(band, side);
  if (sense === "readings") return byReadings;
  if (sense === "neither") return NOTHING_CERTAIN;
  const distances = distanceLimits(band.to, side, rules);
  return distances.length === 0
    ? NOTHING_CERTAIN
    : { candidates: [...byReadings.candidates, ...distances], onGoodSide: false };
}

/** A percentage beside a target that is none can be no last figure, only a share of it: 10% beside 85 fires. */
function loneShare({ value, unit }: Figure, side: Side, rules: ToleranceRules): AmberLimit | null {
  const isShare = unit === "%" && side.unit !== "%" && value > 0 && value <= FURTHEST_LIMIT_PERCENT;
  return isShare && side.target !== 0 ? byPercent(value, side, rules) : null;
}

/**
 * What a figure alone under "Amber threshold" is as a distance: none where it is near enough to the target for a limit, or too large for a
 * distance. On the better side of the target it is hardly a limit at all; on the worse one it is at some way off still.
 *
 * @example 0.5 beside 4, lower is better: 4.5. 45 beside 60, higher is better: none, for it is the limit
 */
function loneDistances(figure: Figure, side: Side, rules: ToleranceRules): readonly AmberLimit[] {
  const furthest = isWorse(figure.value, side) ? FURTHEST_SHARE_PERCENT : FURTHEST_LIMIT_PERCENT;
  const isSmall = compare(figure.value, percentOf(furthest, Math.abs(side.target))) <= 0;
  if (figure.value <= 0 || side.target <= 0 || !isSmall) return [];
  return distanceLimits(figure, side, rules).filter(
    ({ source }) => source?.kind !== "share" || source.percent <= FURTHEST_SHARE_PERCENT,
  );
}

/** A percentage may be a share or points; "5 days" beside a figure without a unit is of its days. */
function distanceLimits(to: Figure, side: Side, rules: ToleranceRules): readonly AmberLimit[] {
  if (to.unit === "%") return [byPercent(to.value, side, rules), stated(worseBy(side, to.value))];
  const isOfBare = to.unit !== "" && side.unit === "";
  return figureMeanings(isOfBare ? { ...to, unit: "", counted: true } : to, side, rules);
}

/** Where amber ends by a band of readings: at its end on the worse side, which belongs unless the cell leaves it out. */
export function readingsLimit(band: Band, side: Side, leavesOut: readonly (keyof Band)[] = []): AmberLimits {
  const { from, to } = band;
  const unit = from.unit;
  if (unit !== "" && side.unit !== unit && side.unit !== "") return NOTHING_CERTAIN;
  if ((from.counted ?? to.counted) === true && side.unit !== "") return NOTHING_CERTAIN;
  if (unit === "%" && side.unit === "") return NOTHING_CERTAIN;
  if (unit === "" && side.unit === "%" && to.value <= 1) return NOTHING_CERTAIN;
  const worseEnd = side.better === "higher" ? from.value : to.value;
  const betterEnd = side.better === "higher" ? to.value : from.value;
  const straddles =
    isWorse(worseEnd, side) && compare(betterEnd, side.target) !== 0 && !isWorse(betterEnd, side);
  const isOut = leavesOut.includes(side.better === "higher" ? "from" : "to");
  const end: AmberLimit = isOut ? { ...stated(worseEnd), leftOut: true } : stated(worseEnd);
  return isWorse(worseEnd, side)
    ? { candidates: [{ ...end, ...(straddles ? { betterEnd } : {}) }], onGoodSide: false }
    : { candidates: [NO_AMBER], onGoodSide: true };
}

/**
 * What the ends of a band are. One that touches its target, or ends one step before it, is of readings, and so is one too large for a
 * distance; one whose ends are small beside a target that it does not touch may as well say how far off the target is amber. One that is
 * far from the target and no distance either is nothing certain.
 *
 * @example "85% - 89%" beside 90%: readings. "2% - 5%" beside 90%: either. "50 to 60" beside 5, lower is better: neither
 */
export function bandSense({ from, to }: Band, side: Side): "readings" | "either" | "neither" {
  const { target } = side;
  const isBelow = compare(to.value, target) < 0;
  const isAbove = compare(from.value, target) > 0;
  // Off a target of 0 a distance is a reading.
  if ((!isBelow && !isAbove) || target === 0) return "readings";
  const near = isBelow ? to : from;
  const apart = Math.abs(minus(near.value, target));
  const onWorseSide = isWorse(near.value, side);
  if (onWorseSide && compare(apart, 10 ** -near.decimals) <= 0) return "readings";
  const isPercent = to.unit === "%" || (to.unit === "" && side.unit === "%");
  const furthestShare = onWorseSide ? FURTHEST_SHARE_PERCENT : FURTHEST_LIMIT_PERCENT;
  const half = percentOf(FURTHEST_LIMIT_PERCENT, Math.abs(target));
  const isSmall = compare(to.value, half) <= 0 || (isPercent && to.value <= furthestShare);
  if (from.value >= 0 && isSmall) return "either";
  return onWorseSide && compare(apart, half) > 0 ? "neither" : "readings";
}

/** Whether a reading misses the target by less than where a band of distances begins: it would have no colour for certain. */
export function isNearerThanBand(reading: number, band: Band, side: Side): boolean {
  if (!isWorse(reading, side)) return false;
  const { value } = band.from;
  const begins = [value, Math.abs(percentOf(value, side.target))];
  const apart = Math.abs(minus(reading, side.target));
  return begins.some((distance) => compare(apart, distance) < 0);
}

/**
 * Whether a reading misses its target beside a band that lies wholly on the better side and does not begin at the target: it was typed for
 * another target, or another polarity, and how far amber goes is not certain.
 *
 * @example 58% and "65% - 70%" beside 60%, higher is better: true; "60% - 70%", which says what is green: false
 */
export function missesBelowGoodBand(
  reading: number,
  tolerance: Tolerance,
  side: Side,
  rules: ToleranceRules,
): boolean {
  if (tolerance.kind !== "band" || !isWorse(reading, side)) return false;
  const { band, lone } = tolerance;
  if (bandSense(band, side) !== "readings" || !readingsLimit(band, side).onGoodSide) return false;
  // Of a figure alone the target is the other end: "15 - 20" of a limit of 15 and a target of 20.
  if (lone !== undefined)
    return bandLimits(tolerance, side, rules).onGoodSide && compare(band[lone].value, side.target) !== 0;
  const near = side.better === "higher" ? band.from : band.to;
  return compare(Math.abs(minus(near.value, side.target)), 10 ** -near.decimals) > 0;
}

/**
 * Whether a reading lies between the target and a range of amber that says of its ends which belong, and that does not come to the target:
 * it has no colour for certain.
 *
 * @example 87% and "≥ 82% and < 86%" beside 88%, higher is better // true
 */
export function isShortOfRange(reading: number, tolerance: Tolerance, side: Side): boolean {
  if (tolerance.kind !== "band" || tolerance.leavesOut === undefined || !isWorse(reading, side)) return false;
  const name = side.better === "higher" ? "to" : "from";
  const near = tolerance.band[name];
  const apart = compare(Math.abs(minus(side.target, near.value)), 10 ** -near.decimals);
  const isOut = tolerance.leavesOut.includes(name);
  // "≥ 82% and ≤ 87%" comes to 88% as whole figures do; "< 87%" does not.
  if (!isWorse(near.value, side) || (isOut ? apart < 0 : apart <= 0)) return false;
  const atEnd = compare(reading, near.value);
  return atEnd === 0 ? isOut : !isWorse(reading, { ...side, target: near.value });
}
