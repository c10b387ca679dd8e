import { travelSentences } from "../../wording/kpi/travelSentences";
import type { Travel } from "../evaluation";
import type { Profile, RatedState } from "../profile/profile";
import type { Rating } from "../rating/rating";
import { greenState } from "../rating/stateLimits";
import { compare } from "../reading/decimal";
import { targetWithSource } from "./explain";

type Rated = Extract<Rating, { kind: "rated" }>;

/**
 * Why a figure that is green has an arrow that says it is not acceptable: green goes further than the target, and the letter goes by the
 * target (rules.md, section 7). None for any other row.
 *
 * @example 86% after 95%, target 90%, green from 85%: green, "↓ R", and a sentence that says why
 */
export function greenOffTarget(
  rated: Rated | null,
  state: RatedState | null,
  travel: Travel | null,
  { states, travel: rules }: Profile,
): readonly string[] {
  if (rated === null || state === null || travel?.verdict !== "deteriorated") return [];
  const { kind } = rated.against;
  const isByTarget = kind === "target" || kind === "target-to-date";
  if (!isByTarget || rated.comparison.onTarget || !rules.onTargetIsAcceptable) return [];
  return state === greenState(states)
    ? [travelSentences.greenOffTarget(state.name, targetWithSource(rated))]
    : [];
}

/** Whether a figure on the green limit that its tolerance states is worse than its target all the same: 99.6% beside 100%, "99.5% and above is green". */
export function isGreenOnly(rating: Rating | null): boolean {
  if (rating?.kind !== "rated" || rating.against.kind !== "green-threshold") return false;
  const { besideTarget } = rating.against;
  if (besideTarget === undefined || !rating.comparison.onTarget) return false;
  const apart = compare(rating.reading.value, besideTarget.value);
  return rating.comparison.better === "higher" ? apart < 0 : apart > 0;
}
