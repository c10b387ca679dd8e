import { DEFAULT_PROFILES } from "../kpi/profile/builtInProfiles";
import type { Profile } from "../kpi/profile/profile";

export { contrast, LEAST_CONTRAST } from "../kpi/look/contrast";
export { describeProfile } from "../kpi/profile/describeProfile";
export { exampleOf, type Example } from "../kpi/profile/exampleOf";
export { TRIED_TARGET, exampleReadings, startReading } from "../kpi/profile/exampleReadings";
export { outOfReachSentence } from "../kpi/profile/outOfReach";
export { limitProblems, profileProblems, type ProfileProblem } from "../kpi/profile/profileProblems";
export { slugOf } from "../kpi/profile/profileReader";
export { limitEntry, LIMIT_KEY_NAMES, type LimitKey, readLimit } from "../kpi/profile/profileSlack";
export { READY_PROFILES } from "../kpi/profile/readyProfiles";
export { alikeInWords } from "../kpi/look/fillsInWords";
export { inkFor } from "../kpi/look/stateLook";
export { JUDGED_VERDICTS } from "../kpi/profile/profile";
export type * from "../kpi/profile/profile";
export type { Look, Paint } from "../kpi/look/look";
export { assignmentsOf as assignmentsTo } from "../workbook/settings/ownSettings";
export { profilesOf } from "../workbook/settings/profilesInUse";

/** The built-in rule set of this id; null where there is none. */
export function builtIn(id: string): Profile | null {
  return DEFAULT_PROFILES.find((profile) => profile.id === id) ?? null;
}
