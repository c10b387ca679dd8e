import type { Shown } from "../reading/shown";
import { readTolerance } from "../tolerance/tolerance";
import type { TargetAndAmber } from "./besideAmber";
import { onlyFigure } from "./onlyFigure";

/** Nobody writes more of them in one cell. */
const LONGEST = 80;
const NAMED =
  /^([^()[\]]+?)\s*[,;]?\s*[([]?\s*(?:with (?:an? )?)?tol(?:erance)?\b\s*(?:of\b|[:=])?\s*([^()[\]]+?)\s*[)\]]?$/i;

/**
 * The target and its tolerance, from one cell that gives both by name; null for anything else.
 *
 * @example "90% (tolerance 2%)" // "90%" and "2%"
 */
export function besideTolerance(shown: Shown): TargetAndAmber | null {
  const text = shown.text.trim();
  const found = text.length > LONGEST ? null : NAMED.exec(text);
  const [, first = "", second = ""] = found ?? [];
  const part = (says: string): Shown => ({
    ...shown,
    text: says,
    value: says,
    typed: shown.typed ?? shown.text,
  });
  const [target, tolerance] = [part(first), part(second)];
  const isBoth = found !== null && onlyFigure(target) !== null;
  return isBoth && readTolerance(tolerance).kind !== "unreadable" ? { target, tolerance } : null;
}
