import type { Target } from "../target/target";
import type { Tolerance } from "./tolerance";
import { UNREADABLE } from "./tolerancePatterns";

/**
 * "5% of the annual target" beside the year's target, by its heading or its own words, is 5% of it. Beside any other target it is so much of
 * one that the row does not hold, and nothing is known of it.
 *
 * @example beside "90% (annual target)" // 5%; beside "21 per month" // unreadable
 */
export function yearsShare(tolerance: Tolerance, target: Target): Tolerance {
  if (tolerance.kind !== "percent" || tolerance.ofYear !== true) return tolerance;
  const [only, ...more] = target.kind === "values" ? target.amounts : [];
  const headed = target.kind === "values" ? target.headed : null;
  const isYears = only !== undefined && more.length === 0 && (only.per ?? headed) === "year";
  return isYears ? tolerance : UNREADABLE;
}
