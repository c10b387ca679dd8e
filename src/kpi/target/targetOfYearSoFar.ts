import { financialYearOf } from "../period/calendar";
import { compare } from "../reading/decimal";
import { hasFigure, type FigureCell, type ReadRow } from "../row/rowCells";

/**
 * Whether the row's target is headed for the year to date, and the year to date has a figure of its own, other than the month's or quarter's
 * at hand. It is then that figure's target: 3.1 complaints in July are nothing to a "YTD Target" of 2.5 beside a "YTD Actual" of 2.7, and a
 * column of statuses would be the year's in some rows and the month's in others.
 */
export function isOfYearSoFar({ row, target, cells }: ReadRow, { cell, reading }: FigureCell): boolean {
  const { kind, start } = cell.period;
  if (target.kind !== "values" || target.headed !== "year-to-date") return false;
  const [only, ...more] = target.amounts;
  if (only?.per !== null || more.length > 0 || (kind !== "month" && kind !== "quarter")) return false;
  // What is said to be the year's is not taken for the month's where the year has no figure at hand.
  if (row.declared?.judged === "year-to-date") return true;
  const years = cells
    .filter(hasFigure)
    .filter(({ cell: { period } }) => period.kind === "year-to-date")
    .filter(({ cell: { period } }) => financialYearOf(period.start) === financialYearOf(start));
  const isSame = ({ reading: { figure } }: FigureCell): boolean =>
    figure.unit === reading.figure.unit && compare(figure.value, reading.figure.value) === 0;
  return years.length > 0 && !years.some(isSame);
}
