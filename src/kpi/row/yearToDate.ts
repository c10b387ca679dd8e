import { financialYearOf, saysHowFar, type Period } from "../period/calendar";
import { hasFigure, type FigureCell, type ReadCell } from "./rowCells";

/**
 * The figure of the year so far that stands beside a month's or quarter's: one that names its end ends with it; "YTD 2023/24" is kept to
 * the newest figure. Null where there is none, or several.
 *
 * @example July 44 and "YTD 2023/24" 208 // 208 for July; null for June
 */
export function yearToDateBeside(cells: readonly ReadCell[], period: Period): FigureCell | null {
  const [only, ...more] = yearsToDate(cells, period).filter(hasFigure);
  return only === undefined || more.length > 0 ? null : only;
}

/** The cell of the year so far that has no figure yet, where that is all that stands beside a month's or quarter's; null for any other. */
export function emptyYearBeside(cells: readonly ReadCell[], period: Period): ReadCell | null {
  const found = yearsToDate(cells, period);
  return found.some(hasFigure) ? null : (found[0] ?? null);
}

function yearsToDate(cells: readonly ReadCell[], period: Period): readonly ReadCell[] {
  if (period.kind !== "month" && period.kind !== "quarter") return [];
  const isNewest = cells.every(
    (other) => !hasFigure(other) || isOfYear(other.cell.period) || other.cell.period.end <= period.end,
  );
  return cells.filter(({ cell: { period: own } }) => {
    if (own.kind !== "year-to-date" || financialYearOf(own.start) !== financialYearOf(period.start))
      return false;
    return saysHowFar(own) ? own.end === period.end : isNewest;
  });
}

function isOfYear({ kind }: Period): boolean {
  return kind === "year-to-date" || kind === "year";
}
