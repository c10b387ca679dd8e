import type { Figure } from "../reading/figure";
import { atBoundary } from "./boundary";
import { readGreenLimit } from "../tolerance/greenLimit";
import { runningTarget } from "../target/ownTarget";
import {
  ask,
  askTolerance,
  finish,
  suspect,
  sumTest,
  unitQuery,
  type HeldAgainst,
  type Rating,
  type RatingInput,
} from "./rating";
import { matchUnits } from "../reading/sameUnit";
import type { Comparison } from "./comparison";
import type { Profile } from "../profile/profile";
import { compare } from "../reading/decimal";
import { compareWithThresholds, isWorseThan } from "./status";
import type { Uncoloured } from "../tolerance/bandsInOrder";
import type { Thresholds } from "../tolerance/thresholds";
import { targetInUse } from "../target/targetInUse";

/** Rates a reading by limits that the tolerance cell states outright, by colour [STP08]. */
export function rateByThresholds(input: RatingInput): Rating {
  const { read, current, reading, direction, cumulative, profile } = input;
  const { row, target, tolerance } = read;
  if (tolerance.kind !== "thresholds") return ask("tolerance-unreadable", row.tolerance);
  const { thresholds } = tolerance;
  if (direction.kind === "none") return ask("polarity-none-with-target", row.polarity);
  if (direction.kind === "missing") return ask("polarity-missing", row.polarity);
  if (direction.kind === "unreadable") return ask("polarity-unreadable", row.polarity);
  // Limits by colour that point the other way than the polarity, or a target to date beside limits for the period.
  if (direction.kind !== thresholds.better || cumulative !== null) return askTolerance(read, reading);
  const limit = thresholds.green ?? thresholds.amber;
  const fromLimit = limit === null ? null : matchUnits(reading, limit.figure);
  if (fromLimit?.kind === "ambiguous") return ask("unit-differs", suspect(reading, current, row.tolerance));
  const a = fromLimit?.a ?? reading;
  const { uncoloured } = thresholds;
  if (uncoloured !== undefined && isBetween(a.value, uncoloured)) return askTolerance(read, reading);
  const used = targetInUse(target, current, cumulative, sumTest(input), runningTarget(read, current));
  const ownGreen = readGreenLimit(read, thresholds.better);
  // Two values for green: one in its own column, one in the tolerance.
  if (ownGreen.kind === "unclear" || (ownGreen.kind === "value" && thresholds.green !== null))
    return ask("green-limit-unreadable", row.greenLimit ?? null);
  const greenBy = ownGreen.kind === "value" ? ownGreen.figure : used.kind === "value" ? used.figure : null;
  const targetFigure = greenBy === null ? null : matchUnits(a, greenBy);
  const targetValue = targetFigure?.kind === "matched" ? targetFigure.b : null;
  // "> 90%" beside "amber: 85% or more", and a reading of 90%.
  const byGreen = ownGreen.kind === "value" ? ownGreen.direction : null;
  const stated = ownGreen.kind === "none" && target.kind === "values" ? target.direction : byGreen;
  const edge =
    thresholds.green === null && targetValue !== null
      ? atBoundary(a, { at: targetValue, direction: stated }, tolerance, row.tolerance)
      : "met";
  if (edge === "open")
    return ask("target-boundary", ownGreen.kind === "value" ? (row.greenLimit ?? null) : row.target);
  const leavesOut = edge === "left-out";
  const comparison = compareWithThresholds(
    a,
    thresholds,
    targetValue?.value ?? null,
    profile.states,
    leavesOut,
  );
  if (
    comparison?.kind !== "rated" ||
    (limit !== null && thresholds.green === null && isFarOff(limit.figure, targetValue))
  ) {
    if (used.kind === "year" && thresholds.green === null) return ask("target-to-date-unknown", row.target);
    return used.kind === "ask" && thresholds.green === null
      ? ask(used.code, row.target)
      : askTolerance(read, reading);
  }
  const beside = thresholds.green === null ? null : besideGreen(a, thresholds.green.figure, targetValue);
  if (beside !== null && !isSameByTarget(comparison, beside, { a, thresholds, profile }))
    return ask("target-disagrees", row.tolerance);
  const green = thresholds.green?.figure ?? targetValue;
  const against: HeldAgainst = {
    kind:
      thresholds.green === null && targetValue !== null && ownGreen.kind === "none"
        ? "target"
        : "green-threshold",
    figure: green ?? a,
    ...(beside === null ? {} : { besideTarget: beside }),
    ...(leavesOut ? { beyond: thresholds.better } : {}),
  };
  const queries =
    fromLimit?.sure === false && limit !== null
      ? [unitQuery(reading, a, limit.figure, current, row.tolerance)]
      : [];
  return finish(comparison, against, a, read, queries);
}

/** The row's target, where the tolerance says that green begins somewhere else. */
function besideGreen(reading: Figure, green: Figure, target: Figure | null): Figure | null {
  if (target === null) return null;
  const matched = matchUnits(reading, green);
  return matched.kind === "matched" && compare(matched.b.value, target.value) !== 0 ? target : null;
}

/**
 * Whether the target gives the status that the tolerance's own green limit gives. A target of 100% is the best that can be: that green
 * begins before it is no contradiction [STP08].
 */
function isSameByTarget(
  comparison: Extract<Comparison, { kind: "rated" }>,
  target: Figure,
  { a, thresholds, profile }: { a: Figure; thresholds: Thresholds; profile: Profile },
): boolean {
  const { better } = thresholds;
  if (better === "higher" && target.unit === "%" && target.value === 100) return true;
  const meetsTarget = !isWorseThan(a.value, target.value, better);
  if (comparison.onTarget !== meetsTarget) return false;
  const byTarget = compareWithThresholds(a, { ...thresholds, green: null }, target.value, profile.states);
  return byTarget === null || byTarget.kind !== "rated" || byTarget.status === comparison.status;
}

function isBetween(value: number, { from, to }: Uncoloured): boolean {
  return compare(value, from) > 0 && compare(value, to) < 0;
}

/** "≥ 5%" beside a target of 90%: no end of amber, but a distance in the wrong words. */
function isFarOff(limit: Figure, target: Figure | null): boolean {
  if (target === null || limit.unit !== "%") return false;
  return Math.abs(limit.value - target.value) > Math.max(Math.abs(target.value), Math.abs(limit.value)) / 2;
}
