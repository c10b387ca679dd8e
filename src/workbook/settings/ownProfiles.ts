import { DEFAULT_PROFILES } from "../../kpi/profile/builtInProfiles";
import type { Profile } from "../../kpi/profile/profile";
import { changed, type Changed } from "./changed";
import { profilesOf } from "./profilesInUse";
import type { WorkbookSettings } from "./settings";

/**
 * The rule sets that are the council's own doing. One that says what the built-in one of its id says is none, unless it was put before
 * another: a file that names Children's Trust before rules for every row means the order.
 */
export function ownProfiles(settings: WorkbookSettings): readonly Profile[] {
  return settings.profiles.reduce((kept, profile) => {
    const others = kept.filter((one) => one !== profile);
    return isAsBuiltIn(profile) && orderOf(others) === orderOf(kept) ? others : kept;
  }, settings.profiles);
}

/** Without the rule sets that are as they were built in; rows that were given them keep them. */
export function withoutUnchangedProfiles(settings: WorkbookSettings): Changed {
  const profiles = ownProfiles(settings);
  return changed(profiles.length === settings.profiles.length ? settings : { ...settings, profiles });
}

/** Whether a rule set says, word by word, what the built-in one of its id does. */
export function isAsBuiltIn(profile: Profile): boolean {
  const usual = DEFAULT_PROFILES.find(({ id }) => id === profile.id);
  return usual !== undefined && sameData(usual, profile);
}

function orderOf(profiles: readonly Profile[]): string {
  return profilesOf({ profiles })
    .map(({ id }) => id)
    .join();
}

/** Plain data by its content, whatever the order of its keys. */
export function sameData(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [ofA, ofB] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    ofA.size === ofB.size && [...ofA].every(([key, value]) => ofB.has(key) && sameData(value, ofB.get(key)))
  );
}
