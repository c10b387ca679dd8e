import { computed } from "../explain/explainLimits";
import { written } from "../explain/explain";
import type { Query } from "../query";
import type { ReadRow } from "../row/rowCells";

/**
 * The target of a row without a status, where there is no doubt what it is: one value or one range of the row's own, about which nothing is
 * asked. Null for any other; what holds for a time of its own may not be this period's.
 *
 * @example a target of 60 beside a tolerance that is asked about // "60"; one of "<450" that is for the year // null
 */
export function targetAsRead({ target, row }: ReadRow, queries: readonly Query[]): string | null {
  const isAsked = queries.some(
    ({ blocking, code, at }) => blocking && (code.includes("target") || at === (row.target?.at ?? "")),
  );
  if (isAsked) return null;
  if (target.kind === "range")
    return `${computed(target.from.value, target.from.unit)} to ${computed(target.to.value, target.to.unit)}`;
  if (target.kind !== "values" || target.goal !== undefined || target.ofYear !== undefined) return null;
  const [amount, ...others] = target.amounts;
  const isPlain = others.length === 0 && target.headed === null && amount?.per === null;
  return isPlain ? written(amount.figure) : null;
}
