import { compare, percentOf } from "../reading/decimal";
import type { Target } from "../target/target";
import { FURTHEST_LIMIT_PERCENT, FURTHEST_SHARE_PERCENT } from "./limitAt";
import type { Tolerance } from "./tolerance";

/**
 * "≤ 5%" beside a target of 90% is how far amber goes, for no amber ends so far from its target. Beside a target of 4% it may be the last
 * amber figure, and so it stays as it was read.
 *
 * @example "no more than 5%" beside 90%, or beside 20 days // 5%; "≤ 85%" beside 90% // still the limit 85%
 */
export function widthBySign(tolerance: Tolerance, target: Target): Tolerance {
  if (tolerance.kind !== "thresholds") return tolerance;
  const { better, green, amber } = tolerance.thresholds;
  const [only, ...more] = target.kind === "values" ? target.amounts : [];
  const isLone = tolerance.thresholds.isLone === true && better === "lower" && green === null;
  if (!isLone || amber?.figure.unit !== "%" || only === undefined || more.length > 0) return tolerance;
  const { value } = amber.figure;
  const isOther = !["", "%"].includes(only.figure.unit);
  const isFar = compare(value, percentOf(FURTHEST_LIMIT_PERCENT, only.figure.value)) < 0;
  return value > 0 && value <= FURTHEST_SHARE_PERCENT && (isOther || isFar)
    ? { kind: "percent", percent: value, asLimit: false }
    : tolerance;
}
