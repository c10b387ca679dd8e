import { limitSentences } from "../../wording/kpi/limits";
import { written } from "../explain/explain";
import { addsUp } from "../travel/addsUp";
import { isGreenAndAmber, limitsBesideGreen } from "../tolerance/besideGreen";
import { isNearerThanBand, isShortOfRange, missesBelowGoodBand } from "../tolerance/bandLimit";
import { isWorse, worseBy, type Side } from "../tolerance/limitAt";
import { askWhichWay, betterElsewhere, periodWithout } from "./askedTarget";
import { besideBlank } from "./besideBlank";
import { askAboutStated, columnLimits, statedInPlaceOfTarget } from "./columnLimits";
import { atBoundary } from "./boundary";
import { compare, percentOf } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import { goalSeenFrom } from "../target/goal";
import { readGreenLimit } from "../tolerance/greenLimit";
import { isGivenForSomeTime, mayBeForPeriodAlone, runningTarget, wasDueBefore } from "../target/ownTarget";
import { yearToDateBeside } from "../row/yearToDate";
import { polarityInName } from "../polarity/polarityInName";
import { query, toDateQuery } from "../query";
import { rateInRange } from "./rateInRange";
import {
  aboutBand,
  ask,
  askTolerance,
  finish,
  sumTest,
  unitQuery,
  type HeldAgainst,
  type Rating,
  type RatingInput,
} from "./rating";
import { isPercentForCertain, matchUnits } from "../reading/sameUnit";
import { askUnits } from "./unitsApart";
import { greenState, usesRowTolerance } from "./stateLimits";
import type { Comparison } from "./comparison";
import { compareWithTarget } from "./status";
import type { Target } from "../target/target";
import { isOfYearSoFar } from "../target/targetOfYearSoFar";
import { targetInUse, type TargetInUse } from "../target/targetInUse";
import type { Tolerance } from "../tolerance/tolerance";
import { outrunsItsYear } from "../target/besideYear";
import { isOfAnotherYear } from "../target/ofAnotherYear";
import { inTargetsUnit } from "../tolerance/toleranceUnit";

