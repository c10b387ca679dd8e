import { asQuarter, financialYearOf, type Period } from "../period/calendar";
import { isUnrated, type Evaluation, type PeriodStatus } from "../evaluation";
import { evaluateRow } from "./evaluateRow";
import type { Profile } from "../profile/profile";
import { hasFigure, type ReadRow } from "./rowCells";

/**
 * The colours of a row's other periods, each judged as if it were the reporting period. A figure of another financial year is judged by
 * a target of its own only: this year's says nothing of it.
 */
export function otherPeriods(
  read: ReadRow,
  current: Evaluation["current"],
  reporting: Period,
  profile: Profile,
): readonly PeriodStatus[] {
  if (profile.colours !== "every-period") return [];
  const year = financialYearOf(reporting.end);
  return read.cells.filter(hasFigure).flatMap(({ cell }): readonly PeriodStatus[] => {
    const { period, shown, target } = cell;
    // What lies ahead of the reporting period is a forecast, or an officer's slip.
    if (period.end > reporting.end) return [];
    const isOfYear = period.kind !== "year" && financialYearOf(period.start) === year;
    if (shown.at === current?.at || (!isOfYear && target === undefined)) return [];
    const {
      status,
      statusName,
      paint,
      outOfTolerance,
      current: judged,
    } = evaluateRow(read, asQuarter(period) ?? period, profile);
    if (judged?.at !== shown.at || isUnrated(status)) return [];
    return [{ at: shown.at, period, status, statusName, paint, outOfTolerance }];
  });
}
