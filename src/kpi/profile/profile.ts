import type { UnratedStatus, Verdict } from "../evaluation";
import type { Look } from "../look/look";
import type { Baseline } from "../row/row";

/**
 * What a profile asks of a row; all that is given must fit. `#` in a name stands for a whole number, and capitals do not count.
 */
export interface RowPattern {
  /** Held anywhere in the ref: "(KPI #)". */
  readonly ref?: string;
  /** Whole refs, of which the row must have one; no `#` among them. */
  readonly refs?: readonly string[];
  /** The whole name of the section the row stands under. */
  readonly section?: string;
  /** The whole name of the sheet. */
  readonly sheet?: string;
  /** Whether the target is a percentage, or counted in anything else. */
  readonly targetIn?: "percent" | "other units";
}

/** Which rows a profile is given to. The first profile of the settings that fits a row is its profile. */
export type AppliesTo =
  | { readonly kind: "every-row" }
  | { readonly kind: "rows"; readonly where: RowPattern }
  /** Given by the officer to a sheet, a section or a row, and to nothing else. */
  | { readonly kind: "assigned" };

/**
 * A distance from the target that needs no cell. Positive is worse than the target, negative better. Of a target of 0 a share is
 * nothing; nothing divides by the target.
 */
export type FixedSlack =
  | { readonly kind: "none" }
  /** Percent of the target's absolute value, also where the target is a percentage: 5 of 55% is 2.75 points. */
  | { readonly kind: "relative"; readonly percent: number }
  /** Percentage points: for targets in percent only, and asked about beside any other. */
  | { readonly kind: "points"; readonly points: number }
  /** In the reading's own unit: days, cases, pounds. */
  | { readonly kind: "amount"; readonly amount: number };

/** Of several distances on one side, the one that goes furthest for the target at hand: 5% or 1 case. */
export interface LargestSlack {
  readonly kind: "largest";
  readonly of: readonly FixedSlack[];
}

/**
 * How far from the target a state reaches. "row-tolerance" is what the row's tolerance cell says, the profile's default where that is
 * blank, multiplied by `times`: 0.5 is half of it, -1 as much on the better side. The last two are no distance but the figure itself:
 * "column" is that in the row's own column with that heading, "Stretch target"; "figure" the same for every row, "90%".
 */
export type Slack =
  FixedSlack | LargestSlack | { readonly kind: "row-tolerance"; readonly times: number } | StatedSlack;

/** A limit that is stated as a figure, and looks at no target. */
export type StatedSlack =
  { readonly kind: "column"; readonly heading: string } | { readonly kind: "figure"; readonly text: string };

export function isStated(slack: Slack): slack is StatedSlack {
  return slack.kind === "column" || slack.kind === "figure";
}

export interface StateLimit {
  readonly slack: Slack;
  /** Whether a reading exactly on the limit still belongs to the state. */
  readonly inclusive: boolean;
}

/**
 * One state of a rule set. `upTo` is the worst reading that still belongs to it; null for the last, which takes whatever is worse than
 * all states before, and for a state that is reached by its words or by a change only.
 * A row's own green value and explicit thresholds ("99% and above is amber") replace the limit of the state whose id they name.
 */
export interface RatedState extends Look {
  /** "green", "amber", "red" for the usual three; any other short name in small letters else: "yellow", "not-met". */
  readonly id: string;
  readonly upTo: StateLimit | null;
  /** Readings in words that earn it, whole cell: "Complete". */
  readonly words: readonly string[];
}

/**
 * A step from one state to its neighbour by the direction of travel: amber to red unless improved on last year; red to improving.
 * Applied in order, each to what the one before gave.
 */
export interface StatusChange {
  readonly from: string;
  readonly to: string;
  /** The verdicts that make the step: of a step up the best ones, of a step down the worst. */
  readonly verdicts: readonly JudgedVerdict[];
  readonly baseline: Baseline;
  /** What happens where the reading to compare with is not on the sheet. */
  readonly whenUnknown: "ask" | "stay" | "change";
}

export type JudgedVerdict = Exclude<Verdict, "neutral">;

