import * as z from "zod";
import { profileExpected, profilePartTexts } from "../../wording/kpi/profileFile";
import type { UnratedStatus, Verdict } from "../evaluation";
import {
  anyText,
  baseline,
  baselineKinds,
  baselineOrNull,
  type colour,
  distance,
  fixedDistance,
  hex,
  list,
  look,
  measure,
  MOST_LIST_ITEMS,
  object,
  oneOf,
  slug,
  statedLimitForm,
  text,
  yesOrNo,
} from "./profileParts";
import { SHARE } from "./profileSlack";

export const PROFILE_FORMAT = "kpi-status-profile";
export const PROFILE_VERSION = 1;
const MOST_REFS = 200;

const STATE = object(
  {
    status: slug.describe(profilePartTexts.status),
    ...look,
    within: distance.optional().describe(profilePartTexts.within),
    lessThan: distance.optional().describe(profilePartTexts.lessThan),
    betterBy: distance.optional().describe(profilePartTexts.betterBy),
    betterByMoreThan: distance.optional().describe(profilePartTexts.betterByMoreThan),
    asGoodAs: statedLimitForm.optional().describe(profilePartTexts.asGoodAs),
    words: list(text(60)).optional().describe(profilePartTexts.words),
  },
  { home: "state" },
);

const verdicts = list(oneOf(["improved", "same", "within-range", "deteriorated"]));

const CHANGE = object(
  {
    from: slug,
    to: slug,
    when: verdicts.optional().describe(profilePartTexts.when),
    unless: verdicts.optional().describe(profilePartTexts.unless),
    comparedWith: baseline.optional().describe(profilePartTexts.comparedWith),
    ifNotKnown: oneOf(["ask", "stay", "change"]).optional().describe(profilePartTexts.ifNotKnown),
  },
  { home: "change" },
);

const arrow = text(20);
const arrowsOf = object(
  { up: arrow.optional(), down: arrow.optional(), same: arrow.optional() },
  { error: profileExpected.objectLike('{ "up": "▲", "down": "▼", "same": "►" }') },
);

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

const TRAVEL = object(
  {
    give: oneOf(["always", "not-for-cumulative", "never"]).optional().describe(profilePartTexts.give),
    comparedWith: baseline.optional().describe(profilePartTexts.comparedWith),
    otherwiseComparedWith: baselineOrNull.optional().describe(profilePartTexts.otherwiseComparedWith),
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
  },
  { home: "travel" },
);

const TOLERANCE = object(
  {
    default: fixedDistance.optional().describe(profilePartTexts.toleranceDefault),
    percentMeans: oneOf(["percent of target", "percentage points"])
      .optional()
      .describe(profilePartTexts.percentMeans),
    numberMeans: oneOf(["ask", "percent of target", "amount", "last amber figure"])
      .optional()
      .describe(profilePartTexts.numberMeans),
  },
  { error: profileExpected.objectLike('{ "default": "5%" }'), home: "tolerance" },
);

const unratedLook = object(look).optional();

export const PROFILE = object(
  {
    name: text(60).describe(profilePartTexts.name),
    id: slug.optional().describe(profilePartTexts.id),
    description: anyText().optional().describe(profilePartTexts.description),
    appliesTo: z
      .union(
        [
          z.enum(["every row", "assigned rows"], profileExpected.appliesTo),
          object(
            {
              ref: text(60).optional().describe(profilePartTexts.appliesToRef),
              refs: z
                .array(text(60), profileExpected.list)
                .min(1, profileExpected.refs)
                .max(MOST_REFS, profileExpected.refs)
                .optional()
                .describe(profilePartTexts.appliesToRefs),
              section: text().optional().describe(profilePartTexts.appliesToSection),
              sheet: text(60).optional().describe(profilePartTexts.appliesToSheet),
              targetIn: oneOf(["percent", "other units"]).optional().describe(profilePartTexts.targetIn),
            },
            { error: profileExpected.appliesTo },
          ).refine(
            (where) => Object.values(where).some((part) => part !== undefined),
            profileExpected.appliesTo,
          ),
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
    tolerance: TOLERANCE.optional().describe(profilePartTexts.tolerance),
    judgedAgainst: z
      .union(
        [z.literal("target", profileExpected.judgedAgainst), ...baselineKinds(profileExpected.judgedAgainst)],
        profileExpected.judgedAgainst,
      )
      .optional()
      .describe(profilePartTexts.judgedAgainst),
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
  },
  { home: "profile" },
);

/** A whole file. `$schema` is for editors that check as one types. */
export const PROFILE_FILE = object(
  {
    $schema: anyText(1_000).optional(),
    format: z.literal(PROFILE_FORMAT, profileExpected.format).describe(profilePartTexts.format),
    version: z
      .literal(PROFILE_VERSION, { error: ({ input }) => profileExpected.version(input) })
      .describe(profilePartTexts.version),
    profiles: z
      .array(PROFILE, profileExpected.list)
      .min(1, profileExpected.profiles)
      .max(50, profileExpected.profiles)
      .describe(profilePartTexts.profiles),
  },
  { home: "file" },
).describe(profilePartTexts.file);

export type ProfileForm = z.output<typeof PROFILE>;
export type StateForm = z.output<typeof STATE>;
export type ChangeForm = z.output<typeof CHANGE>;
export type TravelForm = z.output<typeof TRAVEL>;
export type BaselineForm = z.output<typeof baseline>;
export type ColourForm = z.output<typeof colour>;
