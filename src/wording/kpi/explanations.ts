import { quoted } from "./figures";
import { periodShows, type SaidFacts } from "./given";
import { FREQUENCY_NAMES, PERIOD_KIND_NAMES, periodInSentence, type PeriodKindName } from "./periods";
import { listed } from "../listed";

/** Sentences about the status. */
export const statusSentences = {
  rated: (f: { status: string; reading: string; period: string; target: string; limit: string }): string =>
    `${f.status}: ${f.reading} in ${periodInSentence(f.period)} against ${f.target}${f.limit === "" ? "" : `; ${f.limit}`}.`,
  target: (target: string): string => `a target of ${target}`,
  /** Of a target that the figure itself does not meet. */
  beyond: {
    higher: (target: string): string => `more than ${target}`,
    lower: (target: string): string => `less than ${target}`,
  },
  /** Of a target that is another's figure, in a column of its own. */
  readIn: (target: string, heading: string, cell: string): string =>
    `${target} (${quoted(heading)} in ${cell})`,
  targetRange: (from: string, to: string): string => `a target between ${from} and ${to}`,
  targetToDate: (target: string): string => `a target to date of ${target}`,
  greenThreshold: (limit: string): string => `a green limit of ${limit}`,
  greenBesideTarget: (limit: string, target: string): string =>
    `a green limit of ${limit}, by the tolerance, and not the target of ${target}`,
  tracking: (reading: string | null): string =>
    reading === null
      ? "Tracking only: there is no target."
      : `Tracking only: ${reading}; there is no target.`,
  underReview: (reading: string | null): string =>
    reading === null ? "The target is under review." : `The target is under review: ${reading} is not rated.`,
  /** The rules ask for more than the figure. */
  changed: (f: { from: string; to: string; because: string }): string =>
    `By its figure alone it is ${f.from}; it is ${f.to} because it is ${f.because}.`,
  changedUnknown: (f: { from: string; to: string; because: string }): string =>
    `By its figure alone it is ${f.from}; it is ${f.to} because it cannot be compared: ${f.because}.`,
  notChanged: (status: string, why: string): string => `It stays ${status}: ${why}.`,
  byWords: (status: string, period: string, text: string, given: boolean): string =>
    given
      ? `${status}: you gave ${quoted(text)} for ${periodInSentence(period)}.`
      : `${status}: ${periodInSentence(period)} shows ${quoted(text)}.`,
  otherQuarter: (quarters: readonly number[]): string =>
    `the target applies in ${listed(quarters.map((quarter) => `quarter ${String(quarter)}`))} only`,
  trackedUntil: (reading: string, why: string): string => `Tracking only: ${reading}; ${why}.`,
  toleranceUnused: (at: string, profile: string, given: boolean): string =>
    `${given ? "Your tolerance" : `The tolerance in ${at}`} is not used, because the “${profile}” rules set their own.`,
  keyUnused: (key: SaidFacts, profile: string): string =>
    `The key’s amber in ${key.at}, ${quoted(key.text)}, is not used, because the “${profile}” rules set their own.`,
  polaritySupposed: (better: "higher" | "lower", profile: string): string =>
    `No polarity is given; the “${profile}” rules take ${better} as better.`,
  polarityInName: (better: "higher" | "lower"): string =>
    `${better === "higher" ? "Higher" : "Lower"} is better by the KPI’s own name.`,
  polaritySuggested: (better: "higher" | "lower", why: string): string =>
    `No polarity is given; ${better} was taken as better. ${why}`,
  /** Only the side of the figure is known, and all of that side has one status. */
  oneSided: (f: { status: string; text: string; period: string; target: string }): string =>
    `${f.status}: ${quoted(f.text)} in ${periodInSentence(f.period)} against a target of ${f.target}; the status is the same for any such figure.`,
  inPeriod: (reading: string, period: string): string => `${reading} in ${periodInSentence(period)}`,
  missing: (period: string, text: string, given: boolean): string =>
    text.trim() === ""
      ? `Data missing: ${periodInSentence(period)} is blank.`
      : `Data missing: ${periodShows(period, text, given)}.`,
  notRated: (reason: string): string => `Not rated: ${reason}.`,
  needsAttention: (sentences: readonly string[]): string => `Needs attention: ${sentences.join(" ")}`,
  /** @param limit In words: one of `warningLimits`. */
  warning: (reading: string, target: string, limit: string): string =>
    `Outside tolerance: ${reading} against ${target}, ${limit}`,
  warningLimits: {
    at: (limit: string): string => `limit ${limit}`,
    /** The limit hangs on a question that is open, the status does not. */
    open: "whichever limit holds",
    none: "no tolerance",
  },
  /** By rules that know no tolerance: nothing is outside of one. */
  warningNotMet: (reading: string, target: string): string => `Target not met: ${reading} against ${target}`,
  warningByWords: (text: string): string => `Outside tolerance: ${quoted(text)}`,
  warningByTravel: (f: { reading: string; target: string; because: string }): string =>
    `Outside tolerance: ${f.reading} against ${f.target}, ${f.because}`,
};

