import { financialYearOf, saysHowFar, type Period } from "../period/calendar";
import { hasFigure, type FigureCell, type ReadCell } from "./rowCells";

/**
 * The figure of the year so far that stands beside a month's or quarter's: one that names its end ends with it; "YTD 2023/24" is kept to
 * the newest figure. Null where there is none, or several.
 *
 * @example July 44 and "YTD 2023/24" 208 // 208 for July; null for June
 */
export function yearToDateBeside(cells: readonly ReadCell[], period: Period): FigureCell | null {
  if (period.kind !== "month" && period.kind !== "quarter") return null;
  const isNewest = cells.every(
    (other) => !hasFigure(other) || isOfYear(other.cell.period) || other.cell.period.end <= period.end,
  );
  const found = cells.filter(hasFigure).filter(({ cell: { period: own } }) => {
    if (own.kind !== "year-to-date" || financialYearOf(own.start) !== financialYearOf(period.start))
      return false;
    return saysHowFar(own) ? own.end === period.end : isNewest;
  });
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? null : only;
}

function isOfYear({ kind }: Period): boolean {
  return kind === "year-to-date" || kind === "year";
}
