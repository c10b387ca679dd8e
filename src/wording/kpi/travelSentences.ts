import { quoted } from "./figures";
import { periodShows } from "./given";
import { FREQUENCY_NAMES, PERIOD_KIND_NAMES, periodInSentence, type PeriodKindName } from "./periods";
import { listed } from "../listed";

/** Sentences about the direction of travel. `now` and `before` carry the figure; for a cumulative row, both shares of the target to date. */
export const travelSentences = {
  same: (before: string): string => `The same as ${before}.`,
  up: (before: string): string => `Up from ${before}; neither direction is better.`,
  down: (before: string): string => `Down from ${before}; neither direction is better.`,
  moved: {
    up: (before: string): string => `Up from ${before}.`,
    down: (before: string): string => `Down from ${before}.`,
  },
  tooSmall: {
    up: (before: string, band: string): string =>
      `Up from ${before}, by no more than ${band}, which counts as no change.`,
    down: (before: string, band: string): string =>
      `Down from ${before}, by no more than ${band}, which counts as no change.`,
  },
  /** How a reading stands to an earlier one, within a sentence. */
  compared: {
    improved: (before: string): string => `better than ${before}`,
    same: (before: string): string => `no different from ${before}`,
    "within-range": (before: string): string => `worse than ${before}`,
    deteriorated: (before: string): string => `worse than ${before}`,
  },
  /** Of a figure whose own cell gives another figure before it than the sheet does. */
  otherEarlier: (at: string, said: string, before: string, shows: string): string =>
    `${at} itself gives ${said} as the figure before, and ${before} shows ${shows}, which the arrow goes by: correct the one that is wrong.`,
  improved: (before: string): string => `Better than ${before}.`,
  worse: (before: string, by: string | null, why: string): string =>
    `Worse than ${before}${by === null ? "" : ` by ${by}`}, ${why}.`,
  /** How far a figure has moved: a share is one of the figure before, not of the target. */
  shareOfEarlier: (percent: string): string => `${percent} of that figure`,
  lessThan: (percent: string): string => `less than ${percent}`,
  beyondRange: (range: string): string => `more than the acceptable ${range}`,
  withinRange: (range: string): string => `within the acceptable ${range}`,
  stillOnTarget: (): string => "but still on or better than the target",
  /** Where the sheet’s own green limit stands in the target’s place, and the figure is worse than the target. */
  stillGreen: (): string => "but still on or better than the green limit",
  /** Of a figure that is green by a limit looser than its target, and has declined by more than is acceptable. */
  greenOffTarget: (status: string, target: string): string =>
    `It is ${status.toLowerCase()} by its limit, but worse than the target of ${target}, and the arrow’s letter goes by the target.`,
  anyDecline: (profile: string): string => `and the “${profile}” rules count every decline as amber`,
  noDecline: (profile: string): string => `and the “${profile}” rules accept no decline`,
  /** Of rules by which only a decline that leaves the figure on target is acceptable. */
  offTarget: (profile: string): string =>
    `and the “${profile}” rules accept a decline only where the figure stays on target`,
  long: (sentence: string): string => `Over the longer term: ${sentence}`,
  noneLong: (reason: string): string => `No long-term arrow: ${reason}.`,
  fromNought: (): string => "and from 0 no decline is acceptable",
  before: (period: string, reading: string): string => `${periodInSentence(period)} (${reading})`,
  share: (period: string, now: string, before: string): string =>
    `${periodInSentence(period)} (${before} of the target to date then, ${now} now)`,
  average: (periods: string, reading: string): string => `the average of ${periods} (${reading})`,
  fromMemory: (period: string, day: string): string =>
    `The figure for ${periodInSentence(period)} is not on this sheet: it was kept in this workbook by the evaluation of ${day}.`,
  entered: (period: string): string =>
    `The figure for ${periodInSentence(period)} is not on the sheet: it was entered by hand.`,
  /** The year so far is judged, and the period alone would come to the same. */
  sameAlone: (period: string, reading: string): string =>
    `Held to the same target, ${periodInSentence(period)} alone (${reading}) has that status too.`,
  /** Of a KPI whose year so far is judged: the arrow is the period’s own. */
  ofPeriod: (period: string, reading: string): string =>
    `The arrow is that of ${periodInSentence(period)} (${reading}).`,
  none: (reason: string): string => `No arrow: ${reason}.`,
};

