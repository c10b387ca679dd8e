import { compare, minus } from "../../../kpi/reading/decimal";
import { readPolarity } from "../../../kpi/polarity/polarity";
import type { Shown } from "../../../kpi/reading/shown";
import { onlyFigure } from "../../../kpi/target/onlyFigure";
import type { LimitCell } from "./limitColumns";
import { isBareLimit } from "../toleranceCell";

/** A share of a target is smaller than this; "85%" beside 90% is left for the rules to ask about. */
const LARGEST_SHARE = 50;
/** Where more is better, a limit is no further below the target than this part of it. */
const FURTHEST = 0.5;

/**
 * Whether the percentages of a column may be where amber ends: most of them lie on the worse side of targets in percent. 10% beside a
 * target of 5%, lower is better, is a share of it or a limit; 5% beside 80%, higher is better, is a share.
 */
export function mayBeLimits(cells: readonly LimitCell[]): boolean {
  const found = cells.flatMap((cell) => {
    const fits = mayBeLimit(cell);
    return fits === null ? [] : [fits];
  });
  return found.filter((fits) => fits).length * 2 > found.length;
}

/** Null where a cell is no bare percentage beside a target in percent. */
export function mayBeLimit({ shown, target, polarity }: LimitCell): boolean | null {
  if (!isBareLimit(shown.text)) return null;
  const [limit, goal] = [onlyFigure(shown), target === null ? null : onlyFigure(target)];
  if (limit?.unit !== "%" || goal?.unit !== "%") return null;
  const better = readPolarity(polarity).kind;
  const side = compare(limit.value, goal.value);
  const isNear = Math.abs(minus(limit.value, goal.value)) <= Math.abs(goal.value) * FURTHEST;
  if (better === "lower") return side > 0;
  return better === "higher" ? side < 0 && isNear : side > 0 || isNear;
}

/** A percentage as a share of the target and nothing else; as it stands where it is too large for one. */
export function asShare(shown: Shown): Shown {
  const text = shown.text.trim();
  const figure = onlyFigure(shown);
  if (figure === null || figure.value > LARGEST_SHARE) return shown;
  const written = `${text} of target`;
  return { at: shown.at, text: written, value: written, format: "@", typed: shown.text };
}
