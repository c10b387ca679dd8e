import { statusSentences } from "../../wording/kpi/explanations";
import { travelSentences } from "../../wording/kpi/travelSentences";
import type { Period } from "../period/calendar";
import { askedInContext } from "./askedInContext";
import { currentCellQueries, distinct, previousSlips, unusedCellQueries } from "./cellQueries";
import { cumulativeReason } from "../travel/cumulative";
import type { Current } from "./current";
import { polarityUsed } from "../polarity/direction";
import {
  marksSentences,
  ratedSentence,
  targetWithSource,
  warningSentence,
  written,
} from "../explain/explain";
import { cumulativeSentence } from "../explain/explainCumulative";
import { toleranceText } from "../explain/explainLimits";
import { greenOffTarget, isGreenOnly } from "../explain/greenOffTarget";
import { noTravelText } from "../explain/explainTravel";
import type { Judged } from "./judged";
import { withOwnTarget } from "../target/ownTarget";
import { withLaterGoal } from "../target/laterGoal";
import { withoutSharesFromApril } from "../target/ofAnotherYear";
import type { Profile } from "../profile/profile";
import { query } from "../query";
import { appliesIn } from "../target/ratedIn";
import type { Target } from "../target/target";
import { targetAsRead } from "../target/targetAsRead";
import { heldInWords, heldRow } from "../rating/heldAgainst";
import { rateByDue } from "../rating/rateByDue";
import { withSources } from "../rating/readElsewhere";
import { rateReading } from "../rating/rateReading";
import { ask, sumTest, type Rating, type RatingInput } from "../rating/rating";
import type { ReadRow } from "./rowCells";
import { periodWanted } from "../travel/baseline";
import { longTravelOf } from "../travel/longTravel";
import { inputOfPeriod, travelOfPeriod } from "../travel/periodTravel";
import { oneLine, withoutTravel, type RowTravelInput } from "../travel/rowTravel";
import { travelIfRunning } from "../travel/travelIfRunning";
import { settleUnit } from "../reading/rowUnit";
import { changeStatus, type ChangedStatus } from "../rating/statusChanges";
import { statusInWords, wordsSentence } from "../rating/statusInWords";
import { usesRowTolerance } from "../rating/stateLimits";
import { unusedToleranceSentence } from "../rating/unusedTolerance";
import { possibleDirections } from "../polarity/possibleDirections";
import { directionBy } from "../polarity/supposedPolarity";

type FigureCurrent = Extract<Current, { kind: "figure" }>;
type Rated = Extract<Rating, { kind: "rated" }>;

/**
 * The answer for a row that has a current figure: its status by comparison or by the target's words, and its direction of travel.
 *
 * @param ofPeriod The period's own figure, where that of the year so far is judged in its place: the arrow is that of the period.
 */
