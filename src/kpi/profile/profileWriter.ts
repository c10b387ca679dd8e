import { UNRATED_STATUSES } from "../evaluation";
import type { Look } from "../look/look";
import type {
  AcceptableRange,
  AppliesTo,
  ChangeBand,
  Profile,
  RatedState,
  RowPattern,
  StatusChange,
  TravelRules,
} from "./profile";
import type { BaselineForm, ChangeForm, ProfileForm, StateForm, TravelForm } from "./profileSchema";
import { limitEntry, plainText } from "./profileSlack";
import type { Baseline } from "../row/row";

const BARE = {
  ask: "ask",
  relative: "percent of target",
  amount: "amount",
  "last-amber": "last amber figure",
} as const;

/** A profile as a file gives it, written out in full: the inverse of `profileOf`. */
export function profileForm(profile: Profile): ProfileForm {
  const { ratedIn } = profile;
  return {
    name: profile.name,
    id: profile.id,
    ...(profile.description === "" ? {} : { description: profile.description }),
    appliesTo: appliesToForm(profile.appliesTo),
    states: profile.states.map(stateForm),
    tolerance: {
      default: plainText(profile.defaultTolerance, "none"),
      percentMeans: profile.toleranceBasis === "points" ? "percentage points" : "percent of target",
      numberMeans: BARE[profile.bareTolerance],
    },
    judgedAgainst: profile.heldAgainst === null ? "target" : baselineForm(profile.heldAgainst),
    outsideTolerance: [...profile.warnOn],
    changes: profile.changes.map(changeForm),
    ...(ratedIn === null
      ? {}
      : { targetApplies: { quarters: [...ratedIn.quarters], otherwise: ratedIn.otherwise } }),
    polarityWhenMissing: profile.polarityWhenMissing,
    rangeTargets: profile.rangeTarget === "inside" ? "best-inside" : "ask",
    colours: profile.colours,
    unrated: Object.fromEntries(
      UNRATED_STATUSES.map((status) => [status, lookForm(profile.unrated[status])]),
    ),
    travel: travelForm(profile.travel),
  };
}

function appliesToForm(appliesTo: AppliesTo): NonNullable<ProfileForm["appliesTo"]> {
  switch (appliesTo.kind) {
    case "every-row":
      return "every row";
    case "assigned":
      return "assigned rows";
    case "rows":
      return whereForm(appliesTo.where);
    default:
      return appliesTo satisfies never;
  }
}

function whereForm({ refs, ...rest }: RowPattern): Extract<ProfileForm["appliesTo"], object> {
  return refs === undefined ? rest : { ...rest, refs: [...refs] };
}

function lookForm({ name, letter, colour }: Look): Pick<StateForm, "name" | "letter" | "colour"> {
  return { name, letter, colour: colour === null ? null : { fill: colour.fill, ink: colour.ink } };
}

function stateForm(state: RatedState): StateForm {
  const limit = state.upTo === null ? {} : Object.fromEntries([limitEntry(state.upTo)]);
  return {
    status: state.id,
    ...lookForm(state),
    ...limit,
    ...(state.words.length === 0 ? {} : { words: [...state.words] }),
  };
}

function changeForm({ from, to, verdicts, baseline, whenUnknown }: StatusChange): ChangeForm {
  return { from, to, when: [...verdicts], comparedWith: baselineForm(baseline), ifNotKnown: whenUnknown };
}

function baselineForm(baseline: Baseline): BaselineForm {
  switch (baseline.kind) {
    case "period-before":
    case "same-period-last-year":
      return baseline.kind;
    case "average-before":
      return { averageOfLast: baseline.periods };
    case "column":
      return { column: baseline.heading };
    default:
      return baseline satisfies never;
  }
}

function travelForm(travel: TravelRules): TravelForm {
  const { scheme } = travel;
  return {
    give: travel.given,
    comparedWith: baselineForm(travel.baseline),
    otherwiseComparedWith: travel.otherwise === null ? null : baselineForm(travel.otherwise),
    longComparedWith: travel.longBaseline === null ? null : baselineForm(travel.longBaseline),
    judge: travel.judged,
    noChangeWithin: travel.deadBand === null ? null : bandForm(travel.deadBand),
    acceptableDecline: acceptableForm(travel.acceptable),
    onTargetIsAcceptable: travel.onTargetIsAcceptable,
    arrowFollows: scheme.follows,
    arrows: { ...scheme.arrows },
    neutralArrows: { ...scheme.neutralArrows },
    letters: { ...scheme.letters },
    colours: { ...scheme.inks },
  };
}

function bandForm(band: ChangeBand): string | number {
  return band.kind === "relative" ? `${String(band.percent)}%` : band.amount;
}

function acceptableForm(acceptable: AcceptableRange): NonNullable<TravelForm["acceptableDecline"]> {
  return acceptable.kind === "any" || acceptable.kind === "none" ? acceptable.kind : bandForm(acceptable);
}
