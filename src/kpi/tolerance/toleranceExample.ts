import type { Figure } from "../reading/figure";
import { percentOf, roundTo } from "../reading/decimal";
import type { ToleranceExample } from "../../wording/kpi/queries";

/** What is given as an example of a tolerance: so much of the target as is usual. */
const USUAL_PERCENT = 5;

/**
 * How a tolerance may be written for a row, in its own unit; null where the examples for percentages fit. Each is read for certain beside
 * such a target.
 *
 * @param better Which way is better; null where either may be, and a side of the target says nothing.
 * @example beside 20 days: "5% of target" or "± 1 day"; beside 80, higher is better: "5% of target" or "4 below target"
 */
export function toleranceExample(
  target: Pick<Figure, "value" | "unit" | "decimals">,
  better: "higher" | "lower" | null,
): ToleranceExample | null {
  const { value, unit } = target;
  if (unit === "%" || (unit === "" && better === null)) return null;
  const decimals = Math.max(0, target.decimals);
  const share = roundTo(Math.abs(percentOf(USUAL_PERCENT, value)), decimals);
  const scale = share === 0 ? 0 : 10 ** Math.floor(Math.log10(share));
  const amount = share === 0 ? 10 ** -decimals : roundTo(Math.round(share / scale) * scale, decimals);
  // Of a target of 0 there is no share.
  return { percent: value === 0 ? null : USUAL_PERCENT, amount, unit, decimals, better };
}
