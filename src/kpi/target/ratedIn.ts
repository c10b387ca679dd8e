import { isNamed } from "../travel/baseline";
import { monthsElapsed, type Period } from "../period/calendar";
import type { Profile, Quarter } from "../profile/profile";

/**
 * Whether a profile's target applies to a period: by the quarter of the financial year in which the period ends. "unknown" where the
 * sheet does not say which quarter it is ("This quarter").
 *
 * @example a target for quarter 4 only: March is "yes", December "no"
 */
export function appliesIn(
  { ratedIn }: Pick<Profile, "ratedIn">,
  period: Period,
  reporting: Period | null,
): "yes" | "no" | "unknown" {
  if (ratedIn === null) return "yes";
  const dated = isDated(period) ? period : reporting !== null && isDated(reporting) ? reporting : null;
  if (dated === null) return "unknown";
  const quarter = QUARTERS[Math.ceil(monthsElapsed(dated.end) / 3) - 1];
  return quarter !== undefined && ratedIn.quarters.includes(quarter) ? "yes" : "no";
}

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** A year to date that does not say how far it runs ends with the year for all we know. */
function isDated(period: Period): boolean {
  return period.kind === "year-to-date" ? period.alsoQuarter : isNamed(period);
}
