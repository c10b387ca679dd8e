import { CORPORATE } from "./builtInProfiles";
import { UNRATED_STATUSES, type UnratedStatus } from "../evaluation";
import type { Look } from "../look/look";
import {
  JUDGED_VERDICTS,
  type AcceptableRange,
  type AppliesTo,
  type ArrowScheme,
  type ChangeBand,
  type Profile,
  type Quarter,
  type RatedState,
  type StatusChange,
  type TravelRules,
} from "./profile";
import type { BaselineForm, ChangeForm, ProfileForm, StateForm, TravelForm } from "./profileSchema";
import { LIMIT_KEY_NAMES, readFixedSlack, readLimit, readSlack, statedLimit } from "./profileSlack";
import type { Baseline } from "../row/row";
import { withOwnLetters } from "../look/ownLetters";
import { isUsual, paintOf, usualLook } from "../look/stateLook";

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** What a file calls the meanings of a bare number in a tolerance cell. */
const BARE = {
  ask: "ask",
  "percent of target": "relative",
  amount: "amount",
  "last amber figure": "last-amber",
} as const;

/**
 * The profile that a file's form says: what it leaves out is as in Corporate. The form fits the schema already; whether its parts fit
 * each other is not looked at here.
 *
 * @example { name: "Housing", states: [{ status: "met", within: "target" }, { status: "not-met" }] } // id "housing", two states
 */
export function profileOf(form: ProfileForm): Profile {
  const states =
    form.states === undefined
      ? CORPORATE.states
      : withOwnLetters(
          form.states.map(stateOf),
          // Green, amber and red have theirs everywhere.
          form.states.map(({ status, letter }) => letter !== undefined || isUsual(status)),
        );
  const worst = states.at(-1)?.id;
  const { tolerance, targetApplies } = form;
  return {
    id: form.id ?? slugOf(form.name),
    name: form.name,
    description: form.description ?? "",
    appliesTo: appliesToOf(form.appliesTo),
    states,
    unrated: unratedOf(form.unrated),
    defaultTolerance:
      tolerance?.default === undefined
        ? CORPORATE.defaultTolerance
        : (readFixedSlack(tolerance.default) ?? CORPORATE.defaultTolerance),
    toleranceBasis: tolerance?.percentMeans === "percentage points" ? "points" : CORPORATE.toleranceBasis,
    bareTolerance: BARE[tolerance?.numberMeans ?? "ask"],
    heldAgainst:
      form.judgedAgainst === undefined || form.judgedAgainst === "target"
        ? null
        : baselineOf(form.judgedAgainst),
    warnOn: form.outsideTolerance ?? (worst === undefined ? [] : [worst]),
    changes: (form.changes ?? []).map(changeOf),
    ratedIn:
      targetApplies === undefined
        ? null
        : {
            quarters: QUARTERS.filter((quarter) => targetApplies.quarters.includes(quarter)),
            otherwise: targetApplies.otherwise ?? "not-rated",
          },
    polarityWhenMissing: form.polarityWhenMissing ?? CORPORATE.polarityWhenMissing,
    rangeTarget: form.rangeTargets === "best-inside" ? "inside" : CORPORATE.rangeTarget,
    colours: form.colours ?? CORPORATE.colours,
    travel: travelOf(form.travel ?? {}),
  };
}

/** A name as a short one: "Children's Trust" is "children-s-trust". */
export function slugOf(name: string): string {
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40)
    .replace(/-$/, "");
  return slug === "" ? "rules" : slug;
}

function appliesToOf(form: ProfileForm["appliesTo"]): AppliesTo {
  if (form === undefined || form === "every row") return { kind: "every-row" };
  if (form === "assigned rows") return { kind: "assigned" };
  const given = Object.entries(form).filter(([, pattern]) => pattern !== undefined);
  return { kind: "rows", where: Object.fromEntries(given) };
}

