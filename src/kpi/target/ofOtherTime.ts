import { financialYearOf, YEARLESS, type Period } from "../period/calendar";
import type { FigureCell, ReadRow } from "../row/rowCells";
import { isNamed } from "../travel/baseline";
import { targetFor } from "./ownTarget";

/**
 * The period that a row's target is for, by its heading, where a figure is of another year: last year's outturn is not held to this
 * year's target. Null where the target may be held to the figure: the figure's period has a target of its own, the officer has given one,
 * or the two are of one year.
 *
 * @example 84% under "2024/25 outturn", 90% under "2025/26 Target" // Year 2025-26
 */
export function targetOfOtherYear(read: ReadRow, current: FigureCell): Period | null {
  const { targetPeriod, target } = read.row;
  if (targetPeriod === undefined || target?.given !== undefined || read.target.kind !== "values") return null;
  if (targetFor(read, current) !== read.target) return null;
  const { period } = current.cell;
  if (!isDated(period) || !isDated(targetPeriod)) return null;
  const { start, end } = period;
  const apart = targetPeriod.end < start || end < targetPeriod.start;
  return apart && financialYearOf(targetPeriod.end) !== financialYearOf(end) ? targetPeriod : null;
}

/** Whether a period is called by a date with its year: "This quarter" and "June" may be of any. */
function isDated(period: Period): boolean {
  return isNamed(period) && financialYearOf(period.start) > YEARLESS;
}
