import { CLOCK, CURRENCIES, LONG_CLOCK, MINUTE_CLOCK } from "./unit";

/** Kinds of units of which none can ever be another. */
export type UnitKind = "share" | "money" | "time" | "weight";

const TIMES: readonly string[] = [
  ...["seconds", "minutes", "hours", "days", "working days", "weeks", "months", "years"],
  ...[CLOCK, LONG_CLOCK, MINUTE_CLOCK],
];
const WEIGHTS: readonly string[] = ["kg", "tonnes"];

/** What kind of unit it is; null for none, and for one that may be written in place of another: "45p", "per 1,000". @example "days" // "time" */
export function unitKind(unit: string): UnitKind | null {
  if (unit === "%") return "share";
  if (CURRENCIES.includes(unit)) return "money";
  return TIMES.includes(unit) ? "time" : WEIGHTS.includes(unit) ? "weight" : null;
}
