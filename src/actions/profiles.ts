export { contrast, LEAST_CONTRAST } from "../kpi/contrast";
export type * from "../kpi/profile";
export type { Look, Paint } from "../kpi/look";
export { profilesOf } from "../workbook/settings/profilesInUse";
