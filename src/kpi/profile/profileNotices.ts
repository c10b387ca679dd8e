import { profileNotices } from "../../wording/kpi/profileFile";
import type { Profile } from "./profile";
import type { ProfileProblem } from "./profileProblems";
import type { ProfileForm } from "./profileSchema";
import { LIMIT_KEY_NAMES, type DistanceText } from "./profileSlack";

/**
 * What a file may well mean as it says, and more likely does not: "within": 0.05 for 5%, a rule set that no row can come to. The file is
 * used, and these are told beside it.
 *
 * @example { "status": "amber", "within": 0.05 } // "0.05 is an amount in the KPI’s own unit. If 5% is meant, write "5%"."
 */
export function noticesOf(
  forms: readonly ProfileForm[],
  profiles: readonly Profile[],
): readonly ProfileProblem[] {
  return [
    ...forms.flatMap((form, index) =>
      [...smallDistances(form), ...withoutColour(form, profiles[index])].map(({ path, sentence }) => ({
        path: ["profiles", index, ...path],
        sentence,
      })),
    ),
    ...profiles.flatMap((profile, index) =>
      sameFills(profile).map(({ path, sentence }) => ({ path: ["profiles", index, ...path], sentence })),
    ),
    ...neverReached(profiles),
  ];
}

function smallDistances({ states = [], tolerance, travel }: ProfileForm): readonly ProfileProblem[] {
  const limits = states.flatMap((state, index) =>
    LIMIT_KEY_NAMES.map((key) => [["states", index, key], state[key]] as const),
  );
  const others = [
    [["tolerance", "default"], tolerance?.default],
    [["travel", "noChangeWithin"], travel?.noChangeWithin],
    [["travel", "acceptableDecline"], travel?.acceptableDecline],
  ] as const;
  return [...limits, ...others].flatMap(([path, distance]) =>
    partsOf(distance).flatMap((part) => {
      const sentence = smallSentence(part);
      return sentence === null ? [] : [{ path, sentence }];
    }),
  );
}

function partsOf(distance: DistanceText | null | undefined): readonly (string | number)[] {
  if (distance === null || distance === undefined) return [];
  return typeof distance === "object" ? distance.largerOf : [distance];
}

function smallSentence(part: string | number): string | null {
  const value = typeof part === "number" ? part : Number.parseFloat(part);
  if (!(value > 0 && value < 1)) return null;
  if (typeof part === "number")
    return profileNotices.smallAmount(String(part), `${String(Number((part * 100).toPrecision(6)))}%`);
  return part.endsWith("%") && value < SMALLEST_USUAL_SHARE ? profileNotices.smallShare(part) : null;
}

/** Percent of the target; councils go down to half a percent. */
const SMALLEST_USUAL_SHARE = 0.5;

/** A status that nobody gave a colour, and that has none of its own as green has. */
function withoutColour(
  { states = [] }: ProfileForm,
  profile: Profile | undefined,
): readonly ProfileProblem[] {
  return states.flatMap(({ colour }, index) => {
    const state = profile?.states[index];
    return colour === undefined && state?.colour === null
      ? [{ path: ["states", index], sentence: profileNotices.noColour(state.name) }]
      : [];
  });
}

function sameFills({ states }: Profile): readonly ProfileProblem[] {
  return states.flatMap(({ name, colour }, index) => {
    const fill = colour?.fill.toUpperCase();
    const before = states.slice(0, index).find((other) => other.colour?.fill.toUpperCase() === fill);
    return fill === undefined || before === undefined
      ? []
      : [{ path: ["states", index, "colour"], sentence: profileNotices.sameFill(before.name, name) }];
  });
}

/** One after a rule set for every row; one that the officer gives out in the pane waits for that. */
function neverReached(profiles: readonly Profile[]): readonly ProfileProblem[] {
  const first = profiles.findIndex(({ appliesTo }) => appliesTo.kind === "every-row");
  const before = profiles[first];
  if (before === undefined) return [];
  return profiles.flatMap(({ name, appliesTo }, index) =>
    index > first && appliesTo.kind !== "assigned"
      ? [{ path: ["profiles", index], sentence: profileNotices.neverReached(name, before.name) }]
      : [],
  );
}
