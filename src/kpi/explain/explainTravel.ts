import { noTravelReasons, travelSentences } from "../../wording/kpi/travelSentences";
import { decimalsApart, figureText, POINTS_UNIT } from "../../wording/kpi/figures";
import type { Previous } from "../travel/baseline";
import type { NoTravelReason } from "../travel/noTravelReason";
import { written } from "./explain";
import { computed } from "./explainLimits";
import type { Figure } from "../reading/figure";
import type { ChangeBand, Profile } from "../profile/profile";
import type { TravelResult } from "../travel/travel";

export function noTravelText(reason: NoTravelReason): string {
  switch (reason.kind) {
    case "not-on-sheet":
    case "blank":
    case "part-period":
    case "other-period":
    case "period-without-target":
      return noTravelReasons[reason.kind]({ period: reason.period });
    case "several-readings":
      return noTravelReasons[reason.kind](reason);
    case "no-figure":
      return reason.inBrackets === true
        ? noTravelReasons.brackets(reason)
        : noTravelReasons[reason.kind]({ ...reason, given: reason.given === true });
    case "units-differ":
      return noTravelReasons[reason.kind]({ ...reason, given: reason.given === true });
    case "previous-kind":
      return noTravelReasons["previous-kind"]({ kind: reason.of });
    case "frequency":
      return noTravelReasons.frequency({ frequency: reason.frequency });
    case "frequency-unclear":
      return noTravelReasons["frequency-unclear"]({ frequency: reason.frequency, period: reason.period });
    case "no-column":
    case "several-columns":
    case "twin-columns":
      return noTravelReasons[reason.kind]({ heading: reason.heading });
    default:
      return noTravelReasons[reason.kind]();
  }
}

/**
 * "Worse than June 2023 (100%) by 25% of that figure, more than the acceptable 5%." `before` is the period and figure compared
 * with; `unit` that of the values compared, which for shares of a target to date is "%".
 */
export function travelSentence(
  result: Extract<TravelResult, { kind: "travel" }>,
  before: string,
  profile: Profile,
  unit: string,
  byGreen = false,
): string {
  const { travel, decline, tooSmall } = result;
  const { deadBand, judged } = profile.travel;
  if (tooSmall && deadBand !== null && travel.movement !== "same")
    return travelSentences.tooSmall[travel.movement](before, distanceText(deadBand, unit));
  switch (travel.verdict) {
    case "same":
      return travelSentences.same(before);
    case "neutral":
      if (travel.movement === "same") return travelSentences.same(before);
      return judged
        ? travelSentences[travel.movement](before)
        : travelSentences.moved[travel.movement](before);
    case "improved":
      return travelSentences.improved(before);
    case "within-range":
    case "deteriorated":
      return travelSentences.worse(
        before,
        changeText(result, profile, unit),
        byGreen && decline === "on-target"
          ? travelSentences.stillGreen()
          : declineText(decline, profile, unit),
      );
    default:
      return travel.verdict satisfies never;
  }
}

function declineText(
  decline: Extract<TravelResult, { kind: "travel" }>["decline"],
  { name, travel: { acceptable, onTargetIsAcceptable } }: Profile,
  unit: string,
): string {
  const range = acceptable.kind === "any" || acceptable.kind === "none" ? "" : bandText(acceptable, unit);
  switch (decline) {
    case "on-target":
      return travelSentences.stillOnTarget();
    case "within":
      return travelSentences.withinRange(range);
    case "from-nought":
      return travelSentences.fromNought();
    case "beyond":
      return travelSentences.beyondRange(range);
    case "none":
      return onTargetIsAcceptable ? travelSentences.offTarget(name) : travelSentences.noDecline(name);
    case "any":
    case null:
      return travelSentences.anyDecline(name);
    default:
      return decline satisfies never;
  }
}

/** What a change is rounded to. */
const LEAST_PERCENT = 0.1;

/** How far it has moved, measured as what is acceptable is: "25% of that figure", "3 percentage points"; null from a previous 0. */
function changeText(
  { change, changePercent }: Extract<TravelResult, { kind: "travel" }>,
  { travel: { acceptable } }: Profile,
  unit: string,
): string | null {
  if (acceptable.kind === "amount") return distanceText({ kind: "amount", amount: change }, unit);
  if (changePercent === null) return null;
  return changePercent === 0 && change !== 0
    ? travelSentences.shareOfEarlier(travelSentences.lessThan(computed(LEAST_PERCENT, "%")))
    : distanceText({ kind: "relative", percent: changePercent }, unit);
}

function distanceText(band: ChangeBand, unit: string): string {
  const text = bandText(band, unit);
  return band.kind === "relative" ? travelSentences.shareOfEarlier(text) : text;
}

function bandText(band: ChangeBand, unit: string): string {
  if (band.kind === "relative") return computed(band.percent, "%");
  return computed(band.amount, unit === "%" ? POINTS_UNIT : unit);
}

/** Decimals of a share of the target to date, in percent: what the reference report prints. Two that differ are not shown as one. */
const SHARE_DECIMALS = 2;

/** "June 2023 (100%)"; for a cumulative row "June 2023 (101.58% of the target to date, after 104.96%)". */
export function beforeText(
  { period, reads }: Extract<Previous, { kind: "found" }>,
  figure: Figure,
  shares: { readonly now: number; readonly before: number } | null,
): string {
  if (shares !== null) {
    const decimals = decimalsApart(shares.now, shares.before, SHARE_DECIMALS);
    const [now, before] = [shares.now, shares.before].map((share) => figureText(share, "%", decimals));
    return travelSentences.share(period.label, now ?? "", before ?? "");
  }
  return reads.length > 1
    ? travelSentences.average(period.label, written(figure))
    : travelSentences.before(period.label, written(figure));
}