/** Why a row has no arrow. */
export const noTravelReasons = {
  "not-on-sheet": (f: { period: string }): string => `${periodInSentence(f.period)} is not on the sheet`,
  "previous-kind": (f: { kind: PeriodKindName }): string =>
    `the previous ${PERIOD_KIND_NAMES[f.kind]} is not on the sheet`,
  frequency: (f: { frequency: PeriodKindName }): string =>
    `it is reported ${FREQUENCY_NAMES[f.frequency]}, and the previous ${PERIOD_KIND_NAMES[f.frequency]} is not on the sheet`,
  "frequency-unclear": (f: { frequency: PeriodKindName; period: string }): string =>
    `it is reported ${FREQUENCY_NAMES[f.frequency]}, and the sheet does not say which ${PERIOD_KIND_NAMES[f.frequency]} the figure under ${periodInSentence(f.period)} is for`,
  "one-sided": (f: { text: string }): string => `${quoted(f.text)} does not say how far the figure has moved`,
  blank: (f: { period: string }): string => `${periodInSentence(f.period)} is blank`,
  "no-figure": (f: { period: string; text: string; given: boolean; at: string }): string =>
    periodShows(f.period, f.text, f.given, f.at),
  brackets: (f: { period: string; text: string; at: string }): string =>
    `${periodShows(f.period, f.text, false, f.at)}, and its brackets may mean a minus. Type that figure with a minus sign, or without brackets`,
  "part-period": (f: { period: string }): string =>
    `the figure in ${periodInSentence(f.period)} covers only part of the period`,
  "other-period": (f: { period: string }): string =>
    `the figure in ${periodInSentence(f.period)} names a different period`,
  "no-current": (f: { period: string }): string => `there is no figure for ${periodInSentence(f.period)}`,
  /** Of a cell that has something to settle: a figure may well be there. */
  unread: (f: { at: string }): string => `the figure in ${f.at} cannot be read`,
  unsure: (f: { at: string }): string => `the figure in ${f.at} is not certain`,
  "several-readings": (f: { period: string; cells?: readonly string[] }): string =>
    `${periodInSentence(f.period)} has figures that differ${f.cells === undefined ? "" : `, in ${listed(f.cells)}`}, and it is not known which counts`,
  "newest-unknown": (): string => "it is not known which figure is the newest",
  "year-to-date": (): string => "a year-to-date figure has no previous period to compare with",
  "rules-give-none": (): string => "these rules give none",
  "not-for-cumulative": (): string => "these rules give none to cumulative figures",
  "polarity-missing": (): string => "it is not known which direction is better",
  "units-differ": (f: { period: string; text: string; given: boolean; at: string }): string =>
    f.given
      ? `you gave ${quoted(f.text)} for ${periodInSentence(f.period)}, in a different unit`
      : `${periodShows(f.period, f.text, false, f.at)}, in a different unit`,
  "may-run-up": (): string =>
    "its figures may run up through the year, and it is then compared by its share of what is due",
  "no-target-to-date": (): string =>
    "the row is cumulative, and the target to date is not known for both periods",
  "range-or-way": (): string =>
    "whether the change is for the better depends on what the target’s range means",
  "target-unclear": (): string =>
    "whether the decline is acceptable depends on the target, which needs attention",
  "period-without-target": (f: { period: string }): string =>
    `whether the decline is acceptable depends on a target for ${periodInSentence(f.period)} alone, and there is none`,
  "no-column": (f: { heading: string }): string => `no column is headed ${quoted(f.heading)}`,
  "several-columns": (f: { heading: string }): string =>
    `several columns are headed ${quoted(f.heading)}, with different figures`,
  "twin-columns": (f: { heading: string }): string =>
    `two columns are for the same period as ${quoted(f.heading)}, each with figures of different KPIs`,
};
