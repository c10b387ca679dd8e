import { readingsLimit, type AmberLimits } from "./bandLimit";
import { isWorse, type AmberLimit, type Side } from "./limitAt";
import type { Tolerance } from "./tolerance";

/**
 * Where amber ends by a band that begins at the target or better, where green has a limit of its own beyond both: the target is then the floor of amber,
 * and by the sheet's own columns the band is amber. Null for any other band, which is read from the target. An end alone that is not the
 * target itself may be where amber ends, or where it begins: both are possible.
 *
 * @example target 90%, green from 95%: "90%" and "90% - 94.9%" end at 90%; "92%" ends at 92% or 90%
 */
export function limitsBesideGreen(
  tolerance: Tolerance,
  side: Side,
  greenAt: number | null,
): AmberLimits | null {
  if (greenAt === null || tolerance.kind !== "band") return null;
  const { band, lone, leavesOut } = tolerance;
  const green: Side = { ...side, target: greenAt };
  if (!isWorse(side.target, green) || !readingsLimit(band, side).onGoodSide) return null;
  const bands = lone === undefined ? [band] : [band, { from: band[lone], to: band[lone] }];
  const limits = bands.map((one) => readingsLimit(one, green, leavesOut));
  if (limits.some(({ candidates, onGoodSide }) => onGoodSide || candidates.length === 0)) return null;
  const candidates = limits.flatMap((one) => one.candidates);
  const isOther = (at: number | null, index: number): boolean =>
    candidates.findIndex((other) => other.at === at) === index;
  return {
    candidates: candidates
      .filter(({ at }, index) => isOther(at, index))
      .map(({ betterEnd: _end, ...one }) => one),
    onGoodSide: false,
  };
}

/**
 * Where amber ends beside a green that goes beyond the target on its worse side: a tolerance that ends inside that green leaves no amber, or was
 * meant from where green ends, and both are possible.
 *
 * @param from Where amber ends, measured from another figure than the target.
 * @example target 90%, green from 85%, 5%: at 85.5%, inside green, or at 80.75%
 */
export function withLimitsFromGreen(
  limits: AmberLimits,
  greenAt: number | null,
  side: Side,
  from: (side: Side) => AmberLimits,
): AmberLimits {
  if (greenAt === null || !isWorse(greenAt, side)) return limits;
  const green: Side = { ...side, target: greenAt };
  const isHidden = ({ at }: AmberLimit): boolean => at !== null && !isWorse(at, green);
  if (!limits.candidates.some(isHidden)) return limits;
  const others = from(green).candidates.filter((limit) => limit.at !== null && !isHidden(limit));
  const candidates = [...limits.candidates, ...others.map(({ at }) => ({ at, source: null }))];
  return { ...limits, candidates, besideGreen: true };
}

/**
 * Whether a reading is green by the row's own green limit and amber by its tolerance, a band of two ends: one of the two is mistyped.
 *
 * @example 87%, target 90%, green from 85%, "85% - 90%": true; "80% - 85%": false
 */
export function isGreenAndAmber(
  reading: number,
  tolerance: Tolerance,
  side: Side,
  greenAt: number | null,
): boolean {
  if (greenAt === null || tolerance.kind !== "band" || tolerance.lone !== undefined) return false;
  const { candidates, onGoodSide } = readingsLimit(tolerance.band, side);
  const betterEnd = side.better === "higher" ? tolerance.band.to.value : tolerance.band.from.value;
  const isBeyond = (limit: number): boolean => isWorse(reading, { ...side, target: limit });
  return (
    candidates.length > 0 &&
    !onGoodSide &&
    isWorse(reading, side) &&
    isBeyond(betterEnd) &&
    !isBeyond(greenAt)
  );
}
