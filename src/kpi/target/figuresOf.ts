import type { Figure } from "../reading/figure";
import type { Target } from "./target";

/** The figures that a target gives: none where it is words, two of a range. */
export function figuresOf(target: Target): readonly Figure[] {
  if (target.kind === "values") return target.amounts.map(({ figure }) => figure);
  return target.kind === "range" ? [target.from, target.to] : [];
}