export function rowWithFigure(
  row: ReadRow,
  current: FigureCurrent,
  reporting: Period | null,
  profile: Profile,
  ofPeriod: FigureCurrent = current,
): Judged {
  const own = withLaterGoal(withOwnTarget(row, current.read), current.read);
  const cumulative = cumulativeReason(own, current.read);
  const read = cumulative === null ? own : withoutSharesFromApril(own, current.read);
  const { cell, reading } = current.read;
  const settled = settleUnit(read, current.read);
  const figure = settled?.figure ?? null;
  const { direction, supposed } = directionBy(read, profile, (figure ?? reading.figure).unit);
  const byTarget = statusInWords(read);
  const applies = byTarget === null ? appliesIn(profile, cell.period, reporting) : "yes";
  const inWords =
    byTarget ?? (applies === "no" && profile.ratedIn !== null ? profile.ratedIn.otherwise : null);
  const inQuestion: RatingInput | null =
    inWords !== null || figure === null
      ? null
      : { read, current: current.read, reading: figure, direction, cumulative, profile };
  const toRate = applies === "unknown" ? null : inQuestion;
  const byAnswer = inQuestion === null ? null : rateHeld(inQuestion, current);
  const rating = toRate === null ? null : byAnswer;
  const ownQueries = [
    ...(applies === "unknown" ? [query("quarter-unknown", cell.shown, true)] : []),
    ...currentCellQueries(current, settled, inWords !== null),
  ];
  const isBlocked = ownQueries.some(({ blocking }) => blocking);
  const rated = rating?.kind === "rated" && !isBlocked ? withSources(rating, read, profile) : null;
  const input: Omit<RowTravelInput, "baseline"> = {
    read,
    current,
    reading: figure,
    directions: possibleDirections(direction, read, byAnswer?.queries ?? []),
    cumulative,
    onTarget: onTarget(byAnswer, inWords !== null, applies === "unknown"),
    byGreen: isGreenOnly(byAnswer),
    profile,
  };
  const baseline = read.row.declared?.baseline ?? profile.travel.baseline;
  const moving = ofPeriod === current ? input : inputOfPeriod(input, ofPeriod, toRate !== null);
  const travel = mayRunUp(rating, toRate)
    ? withoutTravel({ kind: "may-run-up" })
    : ofPeriod === current
      ? travelIfRunning({ ...input, baseline })
      : travelOfPeriod({ ...moving, baseline });
  const compared = ofPeriod.read.cell.period.label;
  const wanted = travel.whyNot === null ? null : periodWanted(travel.whyNot, compared, baseline);
  const changed = rated === null ? null : changedStatus(rated, profile, input);
  const askForPolarity =
    inWords !== null && direction.kind === "missing" && travel.whyNot?.kind === "polarity-missing";
  const used = [cell.shown.at, ...(travel.previous === null ? [] : [travel.previous.at])];
  const queries = distinct([
    ...ownQueries,
    ...(rating?.queries ?? []).map((one) =>
      askedInContext(one, { read, current: current.read, cumulative, profile }),
    ),
    ...(changed?.queries ?? []),
    ...travel.queries,
    ...(askForPolarity ? [query("polarity-missing", read.row.polarity, false)] : []),
    ...previousSlips(read, travel),
    ...unusedCellQueries(read, used),
  ]);
  const state = changed?.state ?? null;
  const shownFigure = rated?.reading ?? figure ?? reading.figure;
  const longTravel = longTravelOf(moving);
  const openTarget = inWords === null && cumulative === null && profile.heldAgainst === null;
  const outOfTolerance = state !== null && profile.warnOn.includes(state.id);
  const sentences = [
    inWords !== null
      ? unratedSentence(
          inWords,
          byTarget === null ? null : read.target,
          statusSentences.inPeriod(written(shownFigure), cell.period.label),
          profile,
        )
      : rated !== null && state !== null
        ? ratedSentence(rated, state.name, cell.period)
        : statusSentences.needsAttention(
            queries.filter(({ blocking }) => blocking).map(({ sentence }) => sentence),
          ),
    ...(rated === null ? [] : (changed?.sentences ?? [])),
    ...(supposed === null ? [] : [supposed]),
    ...(rated === null ? [] : unusedToleranceSentence(read, profile)),
    ...marksSentences(reading.marks, cell.heading),
    ...(cumulative === null ? [] : [cumulativeSentence(cumulative, read, cell.period)]),
    travel.sentence ?? (travel.whyNot === null ? "" : travelSentences.none(noTravelText(travel.whyNot))),
    ...greenOffTarget(rated, state, travel.travel, profile),
    ...(longTravel === null ? [] : [longTravel.sentence]),
    ...queries.filter(({ blocking }) => !blocking).map(({ sentence }) => sentence),
  ];
  return {
    profile: profile.id,
    status: inWords ?? state?.id ?? "needs-attention",
    current: {
      period: cell.period,
      at: cell.shown.at,
      text: oneLine(cell.shown.text),
      value: shownFigure.value,
      unit: shownFigure.unit,
    },
    // What the year so far is not compared with is not shown beside it.
    previous: ofPeriod === current ? travel.previous : null,
    travel: travel.travel,
    longTravel: longTravel?.answer ?? null,
    polarity: polarityUsed(read.polarity, direction),
    limits: rated?.comparison.limits ?? null,
    stateEnds:
      rated?.comparison.ends.map(({ status, name, at, inclusive }) => ({ status, name, at, inclusive })) ??
      [],
    targetUsed: rated !== null ? targetWithSource(rated) : openTarget ? targetAsRead(read, queries) : null,
    toleranceAs: rated === null ? null : toleranceText(rated),
    cumulative: cumulative !== null,
    outOfTolerance,
    explanation: sentences.filter((sentence) => sentence !== "").join(" "),
    whyNoTravel: travel.whyNot === null ? null : noTravelText(travel.whyNot),
    ...(wanted === null ? {} : { periodWanted: wanted }),
    warning: outOfTolerance && rated !== null ? warning(rated, changed, profile) : null,
    queries,
  };
}