/** What was supposed about a whole sheet. */
export const doubtSentences = {
  allNought: (periods: readonly string[], taken: string): string =>
    `Every figure for ${listed(periods)} is 0, so ${periodInSentence(taken)} was taken as the reporting period. If the noughts are true, choose ${periods.at(-1) ?? ""} as the reporting period.`,
  /** Rows of a table whose own columns end elsewhere than the sheet's: the first of them, and how many there are besides. */
  apart: (f: { first: string; more: number; taken: string; sheet: string }): string => {
    const who =
      f.more === 0
        ? `${f.first} is judged by its own columns`
        : `${f.first} and ${String(f.more)} more ${f.more === 1 ? "KPI" : "KPIs"} are judged by their own columns`;
    return `${who}, of which ${periodInSentence(f.taken)} is the latest with a figure; the rest of the sheet is judged for ${periodInSentence(f.sheet)}.`;
  },
  /** Rows rated by their month, whose year so far has a target of its own and would have another status. */
  yearSoFar: (
    heading: string,
    period: string,
    rows: readonly {
      readonly name: string;
      readonly figure: string;
      readonly target: string;
      readonly status: string;
    }[],
  ): string => {
    const shown = rows
      .slice(0, MOST_NAMED)
      .map(({ name, figure, target, status }) => `${name} (${figure} against ${target} is ${status})`);
    const more = rows.length - shown.length;
    const names = listed(more > 0 ? [...shown, `${String(more)} more`] : shown);
    return `KPIs are rated by ${periodInSentence(period)}, not by ${quoted(heading)}, which has a target of its own. By that one, the status would be another for ${names}.`;
  },
};

const MOST_NAMED = 5;

/** Why a row has no current reading to rate. */
export const notRatedReasons = {
  "no-cases": (period: string): string => `there were no cases in ${periodInSentence(period)}`,
  "not-applicable": (period: string, said: string | null): string =>
    `${periodInSentence(period)} is marked as not applicable${said === null ? "" : ` (${quoted(said)})`}`,
  "no-history": (period: string): string => `${periodInSentence(period)} is marked as new, without a figure`,
  "not-due": (period: string, frequency: PeriodKindName | null): string =>
    frequency === null
      ? `no figure is due in ${periodInSentence(period)}`
      : `it is reported ${FREQUENCY_NAMES[frequency]}, and no figure for a ${PERIOD_KIND_NAMES[frequency]} is on the sheet`,
  "in-arrears": (period: string): string =>
    `${periodInSentence(period)} is reported in arrears, and no earlier figure is on the sheet`,
  "of-year": (period: string, target: string): string =>
    `nothing is due in ${periodInSentence(period)}, since its target of ${quoted(target)} is for the year`,
  "other-year": (f: {
    frequency: PeriodKindName | null;
    period: string;
    latest: string;
    target: string;
  }): string => {
    const apart = `the figure for ${periodInSentence(f.latest)} is not held to the target for ${periodInSentence(f.target)}`;
    return f.frequency === null
      ? apart
      : `it is reported ${FREQUENCY_NAMES[f.frequency]}, nothing is due in ${periodInSentence(f.period)}, and ${apart}`;
  },
  "not-on-row": (period: string): string => `it has no figure for ${periodInSentence(period)}`,
  "no-figures": (): string => "no figure has been reported on this sheet yet",
};

/** What is marked beside a figure that may still change. */
export const markSentences = {
  provisional: (): string => "The figure is marked as provisional.",
  revised: (): string => "The figure is marked as revised.",
  estimated: (): string => "The figure is marked as an estimate.",
  unaudited: (): string => "The figure is marked as unaudited.",
} as const;

/** What a column's heading marks its figures as. */
export const headingMarkSentences = {
  figure: (mark: keyof typeof MARKED_AS): string =>
    `The figure is marked as ${mark === "estimated" ? "an estimate" : MARKED_AS[mark]} in its column’s heading.`,
  /** Once for the sheet. */
  period: (period: string, heading: string, mark: keyof typeof MARKED_AS): string =>
    `The figures for ${periodInSentence(period)} are marked as ${MARKED_AS[mark]} in the heading ${quoted(heading)}.`,
};

const MARKED_AS = {
  provisional: "provisional",
  revised: "revised",
  estimated: "estimates",
  unaudited: "unaudited",
} as const;

/** Why a row was taken as cumulative. */
export const cumulativeSentences = {
  "cells-say": (): string => "Taken as cumulative because its cells say that the figure is to date.",
  declared: (): string => "Taken as cumulative because it has been declared so.",
  "name-says": (): string => "Taken as cumulative because its name or its column’s heading says so.",
  "note-says": (f: { at: string; text: string }): string =>
    `Taken as cumulative because ${f.at} says ${quoted(f.text)}.`,
  "targets-run-up": (): string =>
    "Taken as cumulative because its targets for the periods add up over the year; each figure is judged against its target to date.",
  "share-of-year": (): string =>
    "Taken as cumulative because its target for the period is about as large a part of the year’s as the time that has gone by; the figure is judged against it as the target to date.",
  "target-and-year-to-date": (f: { period: string; sum: string }): string =>
    `Taken as cumulative: the target gives a ${f.period} and a yearly amount, and the year-to-date column shows the same figure. ${f.sum}`,
  toDate: (f: { amount: string; periods: number; toDate: string }): string =>
    `Target to date: ${f.amount} × ${String(f.periods)} = ${f.toDate}.`,
  /** Of a share of the year's target that does not come out even: "Target to date: 100 × 5 ÷ 12 = 41.67." */
  shareToDate: (f: { year: string; periods: number; inYear: number; toDate: string }): string =>
    `Target to date: ${f.year} × ${String(f.periods)} ÷ ${String(f.inYear)} = ${f.toDate}.`,
  /** Where the amounts of all periods make another sum than the year's: "8 a month makes 96 in a year, and the target for the year is 100." */
  otherYear: (f: { amount: string; kind: string; sum: string; year: string }): string =>
    `${f.amount} a ${f.kind} makes ${f.sum} in a year, and the target for the year is ${f.year}.`,
};
