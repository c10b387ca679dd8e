import { namedTargets } from "../../../kpi/target/namedTarget";
import { answerLabels as labels } from "../../../wording/answers";
import type { Answer } from "./answer";
import type { Question } from "./question";
import { targetIs } from "./targetGiven";

/**
 * The target that a KPI's name or the banner above it says, where its own cell says none.
 *
 * @example "Calls answered (target 90%)" beside a blank target // "The target is 90%"
 */
export function asNamed(question: Question): readonly Answer[] {
  if (question.query.code !== "target-missing") return [];
  return namedTargets(question.row.row.kpi).map(({ value }) =>
    targetIs(question, labels.targetIs(value), value),
  );
}
