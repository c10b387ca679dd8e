import type { Side } from "./limitAt";
import type { Figure } from "../reading/figure";
import { asPercent } from "../reading/sameUnit";
import type { Tolerance } from "./tolerance";

/**
 * A tolerance whose ends are typed as shares beside a target in percent, in percent like it; as it stands where that is not certain. Only
 * ends are: a bare 0.05 may be an allowance in points.
 *
 * @example the band 0.93 to 0.97 beside a target of 97% // the band 93% to 97%
 */
export function inTargetsUnit(tolerance: Tolerance, side: Side): Tolerance {
  if (tolerance.kind !== "band" || side.unit !== "%") return tolerance;
  const { from, to } = tolerance.band;
  if (from.unit !== "" || from.counted === true || to.value >= 1) return tolerance;
  const target: Figure = { ...to, unit: "%", value: side.target };
  const [low, high] = [asPercent(from, [target]), asPercent(to, [target])];
  return low === null || high === null ? tolerance : { kind: "band", band: { from: low, to: high } };
}
