import { profileTexts } from "../../wording/kpi/profiles";
import { UNRATED_STATUSES, type UnratedStatus } from "../evaluation";
import { defaultLook, TRAVEL_INK, type Look } from "../look/look";
import type { ArrowScheme, Profile, RatedState, StateLimit } from "./profile";

const DEFAULT_TOLERANCE_PERCENT = 5;
const ACCEPTABLE_DECLINE_PERCENT = 5;

/** One of the usual states in its usual look: "green" is "Green", G, in green. */
export function usualState(status: "green" | "amber" | "red", upTo: StateLimit | null): RatedState {
  return { id: status, ...defaultLook(status), upTo, words: [] };
}

export const AT_TARGET: StateLimit = { slack: { kind: "none" }, inclusive: true };
export const WITHIN_TOLERANCE: StateLimit = { slack: { kind: "row-tolerance", times: 1 }, inclusive: true };

const GREEN_AMBER_RED: readonly RatedState[] = [
  usualState("green", AT_TARGET),
  usualState("amber", WITHIN_TOLERANCE),
  usualState("red", null),
];

function looksOfUnrated(): Readonly<Record<UnratedStatus, Look>> {
  const looks = UNRATED_STATUSES.map((status) => [status, defaultLook(status)] as const);
  // Made from the list of all unrated statuses, so that none is left out.
  return Object.fromEntries(looks) as Record<UnratedStatus, Look>;
}

const LETTERED_ARROWS: ArrowScheme = {
  follows: "number",
  arrows: { up: "↑", down: "↓", same: "→" },
  neutralArrows: { up: "⇧", down: "⇩", same: "⇨" },
  letters: { improved: "G", same: "", "within-range": "A", deteriorated: "R", neutral: "" },
  inks: {
    improved: TRAVEL_INK.green,
    same: TRAVEL_INK.plain,
    "within-range": TRAVEL_INK.amber,
    deteriorated: TRAVEL_INK.red,
    neutral: TRAVEL_INK.plain,
  },
};

/** The default rule set: sections 5 to 7 of rules.md. */
export const CORPORATE: Profile = {
  id: "corporate",
  ...profileTexts.corporate,
  appliesTo: { kind: "every-row" },
  states: GREEN_AMBER_RED,
  unrated: looksOfUnrated(),
  defaultTolerance: { kind: "relative", percent: DEFAULT_TOLERANCE_PERCENT },
  toleranceBasis: "relative",
  bareTolerance: "ask",
  heldAgainst: null,
  warnOn: ["red"],
  changes: [],
  ratedIn: null,
  polarityWhenMissing: "ask",
  rangeTarget: "ask",
  colours: "reporting-period",
  travel: {
    given: "always",
    baseline: { kind: "period-before" },
    otherwise: null,
    longBaseline: null,
    judged: true,
    deadBand: null,
    acceptable: { kind: "relative", percent: ACCEPTABLE_DECLINE_PERCENT },
    onTargetIsAcceptable: true,
    scheme: LETTERED_ARROWS,
  },
};

/** Rows whose ref carries "(KPI n)": the arrow follows performance, and a decline is always amber [BBF05, BBF07, BBF27]. */
export const CHILDRENS_TRUST: Profile = {
  ...CORPORATE,
  id: "childrens-trust",
  ...profileTexts["childrens-trust"],
  appliesTo: { kind: "rows", where: { ref: "(KPI #)" } },
  travel: {
    ...CORPORATE.travel,
    acceptable: { kind: "any" },
    scheme: { ...LETTERED_ARROWS, follows: "performance" },
  },
};

/** The first that fits a row is used, so the particular stand before the general. */
export const DEFAULT_PROFILES: readonly Profile[] = [CHILDRENS_TRUST, CORPORATE];
