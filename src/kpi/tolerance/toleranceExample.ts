import type { Figure } from "../reading/figure";
import { compare, percentOf, roundTo } from "../reading/decimal";
import type { ToleranceExample } from "../../wording/kpi/queries";
import type { Tolerance } from "./tolerance";

/** An amount of its own that is more than this share of the target is more likely a limit. */
const FURTHEST_OWN_PERCENT = 25;

/** The one number that a tolerance cell holds, where it may be a distance from such a target: percent or points, or so much. */
function ownNumber(tolerance: Tolerance, { value, unit }: Pick<Figure, "value" | "unit">): number | null {
  const held = numberIn(tolerance);
  if (held === null || held.value <= 0) return null;
  if (held.unit === "%") return held.value <= FURTHEST_OWN_PERCENT ? held.value : null;
  if (held.unit !== "" && held.unit !== unit) return null;
  const furthest = Math.min(FURTHEST_OWN_PERCENT, Math.abs(percentOf(FURTHEST_OWN_PERCENT, value)));
  return compare(held.value, furthest) > 0 ? null : held.value;
}

function numberIn(tolerance: Tolerance): { readonly value: number; readonly unit: string } | null {
  switch (tolerance.kind) {
    case "percent":
      return { value: tolerance.percent, unit: "%" };
    case "points":
      return { value: tolerance.points, unit: "%" };
    case "figure":
      return tolerance.figure;
    case "limit":
      return tolerance.limit.figure;
    default:
      return null;
  }
}

/** What is given as an example of a tolerance: so much of the target as is usual, where the cell has no number of its own. */
const USUAL_PERCENT = 5;

/**
 * How a tolerance may be written for a row, in its own unit and with the cell's own number where it has one that may be a distance; null
 * where the examples for percentages fit. Each is read for certain beside such a target.
 *
 * @param better Which way is better; null where either may be, and a side of the target says nothing.
 * @example beside 20 days: "5% of target" or "± 1 day"; beside 80, higher is better: "5% of target" or "4 below target"
 * @example "3 below target" beside 80, lower is better: "3% of target" or "3 above target"; beside 90%: "3% of target" or "3 percentage points"
 */
export function toleranceExample(
  target: Pick<Figure, "value" | "unit" | "decimals">,
  better: "higher" | "lower" | null,
  tolerance: Tolerance,
): ToleranceExample | null {
  const { value, unit } = target;
  const own = ownNumber(tolerance, target);
  // Of a target of 0 there is no share.
  const percent = value === 0 ? null : (own ?? USUAL_PERCENT);
  if (unit === "%") return own === null ? null : { percent, amount: own, unit, decimals: 0, better };
  if (unit === "" && better === null) return null;
  const isAmount = own !== null && numberIn(tolerance)?.unit !== "%";
  if (isAmount) return { percent, amount: own, unit, decimals: decimalsOf(own), better };
  const decimals = Math.max(0, target.decimals);
  const share = roundTo(Math.abs(percentOf(percent ?? USUAL_PERCENT, value)), decimals);
  const scale = share === 0 ? 0 : 10 ** Math.floor(Math.log10(share));
  const amount = share === 0 ? 10 ** -decimals : roundTo(Math.round(share / scale) * scale, decimals);
  return { percent, amount, unit, decimals, better };
}

/** Decimals that a number needs. */
function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}
