import { addsUp } from "../travel/addsUp";
import { compare } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import { query } from "../query";
import { besideUnread } from "./besideUnread";
import { besideLostTarget } from "./lostTarget";
import { rateByTarget } from "./rateByTarget";
import { rateByThresholds } from "./rateByThresholds";
import { rateInRange } from "./rateInRange";
import { withOnTargetAnyway } from "./onTargetAnyway";
import { ask, type Rating, type RatingInput } from "./rating";
import { matchUnits } from "../reading/sameUnit";
import { heldToRivals } from "./rivalTargets";
import { usesRowTolerance } from "./stateLimits";

/** Rates the current reading (rules.md, sections 3 to 6). What is unreadable, contradictory or ambiguous is asked, never guessed. */
export function rateReading(given: RatingInput): Rating {
  // Rules of one tolerance for all look at no row's own.
  const input: RatingInput = usesRowTolerance(given.profile)
    ? given
    : { ...given, read: { ...given.read, tolerance: { kind: "blank" } } };
  const rating = besideLostTarget(besideUnread(rateByRow(input), input, rateByRow), input);
  const { ownTarget } = input.current.reading;
  // Against a target to date the cell's own is nothing to hold: it may be for the month.
  const isHeld = ownTarget !== null && rating.kind === "rated" && input.cumulative === null;
  return withOnTargetAnyway(isHeld ? heldToOwnTarget(rating, ownTarget, input) : rating, input, rateByRow);
}

/**
 * "92.5% (target 95%)" beside a target of 90%: one of the two is wrong. Where the reading's status is the same by both, that is only to be
 * confirmed; else nobody can tell.
 */
function heldToOwnTarget(
  rating: Extract<Rating, { kind: "rated" }>,
  own: Figure,
  input: RatingInput,
): Rating {
  const { against } = rating;
  const matched = against.kind === "range" ? null : matchUnits(own, against.figure);
  if (matched?.kind === "matched" && compare(matched.a.value, matched.b.value) === 0) return rating;
  const target = {
    kind: "values",
    amounts: [{ figure: own, per: null }],
    direction: null,
    headed: null,
  } as const;
  const byOwn = rateByRow({ ...input, read: { ...input.read, target } });
  const same =
    byOwn.kind === "rated" &&
    byOwn.comparison.status === rating.comparison.status &&
    byOwn.comparison.onTarget === rating.comparison.onTarget;
  const cell = input.current.cell.shown;
  return same
    ? { ...rating, queries: [...rating.queries, query("target-disagrees", cell, false)] }
    : ask("target-disagrees", cell);
}

function rateByRow(input: RatingInput): Rating {
  const { read, direction, current, reading } = input;
  const byTarget = direction.kind !== "range" && read.tolerance.kind !== "thresholds";
  // A sum for part of the period against limits for all of it; a target's own side can still settle it (rateByTarget).
  if (!byTarget && current.reading.coverage?.kind === "part" && addsUp(reading))
    return ask("part-period", current.cell.shown);
  // "Closest to target" beside one value: which of its values it is, and for what time, is found as for any target.
  if (direction.kind === "range" && read.polarity.kind === "at-target" && read.target.kind === "values")
    return rateByTarget(input);
  if (direction.kind === "range") return rateInRange(input, direction.from, direction.to);
  if (read.tolerance.kind === "thresholds") return rateByThresholds(input);
  return heldToRivals(rateByTarget(input), input, rateByTarget);
}
