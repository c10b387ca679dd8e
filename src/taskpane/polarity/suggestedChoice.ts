import type { RowResult } from "../../actions/result";
import type { Choice } from "./chosen";
import { hasTarget } from "./neither";

/**
 * What is chosen for a row at first: what the KPI's name suggests. Where there is a target to meet, that neither way
 * is better is for the officer alone to say.
 *
 * @example "Children in care per 10,000", suggested as neither: "none" without a target, null with a target of 70
 */
export function suggestedChoice(row: RowResult): Choice | null {
  const suggested = row.suggestedPolarity?.polarity ?? null;
  if (suggested !== "neither") return suggested;
  return hasTarget(row) ? null : "none";
}