/** From best to worst. */
export const JUDGED_VERDICTS: readonly JudgedVerdict[] = ["improved", "same", "within-range", "deteriorated"];

/** A size of change. */
export type ChangeBand =
  /** Percent of the previous reading's absolute value; from a previous 0 no change is that small. */
  | { readonly kind: "relative"; readonly percent: number }
  /** In the reading's own unit; of a percentage, points. */
  | { readonly kind: "amount"; readonly amount: number };

/** How far a reading may get worse and still count as within the acceptable range. */
export type AcceptableRange =
  | ChangeBand
  /** Every decline is acceptable. */
  | { readonly kind: "any" }
  /** None is. */
  | { readonly kind: "none" };

type ByMovement = Readonly<Record<"up" | "down" | "same", string>>;

export interface ArrowScheme {
  /** "number": the arrow shows where the figure went. "performance": up is better, whatever the polarity. */
  readonly follows: "number" | "performance";
  /** Arrows, or words in their place: "Improving". */
  readonly arrows: ByMovement;
  /** Where no direction is better. */
  readonly neutralArrows: ByMovement;
  /** An arrow carries its letter, so that colour is never alone; "" where it carries none. */
  readonly letters: Readonly<Record<Verdict, string>>;
  /** The colour of the mark, "#RRGGBB"; legible on white. */
  readonly inks: Readonly<Record<Verdict, string>>;
}

export interface TravelRules {
  readonly given: "always" | "not-for-cumulative" | "never";
  readonly baseline: Baseline;
  /** What is compared with where that has no figure; null for nothing. */
  readonly otherwise: Baseline | null;
  /** What the second, long direction of travel compares with; null where there is none. */
  readonly longBaseline: Baseline | null;
  /** False: it is only said whether the figure went up or down, and no polarity is needed. */
  readonly judged: boolean;
  /** A change no larger than this is no change; null where any change counts. */
  readonly deadBand: ChangeBand | null;
  readonly acceptable: AcceptableRange;
  /** Whether a decline that is still on or better than the target counts as within the acceptable range. */
  readonly onTargetIsAcceptable: boolean;
  readonly scheme: ArrowScheme;
}

export type Quarter = 1 | 2 | 3 | 4;

/**
 * A named rule set as plain data (rules.md, section 8): it can be stored in a workbook or a file as it stands.
 * `states` run from best to worst, two to five of them.
 *
 * @example a council that is green within 5% and amber to 10%: states green { upTo: relative 5 }, amber { upTo: relative 10 }, red.
 */
export interface Profile {
  readonly id: string;
  readonly name: string;
  /** What it does, in one line. */
  readonly description: string;
  readonly appliesTo: AppliesTo;
  readonly states: readonly RatedState[];
  /** Statuses that come from a target's or reading's words, with this profile's names and colours. */
  readonly unrated: Readonly<Record<UnratedStatus, Look>>;
  /** What a blank tolerance cell stands for. */
  readonly defaultTolerance: FixedSlack;
  /** What "5%" in a tolerance cell means beside a target in percent: a share of the target, or points. */
  readonly toleranceBasis: "relative" | "points";
  /** What a number without a sign or unit means in a tolerance cell: "2" beside a target of 20. */
  readonly bareTolerance: "ask" | "relative" | "amount" | "last-amber";
  /** What a reading is held against in place of the target; null for the target. */
  readonly heldAgainst: Baseline | null;
  /** The states that count as outside tolerance: warned of, and framed on the sheet. */
  readonly warnOn: readonly string[];
  readonly changes: readonly StatusChange[];
  /** The quarters of the financial year in which the target applies; null where it always does. */
  readonly ratedIn: {
    readonly quarters: readonly Quarter[];
    readonly otherwise: "not-rated" | "tracking";
  } | null;
  /** What a blank polarity is taken for. "suggested": what the KPI's own words suggest. */
  readonly polarityWhenMissing: "ask" | "higher" | "lower" | "suggested";
  /** What a target typed as a range ("18 to 22") means without the polarity "range": asked, or best inside. */
  readonly rangeTarget: "ask" | "inside";
  readonly colours: "reporting-period" | "every-period";
  readonly travel: TravelRules;
}
