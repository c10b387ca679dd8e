import { readingsLimit, type AmberLimits } from "./bandLimit";
import { isWorse, type Side } from "./limitAt";
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
