import { baselineWords, distanceWords, profileWords } from "../../wording/kpi/profileWords";
import { fillsInWords } from "../look/fillsInWords";
import type {
  AcceptableRange,
  AppliesTo,
  ChangeBand,
  FixedSlack,
  JudgedVerdict,
  Profile,
  RatedState,
  Slack,
  StatusChange,
  StatedSlack,
} from "./profile";
import { outOfReachSentence } from "./outOfReach";
import { slackValue } from "./profileSlack";
import type { Baseline } from "../row/row";
import { usesRowTolerance } from "../rating/stateLimits";

/**
 * A rule set in plain words, a sentence each, in the order in which it is applied. What is as everywhere is left out.
 *
 * @example Corporate // "Green: at the target or better.", "Amber: worse than the target by no more than the row’s tolerance.", …
 */
export function describeProfile(profile: Profile): readonly string[] {
  const { states, ratedIn, polarityWhenMissing, rangeTarget, colours, heldAgainst } = profile;
  const outOfReach = outOfReachSentence(profile);
  const warned = states.filter(({ id }) => profile.warnOn.includes(id)).map(({ name }) => name);
  return [
    ...appliesSentences(profile.appliesTo),
    ...(heldAgainst === null ? [] : [profileWords.inPlaceOfTarget(baselineText(heldAgainst))]),
    ...states.flatMap((state, index) => {
      const isBest = states.slice(0, index).every(({ upTo }) => upTo === null);
      return stateSentences(state, isBest, index === states.length - 1);
    }),
    ...toleranceSentences(profile),
    ...(outOfReach === null ? [] : [outOfReach]),
    ...profile.changes.flatMap((change) => changeSentences(change, states)),
    warned.length === 0 ? profileWords.nothingOutside : profileWords.outside(warned),
    ...(ratedIn === null ? [] : [profileWords.quarters(ratedIn.quarters, ratedIn.otherwise)]),
    profileWords.polarity[polarityWhenMissing],
    ...(rangeTarget === "inside" ? [profileWords.ranges] : []),
    ...travelSentences(profile),
    ...(colours === "every-period" ? [profileWords.everyPeriod] : []),
    ...fillsInWords(states),
  ];
}

function stateSentences(
  { name, upTo, words }: RatedState,
  isBest: boolean,
  isLast: boolean,
): readonly string[] {
  const { state } = profileWords;
  const byWords = words.length === 0 ? [] : [state.words(name, words)];
  if (upTo === null) return isLast ? [state.rest(name), ...byWords] : byWords;
  const { slack, inclusive } = upTo;
  if (slack.kind === "column") return [state.inColumn(name, slack.heading), ...byWords];
  if (slack.kind === "figure") return [state.atFigure(name, slack.text), ...byWords];
  const distance = distanceText(slack);
  if (slack.kind === "none") return [inclusive ? state.atTarget(name) : state.aboveTarget(name), ...byWords];
  const isBetter = slackValue(slack) < 0;
  const sentence = isBetter
    ? (inclusive ? state.betterFrom : state.betterBeyond)(name, distance)
    : isBest
      ? (inclusive ? state.bestUpTo : state.bestLessThan)(name, distance)
      : (inclusive ? state.worseUpTo : state.worseLessThan)(name, distance);
  return [sentence, ...byWords];
}

function distanceText(slack: Exclude<Slack, StatedSlack>): string {
  if (slack.kind === "largest") return distanceWords.largest(slack.of.map(distanceText));
  const value = String(Math.abs(slackValue(slack)));
  switch (slack.kind) {
    case "none":
      return distanceWords.none;
    case "relative":
      return distanceWords.percentOfTarget(`${value}%`);
    case "points":
      return distanceWords.points(value);
    case "amount":
      return distanceWords.amount(value);
    case "row-tolerance":
      return value === "1" ? distanceWords.tolerance : distanceWords.toleranceTimes(value);
    default:
      return slack satisfies never;
  }
}

