import type { Side } from "./limitAt";
import type { Figure } from "../reading/figure";
import { asPercent } from "../reading/sameUnit";
import { convert, unitsNamed } from "../reading/unit";
import type { Tolerance } from "./tolerance";
import { UNREADABLE } from "./tolerancePatterns";

/**
 * A tolerance in the target's own unit, as far as it can be brought to it; as it stands where that is not certain. Ends that are typed as
 * shares beside a target in percent are in percent like it; a bare 0.05 may be an allowance in points. "2 days" beside a figure without a
 * unit is in days, as figures are written where the name or the heading says so; where the name says weeks, it is no amount of theirs.
 *
 * @param name What the KPI is called.
 * @example the band 0.93 to 0.97 beside a target of 97% // the band 93% to 97%
 * @example "2 days" beside 25, "Relet time (days)" // 2; beside 25, "Relet time (weeks)" // unreadable
 */
export function inTargetsUnit(tolerance: Tolerance, side: Side, name: string): Tolerance {
  if (tolerance.kind === "figure" && side.unit === "") {
    const figure = besideBare(tolerance.figure, name);
    return figure === null ? UNREADABLE : { ...tolerance, figure };
  }
  if (tolerance.kind === "limit" && side.unit === "") {
    const figure = besideBare(tolerance.limit.figure, name);
    return figure === null ? UNREADABLE : { ...tolerance, limit: { ...tolerance.limit, figure } };
  }
  if (tolerance.kind !== "band" || side.unit !== "%") return tolerance;
  const { from, to } = tolerance.band;
  if (from.unit !== "" || from.counted === true || to.value >= 1) return tolerance;
  const target: Figure = { ...to, unit: "%", value: side.target };
  const [low, high] = [asPercent(from, [target]), asPercent(to, [target])];
  return low === null || high === null ? tolerance : { ...tolerance, band: { from: low, to: high } };
}

/** Null where the name says another unit. */
function besideBare(figure: Figure, name: string): Figure | null {
  const { unit } = figure;
  if (unit === "" || unit === "%") return figure;
  const others = unitsNamed(name).filter((named) => named !== unit && convert(1, named, unit) !== null);
  if (others.length > 0 && !unitsNamed(name).includes(unit)) return null;
  return { ...figure, unit: "", counted: true };
}
