import { decimalsOf } from "../../../kpi/reading/decimal";
import type { Figure } from "../../../kpi/reading/figure";
import type { PeriodCell } from "../../../kpi/row/row";
import { readCell } from "../../../kpi/row/rowCells";
import { goalSeenFrom } from "../../../kpi/target/goal";
import { goalOf } from "../../../kpi/target/laterGoal";
import { mayRunUpTo } from "../../../kpi/target/mayRunUpTo";
import { PERIODS_A_YEAR } from "../../../kpi/target/yearOf";
import { addsUp } from "../../../kpi/travel/addsUp";
import { answerLabels as labels } from "../../../wording/answers";
import { figureText } from "../../../wording/kpi/figures";
import { PERIOD_KIND_NAMES } from "../../../wording/kpi/periods";
import { correctionWords as words } from "../../../wording/settings";
import { judgeYearToDate } from "./aboutYearToDate";
import { evenShare } from "../evenShare";
import type { Answer } from "./answer";
import { corrected, leftAsItIs, ready, type Question } from "./question";
import {
  currentCell,
  dueIs,
  holdsForOne,
  kindOf,
  ownCell,
  perPeriod,
  runsUpBy,
  targetForThis,
  targetNow,
  typedTarget,
  written,
} from "./targetGiven";

/** A year's target beside a shorter reading: what it runs up to, or what each period is held to. */
export function howTheYearRuns(question: Question): readonly Answer[] {
  const cell = currentCell(question);
  const target = targetNow(question);
  const [first] = target.kind === "values" ? target.amounts : [];
  if (cell === null || target.kind !== "values" || first === undefined)
    return [typedTarget(question), leftAsItIs(question)];
  const year = target.amounts.find(({ per }) => per === "year") ?? first;
  // One period's own target, or what was given in place of one, is not the year's, nor is one headed "Target to date": it may be what is due
  // by the period's end.
  const isDue = ownCell(question) !== undefined || target.headed === "year-to-date";
  if (year.per === null && isDue && question.evaluation.cumulative)
    return [
      ...judgeYearToDate(question),
      dueIs(question, cell, written(first.figure)),
      targetForThis(question, cell),
      leftAsItIs(question),
    ];
  if (year.per === null && holdsForOne(question))
    return [targetForThis(question, cell), leftAsItIs(question)];
  const kind = kindOf(cell.period);
  const forThis = targetForThis(question, cell);
  const goal = goalOf(target, cell.period);
  const due = goal === null ? "year-end" : goalSeenFrom(goal, cell.period);
  if (due !== "year-end") return notThisYearsEnd(question, year.figure, cell, due === "later");
  if (kind !== "month" && kind !== "quarter") return [forThis, leftAsItIs(question)];
  // A count that runs up to what its cell says is due by the year's end is for no quarter on its own.
  const isRunningSum = question.evaluation.cumulative && goal !== null && addsUp(year.figure);
  const level = isRunningSum ? [] : heldEach(question, year.figure, kind);
  // Of what is said to run up, like tax collected or homes completed, the year's target is seldom due in June: that goes last.
  // A figure beside the year's that is no month's part of it may be what is due by now.
  const beside = target.amounts.find(({ per }) => per === null && target.amounts.length > 1);
  const dueBeside = beside === undefined ? [] : [dueIs(question, cell, written(beside.figure))];
  return question.evaluation.cumulative
    ? [...runningUp(question, year.figure, kind), ...dueBeside, forThis, ...level, leftAsItIs(question)]
    : [...runningUp(question, year.figure, kind, level), forThis, leftAsItIs(question)];
}

/**
 * A goal that is not due with this year ("60% by 2030"): nothing is to be shared out over the year's months or quarters. It may be held to
 * now, or there is a milestone for now, or it is not due yet.
 */
