import { FREQUENCIES } from "../../../kpi/reading/frequencyWords";
import { answerLabels as labels } from "../../../wording/answers";
import type { Answer } from "./answer";
import { corrected, leftAsItIs, ready, type Question } from "./question";

/**
 * How often a KPI is reported: kept for the row, so that no later blank month is asked about. Where its figures themselves suggest quarters,
 * that stands first.
 */
export function howOften(question: Question): readonly Answer[] {
  const bySuggestion = question.query.takenAs !== null;
  const order = bySuggestion ? (["quarter", "month", "term", "half-year", "year"] as const) : FREQUENCIES;
  return [
    ...order.map((value) => ready(labels.reported(value), corrected(question, { what: "frequency", value }))),
    leftAsItIs(question),
  ];
}
