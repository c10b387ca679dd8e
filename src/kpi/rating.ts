import { addsUp, addsUpOverYear, holdsLevel } from "./addsUp";
import type { CumulativeReason } from "./cumulative";
import { compare } from "./decimal";
import { dateBand, type Side } from "./amberLimit";
import type { Direction } from "./direction";
import type { Figure } from "./figure";
import { mayBeForPeriodAlone, runningTarget } from "./ownTarget";
import type { Profile, RatedState } from "./profile";
import { query, type Query, type QueryCode } from "./query";
import type { FigureCell, ReadRow } from "./rowCells";
import { matchUnits } from "./sameUnit";
import { usesRowTolerance } from "./stateLimits";
import { compareWithTarget, compareWithThresholds, type Comparison } from "./status";
import { targetInUse, type TargetInUse } from "./targetInUse";
import type { Shown } from "./shown";

type Rated = Extract<Comparison, { kind: "rated" }>;

/** What the reading was held against, for the sentence. */
export type HeldAgainst =
  | { readonly kind: "target" | "target-to-date" | "green-threshold"; readonly figure: Figure }
  | { readonly kind: "range"; readonly from: Figure; readonly to: Figure };

/** A status by comparison, or the questions that stand in its way. */
export type Rating =
  | {
      readonly kind: "rated";
      readonly comparison: Rated;
      readonly against: HeldAgainst;
      /** The reading in the unit it was compared in. */
      readonly reading: Figure;
      readonly queries: readonly Query[];
    }
  | {
      readonly kind: "asked";
      /** On or better than the target, where that much is certain. */
      readonly onTarget: boolean | null;
      readonly queries: readonly Query[];
    };

/** What one row brings to the comparison. */
export interface RatingInput {
  readonly read: ReadRow;
  readonly current: FigureCell;
  /** The current figure, its unit settled by its neighbours. */
  readonly reading: Figure;
  readonly direction: Direction;
  readonly cumulative: CumulativeReason | null;
  readonly profile: Profile;
}

/** Rates the current reading (rules.md, sections 3 to 6). What is unreadable, contradictory or ambiguous is asked, never guessed. */
export function rateReading(given: RatingInput): Rating {
  // Rules of one tolerance for all look at no row's own.
  const input: RatingInput = usesRowTolerance(given.profile)
    ? given
    : { ...given, read: { ...given.read, tolerance: { kind: "blank" } } };
  const rating = rateByRow(input);
  const { ownTarget } = input.current.reading;
  // Against a target to date the cell's own is nothing to hold: it may be for the month.
  if (ownTarget === null || rating.kind === "asked" || input.cumulative !== null) return rating;
  return heldToOwnTarget(rating, ownTarget, input);
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
  if (direction.kind === "range") return rateInRange(input, direction.from, direction.to);
  if (read.tolerance.kind === "thresholds") return rateByThresholds(input);
  return rateByTarget(input);
}

function ask(
  code: QueryCode,
  about: Shown | null,
  onTarget: boolean | null = null,
  taken: Figure | string | null = null,
): Rating {
  return { kind: "asked", onTarget, queries: [query(code, about, true, taken)] };
}

/** Whether the row's figures add up to such a target over the year, rather than being held to it. */
function sumTest({ read, current, reading }: RatingInput): (target: Figure) => boolean {
  return (target) =>
    addsUpOverYear(reading, read.row.description) && !holdsLevel(read.cells, current.cell.period, target);
}