function notThisYearsEnd(
  question: Question,
  goal: Figure,
  cell: PeriodCell,
  isLater: boolean,
): readonly Answer[] {
  const kind = kindOf(cell.period);
  const value = kind === "month" || kind === "quarter" ? perPeriod(written(goal), kind) : null;
  const name = PERIOD_KIND_NAMES[kind];
  return [
    targetForThis(question, cell),
    ...(value === null || question.evaluation.cumulative
      ? []
      : [
          {
            ...holdTo(
              question,
              labels.holdNow(written(goal), name),
              value,
              words.holdEach(written(goal), name),
            ),
            alike: { as: "hold-now", per: name },
          } satisfies Answer,
        ]),
    ...(question.evaluation.cumulative ? runsUpBy(question) : []),
    ...(isLater ? [notDueYet(question)] : []),
    leftAsItIs(question),
  ];
}

function notDueYet(question: Question): Answer {
  const tracking = corrected(question, { what: "tracking", value: true });
  return { ...ready(labels.notDueYet, tracking), alike: { as: "not-due-yet" } };
}

/**
 * The year's target due of each month or quarter. Of a rate that holds whether its figures are the period's own or to date: either way
 * they are held to the very target, and compared with one another as they stand.
 */
function heldEach(question: Question, year: Figure, kind: "month" | "quarter"): readonly Answer[] {
  const name = PERIOD_KIND_NAMES[kind];
  const whole = written(year);
  const value = perPeriod(whole, kind);
  if (value === null) return [];
  const held = addsUp(year)
    ? ready(
        labels.eachPeriod(whole, name),
        corrected(question, { what: "target", value, answered: "" }),
        corrected(question, { what: "cumulative", value: false, answered: "" }),
      )
    : holdTo(question, labels.holdEach(whole, name), value, words.holdEach(whole, name));
  return [{ ...held, alike: { as: addsUp(year) ? "each-period" : "hold-each", per: name } }];
}

function holdTo(question: Question, label: string, value: string, answered: string): Answer {
  return ready(
    label,
    corrected(question, { what: "target", value, answered }),
    corrected(question, { what: "cumulative", value: false, answered: words.asTheyStand }),
  );
}

/** @param held Answers that hold each period to the target instead. */
function runningUp(
  question: Question,
  year: Figure,
  kind: "month" | "quarter",
  held: readonly Answer[] = [],
): readonly Answer[] {
  const name = PERIOD_KIND_NAMES[kind];
  const whole = written(year);
  const runsUp = corrected(question, { what: "cumulative", value: true });
  const amount = evenShare(year, kind);
  const cell = currentCell(question);
  const mayRun =
    question.evaluation.cumulative ||
    (cell !== null && mayRunUpTo(year, question.row.row.kpi.periods.map(readCell), cell.period));
  const share = sharedOut(year, PERIODS_A_YEAR[kind] ?? 1);
  const before = `${whole} (`;
  const after = ` per ${name})`;
  return [
    ...(share === null || question.evaluation.cumulative
      ? []
      : [
          {
            ...ready(
              labels.sharedOut(whole, share, name),
              corrected(question, { what: "target", value: before + share + after }),
              corrected(question, { what: "cumulative", value: false }),
            ),
            alike: { as: "shared-out", per: name },
          } satisfies Answer,
        ]),
    ...(amount === null || !mayRun
      ? []
      : [
          {
            ...ready(
              labels.runsUpEvenly(whole, amount, name),
              corrected(question, { what: "target", value: before + amount + after }),
              runsUp,
            ),
            alike: { as: "runs-up-evenly", per: name },
          } satisfies Answer,
        ]),
    ...held,
    ...(mayRun ? runsUpBy(question, whole) : []),
  ];
}

const SHARE_DECIMALS = 2;

/** One period's part of a year's sum, rounded where it does not come out even; null for a share, which has no parts. */
function sharedOut({ value, unit }: Figure, parts: number): string | null {
  if (unit === "%") return null;
  const amount = Number((value / parts).toFixed(SHARE_DECIMALS));
  return figureText(amount, unit, decimalsOf(amount));
}
