import { DEFAULT_PROFILES } from "../../kpi/profile/builtInProfiles";
import type { Profile } from "../../kpi/profile/profile";
import { slugOf } from "../../kpi/profile/profileReader";
import { READY_PROFILES } from "../../kpi/profile/readyProfiles";
import { copyName, withoutCopyName } from "../../wording/settings";
import type { Changed } from "./changed";
import { withProfile } from "./changeProfiles";
import { sameButColours } from "./councilColours";
import { profilesOf } from "./profilesInUse";
import type { WorkbookSettings } from "./settings";

type Kept = Pick<WorkbookSettings, "profiles">;

/**
 * A rule set as it is to be kept once it was changed. A ready-made one that no longer says what it said gets an id of its own: under the
 * old one its export would take the place of the ready-made rules in another workbook, and these could not be added again beside it.
 * Corporate and Children's Trust keep theirs, since there is one of each in every workbook, and a way back to its default.
 *
 * @example "Amber within 10%", renamed “Housing rules” // its id is "housing-rules"
 */
export function asChanged(profile: Profile, settings: Kept): Profile {
  const told = withFittingDescription(profile);
  const ready = READY_PROFILES.find(({ id }) => id === profile.id);
  if (ready === undefined || (ready.name === told.name && saysTheSame(ready, told))) return told;
  return { ...told, id: freeId(told.name, settings) };
}

/**
 * Adds a ready-made rule set. One that stands under its id and says something else (of a file, or of a workbook of before) gets an id of
 * its own first, as `asChanged` gives it, and what it is assigned to goes along. Not before it has to: other programs know rules by their id.
 */
export function withReadyProfile(settings: WorkbookSettings, ready: Profile): Changed {
  const other = settings.profiles.find(({ id }) => id === ready.id);
  const id = other === undefined ? ready.id : asChanged(other, settings).id;
  return withProfile(id === ready.id ? settings : withId(settings, ready.id, id), ready);
}

/** The ids of rule sets, without those that stand under a ready-made one's id and say something else. */
export function readyAmong(profiles: readonly Profile[]): ReadonlySet<string> {
  return new Set(profiles.filter((one) => asChanged(one, { profiles }).id === one.id).map(({ id }) => id));
}

/** A rule set under another id, with what it is assigned to. */
function withId(settings: WorkbookSettings, before: string, id: string): WorkbookSettings {
  return {
    ...settings,
    profiles: settings.profiles.map((one) => (one.id === before ? { ...one, id } : one)),
    assignments: settings.assignments.map((one) => (one.profile === before ? { ...one, profile: id } : one)),
  };
}

/** Keeps a changed rule set in the place of the one of this id; what that was assigned to goes by the changed one. */
export function withChangedProfile(settings: WorkbookSettings, before: string, profile: Profile): Changed {
  const { id } = profile;
  return withProfile(id === before ? settings : withId(settings, before, id), profile);
}

/** A rule set of the council's own that says what another says, for nothing until it is assigned: “Corporate (copy)”, also of a copy. */
export function copyOf(profile: Profile, settings: Kept): Profile {
  const names = new Set(profilesOf(settings).map(({ name }) => name.toLowerCase()));
  const name = firstFree(
    (n) => copyName(withoutCopyName(profile.name), n),
    (one) => !names.has(one.toLowerCase()),
  );
  return { ...profile, id: freeId(name, settings), name, appliesTo: { kind: "assigned" } };
}

/** Without a description of the add-in's own that was made for other rules. What a council has written of its rules is the council's. */
function withFittingDescription(profile: Profile): Profile {
  // Changed and changed back: it is what it was.
  const usual = DEFAULT_PROFILES.find(({ id, name }) => id === profile.id && name === profile.name);
  if (usual !== undefined && profile.description === "" && saysTheSame(usual, profile))
    return { ...profile, description: usual.description };
  const origin = [...READY_PROFILES, ...DEFAULT_PROFILES].find(
    ({ description }) => description === profile.description,
  );
  return origin === undefined || saysTheSame(origin, profile) ? profile : { ...profile, description: "" };
}

/** Whether two rule sets come to the same, whatever they are called and assigned to, and in whichever colours they are shown. */
function saysTheSame(a: Profile, b: Profile): boolean {
  const { id, name, description, appliesTo } = a;
  return sameButColours(a, { ...b, id, name, description, appliesTo });
}

function freeId(name: string, settings: Kept): string {
  const taken = new Set([...profilesOf(settings), ...READY_PROFILES].map(({ id }) => id));
  const slug = slugOf(name);
  return firstFree(
    (n) => (n === 1 ? slug : `${slug}-${String(n)}`),
    (one) => !taken.has(one),
  );
}

function firstFree(nth: (n: number) => string, isFree: (one: string) => boolean): string {
  let n = 1;
  while (!isFree(nth(n))) n += 1;
  return nth(n);
}
