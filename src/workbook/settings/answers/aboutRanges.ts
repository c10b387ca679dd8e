import { readRow } from "../../../kpi/row/rowCells";
import { answerLabels as labels } from "../../../wording/answers";
import { polaritySuggested } from "./aboutPolarity";
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
  if (ownCell(question) !== undefined) return [between];
  if (way === "missing" || way === "unreadable") return [between, ...eitherWay(question, from, to)];
  if (way !== "higher" && way !== "lower") return [between];
  const [goal, limit] = way === "higher" ? [to, from] : [from, to];
  const isOpen = leavesAmberOpen(question);
  const withAmber = ready(
    labels.targetAndAmber(goal, limit),
    corrected(question, { what: "target", value: goal }),
    corrected(question, { what: "tolerance", value: `${from} - ${to}` }),
  );
  return [between, isOpen ? withAmber : targetIs(question, labels.targetIs(goal), goal)];
}

function leavesAmberOpen({ row }: Question): boolean {
  return LEAVES_AMBER_OPEN.includes(readRow(row.row.kpi).tolerance.kind);
}

/** Where no way is said to be better, each way with the better end as its target; the one that the KPI's name suggests first. */
function eitherWay(question: Question, from: string, to: string): readonly Answer[] {
  const amber = leavesAmberOpen(question)
    ? [corrected(question, { what: "tolerance", value: `${from} - ${to}` })]
    : [];
  const answer = (way: "higher" | "lower", label: string, goal: string): Answer =>
    ready(
      label,
      corrected(question, { what: "polarity", value: way }),
      corrected(question, { what: "target", value: goal }),
      ...amber,
    );
  const isOpen = amber.length > 0;
  const higher = answer("higher", isOpen ? labels.higherWithAmber(to, from) : labels.higherFrom(to), to);
  const lower = answer("lower", isOpen ? labels.lowerWithAmber(from, to) : labels.lowerTo(from), from);
  const suggested = polaritySuggested(question.row, question.evaluation.current?.unit ?? "")?.polarity;
  return suggested === "lower" ? [lower, higher] : [higher, lower];
}
