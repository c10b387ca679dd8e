import { DEFAULT_PROFILES } from "../kpi/builtInProfiles";
import type { Profile } from "../kpi/profile";

export { contrast, LEAST_CONTRAST } from "../kpi/contrast";
export { describeProfile } from "../kpi/describeProfile";
export { exampleOf, type Example } from "../kpi/exampleOf";
export { profileProblems, type ProfileProblem } from "../kpi/profileProblems";
export { slugOf } from "../kpi/profileReader";
export { limitEntry, LIMIT_KEY_NAMES, type LimitKey, readLimit } from "../kpi/profileSlack";
export { READY_PROFILES } from "../kpi/readyProfiles";
export { inkFor } from "../kpi/stateLook";
export type * from "../kpi/profile";
export type { Look, Paint } from "../kpi/look";
export { profilesOf } from "../workbook/settings/profilesInUse";

/** The built-in rule set of this id; null where there is none. */
export function builtIn(id: string): Profile | null {
  return DEFAULT_PROFILES.find((profile) => profile.id === id) ?? null;
}
