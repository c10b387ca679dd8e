import type { Profile } from "../../actions/profiles";
import { type BaselineDraft, baselineDraft, baselineOf } from "./baselineDraft";
import {
  type BandDraft,
  bandDraft,
  bandOf,
  rangeDraft,
  type RangeDraft,
  rangeOf,
  type ToleranceDraft,
  toleranceDraft,
  toleranceOf,
} from "./edits";
import { outsideKey, outsidePlace } from "./ladder";
import { type StateDraft, stateDraft, stateIsValid, statesOf, withStates } from "./stateDrafts";

/** A rule set as its form holds it: what is chosen in `profile`, what is typed as it is typed. */
export interface RulesDraft {
  readonly profile: Profile;
  readonly states: readonly StateDraft[];
  /** The key of the first state that counts as outside tolerance; null where none does. */
  readonly outsideFrom: string | null;
  readonly tolerance: ToleranceDraft;
  readonly range: RangeDraft;
  readonly noChange: BandDraft;
  readonly baseline: BaselineDraft;
  readonly longBaseline: BaselineDraft;
}

export function rulesDraft(profile: Profile): RulesDraft {
  const { travel } = profile;
  return {
    profile,
    states: profile.states.map(stateDraft),
    outsideFrom: outsideKey(profile),
    tolerance: toleranceDraft(profile.defaultTolerance),
    range: rangeDraft(travel.acceptable),
    noChange: bandDraft(travel.deadBand),
    baseline: baselineDraft(travel.baseline),
    longBaseline: baselineDraft(travel.longBaseline),
  };
}

/** The rule set that a form makes; `complete` is false while something typed cannot be used, and the rule set then has what was before. */
export function profileFrom(draft: RulesDraft): { readonly profile: Profile; readonly complete: boolean } {
  const { profile, states } = draft;
  const tolerance = toleranceOf(draft.tolerance);
  const range = rangeOf(draft.range);
  const noChange = bandOf(draft.noChange);
  const baseline = baselineOf(draft.baseline);
  const longBaseline = baselineOf(draft.longBaseline);
  const statesFit = states.every((state, index) =>
    Object.values(stateIsValid(state, index === states.length - 1)).every((valid) => valid),
  );
  const { travel } = profile;
  const changed: Profile = {
    ...profile,
    defaultTolerance: tolerance ?? profile.defaultTolerance,
    travel: {
      ...travel,
      acceptable: range ?? travel.acceptable,
      deadBand: noChange === "unreadable" ? travel.deadBand : noChange,
      baseline: baseline === "unreadable" || baseline === null ? travel.baseline : baseline,
      longBaseline: longBaseline === "unreadable" ? travel.longBaseline : longBaseline,
    },
  };
  return {
    profile: statesFit ? withStates(changed, statesOf(states), outsidePlace(draft)) : changed,
    complete:
      statesFit &&
      profile.ratedIn?.quarters.length !== 0 &&
      tolerance !== null &&
      range !== null &&
      noChange !== "unreadable" &&
      baseline !== "unreadable" &&
      longBaseline !== "unreadable",
  };
}
