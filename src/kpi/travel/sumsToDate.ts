import { financialYearOf, type Period } from "../period/calendar";
import { compare, minus, plus } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import { asKind, hasFigure, type ReadCell } from "../row/rowCells";
import { yearToDateBeside } from "../row/yearToDate";

/**
 * Whether the row's own year to date is the sum of its figures of this year, as they are rounded: what adds up is no level, whatever its unit
 * or its name. A rate's year to date lies among its figures instead, and one figure alone is the year so far either way.
 *
 * @example turnover of 3.0%, 2.9% and 3.1%, year to date 9.0%: true; recycling of 51%, 50% and 49%, year to date 50%: false
 */
export function sumsToDate(cells: readonly ReadCell[], period: Period): boolean {
  const year = yearToDateBeside(cells, period)?.reading.figure;
  const figures = cells.filter(hasFigure).flatMap(({ cell, reading }) => {
    const own = asKind(cell.period, period.kind);
    const counts = own !== null && financialYearOf(own.start) === financialYearOf(period.start);
    return counts && own.end <= period.end ? [reading.figure] : [];
  });
  if (year === undefined || figures.length < 2) return false;
  const all = [...figures, year];
  if (all.some(({ unit }) => unit !== year.unit)) return false;
  const sum = figures.reduce((total, { value }) => plus(total, value), 0);
  const offSum = Math.abs(minus(year.value, sum));
  const offLevel = minus(year.value, Math.max(...figures.map(({ value }) => value)));
  return compare(offSum, roundingOf(all)) <= 0 && offLevel > 0 && compare(offSum, offLevel) < 0;
}

/** How far a sum may be off for the rounding of its parts and its own: half a last place each. */
function roundingOf(figures: readonly Figure[]): number {
  return figures.reduce((total, { decimals }) => plus(total, 0.5 * 10 ** -decimals), 0);
}
