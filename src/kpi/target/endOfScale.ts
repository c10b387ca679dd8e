import type { PolarityCell } from "../polarity/polarity";
import type { KpiRow } from "../row/row";
import type { Target } from "./target";

const WHOLE = 100;

/**
 * A range from the best end of the scale on is a limit by its other end: "0-10" where lower is better is at most 10, and "90% - 100%" where
 * higher is better at least 90%. Any other range beside such a polarity is asked about.
 */
export function withEndOfScale(target: Target, polarity: PolarityCell): Target {
  if (target.kind !== "range") return target;
  const { from, to } = target;
  if (polarity.kind === "lower" && from.value === 0 && to.value > 0)
    return {
      kind: "values",
      amounts: [{ figure: to, per: null }],
      direction: { better: "lower", strict: false },
      headed: null,
    };
  if (polarity.kind === "higher" && to.unit === "%" && to.value === WHOLE)
    return {
      kind: "values",
      amounts: [{ figure: from, per: null }],
      direction: { better: "higher", strict: false },
      headed: null,
    };
  return target;
}

const PART = /^\W*of (?:which|whom|these|those)\b/i;

/**
 * A row that only says how the figure above it divides up, "of which: deliberate". What it leaves blank it is not asked for: it has no target
 * of its own, and neither way is better.
 */
export function isPartOfAbove({ target, description }: KpiRow): boolean {
  return target?.text.trim() === "" && PART.test(description);
}
