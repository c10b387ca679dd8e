import type { Paint } from "./look/look";
import type { Period } from "./period/period";
import type { Polarity } from "./polarity/polarity";
import type { Query } from "./query";
import type { ReadingSource } from "./row/row";

/** Statuses that words decide and no comparison: every rule set knows them by these names (rules.md, section 6). */
export const UNRATED_STATUSES = [
  "tracking",
  "target-under-review",
  "data-missing",
  "not-rated",
  "needs-attention",
] as const;

export type UnratedStatus = (typeof UNRATED_STATUSES)[number];

/** The id of one of the profile's states ("green", "amber", "red" in the usual ones), or an unrated status; as named in RESULT.json. */
export type Status = string;

export function isUnrated(status: Status): status is UnratedStatus {
  return (UNRATED_STATUSES as readonly string[]).includes(status);
}

export type Movement = "up" | "down" | "same";
export type Verdict = "improved" | "same" | "within-range" | "deteriorated" | "neutral";

/** Why a decline is acceptable: the reading is still on target, the change is small enough, or by the rules any decline is. */
export type Acceptable = "on-target" | "within" | "any";

/** Direction of travel (rules.md, section 7). `mark` is what is written: "↓ R", "→", "⇧". */
export interface Travel {
  readonly movement: Movement;
  readonly verdict: Verdict;
  readonly mark: string;
  /** Which way the mark points, where that is not the way of `movement`: it shows performance, or the change is too small to count. */
  readonly points?: Movement;
  /** Set where the verdict is "within-range". */
  readonly acceptable?: Acceptable;
}

/** A comparison over a longer time than `travel`: with the same period of last year, or with an average. */
export interface LongTravel {
  readonly travel: Travel | null;
  readonly ink: string | null;
  readonly previous: PeriodReading | null;
  /** Why there is no arrow; null where there is one. */
  readonly whyNot: string | null;
}

/** A reading that was used, with the period and the place it came from. */
export interface PeriodReading {
  readonly period: Period;
  readonly at: string;
  readonly text: string;
  /** As displayed, percentages in points (75, not 0.75); null where the cell holds no figure (data missing, unreadable). */
  readonly value: number | null;
  /** "%", "£", "days" or "" for a plain count. */
  readonly unit: string;
  /** Set where the reading stands in no cell of the sheet; `at` is then "". Of several readings, the first such. */
  readonly source?: ReadingSource;
}

/**
 * The limits the reading was judged by, in the unit it was judged in. Of a range (best between two values) they are those on the
 * reading's side: above it, its upper end and the amber limit beyond; else its lower end.
 */
export interface Limits {
  /** The value as good as which, or better than which, is green. */
  readonly greenAt: number;
  /** The last value that is still amber, on the worse side; null where there is no amber. */
  readonly amberTo: number | null;
}

/** Where one state ends, or, on the better side of the target, begins. */
export interface StateEnd {
  readonly status: Status;
  readonly name: string;
  readonly at: number;
  /** Whether a reading exactly there belongs to it. */
  readonly inclusive: boolean;
}

/** What an earlier period's reading earns, where the profile colours every period. */
export interface PeriodStatus {
  readonly at: string;
  readonly period: Period;
  readonly status: Status;
  readonly statusName: string;
  readonly paint: Paint | null;
  readonly outOfTolerance: boolean;
}

/**
 * The answer for one KPI row, with its reasons (rules.md, sections 6 and 7).
 * `current` is the cell that is coloured; it is null where no reading is due or rated (no cases, nothing due yet).
 */
export interface Evaluation {
  /** The profile's id: "corporate", "childrens-trust". */
  readonly profile: string;
  readonly status: Status;
  /** The status as the profile says it: what is written in a status column, "Green". */
  readonly statusName: string;
  /** The letter that stands with the status' colour, "G". */
  readonly statusLetter: string;
  /** The status' colour by the profile; null where it leaves a cell as it is. */
  readonly paint: Paint | null;
  readonly current: PeriodReading | null;
  readonly previous: PeriodReading | null;
  readonly travel: Travel | null;
  /** The colour of the arrow, "#RRGGBB"; null where there is none. */
  readonly travelInk: string | null;
  /** The second, long direction of travel; null where the profile gives none. */
  readonly longTravel: LongTravel | null;
  readonly polarity: Polarity;
  /** Set where by the rules a target of two ends is met between them, whatever the polarity. */
  readonly takesRange?: true;
  readonly limits: Limits | null;
  /** The ends of all states that the reading was compared with, best first; empty where it was not rated. */
  readonly stateEnds: readonly StateEnd[];
  /** The target as it applies to the current period, in words ("90%", "188 to date"); null where there is none. */
  readonly targetUsed: string | null;
  /** How the tolerance was understood, "amber down to 57% (5% of 60%)"; null where the row was not rated by one. */
  readonly toleranceAs: string | null;
  readonly cumulative: boolean;
  readonly outOfTolerance: boolean;
  /** One or two sentences for the officer: status, its reason and period; travel, its reason, or why there is none. */
  readonly explanation: string;
  /** Why there is no arrow ("June 2023 is not on the sheet"); null where there is one. */
  readonly whyNoTravel: string | null;
  /** The period whose figure would give the arrow, "June 2023", "previous term"; left out where no figure alone would. */
  readonly periodWanted?: string;
  /** "Outside tolerance: 75% against 90%, limit 85%"; null unless out of tolerance. */
  readonly warning: string | null;
  readonly queries: readonly Query[];
  /** The other periods' colours; empty unless the profile colours every period. */
  readonly otherPeriods: readonly PeriodStatus[];
  /** Of a status that an officer set by hand: what the rules come to; left out of any other. */
  readonly byRules?: Pick<Evaluation, "status" | "statusName" | "paint">;
}

/** All rows of a sheet: evaluations stand in the order of the rows given. */
export interface SheetEvaluation {
  /** The latest month or quarter in which any row has a figure; null where no row has one. */
  readonly reportingPeriod: Period | null;
  readonly evaluations: readonly Evaluation[];
  /** What about the sheet as a whole was supposed, a sentence each: "Every figure for September 2023 is 0, so …". */
  readonly doubts: readonly string[];
}