function stateOf(form: StateForm): RatedState {
  const key = LIMIT_KEY_NAMES.find((name) => form[name] !== undefined);
  const distance = key === undefined ? undefined : form[key];
  return {
    id: form.status,
    ...lookOf(form, usualLook(form.status)),
    upTo:
      form.asGoodAs !== undefined
        ? statedLimit(form.asGoodAs)
        : key === undefined || distance === undefined
          ? null
          : readLimit(key, distance),
    words: form.words ?? [],
  };
}

type LookForm = Pick<StateForm, "name" | "letter" | "colour">;

function lookOf({ name, letter, colour }: LookForm, usual: Look): Look {
  return {
    name: name ?? usual.name,
    letter: letter ?? usual.letter,
    colour: colour === undefined ? usual.colour : colour === null ? null : paintOf(colour.fill, colour.ink),
  };
}

function unratedOf(form: ProfileForm["unrated"]): Readonly<Record<UnratedStatus, Look>> {
  const looks = UNRATED_STATUSES.map((status) => [
    status,
    lookOf(form?.[status] ?? {}, CORPORATE.unrated[status]),
  ]);
  // Made from the list of all unrated statuses, so that none is left out.
  return Object.fromEntries(looks) as Record<UnratedStatus, Look>;
}

function changeOf(form: ChangeForm): StatusChange {
  const { unless } = form;
  return {
    from: form.from,
    to: form.to,
    verdicts: JUDGED_VERDICTS.filter((verdict) =>
      unless === undefined ? (form.when ?? []).includes(verdict) : !unless.includes(verdict),
    ),
    baseline: baselineOf(form.comparedWith ?? "period-before"),
    whenUnknown: form.ifNotKnown ?? "ask",
  };
}

function baselineOf(form: BaselineForm): Baseline {
  if (typeof form === "string") return { kind: form };
  return "column" in form
    ? { kind: "column", heading: form.column }
    : { kind: "average-before", periods: form.averageOfLast };
}

function travelOf(form: TravelForm): TravelRules {
  const usual = CORPORATE.travel;
  const { longComparedWith: long, noChangeWithin, otherwiseComparedWith: otherwise } = form;
  return {
    given: form.give ?? usual.given,
    baseline: form.comparedWith === undefined ? usual.baseline : baselineOf(form.comparedWith),
    otherwise: otherwise === undefined || otherwise === null ? null : baselineOf(otherwise),
    longBaseline: long === undefined ? usual.longBaseline : long === null ? null : baselineOf(long),
    judged: form.judge ?? usual.judged,
    deadBand: noChangeWithin === undefined || noChangeWithin === null ? null : bandOf(noChangeWithin),
    acceptable:
      form.acceptableDecline === undefined ? usual.acceptable : acceptableOf(form.acceptableDecline),
    onTargetIsAcceptable: form.onTargetIsAcceptable ?? usual.onTargetIsAcceptable,
    scheme: schemeOf(form, usual.scheme),
  };
}

/** A share of the earlier figure, or an amount. */
function bandOf(form: string | number): ChangeBand {
  const slack = readSlack(form);
  return slack?.kind === "relative"
    ? { kind: "relative", percent: slack.percent }
    : { kind: "amount", amount: typeof form === "number" ? form : 0 };
}

function acceptableOf(form: string | number): AcceptableRange {
  return form === "any" || form === "none" ? { kind: form } : bandOf(form);
}

function schemeOf(form: TravelForm, usual: ArrowScheme): ArrowScheme {
  return {
    follows: form.arrowFollows ?? usual.follows,
    arrows: filled(form.arrows, usual.arrows),
    neutralArrows: filled(form.neutralArrows, usual.neutralArrows),
    letters: filled(form.letters, usual.letters),
    inks: filled(form.colours, usual.inks),
  };
}

/** The usual values, with those in their place that the form gives. */
function filled<Key extends string>(
  form: { readonly [K in Key]?: string | undefined } | undefined,
  usual: Readonly<Record<Key, string>>,
): Readonly<Record<Key, string>> {
  if (form === undefined) return usual;
  const given = Object.entries(form).filter(([, value]) => value !== undefined);
  return { ...usual, ...Object.fromEntries(given) };
}
