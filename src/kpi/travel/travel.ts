import type { NoTravelReason } from "./noTravelReason";
import { compare, minus, percentOf, plus, roundTo } from "../reading/decimal";
import type { Direction } from "../polarity/direction";
import type { Acceptable, Movement, Travel, Verdict } from "../evaluation";
import type { ChangeBand, TravelRules } from "../profile/profile";

/** Why a decline counts as it does, for the sentence. */
export type DeclineReason = Acceptable | "none" | "beyond" | "from-nought";

export type TravelResult =
  | {
      readonly kind: "travel";
      readonly travel: Travel;
      /** Change in the unit of the values compared, without its sign. */
      readonly change: number;
      /** Change in percent of the previous value, to one decimal; null from a previous 0 or where nothing changed. */
      readonly changePercent: number | null;
      readonly decline: DeclineReason | null;
      /** Whether there was a change, and one too small to count. */
      readonly tooSmall: boolean;
    }
  | { readonly kind: "none"; readonly reason: NoTravelReason };

/** Two values of one measure in one unit; for a cumulative row, their shares of the target to date. */
export interface Compared {
  readonly now: number;
  readonly before: number;
  /** On or better than the target for the current period: null where that is not certain, false where there is no target. */
  readonly onTarget: boolean | null;
}

/**
 * Direction of travel (rules.md, section 7): where the number went, whether that is better, and the mark for it.
 *
 * @example { now: 9.1, before: 9.8, onTarget: false }, higher is better: 7.1% down, more than 5%: "↓ R" [AFL21]
 */
export function travelOf(
  { now, before, onTarget }: Compared,
  direction: Direction,
  rules: TravelRules,
): TravelResult {
  const more = compare(now, before);
  const movement: Movement = more === 0 ? "same" : more > 0 ? "up" : "down";
  const change = Math.abs(minus(now, before));
  const tooSmall = change !== 0 && rules.deadBand !== null && isWithin(rules.deadBand, now, before);
  const changePercent = before === 0 || change === 0 ? null : roundTo((change / Math.abs(before)) * 100, 1);
  const { scheme } = rules;
  const result = (verdict: Verdict, points: Movement, decline: DeclineReason | null = null): TravelResult => {
    const arrows = verdict === "neutral" ? scheme.neutralArrows : scheme.arrows;
    const mark = [arrows[points], scheme.letters[verdict]].filter((part) => part !== "").join(" ");
    const travel: Travel = {
      movement,
      verdict,
      mark,
      ...(points === movement ? {} : { points }),
      ...(decline !== null && isAcceptable(decline) ? { acceptable: decline } : {}),
    };
    return { kind: "travel", travel, change, changePercent, decline, tooSmall };
  };
  const neutralWay = tooSmall ? "same" : movement;
  if (!rules.judged || direction.kind === "none") return result("neutral", neutralWay);
  // Two cells that show the same are as good, whichever way is better.
  if (change === 0 || tooSmall) return result("same", "same");
  if (direction.kind === "missing" || direction.kind === "unreadable")
    return { kind: "none", reason: { kind: "polarity-missing" } };
  const gain = gainOf(now, before, direction);
  // Inside a range one value is as good as another.
  if (gain === 0) return result("neutral", neutralWay);
  const way = scheme.follows === "number" ? movement : gain > 0 ? "up" : "down";
  if (gain > 0) return result("improved", way);
  const decline = declineReason(now, before, onTarget, rules);
  if (decline === null) return { kind: "none", reason: { kind: "target-unclear" } };
  return result(isAcceptable(decline) ? "within-range" : "deteriorated", way, decline);
}

/**
 * The direction of travel where more than one way may be better: only what is the same by each of them.
 *
 * @example { now: 95, before: 86 }, higher is better or best between 85 and 90 // none: better by the one, worse by the other
 */
export function travelByEach(
  compared: Compared,
  [direction, ...others]: readonly [Direction, ...Direction[]],
  rules: TravelRules,
): TravelResult {
  const first = travelOf(compared, direction, rules);
  const isSame = (other: TravelResult): boolean =>
    first.kind === "travel" &&
    other.kind === "travel" &&
    first.travel.mark === other.travel.mark &&
    first.travel.verdict === other.travel.verdict;
  if (first.kind === "none" || others.every((other) => isSame(travelOf(compared, other, rules))))
    return first;
  // A way is given, and what is open is whether the target's range is best all the same.
  return { kind: "none", reason: { kind: "range-or-way" } };
}

const IS_ACCEPTABLE: Readonly<Record<DeclineReason, boolean>> = {
  any: true,
  "on-target": true,
  within: true,
  none: false,
  beyond: false,
  "from-nought": false,
};

function isAcceptable(decline: DeclineReason): decline is Acceptable {
  return IS_ACCEPTABLE[decline];
}

/** Of a previous 0, a share of it is no change at all. */
function isWithin(band: ChangeBand, now: number, before: number): boolean {
  const change = Math.abs(minus(now, before));
  if (band.kind === "amount") return compare(change, band.amount) <= 0;
  return before !== 0 && compare(change, percentOf(band.percent, before)) <= 0;
}

/** Positive where the new value is better, negative where it is worse, 0 where the two are as good. */
function gainOf(now: number, before: number, direction: Direction): number {
  if (direction.kind === "higher") return compare(now, before);
  if (direction.kind === "lower") return compare(before, now);
  if (direction.kind !== "range") return 0;
  const { from, to } = direction;
  const distance = (value: number): number =>
    plus(Math.max(0, minus(from.value, value)), Math.max(0, minus(value, to.value)));
  return compare(distance(before), distance(now));
}

/** Null where it depends on a target that is not certain. */
function declineReason(
  now: number,
  before: number,
  onTarget: boolean | null,
  rules: TravelRules,
): DeclineReason | null {
  const { acceptable } = rules;
  if (acceptable.kind === "any") return "any";
  if (onTarget === true && rules.onTargetIsAcceptable) return "on-target";
  if (acceptable.kind !== "none" && isWithin(acceptable, now, before)) return "within";
  if (onTarget === null && rules.onTargetIsAcceptable) return null;
  if (acceptable.kind === "none") return "none";
  return before === 0 && acceptable.kind === "relative" ? "from-nought" : "beyond";
}
