import { suggestPolarity, type SuggestedPolarity } from "../../../kpi/polarity/polaritySuggestion";
import { suggestionSentences } from "../../../wording/kpi/polaritySuggestions";
import { answerLabels as labels } from "../../../wording/answers";
import type { SettledRow } from "../applyCorrections";
import type { Answer } from "./answer";
import { corrected, leftAsItIs, ready, type Question } from "./question";
import { targetNow, typedTarget, written } from "./targetGiven";

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

/** A polarity in words that are not known may as well mean that the target itself is best: "Maintain". */
export function whichWayOrTarget(question: Question): readonly Answer[] {
  return [...whichWay(question), atTarget(question, labels.closestToTarget)];
}

/** "Goldilocks" beside a target of one value: the range, the value itself, or one way after all. */
export function rangeOrTarget(question: Question): readonly Answer[] {
  const target = targetNow(question);
  const [only] = target.kind === "values" && target.direction === null ? target.amounts : [];
  return [
    ...(only === undefined ? [] : [atTarget(question, labels.bestAt(written(only.figure)))]),
    typedTarget(question),
    ...whichWay(question),
    leftAsItIs(question),
  ];
}

function atTarget(question: Question, label: string): Answer {
  return ready(label, corrected(question, { what: "polarity", value: "at-target" }));
}

/** What a note of the row says outright, else what the name of its KPI suggests. */
export function polaritySuggested({ row }: SettledRow, unit: string): SuggestedPolarity | null {
  const { noted } = row.kpi;
  if (noted !== undefined)
    return { polarity: noted.way, why: suggestionSentences.noted(noted.at, noted.text), at: noted.at };
  return suggestPolarity(row.kpi.description, unit);
}
