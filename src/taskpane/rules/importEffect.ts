import type { Profile } from "../../actions/profiles";
import {
  allOf,
  sameRules,
  type SettingsChange,
  withoutUnchangedProfiles,
  withProfile,
  type WorkbookSettings,
} from "../../actions/settings";
import { comesAfter, type RuleSets, ruleSetsIn } from "./ruleSets";

/** What the rule sets of a file come to in this workbook. */
export interface ImportEffect {
  /** Rows will go by other rules than now. */
  readonly reach: boolean;
  /** The names of those that no row goes by before they are assigned. */
  readonly notInUse: readonly string[];
  /** The names of those that the workbook has already, word by word. */
  readonly same: readonly string[];
}

/** Keeps the rule sets of a file; those that are as they were built in stay built in. */
export function importing(profiles: readonly Profile[]): SettingsChange {
  const adding = profiles.map(
    (profile): SettingsChange =>
      (now) =>
        withProfile(now, profile),
  );
  return allOf([...adding, withoutUnchangedProfiles]);
}

/**
 * What comes into use with an import, and what does not: a file holds rule sets only, and nothing of what they were assigned to. One that the
 * workbook has already, word by word, changes nothing.
 *
 * @param inUse Whether rows go by the rule set of this id already, so that they follow the one that takes its place.
 */
export function importEffect(
  profiles: readonly Profile[],
  settings: WorkbookSettings,
  inUse: (profile: Profile) => boolean,
): ImportEffect {
  const before = ruleSetsIn(settings);
  const imported = importing(profiles)(settings);
  const after = imported.kind === "changed" ? ruleSetsIn(imported.settings) : before;
  const reached = ({ all }: RuleSets): readonly Profile[] =>
    all.filter((one) => inUse(one) || (one.appliesTo.kind !== "assigned" && comesAfter(one, all) === null));
  const ids = new Set(reached(after).map(({ id }) => id));
  return {
    // Their order counts as well: it decides between two that fit a row.
    reach: !sameRules(reached(before), reached(after)),
    notInUse: profiles.filter(({ id }) => !ids.has(id)).map(({ name }) => name),
    same: profiles
      .filter((profile) => before.all.some((known) => sameRules([known], [profile])))
      .map(({ name }) => name),
  };
}