function rateByTarget(input: RatingInput): Rating {
  const { read, current, reading, direction, cumulative, profile } = input;
  const { row, target } = read;
  const isOpen = cumulative !== null && current.reading.cumulative?.toDate == null;
  if (isOpen && mayBeForPeriodAlone(read, current)) return ask("target-to-date-unknown", row.target);
  const byTarget = targetInUse(target, current, cumulative, sumTest(input), runningTarget(read, current));
  const { greenLimit } = read;
  const ownGreen =
    greenLimit.kind === "values" && greenLimit.amounts.length === 1 ? greenLimit.amounts[0] : undefined;
  if (greenLimit.kind !== "missing" && ownGreen?.per !== null)
    return ask("green-limit-unreadable", row.greenLimit ?? null);
  // A sheet with a green value and no target: green begins there, and there is nothing else to be on.
  const used: TargetInUse =
    byTarget.kind === "ask" && byTarget.code === "target-missing" && ownGreen !== undefined
      ? { kind: "value", figure: ownGreen.figure, toDate: false }
      : byTarget;
  if (used.kind === "ask") return ask(used.code, row.target);
  if (direction.kind === "missing") return ask("polarity-missing", row.polarity);
  if (direction.kind === "unreadable") return ask("polarity-unreadable", row.polarity);
  if (direction.kind === "none") return ask("polarity-none-with-target", row.polarity);
  if (direction.kind === "range") return rateInRange(input, direction.from, direction.to);
  const stated = target.kind === "values" ? target.direction : null;
  if (stated !== null && stated.better !== direction.kind)
    return ask("target-contradicts-polarity", row.target);
  const matched = matchUnits(reading, used.figure);
  if (matched.kind === "ambiguous") return ask("unit-differs", suspect(reading, current, row.target));
  const { a, b } = matched;
  if (stated?.strict === true && compare(a.value, b.value) === 0) return ask("target-boundary", row.target);
  const side: Side = { better: direction.kind, target: b.value, unit: a.unit };
  const toDate = used.kind === "value" && used.toDate;
  const otherAmounts = target.kind === "values" ? target.amounts.map(({ figure }) => figure.value) : [];
  const { tolerance } = read;
  if ((tolerance.kind === "unreadable" && tolerance.figures) || bandIsForOther(read, side, otherAmounts))
    return ask("tolerance-unreadable", row.tolerance);
  const green = ownGreen === undefined ? null : matchUnits(a, ownGreen.figure);
  if (green?.kind === "ambiguous" || (green !== null && (green.a.unit !== a.unit || toDate)))
    return ask("green-limit-unreadable", row.greenLimit ?? null);
  const greenAt = green?.b.value ?? null;
  const comparison = compareWithTarget(a.value, side, read.tolerance, profile, toDate, greenAt);
  const queries = [
    ...(matched.sure ? [] : [unitQuery(reading, a, b, current, row.target)]),
    ...(used.figure.slip ? [query("typing-slip", row.target, false, used.figure)] : []),
  ];
  // A year's target says the same as level and as sum only where it is reached already, or overrun already.
  if (used.kind === "year" && !isSettled(comparison, direction.kind))
    return ask("target-to-date-unknown", row.target);
  if (current.reading.coverage?.kind === "part" && addsUp(a) && !isSettled(comparison, direction.kind)) {
    return ask("part-period", current.cell.shown);
  }
  return finish(comparison, { kind: toDate ? "target-to-date" : "target", figure: b }, a, read, queries);
}

/** Whether a figure that may still grow has its status already: a target reached, or a limit overrun. */
function isSettled(comparison: Comparison, better: "higher" | "lower"): boolean {
  if (comparison.kind === "unsure") return false;
  if (better === "lower") return comparison.outside;
  const [best] = comparison.ends;
  return comparison.onTarget && best !== undefined && comparison.index <= best.index;
}

/** A band that holds another of the cell's targets and not the one in use was typed for the other. */
function bandIsForOther(read: ReadRow, side: Side, amounts: readonly number[]): boolean {
  if (read.tolerance.kind !== "band") return false;
  const { from, to } = read.tolerance.band;
  const holds = (value: number): boolean => compare(from.value, value) <= 0 && compare(value, to.value) <= 0;
  return !holds(side.target) && amounts.some((amount) => compare(amount, side.target) !== 0 && holds(amount));
}

function rateByThresholds(input: RatingInput): Rating {
  const { read, current, reading, direction, cumulative, profile } = input;
  const { row, target, tolerance } = read;
  if (tolerance.kind !== "thresholds") return ask("tolerance-unreadable", row.tolerance);
  const { thresholds } = tolerance;
  if (direction.kind === "none") return ask("polarity-none-with-target", row.polarity);
  if (direction.kind === "unreadable") return ask("polarity-unreadable", row.polarity);
  // Limits by colour that point the other way than the polarity, or a target to date beside limits for the period.
  if (direction.kind !== thresholds.better || cumulative !== null)
    return ask("tolerance-unreadable", row.tolerance);
  const limit = thresholds.green ?? thresholds.amber;
  const fromLimit = limit === null ? null : matchUnits(reading, limit.figure);
  if (fromLimit?.kind === "ambiguous") return ask("unit-differs", suspect(reading, current, row.tolerance));
  const a = fromLimit?.a ?? reading;
  const used = targetInUse(target, current, cumulative, sumTest(input), runningTarget(read, current));
  const targetFigure = used.kind === "value" ? matchUnits(a, used.figure) : null;
  const targetValue = targetFigure?.kind === "matched" ? targetFigure.b : null;
  const comparison = compareWithThresholds(a, thresholds, targetValue?.value ?? null, profile.states);
  if (
    comparison === null ||
    (limit !== null && thresholds.green === null && isFarOff(limit.figure, targetValue))
  ) {
    if (used.kind === "year" && thresholds.green === null) return ask("target-to-date-unknown", row.target);
    return used.kind === "ask" && thresholds.green === null
      ? ask(used.code, row.target)
      : ask("tolerance-unreadable", row.tolerance);
  }
  const green = thresholds.green?.figure ?? targetValue;
  const against: HeldAgainst = {
    kind: thresholds.green === null && targetValue !== null ? "target" : "green-threshold",
    figure: green ?? a,
  };
  const queries =
    fromLimit?.sure === false && limit !== null
      ? [unitQuery(reading, a, limit.figure, current, row.tolerance)]
      : [];
  return finish(comparison, against, a, read, queries);
}

