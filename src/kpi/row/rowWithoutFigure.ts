import { statusSentences } from "../../wording/kpi/explanations";
import { noTravelReasons, travelSentences } from "../../wording/kpi/travelSentences";
import { queryInPlaceOfAFigure, unusedCellQueries } from "./cellQueries";
import type { Current } from "./current";
import { frequencyAsked } from "./frequencyAsked";
import { isOfDates } from "./datesInRow";
import { unreadableQuery } from "../query";
import { polarityUsed } from "../polarity/direction";
import type { PeriodReading } from "../evaluation";
import { notRatedText } from "../explain/explain";
import type { Judged } from "./judged";
import type { Profile } from "../profile/profile";
import type { ReadRow } from "./rowCells";
import { oneLine } from "../travel/rowTravel";
import { stateInWords } from "../rating/stateInWords";
import { statusInWords, wordsSentence } from "../rating/statusInWords";
import { directionBy } from "../polarity/supposedPolarity";

/** The answer for a row whose current reading is no figure: not due, missing, in words, or unreadable. */
export function rowWithoutFigure(
  read: ReadRow,
  current: Exclude<Current, { kind: "figure" }>,
  profile: Profile,
): Judged {
  const inWords = statusInWords(read);
  const common = {
    profile: profile.id,
    previous: null,
    travel: null,
    longTravel: null,
    polarity: polarityUsed(read.polarity, directionBy(read, profile, "").direction),
    limits: null,
    stateEnds: [],
    targetUsed: null,
    toleranceAs: null,
    cumulative: false,
    outOfTolerance: false,
    warning: null,
  };
  const slips = unusedCellQueries(read, []);
  const lead = inWords === null ? "" : `${wordsSentence(inWords, null)} `;
  if (current.kind === "none") {
    const whyNoTravel = notRatedText(current.reason);
    const explanation =
      inWords === null ? statusSentences.notRated(whyNoTravel) : lead + travelSentences.none(whyNoTravel);
    return {
      ...common,
      status: inWords ?? "not-rated",
      current: null,
      explanation,
      whyNoTravel,
      queries: slips,
    };
  }
  const { period, shown } = current.read.cell;
  const isGiven = shown.given !== undefined;
  const place: PeriodReading = { period, at: shown.at, text: oneLine(shown.text), value: null, unit: "" };
  const state = inWords === null && current.kind === "unreadable" ? stateInWords(profile, shown.text) : null;
  const ofDates = current.kind === "unreadable" && isOfDates(read);
  const whyNoTravel = whyNoArrow(current, state !== null || ofDates);
  const noArrow = travelSentences.none(whyNoTravel);
  const rest = { ...common, current: place, whyNoTravel };
  if (state !== null) {
    const outside = profile.warnOn.includes(state.id);
    return {
      ...rest,
      status: state.id,
      explanation: `${statusSentences.byWords(state.name, period.label, shown.text, isGiven)} ${noArrow}`,
      outOfTolerance: outside,
      warning: outside ? statusSentences.warningByWords(oneLine(shown.text)) : null,
      queries: slips,
    };
  }
  const pace = inWords === null ? frequencyAsked(read, current) : null;
  if (pace !== null) {
    const explanation = `${statusSentences.needsAttention([pace.sentence])} ${noArrow}`;
    return { ...rest, status: "needs-attention", explanation, queries: [pace, ...slips] };
  }
  if (current.kind === "missing") {
    const explanation = `${lead}${statusSentences.missing(period.label, shown.text, isGiven)} ${noArrow}`;
    return { ...rest, status: inWords ?? "data-missing", explanation, queries: slips };
  }
  const blocking = inWords === null;
  // Nothing is wrong with a date that is only tracked.
  if (ofDates && !blocking) return { ...rest, status: inWords, explanation: lead + noArrow, queries: slips };
  const asked = ofDates
    ? unreadableQuery(shown, "dates", blocking)
    : queryInPlaceOfAFigure(current.kind, current.read, blocking, read.cells);
  const said = blocking ? statusSentences.needsAttention([asked.sentence]) : lead + asked.sentence;
  return {
    ...rest,
    status: inWords ?? "needs-attention",
    explanation: `${said} ${noArrow}`,
    queries: [asked, ...slips],
  };
}

/** Of these the digits are plain, and what they mean is not. */
const UNSURE: readonly string[] = ["brackets", "point", "tenth", "threefold"];

/**
 * Of a period whose columns disagree, what is missing is no figure but the one that counts; and of a cell that is asked about, to read it.
 *
 * @param inWords The cell says all that it is to say: a state in words, or a date in a row of dates.
 */
function whyNoArrow(
  { kind, read: { cell, reading } }: Exclude<Current, { kind: "figure" | "none" }>,
  inWords: boolean,
): string {
  const { period, heading, twin, shown } = cell;
  if (kind === "conflict")
    return twin === undefined
      ? noTravelReasons["several-readings"]({ period: period.label })
      : noTravelReasons["twin-columns"]({ heading });
  const isAsked = (kind === "error" || kind === "unreadable") && !inWords && shown.at !== "";
  if (!isAsked) return noTravelReasons["no-current"]({ period: period.label });
  const isUnsure = reading.kind === "unreadable" && UNSURE.includes(reading.why);
  return noTravelReasons[isUnsure ? "unsure" : "unread"]({ at: shown.at });
}
