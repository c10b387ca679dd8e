import {
  cumulativeSentences,
  noTravelReasons,
  notRatedReasons,
  statusSentences,
  travelSentences,
} from "../wording/kpi/explanations";
import { figureText, POINTS_UNIT } from "../wording/kpi/figures";
import type { LimitSource } from "./amberLimit";
import type { NoTravelReason } from "./baseline";
import type { Period } from "./calendar";
import type { NotRatedReason } from "./current";
import { periodAmount, periodsElapsed, targetToDate, type CumulativeReason } from "./cumulative";
import { decimalsOf } from "./decimal";
import type { Figure } from "./figure";
import type { Profile } from "./profile";
import type { HeldAgainst, Rating } from "./rating";
import type { Target } from "./target";
import type { TravelResult } from "./travel";

type Rated = Extract<Rating, { kind: "rated" }>;

/** A figure as it is displayed in its cell. */
export function written(figure: Figure): string {
  return figureText(figure.value, figure.unit, figure.scaled ? decimalsOf(figure.value) : figure.decimals);
}

/** A number of ours, such as a limit, with the decimals it needs. */
function computed(value: number, unit: string): string {
  return figureText(value, unit, decimalsOf(value));
}

/** The target as it was used, in words: "90%", "188 to date"; a range "10 to 12". */
export function targetText(against: HeldAgainst): string {
  return against.kind === "range"
    ? `${computed(against.from.value, against.from.unit)} to ${computed(against.to.value, against.to.unit)}`
    : computed(against.figure.value, against.figure.unit);
}

function againstText(against: HeldAgainst): string {
  const target = targetText(against);
  switch (against.kind) {
    case "target":
      return statusSentences.target(target);
    case "target-to-date":
      return statusSentences.targetToDate(target);
    case "green-threshold":
      return statusSentences.greenThreshold(target);
    case "range":
      return statusSentences.targetRange(
        computed(against.from.value, against.from.unit),
        computed(against.to.value, against.to.unit),
      );
    default:
      return against satisfies never;
  }
}

function limitText({ comparison, against, reading }: Rated): string {
  const { limits, limitKnown, limitSource, status } = comparison;
  if (against.kind === "range" && status === "green") return statusSentences.insideRange();
  if (!limitKnown) return statusSentences.amberOpen[status]();
  const end =
    limits.amberTo === null
      ? statusSentences.noAmber()
      : statusSentences.amberEnds(computed(limits.amberTo, reading.unit));
  return limitSource === null ? end : statusSentences.because(end, sourceText(limitSource, reading.unit));
}

/** How a tolerance was understood: "5% of 80%"; "no tolerance is given, so 5% of the target". */
function sourceText(source: LimitSource, unit: string): string {
  if (source.kind === "share")
    return statusSentences.share(computed(source.percent, "%"), computed(source.of, unit));
  const { slack } = source;
  switch (slack.kind) {
    case "none":
      return statusSentences.noToleranceGiven.none();
    case "relative":
      return statusSentences.noToleranceGiven.relative(computed(slack.percent, "%"));
    case "amount":
      return statusSentences.noToleranceGiven.amount(
        computed(slack.amount, unit === "%" ? POINTS_UNIT : unit),
      );
    default:
      return slack satisfies never;
  }
}

/** How the tolerance was understood: "5% of 60% = amber down to 57%"; null where that is not certain. */
export function toleranceText({ comparison, against, reading }: Rated): string | null {
  const { limits, limitKnown, limitSource, status, better } = comparison;
  if (!limitKnown || (against.kind === "range" && status === "green")) return null;
  if (limits.amberTo === null) return statusSentences.noAmber();
  const end = statusSentences.amberTo[better](computed(limits.amberTo, reading.unit));
  return limitSource === null ? end : statusSentences.equals(sourceText(limitSource, reading.unit), end);
}

/** "Red: 75% in July 2023 against a target of 90%; amber ends at 85%."; with "(5% of 90%)" after a limit that was worked out. */
export function ratedSentence(rating: Rated, period: Period): string {
  const { comparison, against, reading } = rating;
  return statusSentences.rated({
    status: comparison.status,
    reading: written(reading),
    period: period.label,
    target: againstText(against),
    limit: limitText(rating),
  });
}

