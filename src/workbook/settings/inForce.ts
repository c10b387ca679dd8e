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
  return { ...row, settlements: settlements.map(asksOnce(settlements, judged.evaluation)) };
}

/**
 * Of statuses whose period has passed only the latest is asked about, and not where the rules come to the same, nor where the officer has
 * said what holds after it: by a status for the figure that is judged now, or by leaving that to the rules.
 */
function asksOnce(
  all: readonly RowSettlement[],
  { status }: Evaluation,
): (one: RowSettlement) => RowSettlement {
  const endOf = ({ correction }: RowSettlement): number => correctedPeriod(correction)?.end ?? -Infinity;
  const over = all.filter(({ standing }) => standing === "over");
  const [latest] = [...over].sort((a, b) => endOf(b) - endOf(a));
  const isSaid = all.some(
    ({ correction, standing }) => correction.what === "status" && FOR_NOW.includes(standing),
  );
  const { ended, value } = latest?.correction ?? {};
  const isAsked = !isSaid && ended !== true && value !== status && latest?.statusName !== undefined;
  return (one) =>
    one.standing !== "over" || (isAsked && one === latest) ? one : { ...one, standing: "rests" };
}

/** What a status of the figure that is judged comes to. */
const FOR_NOW: readonly Standing[] = ["applies", "lapsed", "asked", "no-status"];

/**
 * What a correction comes to once its row is judged. What fits its cell but is for another period than the one judged rests; what is for
 * this period or a later one and has lost its column is lost; and a status whose figure changed, or whose period
 * has passed, is asked about.
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
      if (!isAboutCell(correction, evaluation.current?.at ?? "", row))
        return isOver(correction, evaluation) ? "over" : "rests";
      if (lookOf(profile, value) === null) return "no-status";
      return standing === "applies" || value === evaluation.status ? standing : "asked";
    }
    case "waits":
      if (correction.what === "status" && isOver(correction, evaluation)) return "over";
      return isLost(correction, evaluation.current?.period ?? reported) ? "lost" : standing;
    default:
      return standing;
  }
}

/** Whether a later period's figure is judged. */
function isOver(correction: RowCorrection, { current }: Evaluation): boolean {
  const period = correctedPeriod(correction);
  return period !== null && current !== null && period.end < current.period.end;
}

/** One for a period that has passed has served its time. */
function isLost(correction: RowCorrection, judged: Period | null): boolean {
  const period = correctedPeriod(correction);
  return period === null || judged === null || judged.end <= period.end;
}
