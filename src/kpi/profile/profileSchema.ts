import * as z from "zod";
import { profileExpected, profileMistakes, profilePartTexts } from "../../wording/kpi/profileFile";
import type { UnratedStatus, Verdict } from "../evaluation";
import { DISTANCE, FIXED_DISTANCE, SHARE } from "./profileSlack";
import { likeliest } from "./likeliest";

// The pane's content security policy forbids evaluated code, which zod would otherwise generate to be faster.
z.config({ jitless: true });

export const PROFILE_FORMAT = "kpi-status-profile";
export const PROFILE_VERSION = 1;

const LONGEST_TEXT = 200;
const MOST_LIST_ITEMS = 12;

function object<Shape extends z.core.$ZodShape>(shape: Shape, error: string = profileExpected.object) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? (issue.keys ?? [])
            .map((key) => profileMistakes.unknown(key, likeliest(key, known), known))
            .join(" ")
        : error,
  });
}

function text(most = LONGEST_TEXT) {
  return z
    .string(profileExpected.nonEmptyText)
    .min(1, profileExpected.nonEmptyText)
    .max(most, profileExpected.tooLong(most));
}

/** Text that may be empty. */
function anyText(most = LONGEST_TEXT) {
  return z.string(profileExpected.text).max(most, profileExpected.tooLong(most));
}

function list<Item extends z.ZodType>(item: Item, error: string = profileExpected.someItems) {
  return z.array(item, profileExpected.list).min(1, error).max(MOST_LIST_ITEMS, error);
}

function oneOf<const Choice extends readonly [string, ...string[]]>(choices: Choice) {
  return z.enum(choices, profileExpected.oneOf(choices));
}

const yesOrNo = z.boolean(profileExpected.yesOrNo);
const slug = z
  .string(profileExpected.slug)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, profileExpected.slug)
  .max(40, profileExpected.slug);
