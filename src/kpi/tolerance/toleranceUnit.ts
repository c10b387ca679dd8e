import type { Side } from "./limitAt";
import type { Figure } from "../reading/figure";
import { asPercent } from "../reading/sameUnit";
import { CLOCK, convert, convertsForCertain, unitsNamed } from "../reading/unit";
import type { Tolerance } from "./tolerance";
import { UNREADABLE } from "./tolerancePatterns";

/**
 * A tolerance in the target's own unit, as far as it can be brought to it; as it stands where that is not certain. Ends that are typed as
 * shares beside a target in percent are in percent like it; a bare 0.05 may be an allowance in points. "2 days" beside a figure without a
 * unit is in days, as figures are written where the name or the heading says so; where the name says weeks, it is no amount of theirs.
 *
 * @param name What the KPI is called.
 * @example the band 0.93 to 0.97 beside a target of 97% // the band 93% to 97%
 * @example "30 secs" beside 03:00, "Answer time (mm:ss)" // 30 in the target's seconds
 * @example "2 days" beside 25, "Relet time (days)" // 2; beside 25, "Relet time (weeks)" // unreadable
 */
export function inTargetsUnit(tolerance: Tolerance, side: Side, name: string): Tolerance {
  if (tolerance.kind === "undecided" && tolerance.mayBe !== undefined) {
    const mayBe = inTargetsUnit(tolerance.mayBe, side, name);
    return mayBe.kind === "unreadable" ? mayBe : { ...tolerance, mayBe };
  }
  if (tolerance.kind === "figure" && side.unit === "") {
    const figure = besideBare(tolerance.figure, name);
    return figure === null ? UNREADABLE : { ...tolerance, figure };
  }
  if (tolerance.kind === "limit" && side.unit === "") {
    const figure = besideBare(tolerance.limit.figure, name);
    return figure === null ? UNREADABLE : { ...tolerance, limit: { ...tolerance.limit, figure } };
  }
  if (tolerance.kind === "figure") {
    const figure = besideOther(tolerance.figure, side.unit, name);
    return figure === null ? tolerance : { ...tolerance, figure };
  }
  if (tolerance.kind !== "band" || side.unit !== "%") return tolerance;
  const { from, to } = tolerance.band;
  if (from.unit !== "" || from.counted === true || to.value >= 1) return tolerance;
  const target: Figure = { ...to, unit: "%", value: side.target };
  const [low, high] = [asPercent(from, [target]), asPercent(to, [target])];
  return low === null || high === null ? tolerance : { ...tolerance, band: { from: low, to: high } };
}

/** Names by which the two parts of a time with a colon are known. */
const SMALLER_PART: readonly { readonly said: RegExp; readonly unit: string }[] = [
  { said: /\bm{1,2}:ss\b/i, unit: "seconds" },
  { said: /\bh{1,2}:mm\b(?!:)/i, unit: "minutes" },
];

/**
 * An amount in the target's unit, where nobody doubts how the two convert: "30 secs" beside 03:00 under "(mm:ss)", "90 secs" beside 5
 * minutes. Null for any other.
 */
function besideOther(figure: Figure, unit: string, name: string): Figure | null {
  if (figure.unit === "" || figure.unit === unit) return null;
  const own = unit === CLOCK ? SMALLER_PART.find(({ said }) => said.test(name))?.unit : unit;
  if (own === undefined || !convertsForCertain(figure.unit, own)) return null;
  const value = convert(figure.value, figure.unit, own);
  return value === null ? null : { ...figure, value, unit };
}

/** Null where the name says another unit. */
function besideBare(figure: Figure, name: string): Figure | null {
  const { unit } = figure;
  if (unit === "" || unit === "%") return figure;
  const others = unitsNamed(name).filter((named) => named !== unit && convert(1, named, unit) !== null);
  if (others.length > 0 && !unitsNamed(name).includes(unit)) return null;
  return { ...figure, unit: "", counted: true };
}
