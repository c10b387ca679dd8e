import { compare, minus, percentOf, plus } from "../reading/decimal";
import type { FixedSlack, LargestSlack, Profile } from "../profile/profile";

/** The target as one side of a comparison, in the reading's unit. */
export interface Side {
  readonly better: "higher" | "lower";
  readonly target: number;
  readonly unit: string;
  /** The most decimals in which the reading and its target are shown; left out where that is not known. */
  readonly decimals?: number;
}

/** What an end of amber was worked out from, where the cell does not state it outright. */
export type LimitSource =
  /** The cell gives no tolerance, so the profile's own is used. */
  | { readonly kind: "default"; readonly slack: FixedSlack }
  /** The profile's own limit, whatever the row says. */
  | { readonly kind: "rule"; readonly slack: FixedSlack | LargestSlack }
  /** The figure in the row's own column of this heading. */
  | { readonly kind: "column"; readonly heading: string }
  /** Percent of the target, read from the cell, or from the key in another; `of` is the target in the reading's unit. */
  | { readonly kind: "share"; readonly percent: number; readonly of: number; readonly key?: string }
  /** Points in the place of a share of a target of 0%, which would be none. */
  | { readonly kind: "points-of-nought"; readonly points: number }
  /** So much from the target in percentage points, by the key that is printed in a cell, where the row's own is blank. */
  | { readonly kind: "key"; readonly at: string; readonly points: number };

/** One end of amber; `at` null is "no amber". */
export interface AmberLimit {
  readonly at: number | null;
  readonly source: LimitSource | null;
  /** Whether the limit itself is left out. */
  readonly leftOut?: true;
  /** The better end of a band that straddles the target, "25% - 40%" with target 29. */
  readonly betterEnd?: number;
}

/**
 * The limit that lies `slack` on the worse side of the target; null where it says nothing of such a target: points beside days. Of several
 * distances the furthest from the target, on whichever side of it they lie.
 */
export function limitAt(slack: FixedSlack | LargestSlack, side: Side): number | null {
  switch (slack.kind) {
    case "largest": {
      const ends = slack.of.map((one) => limitAt(one, side));
      const known = ends.filter((end) => end !== null);
      const apart = (end: number): number => Math.abs(minus(end, side.target));
      return known.length < ends.length
        ? null
        : known.reduce((best, end) => (apart(end) > apart(best) ? end : best), side.target);
    }
    case "none":
      return side.target;
    case "relative":
      return worseBy(side, percentOf(slack.percent, side.target));
    case "points":
      return side.unit === "%" ? worseBy(side, slack.points) : null;
    case "amount":
      return worseBy(side, slack.amount);
    default:
      return slack satisfies never;
  }
}

/** The value that lies this much on the worse side of the target. */
export function worseBy(side: Side, amount: number): number {
  return side.better === "higher" ? minus(side.target, amount) : plus(side.target, amount);
}

/** A limit that the cell states outright. */
export function stated(at: number): AmberLimit {
  return { at, source: null };
}

/** Percent of the target. */
export function byShare(percent: number, side: Side): AmberLimit {
  return {
    at: worseBy(side, percentOf(percent, side.target)),
    source: { kind: "share", percent, of: side.target },
  };
}

/** What a profile says of tolerance cells. */
export type ToleranceRules = Pick<Profile, "defaultTolerance" | "toleranceBasis" | "bareTolerance">;

/** "5%" as a share of the target; as points where the profile says so and the target is in percent. */
export function byPercent(percent: number, side: Side, { toleranceBasis }: ToleranceRules): AmberLimit {
  return toleranceBasis === "points" && side.unit === "%"
    ? stated(worseBy(side, percent))
    : byShare(percent, side);
}

/** A limit further from the target than this share of it is not credible: "85%" beside a target of 80% is no distance. */
export const FURTHEST_LIMIT_PERCENT = 50;

/** A share of the target above this is hardly a distance where the same figure may be a reading on its worse side. */
export const FURTHEST_SHARE_PERCENT = 25;

/** Whether a value lies on the worse side of the target. */
export function isWorse(value: number, side: Side): boolean {
  return side.better === "higher" ? compare(value, side.target) < 0 : compare(value, side.target) > 0;
}
