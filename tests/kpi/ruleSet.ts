import type { Evaluation } from "../../src/kpi/evaluation";
import type { Profile } from "../../src/kpi/profile/profile";
import { parseProfiles } from "../../src/kpi/profile/profileFile";
import { evaluateOne, type RowSpec } from "./rowBuilder";

/** A rule set as an officer would write it in a file, without the file's frame and its name. */
export function ruleSet(form: Readonly<Record<string, unknown>>): Profile {
  const [profile] = ruleSets([form]);
  if (profile === undefined) throw new Error("One form gives one profile.");
  return profile;
}

/** Several rule sets of one file. */
export function ruleSets(forms: readonly Readonly<Record<string, unknown>>[]): readonly Profile[] {
  const profiles = forms.map((form) => ({ name: "Other council", ...form }));
  const read = parseProfiles(JSON.stringify({ format: "kpi-status-profile", version: 1, profiles }));
  if (read.kind === "wrong") throw new Error(JSON.stringify(read.problems));
  return read.profiles;
}

/** Evaluates one row by one rule set, or by the first of several that fits it. */
export function by(rules: Profile | readonly Profile[], spec: RowSpec): Evaluation {
  return evaluateOne(spec, { profiles: "id" in rules ? [rules] : rules });
}

/** The status of a July reading; by default against 100, higher is better, without a tolerance of its own. */
export function statusBy(profile: Profile, reading: string, spec: Partial<RowSpec> = {}): string {
  return by(profile, { target: "100", ...spec, figures: { "July 2023/24": reading } }).status;
}

/** The statuses of several readings: "green amber red". */
export function statusesBy(
  profile: Profile,
  readings: readonly string[],
  spec: Partial<RowSpec> = {},
): string {
  return readings.map((reading) => statusBy(profile, reading, spec)).join(" ");
}
