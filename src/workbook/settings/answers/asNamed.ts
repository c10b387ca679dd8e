import { readTarget } from "../../../kpi/target/target";
import { answerLabels as labels } from "../../../wording/answers";
import { typedShown } from "../typedShown";
import type { Answer } from "./answer";
import type { Question } from "./question";
import { targetIs } from "./targetGiven";

/**
 * The target that a KPI's name or the banner above it says, where its own cell says none: it is offered, and never read.
 *
 * @example "Calls answered (target 90%)" beside a blank target // "The target is 90%"
 */
export function asNamed(question: Question): readonly Answer[] {
  if (question.query.code !== "target-missing") return [];
  const { description, section } = question.row.row.kpi;
  const said = [description, section ?? ""].flatMap((name) => NAMED.exec(name)?.groups?.["value"] ?? []);
  return [...new Set(said)]
    .filter(isOneTarget)
    .map((value) => targetIs(question, labels.targetIs(value), value));
}

/** Set off by a bracket or a dash: "Calls off target 2" says none. */
const NAMED =
  /(?:[([]|[-–—:,;]\s)\s?target(?: of|:| is| =)?\s+(?<value>[£$€]?\d[\d,.]*(?<=\d)\s?(?:%|[a-z]+)?)\s*[)\]]?\s*$/iu;

/** Whether a text is one value as a target. @example "90%" // true; "P1" // false */
export function isOneTarget(text: string): boolean {
  const target = readTarget(typedShown("", text));
  return target.kind === "values" && target.amounts.length === 1;
}
