import { limitAt, type AmberLimit, type LimitSource, type Side } from "../tolerance/limitAt";
import { compare, minus, plus, times } from "../reading/decimal";
import { isStated, type Profile, type RatedState, type StatedSlack } from "../profile/profile";
import { slackValue } from "../profile/profileSlack";

/** Where one of a profile's states ends for a certain target. */
export interface StateLimit {
  /** Its place among the profile's states, best first. */
  readonly index: number;
  readonly state: RatedState;
  readonly at: number;
  readonly inclusive: boolean;
  /** What the end was worked out from; null where the row states it outright, or where it is the target. */
  readonly source: LimitSource | null;
}

export interface StateLimits {
  readonly limits: readonly StateLimit[];
  /** The first state whose end is not known for such a target; readings that reach no better state have no certain one. */
  readonly openFrom: number;
}

/** Whether the rules look at a row's tolerance at all. */
export function usesRowTolerance({ states }: Pick<Profile, "states">): boolean {
  return states.some(({ upTo }) => upTo?.slack.kind === "row-tolerance");
}

/** The state whose limit a row's own green value replaces: the one called green, else the one that ends at the target; null where neither is. */
export function greenState(states: readonly RatedState[]): RatedState | null {
  const limited = states.filter(({ upTo }) => upTo !== null);
  const atTarget = limited.find(({ upTo }) => upTo?.slack.kind === "none");
  return limited.find(({ id }) => id === "green") ?? atTarget ?? null;
}

/** Limits that the row itself gives, in the reading's unit. */
export interface OwnLimits {
  /** Its green value; null where it has none. */
  readonly greenAt: number | null;
  /** The figures that the rules state, in the columns they name or themselves; null where the cell is blank, and the row has no such state. */
  readonly columns: ReadonlyMap<StatedSlack, number | null>;
  /** Whether where green begins is not green itself: "> 90%". */
  readonly leavesOut?: boolean;
}

export const NO_OWN_LIMITS: OwnLimits = { greenAt: null, columns: new Map() };

/**
 * The ends of a profile's states for one target, best first.
 *
 * @param rowLimit Where the row's tolerance ends; null where that is not known.
 * @example green at target, amber within 5%, target 90, higher is better // green 90, amber 85.5
 */
export function stateLimits(
  states: readonly RatedState[],
  side: Side,
  rowLimit: AmberLimit | null,
  { greenAt, columns, leavesOut = false }: OwnLimits,
): StateLimits {
  const limits: StateLimit[] = [];
  let openFrom = Infinity;
  const green = greenState(states);
  states.forEach((state, index) => {
    if (state.upTo === null) return;
    const { slack, inclusive } = state.upTo;
    const add = (at: number, source: LimitSource | null, leftOut = false): void => {
      limits.push({ index, state, at, inclusive: inclusive && !leftOut, source });
    };
    if (state === green && greenAt !== null) {
      limits.push({ index, state, at: greenAt, inclusive: !leavesOut, source: null });
      return;
    }
    if (isStated(slack)) {
      const at = columns.get(slack) ?? null;
      if (at !== null) add(at, slack.kind === "column" ? slack : null);
      return;
    }
    if (slack.kind !== "row-tolerance") {
      const at = limitAt(slack, side);
      if (at === null) openFrom = Math.min(openFrom, index);
      else {
        // Better by a share of nothing is better all the same: at a target of 0, a reading of 0 is on target and not beyond it.
        const isBeyond = slackValue(slack) < 0 && compare(at, side.target) === 0;
        const isLeftOut = leavesOut && compare(at, side.target) === 0;
        const source: LimitSource | null = slack.kind === "none" ? null : { kind: "rule", slack };
        limits.push({ index, state, at, inclusive: inclusive && !isBeyond && !isLeftOut, source });
      }
      return;
    }
    if (rowLimit === null) openFrom = Math.min(openFrom, index);
    else if (rowLimit.at !== null) {
      const whole = slack.times === 1;
      add(
        whole ? rowLimit.at : scaled(rowLimit, rowLimit.at, side, slack.times),
        whole ? rowLimit.source : null,
        rowLimit.leftOut,
      );
    }
  });
  return { limits, openFrom };
}

/** A multiple of the row's tolerance; on the better side, that of a band's own better end. */
function scaled(limit: AmberLimit, at: number, side: Side, factor: number): number {
  if (factor < 0 && limit.betterEnd !== undefined)
    return plus(side.target, times(minus(limit.betterEnd, side.target), -factor));
  return plus(side.target, times(minus(at, side.target), factor));
}

/**
 * The limits with every better state kept inside the worse ones that follow: a tolerance of 3% in the cell, under rules with a yellow
 * to 5%. What a reading between the two is, the rules do not say.
 */
export function narrowed(limits: readonly StateLimit[], better: Side["better"]): readonly StateLimit[] {
  const isInside = (a: number, b: number): boolean =>
    better === "higher" ? compare(a, b) > 0 : compare(a, b) < 0;
  return limits.map((limit, index) => {
    const tightest = limits
      .slice(index + 1)
      .reduce((best, other) => (isInside(other.at, best.at) ? other : best), limit);
    return tightest === limit ? limit : { ...limit, at: tightest.at, inclusive: tightest.inclusive };
  });
}
