import { targetPointQuery } from "../query";
import { lostPointOfTarget, MONEY } from "../reading/lostPoint";
import { hasFigure } from "../row/rowCells";
import type { Rating, RatingInput } from "./rating";

/**
 * A target that is ten times or a tenth of all the row's figures is asked about in place of a status: 9.5% beside 94% and 93% is hardly meant. One that the
 * officer gave is, and so is one that figures run up to.
 */
export function besideLostTarget(rating: Rating, { read, current, cumulative }: RatingInput): Rating {
  const { target, description, unitColumn = "" } = read.row;
  if (rating.kind !== "rated" || rating.against.kind !== "target" || cumulative !== null) return rating;
  if (target === null || target.given !== undefined || MONEY.test(`${description} ${unitColumn}`))
    return rating;
  // "No more than 10%" is no slip of one key.
  if (read.target.kind !== "values" || read.target.direction !== null) return rating;
  const { kind } = current.cell.period;
  const figures = read.cells
    .filter(hasFigure)
    .filter(({ cell }) => cell.period.kind === kind)
    .map(({ reading }) => reading.figure);
  const why = kind === "year-to-date" ? null : lostPointOfTarget(rating.against.figure, figures);
  return why === null ? rating : { kind: "asked", onTarget: null, queries: [targetPointQuery(target, why)] };
}
