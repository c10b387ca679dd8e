import type { Evaluation } from "../../../kpi/evaluation";
import type { Query, QueryCode } from "../../../kpi/query";
import type { SettledRow } from "../applyCorrections";
import { replacedBy } from "../changeCorrections";
import { correctionInWords } from "../correctionInWords";
import type { LeftQuestion } from "../settings";
import { rangeOrTarget, whichWay, whichWayOrTarget } from "./aboutPolarity";
import { howOften } from "./aboutFrequency";
import {
  confirmFigure,
  minusOrNot,
  whichFigure,
  whichOfSeveral,
  whichPeriod,
  whichUnit,
  wholeOrPart,
} from "./aboutReadings";
import {
  onTheBoundary,
  whichIsWrong,
  whichOfTargets,
  whichPeriodsTarget,
  whichTarget,
  whichTargetHolds,
} from "./aboutTargets";
import { howTheYearRuns } from "./aboutYearsTarget";
import { whetherItRunsUp } from "./aboutRunning";
import {
  amberOrNone,
  anotherTolerance,
  whereGreenBegins,
  whichBand,
  whichTolerance,
} from "./aboutTolerances";
import { whatToCompareWith } from "./aboutTravel";
import type { Answer } from "./answer";
import { leftAsItIs, type Question } from "./question";

const leftOnly = (question: Question): readonly Answer[] => [leftAsItIs(question)];

/** What settles each kind of question. */
const ANSWERS: Readonly<Record<QueryCode, (question: Question) => readonly Answer[]>> = {
  "typing-slip": confirmFigure,
  "unit-differs": whichUnit,
  unreadable: whichFigure,
  "cell-error": whichFigure,
  "brackets-or-minus": minusOrNot,
  "several-readings": whichOfSeveral,
  "period-differs": whichPeriod,
  "part-period": wholeOrPart,
  "polarity-missing": whichWay,
  "polarity-none-with-target": whichWay,
  "polarity-none-judged": whichWay,
  "polarity-unreadable": whichWayOrTarget,
  "polarity-contradicts-name": whichWay,
  "target-missing": whichTarget,
  "target-unreadable": whichTarget,
  "target-of-others": whichTarget,
  "target-is-range": whichTarget,
  "target-is-one-value": rangeOrTarget,
  "several-targets": whichOfTargets,
  "target-contradicts-polarity": whichIsWrong,
  "target-boundary": onTheBoundary,
  "target-is-to-date": whichPeriodsTarget,
  "target-period-differs": whichPeriodsTarget,
  "target-to-date-unknown": howTheYearRuns,
  "may-run-up": whetherItRunsUp,
  "target-disagrees": whichTargetHolds,
  "tolerance-unreadable": whichTolerance,
  "tolerance-two-meanings": whichTolerance,
  "tolerance-key-differs": whichTolerance,
  "tolerance-band-or-distance": whichTolerance,
  "tolerance-on-good-side": amberOrNone,
  "tolerance-is-a-date": whichBand,
  "column-unread": leftOnly,
  "period-unread": leftOnly,
  "frequency-unclear": howOften,
  "comparison-missing": whatToCompareWith,
  "green-limit-unreadable": whereGreenBegins,
  "limit-in-column": leftOnly,
  "limits-do-not-fit": leftOnly,
  "limits-contradict": anotherTolerance,
  "quarter-unknown": leftOnly,
};

/**
 * The ways to settle a question, those that the cell itself suggests first; each of them leaves nothing to ask about that cell.
 *
 * @example a reading "87.5%%" // "Take it as 87.5%", "Another figure"
 */
export function answersTo(query: Query, row: SettledRow, evaluation: Evaluation): readonly Answer[] {
  const kept = row.settlements.flatMap(({ correction, standing }) =>
    correction.what === "query" || standing === "lapsed" ? [] : [correction],
  );
  return ANSWERS[query.code]({ query, row, evaluation }).map((answer) => {
    const words = replacedBy(kept, answer.corrections).map((one) => correctionInWords(one));
    return words.length === 0 ? answer : { ...answer, replaces: words };
  });
}

/** Whether a text is a question that can be left as it is. */
export function isLeftQuestion(value: unknown): value is LeftQuestion {
  return value === "arrow-missing" || (typeof value === "string" && Object.hasOwn(ANSWERS, value));
}