/** "≥ 5%" beside a target of 90%: no end of amber, but a distance in the wrong words. */
function isFarOff(limit: Figure, target: Figure | null): boolean {
  if (target === null || limit.unit !== "%") return false;
  return Math.abs(limit.value - target.value) > Math.max(Math.abs(target.value), Math.abs(limit.value)) / 2;
}

/** Best between two values: each end is a target for the readings beyond it. */
function rateInRange(input: RatingInput, from: Figure, to: Figure): Rating {
  const { read, current, reading, profile } = input;
  const { row } = read;
  if (read.target.kind !== "range" && read.target.kind !== "missing" && read.target.kind !== "values") {
    return ask(read.target.kind === "several" ? "several-targets" : "target-unreadable", row.target);
  }
  const low = matchUnits(reading, from);
  const high = matchUnits(reading, to);
  if (low.kind === "ambiguous" || high.kind === "ambiguous")
    return ask("unit-differs", suspect(reading, current, row.target));
  if (!targetFitsRange(read, low.b.value, high.b.value))
    return ask("target-contradicts-polarity", row.target);
  const value = low.a.value;
  const above = compare(value, high.b.value) > 0;
  const side: Side = above
    ? { better: "lower", target: high.b.value, unit: low.a.unit }
    : { better: "higher", target: low.b.value, unit: low.a.unit };
  const { tolerance } = read;
  if (tolerance.kind === "thresholds" || (tolerance.kind === "unreadable" && tolerance.figures))
    return ask("tolerance-unreadable", row.tolerance);
  if (read.greenLimit.kind !== "missing") return ask("green-limit-unreadable", row.greenLimit ?? null);
  const inside = { ...profile, states: profile.states.filter((state) => !liesAboveTarget(state)) };
  const comparison = compareWithTarget(value, side, read.tolerance, inside, false);
  const queries = low.sure ? [] : [unitQuery(reading, low.a, low.b, current, row.target ?? row.polarity)];
  return finish(comparison, { kind: "range", from: low.b, to: high.b }, low.a, read, queries);
}

/** A state for readings better than the target: of a range there are none, for inside it one value is as good as another. */
function liesAboveTarget({ upTo }: RatedState): boolean {
  if (upTo === null) return false;
  const { slack, inclusive } = upTo;
  switch (slack.kind) {
    case "none":
      return !inclusive;
    case "relative":
      return slack.percent < 0;
    case "points":
      return slack.points < 0;
    case "amount":
      return slack.amount < 0;
    case "row-tolerance":
      return slack.times < 0;
    default:
      return slack satisfies never;
  }
}

/** A target beside a range polarity must say the same or lie inside it. */
function targetFitsRange({ target }: ReadRow, from: number, to: number): boolean {
  if (target.kind === "missing") return true;
  if (target.kind === "range")
    return compare(target.from.value, from) === 0 && compare(target.to.value, to) === 0;
  if (target.kind !== "values" || target.amounts.length > 1) return false;
  return target.amounts.every(
    ({ figure }) => compare(figure.value, from) >= 0 && compare(figure.value, to) <= 0,
  );
}

function finish(
  comparison: Comparison,
  against: HeldAgainst,
  reading: Figure,
  read: ReadRow,
  queries: readonly Query[],
): Rating {
  const { tolerance, row } = read;
  const blocking = comparison.kind === "unsure";
  const about: Query[] = [];
  if (comparison.onGoodSide && tolerance.kind !== "date")
    about.push(query("tolerance-on-good-side", row.tolerance, false));
  if (tolerance.kind === "date") {
    const { from, to } = dateBand(tolerance);
    about.push(
      query("tolerance-is-a-date", row.tolerance, blocking, `${String(from.value)} to ${String(to.value)}`),
    );
  } else if (blocking || tolerance.kind === "unreadable") {
    const code = tolerance.kind === "percent" ? "tolerance-two-meanings" : "tolerance-unreadable";
    about.push(query(code, row.tolerance, blocking));
  }
  const all = [...queries, ...about];
  return comparison.kind === "unsure"
    ? { kind: "asked", onTarget: comparison.onTarget, queries: all }
    : { kind: "rated", comparison, against, reading, queries: all };
}

/** The cell to ask about: of a reading and its target, the one without a unit. */
function suspect(reading: Figure, current: FigureCell, target: Shown | null): Shown {
  return reading.unit === "" || target === null ? current.cell.shown : target;
}

function unitQuery(reading: Figure, a: Figure, b: Figure, current: FigureCell, target: Shown | null): Query {
  return a.unit !== reading.unit
    ? query("unit-differs", current.cell.shown, false, a)
    : query("unit-differs", target, false, b);
}
