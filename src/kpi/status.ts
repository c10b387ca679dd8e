import { amberLimits, limitAt, type AmberLimit, type LimitSource, type Side } from "./amberLimit";
import { compare } from "./decimal";
import type { Limits } from "./evaluation";
import type { FixedSlack, Profile, RatedState, RatedStatus } from "./profile";
import { matchUnits } from "./sameUnit";
import type { Figure } from "./figure";
import type { Thresholds } from "./thresholds";
import type { Tolerance } from "./tolerance";

/** A comparison with the target. "unsure" where the tolerance may mean several things that give different statuses. */
export type Comparison =
  | {
      readonly kind: "rated";
      readonly status: RatedStatus;
      readonly limits: Limits;
      /** What the end of amber was worked out from; null where the row or the profile states it outright. */
      readonly limitSource: LimitSource | null;
      /** False where the status is certain but the limit is not: on target, whatever the tolerance means. */
      readonly limitKnown: boolean;
      readonly onTarget: boolean;
      /** Whether it is in the last state: worse than every limit. */
      readonly outside: boolean;
      readonly onGoodSide: boolean;
      readonly better: "higher" | "lower";
    }
  | { readonly kind: "unsure"; readonly onTarget: boolean; readonly onGoodSide: boolean };

interface StateLimit {
  readonly status: RatedStatus;
  readonly limit: number;
  readonly inclusive: boolean;
  readonly source: LimitSource | null;
}

interface StateRating {
  readonly status: RatedStatus;
  readonly index: number;
  readonly outside: boolean;
  readonly limits: Limits;
  readonly limitSource: LimitSource | null;
}

/**
 * Rates a reading against one side of a target (rules.md, section 6). Nothing divides by the target, so 0 and negative targets follow
 * the same comparison. A reading exactly on a limit is inside.
 *
 * @example 75 against 90, higher is better, tolerance 85% - 90%: red, limits { greenAt: 90, amberTo: 85 }
 */
export function compareWithTarget(
  reading: number,
  side: Side,
  tolerance: Tolerance,
  profile: Profile,
  toDate: boolean,
): Comparison {
  const { candidates, onGoodSide } = amberLimits(tolerance, side, whenBlank(profile.states), toDate);
  const open = candidates.length === 0;
  const ratings = (open ? [NO_LIMIT] : candidates).map((limit) => rate(reading, side, profile.states, limit));
  const [first] = ratings;
  const onTarget = !isWorseThan(reading, side.target, side.better);
  if (first === undefined) return { kind: "unsure", onTarget, onGoodSide };
  const agree = ratings.every(({ status }) => status === first.status);
  if (!agree || (open && first.index > 0)) return { kind: "unsure", onTarget, onGoodSide };
  // Of several limits that all leave the reading outside, the most lenient is the one to quote.
  const widest =
    ratings.find(({ limits }) =>
      ratings.every((other) => !furtherOut(other.limits.amberTo, limits.amberTo, side.better)),
    ) ?? first;
  const limitKnown = !open && (ratings.length === 1 || first.outside);
  return {
    kind: "rated",
    status: first.status,
    limits: limitKnown || first.index > 0 ? widest.limits : { ...first.limits, amberTo: null },
    limitSource: limitKnown ? widest.limitSource : null,
    limitKnown,
    onTarget,
    outside: first.outside,
    onGoodSide,
    better: side.better,
  };
}

function furtherOut(a: number | null, b: number | null, better: "higher" | "lower"): boolean {
  return a !== null && (b === null || isWorseThan(a, b, better));
}

export function isWorseThan(value: number, limit: number, better: "higher" | "lower"): boolean {
  return better === "higher" ? compare(value, limit) < 0 : compare(value, limit) > 0;
}

function whenBlank(states: readonly RatedState[]): FixedSlack {
  for (const { upTo } of states) if (upTo?.slack.kind === "row-tolerance") return upTo.slack.whenBlank;
  return { kind: "none" };
}

const NO_LIMIT: AmberLimit = { at: null, source: null };

/** Which state the reading falls into, given where the row's tolerance ends. */
function rate(reading: number, side: Side, states: readonly RatedState[], rowLimit: AmberLimit): StateRating {
  const limits: StateLimit[] = [];
  for (const { status, upTo } of states) {
    if (upTo === null) continue;
    const { inclusive, slack } = upTo;
    const { at: limit, source } =
      slack.kind === "row-tolerance" ? rowLimit : { at: limitAt(slack, side), source: null };
    if (limit !== null) limits.push({ status, limit, inclusive, source });
  }
  return stateOf(reading, limits, states, side.better);
}

function stateOf(
  reading: number,
  limits: readonly StateLimit[],
  states: readonly RatedState[],
  better: "higher" | "lower",
): StateRating {
  const last = states.at(-1)?.status ?? "red";
  const index = limits.findIndex(({ limit, inclusive }) => isInside(reading, limit, inclusive, better));
  const green = limits[0];
  const amber = limits.at(-1);
  const shown: Limits = {
    greenAt: green?.limit ?? reading,
    // 5% of a target of 0 is no amber at all.
    amberTo:
      amber === undefined || green === undefined || compare(amber.limit, green.limit) === 0
        ? null
        : amber.limit,
  };
  return {
    status: limits[index]?.status ?? last,
    index: index < 0 ? limits.length : index,
    outside: index < 0,
    limits: shown,
    limitSource: amber === undefined || amber === green ? null : amber.source,
  };
}

function isInside(reading: number, limit: number, inclusive: boolean, better: "higher" | "lower"): boolean {
  return !isWorseThan(reading, limit, better) && (inclusive || compare(reading, limit) !== 0);
}

/**
 * Rates a reading by thresholds stated outright, which replace the target [STP08]. Null where their unit does not fit the reading's.
 * A colour without a threshold has no state of its own, but green, which then falls to the target.
 */
export function compareWithThresholds(
  reading: Figure,
  thresholds: Thresholds,
  target: number | null,
  states: readonly RatedState[],
): Comparison | null {
  const limits: StateLimit[] = [];
  const { better } = thresholds;
  for (const colour of ["green", "amber"] as const) {
    const threshold = thresholds[colour];
    if (threshold === null) {
      if (colour === "green" && target === null) return null;
      if (colour === "green" && target !== null)
        limits.push({ status: colour, limit: target, inclusive: true, source: null });
      continue;
    }
    const matched = matchUnits(reading, threshold.figure);
    if (matched.kind === "ambiguous" || matched.a.unit !== reading.unit) return null;
    limits.push({
      status: colour,
      limit: matched.b.value,
      inclusive: threshold.inclusive,
      source: null,
    });
  }
  const [green, amber] = limits;
  // Amber on the better side of green: one of the two is mistyped.
  if (green !== undefined && amber !== undefined && isWorseThan(green.limit, amber.limit, better))
    return null;
  const { status, outside, limits: shown, index } = stateOf(reading.value, limits, states, better);
  return {
    kind: "rated",
    status,
    limits: shown,
    limitSource: null,
    limitKnown: true,
    onTarget: index === 0,
    outside,
    onGoodSide: false,
    better,
  };
}
