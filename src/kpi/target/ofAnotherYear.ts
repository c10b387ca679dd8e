import type { FigureCell, ReadRow } from "../row/rowCells";
import { runsUpFromAnotherMonth } from "../travel/runsUpFrom";
import { runningTarget } from "./ownTarget";

/**
 * Whether a target to date would be counted from April, of figures that run up from another month by their name, and whose target nobody has
 * given: what is due by now is then not known from a month's part.
 *
 * @example "Learners enrolled (cumulative from August)" with a target of "1,000 a month": true
 */
export function isOfAnotherYear(read: ReadRow, current: FigureCell): boolean {
  const { row, target } = read;
  if (target.kind !== "values" || row.target?.given !== undefined) return false;
  if (runningTarget(read, current) !== null) return false;
  return runsUpFromAnotherMonth(row.description) && target.amounts.every(({ per }) => per !== "year-to-date");
}

/** The row without the parts of a target that would be counted from April: of the year's target nothing follows for any month. */
export function withoutSharesFromApril(read: ReadRow, current: FigureCell): ReadRow {
  const { target } = read;
  if (target.kind !== "values" || !isOfAnotherYear(read, current)) return read;
  return { ...read, target: { ...target, amounts: target.amounts.map((one) => ({ ...one, per: "year" })) } };
}
