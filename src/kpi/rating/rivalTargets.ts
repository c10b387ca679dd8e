import type { Shown } from "../reading/shown";
import { twoTargetsQuery } from "../query";
import { readTarget } from "../target/target";
import { ask, type Rating, type RatingInput } from "./rating";

/**
 * Two columns headed “Target”, and nothing to tell which holds: the rating by the first, or the question about the other where the
 * reading's status is not the same by both. The same goes for a target of the period itself beside the row's. Of a “Revised target” beside a “Target” too, where it is a figure to hold the reading to.
 *
 * @param rate Rates by the row's target.
 * @example 91% against 90% and, in a second column, 95%: asked; 96%: green
 */
export function heldToRivals(
  rating: Rating,
  input: RatingInput,
  rate: (input: RatingInput) => Rating,
): Rating {
  const { row } = input.read;
  const { cell } = input.current;
  if (rating.kind === "asked") return rating;
  const differs = (shown: Shown, isPlain: boolean): boolean => {
    const target = readTarget(shown, row.targetPeriodKind ?? null);
    if (target.kind === "missing") return false;
    const byOther = rate({ ...input, read: { ...input.read, row: { ...row, target: shown }, target } });
    if (byOther.kind !== "rated") return isPlain;
    // A figure in another unit than the reading's is no target of it.
    const isSupposed = byOther.queries.some(({ code }) => code === "unit-differs");
    return (
      (isPlain || !isSupposed) &&
      (byOther.comparison.status !== rating.comparison.status ||
        byOther.comparison.onTarget !== rating.comparison.onTarget)
    );
  };
  // What the officer has said is the target needs no other's consent.
  if ((cell.target ?? row.target)?.given !== undefined) return rating;
  if (cell.rivalTarget !== undefined && differs(cell.rivalTarget, true))
    return ask("target-disagrees", cell.target ?? cell.rivalTarget);
  // A period's own target goes before both.
  if (cell.target !== undefined) return rating;
  const other =
    (row.rivalTargets ?? []).find(({ shown }) => differs(shown, true)) ??
    (row.secondTargets ?? []).find(({ shown }) => differs(shown, false));
  if (other === undefined) return rating;
  if (other.columns.length === 0) return ask("target-disagrees", other.shown);
  return { kind: "asked", onTarget: null, queries: [twoTargetsQuery(other.columns)] };
}
