import type { Profile } from "../../kpi/profile/profile";
import { profileProblems } from "../../kpi/profile/profileProblems";
import { settingsRefusals } from "../../wording/settings";
import { changed, refused, type Changed } from "./changed";
import { withOwnSettings } from "./ownSettings";
import type { AssignedTo, SettingsOptions, SheetRef, WorkbookSettings } from "./settings";

/**
 * Keeps a rule set of the council's own; one with the same id is replaced where it stands. Two of the same name are refused, and one
 * that cannot be used, with the first thing to mend.
 */
export function withProfile(settings: WorkbookSettings, profile: Profile): Changed {
  const { profiles } = settings;
  const name = profile.name.trim();
  if (name === "") return refused(settingsRefusals.nameMissing);
  const taken = profiles.some((one) => one.id !== profile.id && sameName(one.name, name));
  if (taken) return refused(settingsRefusals.nameTaken(name));
  const [problem] = profileProblems(profile);
  if (problem !== undefined) return refused(problem.sentence);
  const known = profiles.some(({ id }) => id === profile.id);
  return changed({
    ...settings,
    profiles: known ? profiles.map((one) => (one.id === profile.id ? profile : one)) : [...profiles, profile],
  });
}

/** Rule sets of a file, ahead of those that are kept; one of the same id takes the kept one's place. */
export function withProfilesFirst(
  settings: WorkbookSettings,
  profiles: readonly Profile[],
): WorkbookSettings {
  if (profiles.length === 0) return settings;
  const isReplaced = (id: string): boolean => profiles.some((profile) => profile.id === id);
  return { ...settings, profiles: [...profiles, ...settings.profiles.filter(({ id }) => !isReplaced(id))] };
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.toLowerCase();
}

/** Takes a rule set out, and from the rows it was given to. */
export function withoutProfile(settings: WorkbookSettings, id: string): Changed {
  return changed({
    ...settings,
    profiles: settings.profiles.filter((profile) => profile.id !== id),
    assignments: settings.assignments.filter(({ profile }) => profile !== id),
  });
}

/** Back to the built-in rules: no rule sets of the council's own, and none given to particular rows. Corrections stay. */
export function withDefaultProfiles(settings: WorkbookSettings): Changed {
  return changed({ ...settings, profiles: [], assignments: [] });
}

/** Gives a profile, built-in or the council's own, to a sheet, a section or a row; what they had before is replaced. */
export function withAssignment(
  settings: WorkbookSettings,
  sheet: SheetRef,
  to: AssignedTo,
  profile: string,
): Changed {
  const own = withOwnSettings(settings, sheet);
  const others = own.assignments.filter((one) => !sameRows(one.to, to));
  return changed({ ...own, assignments: [...others, { profile, to }] });
}

/** Leaves it to the profiles themselves again which rows they fit. */
export function withoutAssignment(settings: WorkbookSettings, sheet: SheetRef, to: AssignedTo): Changed {
  const own = withOwnSettings(settings, sheet);
  return changed({ ...own, assignments: own.assignments.filter((one) => !sameRows(one.to, to)) });
}

export function sameRows(a: AssignedTo, b: AssignedTo): boolean {
  return a.sheet === b.sheet && narrowed(a) === narrowed(b);
}

function narrowed(to: AssignedTo): string {
  switch (to.kind) {
    case "sheet":
      return "sheet";
    case "section":
      return `section ${to.section}`;
    case "row":
      return `row ${to.identity}`;
    default:
      return to satisfies never;
  }
}

/** Sets one of the options: where warnings go, whether results follow cell by cell, whether the first run is over. */
export function withOption<Name extends keyof SettingsOptions>(
  settings: WorkbookSettings,
  name: Name,
  value: SettingsOptions[Name],
): Changed {
  return changed({ ...settings, options: { ...settings.options, [name]: value } });
}
