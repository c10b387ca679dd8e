import { monthsElapsed } from "../period/calendar";
import { withDueBeside } from "../target/ownTarget";
import { rateReading } from "./rateReading";
import { ask, type Rating, type RatingInput } from "./rating";

const MONTHS_A_YEAR = 12;

/**
 * Rates the current reading; where it runs up and a column beside the target says what is due by now, by that. By March the target is due
 * as well: one of the two was not kept up where the status is not the same by both.
 *
 * @example 66 in September, "Target" 120, "Target to date" 60 // green, against a target to date of 60
 */
export function rateByDue(input: RatingInput): Rating {
  const { read, current, cumulative } = input;
  const due =
    cumulative === null || current.reading.cumulative?.toDate != null ? null : withDueBeside(read, current);
  if (due === null) return rateReading(input);
  const rating = rateReading({ ...input, read: due });
  if (rating.kind !== "rated" || monthsElapsed(current.cell.period.end) < MONTHS_A_YEAR) return rating;
  const { targetToDate: _due, ...row } = read.row;
  const byYear = rateReading({ ...input, read: { ...read, row } });
  return byYear.kind === "rated" && byYear.comparison.status !== rating.comparison.status
    ? ask("target-to-date-unknown", read.row.target)
    : rating;
}
