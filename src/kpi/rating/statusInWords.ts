import { statusSentences } from "../../wording/kpi/explanations";
import { saysTracking } from "../polarity/polarity";
import type { ReadRow } from "../row/rowCells";
import type { Target } from "../target/target";

/** Statuses that a target's words decide, whatever the reading (rules.md, section 6: the first that fits wins). */
export function statusInWords({ row, target }: ReadRow): "tracking" | "target-under-review" | null {
  if (target.kind === "tracking" || (target.kind === "missing" && saysTracking(row.polarity)))
    return "tracking";
  return target.kind === "under-review" ? "target-under-review" : null;
}

export function wordsSentence(
  status: "tracking" | "target-under-review",
  reading: string | null,
  target: Target | null = null,
): string {
  if (target?.kind === "tracking" && target.outside !== undefined && reading !== null)
    return statusSentences.trackedUntil(reading, statusSentences.otherQuarter(target.outside));
  return status === "tracking" ? statusSentences.tracking(reading) : statusSentences.underReview(reading);
}
