import { readRow } from "../../../kpi/row/rowCells";
import { answerLabels as labels } from "../../../wording/answers";
import type { Answer } from "./answer";
import { corrected, ready, type Question } from "./question";
import { ownCell, targetIs, targetNow, written } from "./targetGiven";

/** Tolerances beside which the other end of a target's range may be where amber ends. */
const LEAVES_AMBER_OPEN: readonly string[] = ["blank", "printed"];

/**
 * What "90% - 95%" may mean in a target's cell: it is met between its ends, whatever the polarity says; or, where one way is better, the
 * better end is the target, and the other the end of amber where the row has no tolerance of its own.
 *
 * @example beside "Higher is better" // "Best between 90% and 95%", "The target is 95%, amber as far as 90%"
 */
export function rangeMeant(question: Question): readonly Answer[] {
  const target = targetNow(question);
  if (target.kind !== "range") return [];
  const [from, to] = [written(target.from), written(target.to)];
  const between = ready(
    labels.bestBetween(from, to),
    corrected(question, { what: "polarity", value: { from, to } }),
  );
  const way = question.evaluation.polarity.kind;
  if ((way !== "higher" && way !== "lower") || ownCell(question) !== undefined) return [between];
  const [goal, limit] = way === "higher" ? [to, from] : [from, to];
  const isOpen = LEAVES_AMBER_OPEN.includes(readRow(question.row.row.kpi).tolerance.kind);
  const withAmber = ready(
    labels.targetAndAmber(goal, limit),
    corrected(question, { what: "target", value: goal }),
    corrected(question, { what: "tolerance", value: `${from} - ${to}` }),
  );
  return [between, isOpen ? withAmber : targetIs(question, labels.targetIs(goal), goal)];
}
