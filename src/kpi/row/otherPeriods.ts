import { asQuarter, financialYearOf, type Period } from "../period/calendar";
import type { PeriodCell } from "./row";
import { isUnrated, type Evaluation, type PeriodStatus } from "../evaluation";
import { evaluateRow } from "./evaluateRow";
import type { Profile } from "../profile/profile";
import { hasFigure, type ReadRow } from "./rowCells";

/**
 * Whether the profile colours a cell of this period besides the reporting period's. A figure of another financial year is judged by
 * a target of its own only: this year's says nothing of it.
 */
export function coloursPeriod(
  profile: Pick<Profile, "colours">,
  { period, target }: Pick<PeriodCell, "period" | "target">,
  reporting: Period,
): boolean {
  if (profile.colours !== "every-period") return false;
  // What lies ahead of the reporting period is a forecast, or an officer's slip.
  if (period.end > reporting.end) return false;
  const year = financialYearOf(reporting.end);
  return target !== undefined || (period.kind !== "year" && financialYearOf(period.start) === year);
}

/** The colours of a row's other periods, each judged as if it were the reporting period. */
export function otherPeriods(
  read: ReadRow,
  current: Evaluation["current"],
  reporting: Period,
  profile: Profile,
): readonly PeriodStatus[] {
  return read.cells.filter(hasFigure).flatMap(({ cell }): readonly PeriodStatus[] => {
    const { period, shown } = cell;
    if (shown.at === current?.at || !coloursPeriod(profile, cell, reporting)) return [];
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
