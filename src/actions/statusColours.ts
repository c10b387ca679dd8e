import { defaultLook, type BuiltInStatus } from "../kpi/look/look";
import type { RowResult } from "./result";

type Verdict = NonNullable<RowResult["travel"]>["verdict"];

/** Which status' colour goes with a verdict; null where neither direction is better or nothing changed. */
const STATUS_OF_VERDICT: Readonly<Record<Verdict, BuiltInStatus | null>> = {
  improved: "green",
  same: null,
  "within-range": "amber",
  deteriorated: "red",
  neutral: null,
};

/** The colour that goes with a direction of travel; null for one that has none. */
export function travelColour({ verdict }: NonNullable<RowResult["travel"]>): string | null {
  const status = STATUS_OF_VERDICT[verdict];
  return status === null ? null : (defaultLook(status).colour?.fill ?? null);
}