/**
 * Whether the figures may run up to a year's target: then the arrow would go by their share of what is due, which nobody knows. A whole year's
 * figure is what its year came to.
 */
function mayRunUp(rating: Rating | null, input: RatingInput | null): boolean {
  const isOpen = rating?.queries.some(({ code, blocking }) => blocking && code === "target-to-date-unknown");
  if (input === null || input.cumulative !== null || isOpen !== true) return false;
  if (input.current.cell.period.kind === "year") return false;
  const { target } = input.read;
  const [amount] = target.kind === "values" ? target.amounts : [];
  const { addsUp, makesUpYear } = sumTest(input);
  return amount !== undefined && (addsUp(amount.figure) || makesUpYear(amount.figure));
}

/** Rated against the target, or what the rules put in its place; asked where that is not there. */
function rateHeld(input: RatingInput, current: FigureCurrent): Rating {
  const { read, profile, cumulative } = input;
  const held = heldRow(read, current, profile, cumulative !== null);
  if (held.kind === "target") return rateByDue(input);
  if (held.kind === "none")
    return ask("comparison-missing", input.current.cell.shown, null, noTravelText(held.whyNot));
  // The target beside a figure is not looked at either.
  const alone = { ...input.current, reading: { ...input.current.reading, ownTarget: null } };
  // Like is held against like: there is no target to date.
  return heldInWords(rateReading({ ...input, read: held.read, current: alone, cumulative: null }), held);
}

/** The status by the figure alone, after what the rules ask of the direction of travel. */
function changedStatus(
  rated: Rated,
  profile: Profile,
  input: Omit<RowTravelInput, "baseline">,
): ChangedStatus | null {
  const state = profile.states.find(({ id }) => id === rated.comparison.status);
  return state === undefined ? null : changeStatus(state, profile, input, input.current.read.cell.shown);
}

function warning(rated: Rated, changed: ChangedStatus | null, profile: Profile): string {
  const byFigure = profile.warnOn.includes(rated.comparison.status);
  const warnFrom = profile.states.findIndex(({ id }) => profile.warnOn.includes(id));
  return warningSentence(
    rated,
    warnFrom,
    byFigure ? null : (changed?.because ?? null),
    usesRowTolerance(profile),
  );
}

/**
 * Null where it is not certain, a target that is asked for included; false where there is none to be on. Where there may be none in this
 * quarter, it is certain only that a reading worse than the target is not on one.
 */
function onTarget(rating: Rating | null, unrated: boolean, mayBeUnrated: boolean): boolean | null {
  if (rating === null) return unrated ? false : null;
  const answer = rating.kind === "rated" ? rating.comparison.onTarget : rating.onTarget;
  return mayBeUnrated && answer === true ? null : answer;
}

/** `byTarget` null: by the rules the target applies in other quarters only. */
function unratedSentence(
  status: "tracking" | "target-under-review" | "not-rated",
  byTarget: Target | null,
  reading: string,
  { ratedIn }: Profile,
): string {
  if (byTarget !== null && status !== "not-rated") return wordsSentence(status, reading, byTarget);
  const why = statusSentences.otherQuarter(ratedIn?.quarters ?? []);
  return status === "tracking" ? statusSentences.trackedUntil(reading, why) : statusSentences.notRated(why);
}
