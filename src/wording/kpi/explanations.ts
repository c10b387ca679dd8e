import { STATUS_TEXT } from "../workbook";
import { quoted } from "./figures";
import { FREQUENCY_NAMES, PERIOD_KIND_NAMES, periodInSentence } from "./periods";

type KindName = keyof typeof PERIOD_KIND_NAMES;

/** Sentences about the status. */
export const statusSentences = {
  rated: (f: {
    status: "green" | "amber" | "red";
    reading: string;
    period: string;
    target: string;
    limit: string;
  }): string =>
    `${STATUS_TEXT[f.status]}: ${f.reading} in ${periodInSentence(f.period)} against ${f.target}; ${f.limit}.`,
  target: (target: string): string => `a target of ${target}`,
  targetRange: (from: string, to: string): string => `a target between ${from} and ${to}`,
  targetToDate: (target: string): string => `a target to date of ${target}`,
  greenThreshold: (limit: string): string => `a green limit of ${limit}`,
  amberEnds: (limit: string): string => `amber ends at ${limit}`,
  noAmber: (): string => "there is no amber",
  amberTo: {
    higher: (limit: string): string => `amber down to ${limit}`,
    lower: (limit: string): string => `amber up to ${limit}`,
  },
  equals: (source: string, end: string): string => `${source} = ${end}`,
  because: (end: string, why: string): string => `${end} (${why})`,
  /** How a tolerance in percent was understood. */
  share: (percent: string, target: string): string => `${percent} of ${target}`,
  /** What stands in for a tolerance that is not given. */
  noToleranceGiven: {
    none: (): string => "no tolerance is given",
    relative: (percent: string): string => `no tolerance is given, so ${percent} of the target`,
    amount: (amount: string): string => `no tolerance is given, so ${amount} from the target`,
  },
  insideRange: (): string => "inside the range",
  /** Where the tolerance may mean several things, and the status is the same by all of them. */
  amberOpen: {
    green: (): string => "on target whatever the tolerance means",
    amber: (): string => "within tolerance whichever way it is read",
    red: (): string => "outside tolerance whichever way it is read",
  },
  tracking: (reading: string | null): string =>
    reading === null
      ? "Tracking only: there is no target."
      : `Tracking only: ${reading}; there is no target.`,
  underReview: (reading: string | null): string =>
    reading === null ? "The target is under review." : `The target is under review: ${reading} is not rated.`,
  inPeriod: (reading: string, period: string): string => `${reading} in ${periodInSentence(period)}`,
  missing: (period: string, text: string): string =>
    text.trim() === ""
      ? `Data missing: ${periodInSentence(period)} is blank.`
      : `Data missing: ${periodInSentence(period)} shows ${quoted(text)}.`,
  notRated: (reason: string): string => `Not rated: ${reason}.`,
  needsAttention: (sentences: readonly string[]): string => `Needs attention: ${sentences.join(" ")}`,
  warning: (reading: string, target: string, limit: string | null): string =>
    limit === null
      ? `Outside tolerance: ${reading} against ${target}, no tolerance`
      : `Outside tolerance: ${reading} against ${target}, limit ${limit}`,
};

/** What was supposed about a whole sheet. */
export const doubtSentences = {
  allNought: (periods: readonly string[], taken: string): string =>
    `Every figure for ${listed(periods)} is 0, so ${periodInSentence(taken)} was taken as the reporting period. If the noughts are true, choose ${periods.at(-1) ?? ""} as the reporting period.`,
};

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** Why a row has no current reading to rate. */
export const notRatedReasons = {
  "no-cases": (period: string): string => `there were no cases in ${periodInSentence(period)}`,
  "not-applicable": (period: string): string => `${periodInSentence(period)} is marked as not applicable`,
  "no-history": (period: string): string => `${periodInSentence(period)} is marked as new, without a figure`,
  "not-due": (period: string, frequency: KindName | null): string =>
    frequency === null
      ? `no figure is due in ${periodInSentence(period)}`
      : `it is reported ${FREQUENCY_NAMES[frequency]}, and no ${PERIOD_KIND_NAMES[frequency]} figure is on the sheet`,
  "in-arrears": (period: string): string =>
    `${periodInSentence(period)} is reported in arrears, and no earlier figure is on the sheet`,
  "not-on-row": (period: string): string => `it has no figure for ${periodInSentence(period)}`,
  "no-figures": (): string => "no figure has been reported on this sheet yet",
};

