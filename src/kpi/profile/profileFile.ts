import type * as z from "zod";
import { profileMistakes } from "../../wording/kpi/profileFile";
import { readJson, type TextPlace } from "./jsonText";
import type { Profile } from "./profile";
import { profileProblems, type ProblemPath } from "./profileProblems";
import { profileOf } from "./profileReader";
import { PROFILE, PROFILE_FILE, PROFILE_FORMAT, PROFILE_VERSION, type ProfileForm } from "./profileSchema";
import { STATED_KEY, LIMIT_KEY_NAMES } from "./profileSlack";
import { noticesOf } from "./profileNotices";
import { profileForm } from "./profileWriter";

/** A mistake in a file of rule sets: its path ("profiles[0].states[1].within"), its place in the text, and the remedy. */
export interface FileProblem extends TextPlace {
  readonly path: string;
  readonly sentence: string;
}

export type ProfilesRead =
  | {
      readonly kind: "profiles";
      readonly profiles: readonly Profile[];
      /** What is used as it stands, and may not be meant so. */
      readonly notices: readonly FileProblem[];
    }
  | { readonly kind: "wrong"; readonly problems: readonly FileProblem[] };

/**
 * Reads a file of rule sets (docs/profiles.md). Whatever the text, nothing is thrown: what is wrong is said with its path and place.
 *
 * @example a text that lacks a bracket // wrong, { path: "", line: 6, column: 4, sentence: "Something is not closed: …" }
 */
export function parseProfiles(text: string): ProfilesRead {
  const json = readJson(text);
  if (json.kind === "mistakes")
    return { kind: "wrong", problems: json.mistakes.map((one) => ({ ...one, path: pathText(one.path) })) };
  const placed = ({ path, sentence }: Problem): FileProblem => ({
    path: pathText(path),
    ...json.placeOf(path),
    sentence,
  });
  const problems = (list: readonly Problem[]): ProfilesRead => ({
    kind: "wrong",
    problems: list.map(placed),
  });
  const file = PROFILE_FILE.safeParse(json.value, { reportInput: true });
  if (!file.success) return problems(shapeProblems(file.error));
  const forms = file.data.profiles;
  const formProblems = forms.flatMap((form, index) => ownProblems(form).map(under(["profiles", index])));
  if (formProblems.length > 0) return problems(formProblems);
  const profiles = forms.map(profileOf);
  const found = [
    ...profiles.flatMap((profile, index) => profileProblems(profile).map(under(["profiles", index]))),
    ...repeatedProfiles(profiles),
  ];
  if (found.length > 0) return problems(found);
  return { kind: "profiles", profiles, notices: noticesOf(forms, profiles).map(placed) };
}

/** A file of rule sets, written out in full: `parseProfiles` gives the same rule sets back. */
export function formatProfiles(profiles: readonly Profile[]): string {
  const file = { format: PROFILE_FORMAT, version: PROFILE_VERSION, profiles: profiles.map(profileForm) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** One rule set as plain data in the file's form, to be kept with other data; `readProfileData` is the inverse. */
export function profileData(profile: Profile): ProfileForm {
  return profileForm(profile);
}

/** A rule set kept as data; null where it is none, or one that cannot be used. */
export function readProfileData(data: unknown): Profile | null {
  const form = PROFILE.safeParse(data);
  if (!form.success || ownProblems(form.data).length > 0) return null;
  const profile = profileOf(form.data);
  return profileProblems(profile).length > 0 ? null : profile;
}

interface Problem {
  readonly path: ProblemPath;
  readonly sentence: string;
}

function under(start: ProblemPath): (problem: Problem) => Problem {
  return ({ path, sentence }) => ({ path: [...start, ...path], sentence });
}

/** What does not fit the schema, a sentence each. */
function shapeProblems(error: z.ZodError): readonly Problem[] {
  return error.issues.map((issue) => {
    const path = issue.path.filter((part): part is string | number => typeof part !== "symbol");
    if (issue.code === "unrecognized_keys")
      return { path: [...path, ...issue.keys.slice(0, 1)], sentence: issue.message };
    const name = path.at(-1);
    const isMissing = "input" in issue ? issue.input === undefined : false;
    return isMissing && typeof name === "string"
      ? { path, sentence: profileMistakes.missing(name) }
      : { path, sentence: issue.message };
  });
}

/** What the form alone can get wrong: two limits for one status, a change with two conditions. */
function ownProblems(form: ProfileForm): readonly Problem[] {
  const states = (form.states ?? []).flatMap((state, index): Problem[] => {
    const keys = ([...LIMIT_KEY_NAMES, STATED_KEY] as const).filter((key) => state[key] !== undefined);
    return keys.length < 2
      ? []
      : [{ path: ["states", index, keys[1] ?? ""], sentence: profileMistakes.severalLimits(keys) }];
  });
  const changes = (form.changes ?? []).flatMap((change, index): Problem[] =>
    change.when !== undefined && change.unless !== undefined
      ? [{ path: ["changes", index, "unless"], sentence: profileMistakes.whenAndUnless }]
      : [],
  );
  return [...states, ...changes];
}

function repeatedProfiles(profiles: readonly Profile[]): readonly Problem[] {
  const plain = ({ name }: Profile): string => name.trim().toLowerCase();
  return profiles.flatMap((profile, index): readonly Problem[] => {
    const before = profiles.slice(0, index);
    if (before.some((other) => plain(other) === plain(profile)))
      return [{ path: ["profiles", index, "name"], sentence: profileMistakes.profileTwice(profile.name) }];
    return before.some(({ id }) => id === profile.id)
      ? [{ path: ["profiles", index, "id"], sentence: profileMistakes.idTwice(profile.id) }]
      : [];
  });
}

/** "profiles[0].states[1].within". */
function pathText(path: ProblemPath): string {
  return path
    .map((part, index) => (typeof part === "number" ? `[${String(part)}]` : index === 0 ? part : `.${part}`))
    .join("");
}