/** Rates a reading against the row's target, with the amber limit that its tolerance gives (rules.md, sections 4 to 6). */
export function rateByTarget(input: RatingInput): Rating {
  const { read, current, reading, direction, cumulative, profile } = input;
  const { row, target } = read;
  const isOpen = cumulative !== null && current.reading.cumulative?.toDate == null;
  const mayBeAnother =
    mayBeForPeriodAlone(read, current) ||
    isGivenForSomeTime(read, current) ||
    wasDueBefore(read, current) ||
    isOfAnotherYear(read, current);
  if (isOpen && mayBeAnother) return ask("target-to-date-unknown", row.target);
  if (cumulative === null && isOfYearSoFar(read, current)) return askForYear(input);
  if (cumulative === null && outrunsItsYear(read, current, reading))
    return ask("target-to-date-unknown", row.target);
  const byTarget = targetInUse(target, current, cumulative, sumTest(input), runningTarget(read, current));
  const ownGreen = readGreenLimit(read, direction.kind === "lower" ? "lower" : "higher");
  if (ownGreen.kind === "unclear") return ask("green-limit-unreadable", row.greenLimit ?? null);
  // Rules without a green to begin anywhere: "on target" either way.
  if (ownGreen.kind === "value" && greenState(profile.states) === null)
    return ask("limits-do-not-fit", row.greenLimit ?? null);
  // A sheet with a green value and no target: green begins there, and there is nothing else to be on. Nor do rules need one whose
  // limits are all stated as figures.
  const isMissing = byTarget.kind === "ask" && byTarget.code === "target-missing";
  const column = isMissing ? statedInPlaceOfTarget(profile, read) : null;
  const instead = isMissing && ownGreen.kind === "value" ? ownGreen.figure : (column?.figure ?? null);
  const used: TargetInUse = instead === null ? byTarget : { kind: "value", figure: instead, toDate: false };
  if (used.kind === "ask" && used.code === "target-is-to-date") return askForYear(input);
  if (used.kind === "ask")
    return ask(
      used.code,
      row.target,
      null,
      used.code === "target-is-range"
        ? betterElsewhere(input)
        : isMissing
          ? besideBlank(row)
          : periodWithout(used.code, target, current.cell.period),
    );
  if (direction.kind === "missing") return askWhichWay(input, used);
  // "At least 75%" beside "Closest to target": both are understood, and say different things.
  if (direction.kind === "unreadable" && read.polarity.kind === "at-target")
    return ask("target-contradicts-polarity", row.target);
  if (direction.kind === "unreadable")
    return read.polarity.kind === "range-of-target"
      ? ask("target-is-one-value", row.target, null, row.polarity?.text.trim() ?? null)
      : ask("polarity-unreadable", row.polarity);
  if (direction.kind === "none") {
    const isTarget = profile.heldAgainst === null && !isMissing;
    return ask(isTarget ? "polarity-none-with-target" : "polarity-none-judged", row.polarity);
  }
  const inName = read.row.declared?.polarity === true ? null : polarityInName(read.row.description);
  if (
    inName !== null &&
    (direction.kind === "higher" || direction.kind === "lower") &&
    inName !== direction.kind
  )
    return ask("polarity-contradicts-name", row.polarity, null, inName);
  if (direction.kind === "range") return rateAtTarget(input, used);
  const stated = target.kind === "values" ? target.direction : null;
  if (stated !== null && stated.better !== direction.kind)
    return ask("target-contradicts-polarity", row.target);
  const matched = matchUnits(reading, used.figure);
  if (matched.kind === "ambiguous") return askUnits(reading, used.figure, current, row);
  const { a, b } = matched;
  const decimals = Math.max(a.decimals, b.decimals);
  const side: Side = { better: direction.kind, target: b.value, unit: a.unit, decimals };
  const toDate = used.kind === "value" && used.toDate;
  const otherAmounts = target.kind === "values" ? target.amounts.map(({ figure }) => figure.value) : [];
  const tolerance = inTargetsUnit(read.tolerance, side, row.description);
  const isOpenHere =
    (tolerance.kind === "unreadable" && tolerance.figures) ||
    isNearerThanAmber(a.value, tolerance, side) ||
    isShortOfRange(a.value, tolerance, side);
  if (isOpenHere || bandIsForOther(tolerance, side, otherAmounts)) return askTolerance(read, b);
  const bandAsked = toDate ? null : aboutBand(read, tolerance, side);
  if (bandAsked !== null && tolerance.kind === "band" && isNearerThanBand(a.value, tolerance.band, side))
    return { kind: "asked", onTarget: null, queries: [bandAsked] };
  const green = ownGreen.kind === "value" ? matchUnits(a, ownGreen.figure) : null;
  if (green?.kind === "ambiguous" || (green !== null && (green.a.unit !== a.unit || toDate)))
    return ask("green-limit-unreadable", row.greenLimit ?? null);
  const greenAt = green?.b.value ?? null;
  // Beside such a band there may be an amber after all, on the side where the reading lies.
  if (
    !toDate &&
    usesRowTolerance(profile) &&
    missesBelowGoodBand(a.value, tolerance, side, profile) &&
    limitsBesideGreen(tolerance, side, greenAt) === null
  )
    return ask("tolerance-on-good-side", row.tolerance);
  if (!toDate && usesRowTolerance(profile) && isGreenAndAmber(a.value, tolerance, side, greenAt))
    return ask("limits-contradict", row.tolerance, false);
  const ownDirection = ownGreen.kind === "value" ? ownGreen.direction : null;
  const boundary = { at: green?.b ?? b, direction: green === null ? stated : ownDirection };
  const edge = atBoundary(a, boundary, tolerance, row.tolerance);
  if (edge === "open")
    return ask("target-boundary", green === null ? row.target : (row.greenLimit ?? row.target));
  const leavesOut = edge === "left-out";
  const named = columnLimits(profile, read, a, toDate);
  if (named.kind === "unclear") return askAboutStated(named, current);
  const { columns, cells } = named;
  const comparison = compareWithTarget(a.value, side, tolerance, profile, toDate, {
    greenAt,
    columns,
    leavesOut,
  });
  const [first] = cells;
  if (first !== undefined && comparison.kind === "unsure" && comparison.because === "limits")
    return ask("limit-in-column", first.shown, comparison.onTarget, first.heading);
  const queries = [
    ...(green === null || green.sure
      ? []
      : [unitQuery(reading, a, green.b, current, row.greenLimit ?? null)]),
    ...(matched.sure || isPercentForCertain(used.figure, b, current.reading.figure)
      ? []
      : [unitQuery(reading, a, b, current, row.target)]),
    ...cells.flatMap(({ shown, supposed }) =>
      supposed === null ? [] : [query("unit-differs", shown, false, supposed)],
    ),
    ...(used.figure.slip ? [query("typing-slip", row.target, false, used.figure)] : []),
  ];
  // A year's target says the same as level and as sum only where it is reached already, or overrun already.
  if (used.kind === "year" && !isSettledForYear(comparison, input, a))
    return ask("target-to-date-unknown", row.target);
  if (current.reading.coverage?.kind === "part" && addsUp(a) && !isSettled(comparison, direction.kind)) {
    return ask("part-period", current.cell.shown);
  }
  const against: HeldAgainst =
    column === null || instead !== column.figure
      ? {
          kind: toDate ? "target-to-date" : "target",
          figure: b,
          ...(leavesOut && compare(boundary.at.value, b.value) === 0 ? { beyond: direction.kind } : {}),
        }
      : { kind: "instead", figure: b, words: limitSentences.instead(written(b), column.heading) };
  return finish(comparison, against, a, read, queries, bandAsked);
}