/** Why a row was taken as cumulative. */
export const cumulativeSentences = {
  "cells-say": (): string => "Taken as cumulative because its cells say that the figure is to date.",
  declared: (): string => "Taken as cumulative because it has been declared so.",
  "name-says": (): string => "Taken as cumulative because its name or its column’s heading says so.",
  "target-and-year-to-date": (f: {
    amount: string;
    periods: number;
    period: string;
    toDate: string;
  }): string =>
    `Taken as cumulative because the target gives a ${f.period} and a year amount and the year-to-date column shows the same figure; target to date ${f.amount} × ${String(f.periods)} = ${f.toDate}.`,
  toDate: (f: { amount: string; periods: number; toDate: string }): string =>
    `Target to date ${f.amount} × ${String(f.periods)} = ${f.toDate}.`,
};

/** Sentences about the direction of travel. `now` and `before` carry the figure; for a cumulative row, the share of the target to date. */
export const travelSentences = {
  same: (before: string): string => `The same as ${before}.`,
  up: (before: string): string => `Up from ${before}; neither direction is better.`,
  down: (before: string): string => `Down from ${before}; neither direction is better.`,
  improved: (before: string): string => `Better than ${before}.`,
  worse: (before: string, by: string | null, why: string): string =>
    `Worse than ${before}${by === null ? "" : ` by ${by}`}, ${why}.`,
  beyondRange: (range: string): string => `more than the ${range} range`,
  withinRange: (range: string): string => `within the ${range} range`,
  stillOnTarget: (): string => "but still on or better than the target",
  anyDecline: (profile: string): string => `and the ${profile} rules count every decline as amber`,
  fromNought: (): string => "from 0",
  before: (period: string, reading: string): string => `${periodInSentence(period)} (${reading})`,
  share: (period: string, share: string): string =>
    `${periodInSentence(period)} (${share} of the target to date)`,
  average: (periods: string): string => `the average of ${periods}`,
  fromMemory: (period: string, day: string): string =>
    `The figure for ${periodInSentence(period)} is not on the sheet: it was kept in this workbook by the evaluation of ${day}.`,
  entered: (period: string): string =>
    `The figure for ${periodInSentence(period)} is not on the sheet: it was entered by hand.`,
  none: (reason: string): string => `No arrow: ${reason}.`,
};

/** Why a row has no arrow. */
export const noTravelReasons = {
  "not-on-sheet": (f: { period: string }): string => `${periodInSentence(f.period)} is not on the sheet`,
  "previous-kind": (f: { kind: KindName }): string =>
    `the previous ${PERIOD_KIND_NAMES[f.kind]} is not on the sheet`,
  frequency: (f: { frequency: KindName }): string =>
    `it is reported ${FREQUENCY_NAMES[f.frequency]}, and the previous ${PERIOD_KIND_NAMES[f.frequency]} is not on the sheet`,
  "frequency-unclear": (f: { frequency: KindName; period: string }): string =>
    `it is reported ${FREQUENCY_NAMES[f.frequency]}, and which ${PERIOD_KIND_NAMES[f.frequency]} the figure under ${periodInSentence(f.period)} is for is not said`,
  blank: (f: { period: string }): string => `${periodInSentence(f.period)} is blank`,
  "no-figure": (f: { period: string; text: string }): string =>
    `${periodInSentence(f.period)} shows ${quoted(f.text)}`,
  "part-period": (f: { period: string }): string =>
    `the figure in ${periodInSentence(f.period)} covers only part of the period`,
  "other-period": (f: { period: string }): string =>
    `the figure in ${periodInSentence(f.period)} names another period`,
  "no-current": (f: { period: string }): string => `there is no figure for ${periodInSentence(f.period)}`,
  "year-to-date": (): string => "a year-to-date figure has no previous period to compare with",
  "polarity-missing": (): string => "it is not known which direction is better",
  "units-differ": (f: { period: string; text: string }): string =>
    `${periodInSentence(f.period)} shows ${quoted(f.text)}, in another unit`,
  "no-target-to-date": (): string =>
    "the row is cumulative, and the target to date is not known for both periods",
  "target-unclear": (): string =>
    "whether the decline is acceptable depends on the target, which needs attention",
  "no-column": (f: { heading: string }): string => `no column is headed ${quoted(f.heading)}`,
};
