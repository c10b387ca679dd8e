import type { Figure } from "../reading/figure";
import type { Shown } from "../reading/shown";
import { readTarget } from "./target";

/** The one figure that a cell shows; null where it shows none, or several. */
export function onlyFigure(shown: Shown): Figure | null {
  const read = readTarget(shown);
  if (read.kind !== "values" || read.amounts.length > 1) return null;
  return read.amounts[0]?.figure ?? null;
}