const hex = z.string(profileExpected.hex).regex(/^#[0-9A-Fa-f]{6}$/, profileExpected.hex);
/** An amount, or a text of a certain form; whichever is typed, the same is said of what it must be. */
function measure(form: string, error: string) {
  return [
    z.number(error).min(0, error).max(1e9, error),
    z.string(error).regex(new RegExp(form), error),
  ] as const;
}
const distance = z.union(measure(DISTANCE, profileExpected.distance), profileExpected.distance);
const fixedDistance = z.union(
  measure(FIXED_DISTANCE, profileExpected.fixedDistance),
  profileExpected.fixedDistance,
);

const wholeFromTwo = z
  .int(profileExpected.average)
  .min(2, profileExpected.average)
  .max(12, profileExpected.average);

function baselineKinds(error: string) {
  return [
    z.enum(["period-before", "same-period-last-year"], error),
    object({ averageOfLast: wholeFromTwo.describe(profilePartTexts.averageOfLast) }, error),
    object({ column: text().describe(profilePartTexts.column) }, error),
  ] as const;
}
const baseline = z.union(baselineKinds(profileExpected.baseline), profileExpected.baseline);
const baselineOrNull = z.union(
  [...baselineKinds(profileExpected.baselineOrNull), z.null()],
  profileExpected.baselineOrNull,
);

const colour = z.union(
  [
    z.null(),
    object(
      { fill: hex.describe(profilePartTexts.fill), ink: hex.optional().describe(profilePartTexts.ink) },
      profileExpected.colour,
    ),
  ],
  profileExpected.colour,
);
const look = {
  name: text(30).optional().describe(profilePartTexts.stateName),
  letter: text(2).optional().describe(profilePartTexts.letter),
  colour: colour.optional().describe(profilePartTexts.colour),
};

const STATE = object({
  status: slug.describe(profilePartTexts.status),
  ...look,
  within: distance.optional().describe(profilePartTexts.within),
  lessThan: distance.optional().describe(profilePartTexts.lessThan),
  betterBy: distance.optional().describe(profilePartTexts.betterBy),
  betterByMoreThan: distance.optional().describe(profilePartTexts.betterByMoreThan),
  words: list(text(60)).optional().describe(profilePartTexts.words),
});

const verdicts = list(oneOf(["improved", "same", "within-range", "deteriorated"]));

const CHANGE = object({
  from: slug,
  to: slug,
  when: verdicts.optional().describe(profilePartTexts.when),
  unless: verdicts.optional().describe(profilePartTexts.unless),
  comparedWith: baseline.optional().describe(profilePartTexts.comparedWith),
  ifNotKnown: oneOf(["ask", "stay", "change"]).optional().describe(profilePartTexts.ifNotKnown),
});

const arrow = text(20);
const arrowsOf = object({ up: arrow.optional(), down: arrow.optional(), same: arrow.optional() });

function byVerdict<Of extends z.ZodType>(item: Of) {
  const optional = item.optional();
  return object({
    improved: optional,
    same: optional,
    "within-range": optional,
    deteriorated: optional,
    neutral: optional,
  } satisfies Record<Verdict, typeof optional>);
}

const TRAVEL = object({
  give: oneOf(["always", "not-for-cumulative", "never"]).optional().describe(profilePartTexts.give),
  comparedWith: baseline.optional().describe(profilePartTexts.comparedWith),
  longComparedWith: baselineOrNull.optional().describe(profilePartTexts.longComparedWith),
  judge: yesOrNo.optional().describe(profilePartTexts.judge),
  noChangeWithin: z
    .union([...measure(SHARE, profileExpected.band), z.null()], profileExpected.band)
    .optional()
    .describe(profilePartTexts.noChangeWithin),
  acceptableDecline: z
    .union(measure(`${SHARE}|^any$|^none$`, profileExpected.decline), profileExpected.decline)
    .optional()
    .describe(profilePartTexts.acceptableDecline),
  onTargetIsAcceptable: yesOrNo.optional().describe(profilePartTexts.onTargetIsAcceptable),
  arrowFollows: oneOf(["number", "performance"]).optional().describe(profilePartTexts.arrowFollows),
  arrows: arrowsOf.optional().describe(profilePartTexts.arrows),
  neutralArrows: arrowsOf.optional().describe(profilePartTexts.neutralArrows),
  letters: byVerdict(anyText(3)).optional().describe(profilePartTexts.arrowLetters),
  colours: byVerdict(hex).optional().describe(profilePartTexts.arrowColours),
});

const unratedLook = object(look).optional();

export const PROFILE = object({
  name: text(60).describe(profilePartTexts.name),
  id: slug.optional().describe(profilePartTexts.id),
  description: anyText().optional().describe(profilePartTexts.description),
  appliesTo: z
    .union(
      [
        z.enum(["every row", "assigned rows"], profileExpected.appliesTo),
        object({ ref: text(60) }, profileExpected.appliesTo),
      ],
      profileExpected.appliesTo,
    )
    .optional()
    .describe(profilePartTexts.appliesTo),
  states: z
    .array(STATE, profileExpected.list)
    .min(2, profileExpected.states)
    .max(5, profileExpected.states)
    .optional()
    .describe(profilePartTexts.states),
  tolerance: object({
    default: fixedDistance.optional().describe(profilePartTexts.toleranceDefault),
    percentMeans: oneOf(["percent of target", "percentage points"])
      .optional()
      .describe(profilePartTexts.percentMeans),
  })
    .optional()
    .describe(profilePartTexts.tolerance),
  outsideTolerance: z
    .array(slug, profileExpected.list)
    .max(5, profileExpected.states)
    .optional()
    .describe(profilePartTexts.outsideTolerance),
  changes: z
    .array(CHANGE, profileExpected.list)
    .max(MOST_LIST_ITEMS, profileExpected.someItems)
    .optional()
    .describe(profilePartTexts.changes),
  targetApplies: object({
    quarters: list(
      z.int(profileExpected.quarters).min(1, profileExpected.quarters).max(4, profileExpected.quarters),
      profileExpected.quarters,
    ),
    otherwise: oneOf(["not-rated", "tracking"]).optional().describe(profilePartTexts.otherwise),
  })
    .optional()
    .describe(profilePartTexts.targetApplies),
  polarityWhenMissing: oneOf(["ask", "higher", "lower", "suggested"])
    .optional()
    .describe(profilePartTexts.polarityWhenMissing),
  rangeTargets: oneOf(["ask", "best-inside"]).optional().describe(profilePartTexts.rangeTargets),
  colours: oneOf(["reporting-period", "every-period"]).optional().describe(profilePartTexts.coloursWhere),
  unrated: object({
    tracking: unratedLook,
    "target-under-review": unratedLook,
    "data-missing": unratedLook,
    "not-rated": unratedLook,
    "needs-attention": unratedLook,
  } satisfies Record<UnratedStatus, typeof unratedLook>)
    .optional()
    .describe(profilePartTexts.unrated),
  travel: TRAVEL.optional().describe(profilePartTexts.travel),
});

/** A whole file. `$schema` is for editors that check as one types. */
export const PROFILE_FILE = object({
  $schema: anyText(1_000).optional(),
  format: z.literal(PROFILE_FORMAT, profileExpected.format).describe(profilePartTexts.format),
  version: z.literal(PROFILE_VERSION, profileExpected.version).describe(profilePartTexts.version),
  profiles: z
    .array(PROFILE, profileExpected.list)
    .min(1, profileExpected.profiles)
    .max(50, profileExpected.profiles)
    .describe(profilePartTexts.profiles),
}).describe(profilePartTexts.file);

export type ProfileForm = z.output<typeof PROFILE>;
export type StateForm = z.output<typeof STATE>;
export type ChangeForm = z.output<typeof CHANGE>;
export type TravelForm = z.output<typeof TRAVEL>;
export type BaselineForm = z.output<typeof baseline>;
export type ColourForm = z.output<typeof colour>;
