import { amberLimits } from "../tolerance/amberLimit";
import { limitsBesideGreen, withLimitsFromGreen } from "../tolerance/besideGreen";
import type { AmberLimit, Side } from "../tolerance/limitAt";
import { compare } from "../reading/decimal";
import type { Limits } from "../evaluation";
import type { Comparison, KnownEnd } from "./comparison";
import type { Profile, RatedState } from "../profile/profile";
import { matchUnits } from "../reading/sameUnit";
import type { Figure } from "../reading/figure";
import {
  greenState,
  narrowed,
  NO_OWN_LIMITS,
  stateLimits,
  usesRowTolerance,
  type OwnLimits,
  type StateLimit,
  type StateLimits,
} from "./stateLimits";
import type { Thresholds } from "../tolerance/thresholds";
import type { Tolerance } from "../tolerance/tolerance";

/**
 * Rates a reading against one side of a target (rules.md, section 6). Nothing divides by the target, so 0 and negative targets follow
 * the same comparison. A reading exactly on a limit is inside, unless the profile says otherwise.
 *
 * @param own The row's own green value and the limits in columns that the rules name.
 * @example 75 against 90, higher is better, tolerance 85% - 90%: red, limits { greenAt: 90, amberTo: 85 }
 */
export function compareWithTarget(
  reading: number,
  side: Side,
  tolerance: Tolerance,
  profile: Profile,
  toDate: boolean,
  own: OwnLimits = NO_OWN_LIMITS,
): Comparison {
  const { states } = profile;
  const leavesOut = own.leavesOut === true;
  const isGreen = own.greenAt === null || isInside(reading, own.greenAt, !leavesOut, side.better);
  // Where green begins beyond the target, a figure between the two is amber, and "still on target" would contradict that.
  const onTarget = isGreen && isInside(reading, side.target, !leavesOut || own.greenAt !== null, side.better);
  const row = usesRowTolerance(profile)
    ? (limitsBesideGreen(tolerance, side, own.greenAt) ??
      withLimitsFromGreen(amberLimits(tolerance, side, profile, toDate), own.greenAt, side, (from) =>
        amberLimits(tolerance, from, profile, toDate),
      ))
    : { candidates: [NO_LIMIT], onGoodSide: false, besideGreen: undefined };
  const { candidates, onGoodSide } = row;
  const found = (candidates.length === 0 ? [null] : candidates).flatMap((limit) =>
    rate(reading, side.better, states, stateLimits(states, side, limit, own)),
  );
  const [first] = found;
  const known = found.every((one): one is StateRating => one !== null && one.index === first?.index);
  if (!known || first === undefined || first === null) {
    const byLimits =
      candidates.length === 1 ||
      row.besideGreen === true ||
      tolerance.kind === "blank" ||
      (tolerance.kind === "printed" && candidates.length === 0);
    return {
      kind: "unsure",
      because: byLimits ? "limits" : "tolerance",
      rules: profile,
      onTarget,
      onGoodSide,
      better: side.better,
    };
  }
  // Of several limits that all leave the reading outside, the most lenient is the one to quote.
  const widest =
    found.find((one) => found.every((other) => !furtherOut(lastEnd(other), lastEnd(one), side.better))) ??
    first;
  const isOpen = candidates.length === 0 || found.some(({ open }) => open);
  // Not where a question about the whole sheet is open: once it is answered, the limit quoted may be the other one.
  const isQuoted = first.outside && tolerance.kind !== "printed";
  // Of two that end at one figure it is only open whether the figure itself belongs.
  const isOneFigure = candidates.every(({ at }) => at === candidates[0]?.at);
  const limitKnown = !isOpen && (isOneFigure || isQuoted);
  return {
    kind: "rated",
    status: first.state.id,
    index: first.index,
    limits: limitKnown ? limitsShown(widest.limits, states, reading) : null,
    ends: widest.limits.filter((end) => limitKnown || found.every((one) => hasEnd(one, end))).map(endOf),
    without: widest.without,
    limitKnown,
    onTarget,
    outside: first.outside,
    onGoodSide,
    better: side.better,
  };
}

/** Whether a state ends at the same place by another meaning of the tolerance. */
function hasEnd(rating: StateRating | null, end: StateLimit): boolean {
  return rating?.limits.some(({ index, at }) => index === end.index && compare(at, end.at) === 0) === true;
}

interface StateRating {
  readonly state: RatedState;
  readonly index: number;
  readonly outside: boolean;
  readonly limits: readonly StateLimit[];
  readonly without: readonly string[];
  /** Whether a limit further out is not known. */
  readonly open: boolean;
}

const NO_LIMIT: AmberLimit = { at: null, source: null };

