import type { Evaluation, PeriodStatus } from "../../kpi/evaluation";
import type { Period } from "../../kpi/period/period";
import type { Profile } from "../../kpi/profile/profile";
import { coloursPeriod } from "../../kpi/row/otherPeriods";
import type { KpiRow } from "../../kpi/row/row";
import { cellsOfPeriod } from "./correctedPeriod";
import { lookOf, statusAs } from "./settleEvaluation";
import type { RowCorrection } from "./settings";

/**
 * The colours of the other periods with the statuses that the officer set for them by hand: a period has one status, whether it is judged
 * today or was last month. One set where the rules rate nothing (no target, words in place of a figure) has its colour as well.
 *
 * @param applied The corrections of the row that apply, whichever period they are for.
 * @param reporting What the sheet is judged for; null where no row has a figure.
 * @example Red by hand for August, and September is judged // D2 is red, whatever the rules say of August
 */
export function settleOtherPeriods(
  evaluation: Evaluation,
  kpi: KpiRow,
  applied: readonly RowCorrection[],
  profile: Profile,
  reporting: Period | null,
): Evaluation {
  if (reporting === null) return evaluation;
  const byHand = applied.flatMap((correction): readonly PeriodStatus[] => {
    if (correction.what !== "status" || lookOf(profile, correction.value) === null) return [];
    const { status, statusName, paint } = statusAs(correction.value, profile);
    const outOfTolerance = profile.warnOn.includes(status);
    return cellsOfPeriod(correction, kpi.periods)
      .filter((cell) => cell.shown.at !== "" && cell.shown.at !== evaluation.current?.at)
      .filter((cell) => coloursPeriod(profile, cell, reporting))
      .map(({ shown, period }) => ({ at: shown.at, period, status, statusName, paint, outOfTolerance }));
  });
  if (byHand.length === 0) return evaluation;
  const set = new Set(byHand.map(({ at }) => at));
  return {
    ...evaluation,
    otherPeriods: [...evaluation.otherPeriods.filter(({ at }) => !set.has(at)), ...byHand],
  };
}
