import { answerLabels as labels } from "../../../wording/answers";
import type { Answer } from "./answer";
import { corrected, leftAsItIs, ready, type Question } from "./question";

/** Figures and targets that double from the year's first period to its second: to date both of them, or each period's own. */
export function whetherItRunsUp(question: Question): readonly Answer[] {
  const settledAs = (value: boolean): ReturnType<typeof corrected> =>
    corrected(question, { what: "cumulative", value });
  return [
    { ...ready(labels.figuresRunUp, settledAs(true)), alike: { as: "runs-up" } },
    { ...ready(labels.ownPeriods, settledAs(false)), alike: { as: "own-periods" } },
    leftAsItIs(question),
  ];
}