/** "Outside tolerance: 75% against 90%, limit 85%". */
export function warningSentence(rating: Rated): string {
  const { comparison, against, reading } = rating;
  const { amberTo } = comparison.limits;
  return statusSentences.warning(
    written(reading),
    targetText(against),
    amberTo === null ? null : computed(amberTo, reading.unit),
  );
}

/** Why there is nothing to rate: "there were no cases in July 2023". */
export function notRatedText(reason: NotRatedReason): string {
  switch (reason.kind) {
    case "not-due":
      return notRatedReasons["not-due"](reason.period.label, reason.frequency);
    case "no-figures":
      return notRatedReasons["no-figures"]();
    default:
      return notRatedReasons[reason.kind](reason.period.label);
  }
}

/** Why the row was taken as cumulative, with the sum that gives its target to date. */
export function cumulativeSentence(reason: CumulativeReason, target: Target, period: Period): string {
  const amount = periodAmount(target, period);
  const toDate = amount === null ? null : targetToDate(amount, period);
  const periods = amount === null ? null : periodsElapsed(amount.per, period);
  const why = reason === "target-and-year-to-date" ? null : cumulativeSentences[reason]();
  if (amount === null || toDate === null || periods === null || reason === "cells-say") return why ?? "";
  const sum = { amount: written(amount.figure), periods, toDate: computed(toDate.value, toDate.unit) };
  if (why !== null) return `${why} ${cumulativeSentences.toDate(sum)}`;
  return cumulativeSentences["target-and-year-to-date"]({
    ...sum,
    period: amount.per === "quarter" ? "quarterly" : "monthly",
  });
}

export function noTravelText(reason: NoTravelReason): string {
  switch (reason.kind) {
    case "not-on-sheet":
    case "blank":
    case "part-period":
    case "other-period":
      return noTravelReasons[reason.kind]({ period: reason.period });
    case "no-figure":
    case "units-differ":
      return noTravelReasons[reason.kind]({ period: reason.period, text: reason.text });
    case "previous-kind":
      return noTravelReasons["previous-kind"]({ kind: reason.of });
    case "frequency":
      return noTravelReasons.frequency({ frequency: reason.frequency });
    case "frequency-unclear":
      return noTravelReasons["frequency-unclear"]({ frequency: reason.frequency, period: reason.period });
    case "no-current":
      return noTravelReasons["no-current"]({ period: reason.period });
    case "no-column":
      return noTravelReasons["no-column"]({ heading: reason.heading });
    default:
      return noTravelReasons[reason.kind]();
  }
}

/** "Worse than June 2023 (100%) by 25%, more than the 5% range." `before` is the period and figure compared with. */
export function travelSentence(
  result: Extract<TravelResult, { kind: "travel" }>,
  before: string,
  profile: Profile,
): string {
  const { travel, decline, changePercent } = result;
  switch (travel.verdict) {
    case "same":
      return travelSentences.same(before);
    case "neutral":
      return travel.movement === "same"
        ? travelSentences.same(before)
        : travelSentences[travel.movement](before);
    case "improved":
      return travelSentences.improved(before);
    case "within-range":
    case "deteriorated":
      return travelSentences.worse(
        before,
        changePercent === null ? null : computed(changePercent, "%"),
        declineText(decline, profile),
      );
    default:
      return travel.verdict satisfies never;
  }
}

function declineText(
  decline: Extract<TravelResult, { kind: "travel" }>["decline"],
  { name, travel: { acceptable } }: Profile,
): string {
  const range = acceptable.kind === "relative" ? computed(acceptable.percent, "%") : "";
  switch (decline) {
    case "on-target":
      return travelSentences.stillOnTarget();
    case "within":
      return travelSentences.withinRange(range);
    case "from-nought":
      return travelSentences.fromNought();
    case "beyond":
      return travelSentences.beyondRange(range);
    case "any":
    case null:
      return travelSentences.anyDecline(name);
    default:
      return decline satisfies never;
  }
}

/** "June 2023 (100%)"; for a cumulative row "June 2023 (104.96% of the target to date)". */
export function beforeText(period: Period, figure: Figure, share: number | null): string {
  return share === null
    ? travelSentences.before(period.label, written(figure))
    : travelSentences.share(period.label, figureText(share, "%", 2));
}
