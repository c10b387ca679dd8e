import { readTarget } from "../target/target";
import { ask, type Rating, type RatingInput } from "./rating";

/**
 * Two columns headed “Target”, and nothing to tell which holds: the rating by the first, or the question about the other where the
 * reading's status is not the same by both.
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
  // A period's own target goes before both.
  if (rating.kind === "asked" || input.current.cell.target !== undefined) return rating;
  const other = (row.rivalTargets ?? []).find((shown) => {
    const target = readTarget(shown, row.targetPeriodKind ?? null);
    if (target.kind === "missing") return false;
    const byOther = rate({ ...input, read: { ...input.read, row: { ...row, target: shown }, target } });
    return (
      byOther.kind !== "rated" ||
      byOther.comparison.status !== rating.comparison.status ||
      byOther.comparison.onTarget !== rating.comparison.onTarget
    );
  });
  return other === undefined ? rating : ask("target-disagrees", other);
}
