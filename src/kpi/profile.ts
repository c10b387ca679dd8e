import type { Baseline } from "./row";

/** Which rows a profile is given to. The first profile of the settings that fits a row is its profile. */
export type AppliesTo =
  | { readonly kind: "every-row" }
  /** `#` in the pattern stands for a whole number; the rest is matched letter for letter anywhere in the ref: "(KPI #)". */
  | { readonly kind: "ref"; readonly refPattern: string };

/** How much worse than the target a reading may be: the distance of a limit from the target. A negative amount lies on the better side. */
export type Slack =
  | { readonly kind: "none" }
  /** Percent of the target's absolute value: 5 of 55 is 2.75. */
  | { readonly kind: "relative"; readonly percent: number }
  /** In the reading's own unit: percentage points, days, cases. */
  | { readonly kind: "amount"; readonly amount: number }
  /** What the row's tolerance cell says; `whenBlank` where it says nothing. */
  | { readonly kind: "row-tolerance"; readonly whenBlank: FixedSlack };

/** A distance that needs no tolerance cell. */
export type FixedSlack = Exclude<Slack, { kind: "row-tolerance" }>;

/** The statuses a comparison with a target can give. */
export type RatedStatus = "green" | "amber" | "red";

/**
 * One state of a rule set. `upTo` is the worst reading that still belongs to it; null takes whatever is worse than all states before.
 * A row's explicit thresholds ("99% and above is amber") replace the limit of the state they name.
 */
export interface RatedState {
  readonly status: RatedStatus;
  readonly upTo: { readonly slack: Slack; readonly inclusive: boolean } | null;
}

/** How far a reading may get worse and still count as within the acceptable range. */
export type AcceptableRange =
  /** Percent of the previous reading's absolute value; from a previous 0 nothing is acceptable. */
  | { readonly kind: "relative"; readonly percent: number }
  /** Every decline is acceptable. */
  | { readonly kind: "any" };

export interface ArrowScheme {
  /** "number": the arrow shows where the figure went. "performance": up is better, whatever the polarity. */
  readonly follows: "number" | "performance";
  readonly arrows: Readonly<Record<"up" | "down" | "same", string>>;
  /** Where no direction is better. */
  readonly neutralArrows: Readonly<Record<"up" | "down" | "same", string>>;
  /** An arrow carries its letter, so that colour is never alone. */
  readonly letters: Readonly<Record<"improved" | "within-range" | "deteriorated", string>>;
}

export interface TravelRules {
  readonly baseline: Baseline;
  readonly acceptable: AcceptableRange;
  /** Whether a decline that is still on or better than the target counts as within the acceptable range. */
  readonly onTargetIsAcceptable: boolean;
  readonly scheme: ArrowScheme;
}

/**
 * A named rule set as plain data (rules.md, section 8): it can be stored in a workbook or a file as it stands.
 * `states` run from best to worst, two to five of them; the last has no limit.
 *
 * @example a council that is green within 5% and amber to 10%:
 * states: [{ status: "green", upTo: { slack: { kind: "relative", percent: 5 }, inclusive: true } },
 *          { status: "amber", upTo: { slack: { kind: "relative", percent: 10 }, inclusive: true } },
 *          { status: "red", upTo: null }]
 */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly appliesTo: AppliesTo;
  readonly states: readonly RatedState[];
  readonly travel: TravelRules;
}

const DEFAULT_TOLERANCE_PERCENT = 5;
const ACCEPTABLE_DECLINE_PERCENT = 5;

const GREEN_AMBER_RED: readonly RatedState[] = [
  { status: "green", upTo: { slack: { kind: "none" }, inclusive: true } },
  {
    status: "amber",
    upTo: {
      slack: { kind: "row-tolerance", whenBlank: { kind: "relative", percent: DEFAULT_TOLERANCE_PERCENT } },
      inclusive: true,
    },
  },
  { status: "red", upTo: null },
];

const LETTERED_ARROWS: Omit<ArrowScheme, "follows"> = {
  arrows: { up: "↑", down: "↓", same: "→" },
  neutralArrows: { up: "⇧", down: "⇩", same: "⇨" },
  letters: { improved: "G", "within-range": "A", deteriorated: "R" },
};

/** The default rule set: sections 5 to 7 of rules.md. */
export const CORPORATE: Profile = {
  id: "corporate",
  name: "Corporate",
  appliesTo: { kind: "every-row" },
  states: GREEN_AMBER_RED,
  travel: {
    baseline: { kind: "period-before" },
    acceptable: { kind: "relative", percent: ACCEPTABLE_DECLINE_PERCENT },
    onTargetIsAcceptable: true,
    scheme: { follows: "number", ...LETTERED_ARROWS },
  },
};

/** Rows whose ref carries "(KPI n)": the arrow follows performance, and a decline is always amber [BBF05, BBF07, BBF27]. */
export const CHILDRENS_TRUST: Profile = {
  id: "childrens-trust",
  name: "Children's Trust",
  appliesTo: { kind: "ref", refPattern: "(KPI #)" },
  states: GREEN_AMBER_RED,
  travel: {
    baseline: { kind: "period-before" },
    acceptable: { kind: "any" },
    onTargetIsAcceptable: true,
    scheme: { follows: "performance", ...LETTERED_ARROWS },
  },
};

/** The first that fits a row is used, so the particular stand before the general. */
export const DEFAULT_PROFILES: readonly Profile[] = [CHILDRENS_TRUST, CORPORATE];

/** The first of the profiles that fits a ref; Corporate where none does. */
export function profileFor(ref: string | null, profiles: readonly Profile[]): Profile {
  return (
    profiles.find(
      ({ appliesTo }) =>
        appliesTo.kind === "every-row" || (ref !== null && refFits(ref, appliesTo.refPattern)),
    ) ?? CORPORATE
  );
}

/** No regular expression: a pattern may come from a file. "#" takes the digits it meets, at least one. */
function refFits(ref: string, pattern: string): boolean {
  for (let start = 0; start <= ref.length; start += 1) if (fitsAt(ref, start, pattern)) return true;
  return false;
}

function fitsAt(ref: string, start: number, pattern: string): boolean {
  let index = start;
  for (const character of pattern) {
    if (character === "#") {
      const from = index;
      while (index < ref.length && /^[0-9]$/.test(ref.charAt(index))) index += 1;
      if (index === from) return false;
    } else {
      if (ref.charAt(index).toLowerCase() !== character.toLowerCase()) return false;
      index += 1;
    }
  }
  return true;
}