/**
 * Which state the reading falls into; null where that hangs on a limit that is not known. Two answers where the row's tolerance lies
 * inside a better state's own limit, and the reading between the two.
 */
function rate(
  reading: number,
  better: Side["better"],
  states: readonly RatedState[],
  { limits, openFrom }: StateLimits,
): readonly (StateRating | null)[] {
  const without = states.flatMap((state, index) =>
    state.upTo === null || index >= openFrom || limits.some((limit) => limit.state === state)
      ? []
      : [state.name],
  );
  const rated = (ends: readonly StateLimit[]): StateRating | null => {
    const inside = ends.find(({ at, inclusive }) => isInside(reading, at, inclusive, better));
    const state = inside?.state ?? states.at(-1);
    const index = inside?.index ?? states.length - 1;
    if (state === undefined || index >= openFrom) return null;
    return {
      state,
      index,
      outside: inside === undefined,
      limits: ends,
      without,
      open: openFrom !== Infinity,
    };
  };
  const inOrder = rated(limits);
  const kept = rated(narrowed(limits, better));
  return inOrder?.index === kept?.index ? [inOrder] : [inOrder, kept];
}

function lastEnd({ limits }: StateRating): number | null {
  return limits.at(-1)?.at ?? null;
}

function furtherOut(a: number | null, b: number | null, better: "higher" | "lower"): boolean {
  return a !== null && (b === null || isWorseThan(a, b, better));
}

export function isWorseThan(value: number, limit: number, better: "higher" | "lower"): boolean {
  return better === "higher" ? compare(value, limit) < 0 : compare(value, limit) > 0;
}

function isInside(reading: number, limit: number, inclusive: boolean, better: "higher" | "lower"): boolean {
  return !isWorseThan(reading, limit, better) && (inclusive || compare(reading, limit) !== 0);
}

function endOf({ index, state, at, inclusive, source }: StateLimit): KnownEnd {
  return { index, status: state.id, name: state.name, at, inclusive, source };
}

/** Where green ends, and the last state before the worst: 5% of a target of 0 is no amber at all. */
function limitsShown(limits: readonly StateLimit[], states: readonly RatedState[], reading: number): Limits {
  const green = limits.find(({ state }) => state === greenState(states)) ?? limits[0];
  const amber = limits.at(-1);
  const none = amber === undefined || green === undefined || compare(amber.at, green.at) === 0;
  return { greenAt: green?.at ?? reading, amberTo: none ? null : amber.at };
}

/**
 * Rates a reading by thresholds stated outright, which replace the target [STP08]. Null where their unit does not fit the reading's, or
 * where the profile has states that they say nothing of.
 * A colour without a threshold has no state of its own, but green, which then falls to the target.
 *
 * @param leavesOut Whether the target itself is not green: "> 90%".
 */
export function compareWithThresholds(
  reading: Figure,
  thresholds: Thresholds,
  target: number | null,
  states: readonly RatedState[],
  leavesOut = false,
): Comparison | null {
  const limits: StateLimit[] = [];
  const { better } = thresholds;
  const coloured = states.filter(({ upTo }) => upTo !== null);
  if (coloured.some(({ id }) => id !== "green" && id !== "amber")) return null;
  for (const colour of ["green", "amber"] as const) {
    const index = states.findIndex(({ id }) => id === colour);
    const state = states[index];
    const threshold = thresholds[colour];
    if (state === undefined || threshold === null) {
      if (colour === "green" && (target === null || state === undefined)) return null;
      if (colour === "green" && target !== null && state !== undefined)
        limits.push({ index, state, at: target, inclusive: !leavesOut, source: null });
      // A threshold for a colour that the rules do not have.
      if (threshold !== null) return null;
      continue;
    }
    const matched = matchUnits(reading, threshold.figure);
    if (matched.kind === "ambiguous" || matched.a.unit !== reading.unit) return null;
    limits.push({ index, state, at: matched.b.value, inclusive: threshold.inclusive, source: null });
  }
  const [green, amber] = limits;
  // Amber on the better side of green: one of the two is mistyped.
  if (green !== undefined && amber !== undefined && isWorseThan(green.at, amber.at, better)) return null;
  const [rated] = rate(reading.value, better, states, { limits, openFrom: Infinity });
  if (rated === undefined || rated === null) return null;
  return {
    kind: "rated",
    status: rated.state.id,
    index: rated.index,
    limits: limitsShown(limits, states, reading.value),
    ends: limits.map(endOf),
    without: rated.without,
    limitKnown: true,
    onTarget: rated.state === green?.state,
    outside: rated.outside,
    onGoodSide: false,
    better,
  };
}
