export { contrast, LEAST_CONTRAST } from "../kpi/contrast";
export type * from "../kpi/profile";
export type { Look, Paint } from "../kpi/look";
export { profilesOf } from "../workbook/settings/profilesInUse";
export { formatProfiles, parseProfiles, type FileProblem, type ProfilesRead } from "../kpi/profileFile";
export { profileProblems, type ProfileProblem } from "../kpi/profileProblems";
export { inkFor } from "../kpi/stateLook";
