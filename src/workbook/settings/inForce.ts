import type { Evaluation } from "../../kpi/evaluation";
import type { Period } from "../../kpi/period/calendar";
import type { Profile } from "../../kpi/profile/profile";
import type { KpiRow } from "../../kpi/row/row";
import type { RowSettlement, SettledRow } from "./applyCorrections";
import { correctedPeriod, isAboutCell } from "./correctedPeriod";
import { isUsed, lookOf } from "./settleEvaluation";
import type { RowCorrection } from "./settings";
import type { Standing } from "./standing";

/** A row with its answer by the rules. */
interface JudgedRow {
  /** As its cells have it. */
  readonly row: KpiRow;
  readonly evaluation: Evaluation;
  readonly profile: Profile;
  /** What the sheet as a whole is judged for: it tells of a row without a figure. */
  readonly reported: Period | null;
}

/** A row with what its corrections come to, now that it is known which period it is judged for. */
export function inForce(
  row: SettledRow,
  judged: Pick<JudgedRow, "evaluation" | "profile" | "reported">,
): SettledRow {
  const settlements = row.settlements.map((one): RowSettlement => {
    const { correction } = one;
    const standing = judgedStanding(one, { ...judged, row: row.asTyped.kpi });
    const look = correction.what === "status" ? lookOf(judged.profile, correction.value) : null;
    return { correction, standing, ...(look === null ? {} : { statusName: look.name }) };
  });
  return { ...row, settlements };
}

/**
 * What a correction comes to once its row is judged. What fits its cell but is for another period than the one judged rests; what is for
 * this period or a later one and has lost its column is lost; and a status whose figure changed is asked about again.
 */
function judgedStanding(
  { correction, standing }: RowSettlement,
  { row, evaluation, profile, reported }: JudgedRow,
): Standing {
  switch (standing) {
    case "applies":
    case "lapsed": {
      const { what, value } = correction;
      if (what !== "status")
        return standing === "lapsed" || isUsed(correction, evaluation, row) ? standing : "rests";
      if (!isAboutCell(correction, evaluation.current?.at ?? "", row)) return "rests";
      if (lookOf(profile, value) === null) return "no-status";
      return standing === "applies" || value === evaluation.status ? standing : "asked";
    }
    case "waits":
      return isLost(correction, evaluation.current?.period ?? reported) ? "lost" : standing;
    default:
      return standing;
  }
}

/** One for a period that has passed has served its time. */
function isLost(correction: RowCorrection, judged: Period | null): boolean {
  const period = correctedPeriod(correction);
  return period === null || judged === null || judged.end <= period.end;
}