function toleranceSentences(profile: Profile): readonly string[] {
  const { tolerance } = profileWords;
  const { defaultTolerance, toleranceBasis, bareTolerance } = profile;
  if (!usesRowTolerance(profile)) return [tolerance.unused];
  return [
    blankSentence(defaultTolerance),
    ...(toleranceBasis === "points" ? [tolerance.points] : []),
    ...(bareTolerance === "ask" ? [] : [tolerance.bare[bareTolerance]]),
  ];
}

function blankSentence(slack: FixedSlack): string {
  return slack.kind === "none"
    ? profileWords.tolerance.none
    : profileWords.tolerance.blank(distanceText(slack));
}

function changeSentences(change: StatusChange, states: readonly RatedState[]): readonly string[] {
  const nameOf = (id: string): string => states.find((state) => state.id === id)?.name ?? id;
  const { verdicts, baseline, whenUnknown } = change;
  const against = baselineText(baseline);
  return [
    profileWords.change({
      from: nameOf(change.from),
      to: nameOf(change.to),
      verdicts: merged(verdicts),
      against,
    }),
    profileWords.whenUnknown[whenUnknown],
  ];
}

/** Worse within the range or beyond it is simply worse. */
function merged(verdicts: StatusChange["verdicts"]): readonly (JudgedVerdict | "worse")[] {
  const isBoth = verdicts.includes("within-range") && verdicts.includes("deteriorated");
  if (!isBoth) return verdicts;
  return [...verdicts.filter((verdict) => verdict === "improved" || verdict === "same"), "worse"];
}

function baselineText(baseline: Baseline): string {
  switch (baseline.kind) {
    case "period-before":
    case "same-period-last-year":
      return baselineWords[baseline.kind];
    case "average-before":
      return baselineWords.average(baseline.periods);
    case "column":
      return baselineWords.column(baseline.heading);
    default:
      return baseline satisfies never;
  }
}

/** Who gets the rules; of a rule set for every row, or one that is given out in the pane, that is told beside it. */
function appliesSentences(appliesTo: AppliesTo): readonly string[] {
  if (appliesTo.kind !== "rows") return [];
  const { ref, refs, section, sheet, targetIn } = appliesTo.where;
  const words = profileWords.applies;
  return [
    words.to([
      ...(ref === undefined ? [] : [words.ref(ref)]),
      ...(refs === undefined ? [] : [words.refs(refs)]),
      ...(section === undefined ? [] : [words.section(section)]),
      ...(sheet === undefined ? [] : [words.sheet(sheet)]),
      ...(targetIn === undefined ? [] : [words.targetIn[targetIn]]),
    ]),
  ];
}

function travelSentences({ travel }: Profile): readonly string[] {
  const words = profileWords.travel;
  const { given, baseline, otherwise, longBaseline, judged, deadBand, acceptable, scheme } = travel;
  if (given === "never") return [words.never];
  return [
    words.compares(baselineText(baseline)),
    ...(otherwise === null ? [] : [words.otherwise(baselineText(otherwise))]),
    ...(given === "not-for-cumulative" ? [words.notForCumulative] : []),
    ...(judged ? [] : [words.notJudged]),
    ...(judged && scheme.follows === "performance" ? [words.performance] : []),
    ...(deadBand === null ? [] : [words.deadBand(bandText(deadBand))]),
    ...(judged ? acceptableSentences(acceptable, travel.onTargetIsAcceptable) : []),
    ...(longBaseline === null ? [] : [words.long(baselineText(longBaseline))]),
  ];
}

function bandText(band: ChangeBand): string {
  return band.kind === "relative"
    ? distanceWords.percentOfEarlier(`${String(band.percent)}%`)
    : distanceWords.amount(String(band.amount));
}

function acceptableSentences(acceptable: AcceptableRange, onTarget: boolean): readonly string[] {
  const words = profileWords.travel;
  if (acceptable.kind === "any") return [words.anyDecline];
  if (acceptable.kind === "none") return [onTarget ? words.onTargetOnly : words.noDecline];
  return [words.acceptable(bandText(acceptable)), ...(onTarget ? [words.onTarget] : [])];
}
