import { financialYearOf, type Period } from "../period/calendar";
import type { Figure } from "../reading/figure";
import { asKind, hasFigure, type ReadCell } from "../row/rowCells";

/**
 * Whether a row's figures of the year may be what has come in since April: none is lower than the one before, and no share is beyond what it
 * would run up to.
 *
 * @example 80 and 165 of 400: true; 14 and 11 of 60: false
 */
export function mayRunUpTo(year: Figure, cells: readonly ReadCell[], period: Period): boolean {
  const figures = cells
    .filter(({ cell }) => asKind(cell.period, period.kind) !== null && cell.period.end <= period.end)
    .filter(({ cell }) => financialYearOf(cell.period.start) === financialYearOf(period.start))
    .sort((a, b) => a.cell.period.start - b.cell.period.start)
    .filter(hasFigure)
    .map(({ reading }) => reading.figure);
  const falls = figures.some(({ value }, index) => value < (figures[index - 1]?.value ?? value));
  const isBeyond = figures.some(({ value, unit }) => unit === "%" && year.unit === "%" && value > year.value);
  return !falls && !isBeyond;
}
