import { suggestPolarity, type SuggestedPolarity } from "../../../kpi/polarity/polaritySuggestion";
import { answerLabels as labels } from "../../../wording/answers";
import type { SettledRow } from "../applyCorrections";
import type { Answer } from "./answer";
import { corrected, ready, type Question } from "./question";

/** Which way is better: the one that the KPI's name suggests stands first. */
export function whichWay(question: Question): readonly Answer[] {
  const higher = ready(labels.higher, corrected(question, { what: "polarity", value: "higher" }));
  const lower = ready(labels.lower, corrected(question, { what: "polarity", value: "lower" }));
  const none = corrected(question, { what: "polarity", value: "none" });
  const neither = question.query.blocking
    ? ready(labels.neither, none, corrected(question, { what: "tracking", value: true }))
    : ready(labels.neitherBetter, none);
  switch (polaritySuggested(question.row, question.evaluation.current?.unit ?? "")?.polarity) {
    case "lower":
      return [lower, higher, neither];
    case "neither":
      return [neither, higher, lower];
    default:
      return [higher, lower, neither];
  }
}

/** What the name of a row's KPI suggests. */
export function polaritySuggested({ row }: SettledRow, unit: string): SuggestedPolarity | null {
  return suggestPolarity(row.kpi.description, unit);
}
