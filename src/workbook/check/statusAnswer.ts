import type { Evaluation } from "../../kpi/evaluation";
import { checking, type StatusAnswered } from "../../wording/check";
import type { StatusWords } from "../vocabulary/ownWords";
import { statusInWords } from "../vocabulary/statusInWords";
import { isAnswered } from "./compareStatus";
import type { CheckedMark, MarkCheck } from "./markCheck";
import { shortFigure } from "./shortFigure";

/** What a row's status is held to, in the sheet's own words. */
export interface StatusAnswer extends StatusAnswered {
  /** The rules' word for the row, also where that is no answer ("Not rated"). */
  readonly word: string;
  /** What a check says of it, whatever stands on the sheet. */
  readonly told: Pick<MarkCheck, "expected" | "setByHand">;
}

/**
 * The answer for a row's status: the rules', and where the officer set another one by hand, that as well. One by hand that the rules come
 * to themselves needs no mention.
 *
 * @param ownWord False where the sheet's own sign would be the one that is in doubt.
 * @example Amber by hand, Red by the rules // { rules: "Red", byHand: "Amber", … }
 */
export function statusAnswer(
  evaluation: Evaluation,
  words: StatusWords | null,
  ownWord = true,
): StatusAnswer {
  const byRules = evaluation.byRules ?? evaluation;
  const { polarity } = evaluation;
  const inWords = (status: Pick<Evaluation, "status" | "statusName">): string =>
    ownWord ? statusInWords({ ...status, polarity }, words) : status.statusName;
  const rules = isAnswered(byRules) ? inWords(byRules) : null;
  const byHand = byRules.status === evaluation.status ? null : inWords(evaluation);
  return {
    rules,
    byHand,
    reason: figuresOf(evaluation),
    word: statusInWords({ ...byRules, polarity }, words),
    told: { expected: rules, ...(byHand === null ? {} : { setByHand: byHand }) },
  };
}

/** That the sheet and the answer are the same, and whose answer that is. */
export function agreeing(what: CheckedMark, said: string, cell: string, answer: StatusAnswered): string {
  return answer.byHand === null
    ? checking.agrees(what, said, cell)
    : checking.agreesByHand(what, said, cell, answer);
}

/** "48.3% against 50%"; "" where there is no reading. */
function figuresOf({ current, targetUsed }: Evaluation): string {
  const figure = current === null ? "" : shortFigure(current);
  return figure === "" ? "" : checking.against(figure, targetUsed);
}