/** Which figure a target for the year to date is held to, with the one that the year to date has. */
function askForYear({ read, current }: RatingInput): Rating {
  const { period } = current.cell;
  const year = yearToDateBeside(read.cells, period)?.cell.shown ?? null;
  return { kind: "asked", onTarget: null, queries: [toDateQuery(read.row.target, period, year)] };
}

/** Best at one value, worse on either side of it. A sum that is to come to it by March tells nothing before. */
function rateAtTarget(input: RatingInput, used: Exclude<TargetInUse, { kind: "ask" }>): Rating {
  const { read } = input;
  if (used.kind === "year" || used.toDate) return ask("target-to-date-unknown", read.row.target);
  const { figure } = used;
  const target: Target = { kind: "values", amounts: [{ figure, per: null }], direction: null, headed: null };
  return rateInRange({ ...input, read: { ...read, target } }, figure, figure);
}

/** Whether a figure that may still grow has its status already: a target reached, or a limit overrun. */
function isSettled(comparison: Comparison, better: "higher" | "lower"): boolean {
  if (comparison.kind === "unsure") return false;
  if (better === "lower") return comparison.outside;
  const [best] = comparison.ends;
  return comparison.onTarget && best !== undefined && comparison.index <= best.index;
}

/**
 * Whether it is so for a year's target. What is to be brought down to a goal by then ("5% by 2030") has not missed it by being above it now;
 * a share that is down there years before is no sum that may still grow.
 */
function isSettledForYear(
  comparison: Comparison,
  { read, current, direction }: RatingInput,
  a: Figure,
): boolean {
  const goal = read.target.kind === "values" ? read.target.goal : undefined;
  if (goal === undefined || direction.kind !== "lower")
    return isSettled(comparison, direction.kind === "lower" ? "lower" : "higher");
  const { period } = current.cell;
  const isLevel = goalSeenFrom(goal, period) === "later" && (period.kind === "year" || !addsUp(a));
  return isLevel && isSettled(comparison, "higher");
}

/** A band that holds another of the cell's targets and not the one in use was typed for the other. */
function bandIsForOther(tolerance: Tolerance, side: Side, amounts: readonly number[]): boolean {
  if (tolerance.kind !== "band") return false;
  const { from, to } = tolerance.band;
  const holds = (value: number): boolean => compare(from.value, value) <= 0 && compare(value, to.value) <= 0;
  return !holds(side.target) && amounts.some((amount) => compare(amount, side.target) !== 0 && holds(amount));
}

/** "Amber: 1-5% off target", and a reading that misses the target by less than that. */
function isNearerThanAmber(reading: number, tolerance: Tolerance, side: Side): boolean {
  if (tolerance.kind !== "percent" || tolerance.from === undefined || !isWorse(reading, side)) return false;
  const begins = worseBy(side, percentOf(tolerance.from, side.target));
  return isWorse(begins, { ...side, target: reading });
}
