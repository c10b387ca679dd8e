import { mentionIn } from "../../../kpi/period/periodMention";
import type { Figure } from "../../../kpi/reading/figure";
import { readNumber } from "../../../kpi/reading/number";
import { readReading } from "../../../kpi/reading/reading";
import { skeletonOf } from "../../../kpi/reading/skeleton";
import { tokenise } from "../../../kpi/reading/token";
import { figureForVery } from "../../../kpi/target/datedTargets";
import { isOneTarget } from "../../../kpi/target/namedTarget";
import { shareInTarget } from "../../../kpi/target/settleTarget";
import { readTarget } from "../../../kpi/target/target";
import { answerLabels as labels } from "../../../wording/answers";
import { PERIOD_KIND_NAMES } from "../../../wording/kpi/periods";
import { seen } from "../seenText";
import { figureOf } from "./aboutReadings";
import { rangeMeant } from "./aboutRanges";
import { judgeYearToDate } from "./aboutYearToDate";
import { targetOrGreenLimit, whereGreenBegins } from "./aboutTolerances";
import type { Answer } from "./answer";
import { asNamed } from "./asNamed";
import { askedAbout, corrected, leftAsItIs, ready, readingIs, type Question } from "./question";
import {
  currentCell,
  dueIs,
  holdsForOne,
  kindOf,
  ownCell,
  perPeriod,
  runsUpBy,
  targetForThis,
  targetIs,
  targetNow,
  typedTarget,
  written,
} from "./targetGiven";

/** What a target cell says of a target that is being thought over; read by the rules, never shown. */
const UNDER_REVIEW = "Target under review";

/** A target that is blank, or that cannot be read. */
export function whichTarget(question: Question): readonly Answer[] {
  if (shareInTarget(targetNow(question)) !== null) return whichOfTargets(question);
  return [
    ...rangeMeant(question),
    ...aroundTarget(question),
    ...asItSays(question),
    ...asNamed(question),
    typedTarget(question),
    ...(question.evaluation.cumulative && !holdsForOne(question) ? runsUpBy(question) : []),
    ready(labels.trackingOnly, corrected(question, { what: "tracking", value: true })),
    targetIs(question, labels.underReview, UNDER_REVIEW),
    leftAsItIs(question),
  ];
}

/** One figure that is asked about for its size beside the row's figures, or for a doubt beside it: it may be right. */
function asItSays(question: Question): readonly Answer[] {
  const target = targetNow(question);
  const isOne = target.kind === "values" && target.amounts.length === 1 && target.direction === null;
  const doubted = target.kind === "unreadable" ? target.inDoubt : undefined;
  const says = doubted === undefined ? seen(question.query.text) : written(doubted);
  const mayBe = question.query.code === "target-unreadable" && (isOne || doubted !== undefined);
  return mayBe ? [targetIs(question, labels.targetIs(says), says)] : [];
}

/** Several targets in one cell: each of them, or another. */
export function whichOfTargets(question: Question): readonly Answer[] {
  if (question.evaluation.cumulative && holdsForOne(question))
    return [...whatIsDue(question), typedTarget(question), leftAsItIs(question)];
  const tokens = tokenise(seen(question.query.text));
  // The numbers of a year or a quarter are no targets.
  const numbers = mentionIn(tokens).otherWords;
  const isDate = ({ value, unit }: Figure): boolean =>
    unit === "" && !numbers.some((word) => readNumber(word).value === value);
  const figures = skeletonOf(tokens).figures.filter((figure) => !figure.doubtful && !isDate(figure));
  const share = figures.some(({ unit }) => unit === "%") ? null : shareInTarget(targetNow(question));
  const meant = share === null ? figures : isOneOfCases(question, figures) ? figures.slice(0, 1) : [share];
  const values = [...new Set(meant.map(written))].filter(isOneTarget);
  return [
    ...values.map((value) => targetIs(question, labels.targetIs(value), value)),
    typedTarget(question),
    leftAsItIs(question),
  ];
}

/** Of targets by period, of a figure that runs up: only this period's can be what is due by now. */
function whatIsDue(question: Question): readonly Answer[] {
  const cell = currentCell(question);
  const figure = cell === null ? null : figureForVery(targetNow(question), cell.period);
  return cell === null || figure === null ? [] : [dueIs(question, cell, written(figure))];
}

/** "90% +/- 5%": a target with a share or so much as its tolerance, or all of it as what is on target. */
function aroundTarget(question: Question): readonly Answer[] {
  const target = targetNow(question);
  if (target.kind !== "unreadable" || target.around === undefined || ownCell(question) !== undefined)
    return [];
  const { value, by } = target.around;
  const [goal, number] = [written(value), written({ ...by, unit: "" })];
  const withTolerance = (width: string, tolerance: string): Answer =>
    ready(
      labels.targetWithTolerance(goal, width),
      corrected(question, { what: "target", value: goal }),
      corrected(question, { what: "tolerance", value: tolerance }),
    );
  const inPercent = value.unit === "%";
  const share = by.unit === "%" || inPercent;
  const amount = inPercent || by.unit !== "%";
  const [from, to] = [value.value - by.value, value.value + by.value].map((end) =>
    written({ ...value, value: end, decimals: Math.max(value.decimals, by.decimals) }),
  );
  if (from === undefined || to === undefined) return [];
  return [
    ...(share ? [withTolerance(labels.shareOfTarget(`${number}%`), `${number}% of target`)] : []),
    ...(amount
      ? inPercent
        ? [withTolerance(labels.points(number), `${number} percentage points`)]
        : [withTolerance(written(by), `within ${written(by)} of target`)]
      : []),
    ...(amount
      ? [
          ready(
            labels.bestBetween(from, to),
            corrected(question, { what: "target", value: `${from} - ${to}` }),
            corrected(question, { what: "polarity", value: { from, to } }),
          ),
        ]
      : []),
  ];
}

/** Whether the figure in question may be as many of the target's cases, 8 beside "9 out of 10", and is no share of them. */
function isOneOfCases({ evaluation: { current } }: Question, [, whole]: readonly Figure[]): boolean {
  const value = current?.unit === "" ? current.value : null;
  return value !== null && whole !== undefined && value > 1 && value <= whole.value;
}

/** "≤ 5" where higher is better: one of the two is the wrong way round. */
export function whichIsWrong(question: Question): readonly Answer[] {
  const target = targetNow(question);
  const stated = target.kind === "values" ? target.direction : null;
  const figure = target.kind === "values" ? (target.amounts[0]?.figure ?? null) : null;
  if (stated === null || figure === null)
    return [...rangeMeant(question), typedTarget(question), leftAsItIs(question)];
  const value = written(figure);
  return [
    ready(labels[stated.better], corrected(question, { what: "polarity", value: stated.better })),
    targetIs(question, labels.targetIs(value), value),
    leftAsItIs(question),
  ];
}

/** "< 5" as a target, or as where green begins, and a reading of exactly 5. */
export function onTheBoundary(question: Question): readonly Answer[] {
  const { greenLimit } = question.row.row.kpi;
  const isGreen = question.query.at !== "" && greenLimit?.at === question.query.at;
  const others = isGreen ? whereGreenBegins(question) : [typedTarget(question), leftAsItIs(question)];
  const target = isGreen ? readTarget(greenLimit) : targetNow(question);
  const [amount] = target.kind === "values" ? target.amounts : [];
  if (target.kind !== "values" || target.direction === null || amount === undefined) return others;
  const figure = written(amount.figure);
  const { including, leavingOut } = EXACTLY[target.direction.better];
  const is = (label: string, value: string): Answer =>
    isGreen
      ? ready(label, corrected(question, { what: "green-limit", value }))
      : targetIs(question, label, value);
  return [
    { ...is(labels.exactlyOnTarget(figure), including(figure)), alike: { as: "on-target" } },
    { ...is(labels.exactlyNotOnTarget(figure), leavingOut(figure)), alike: { as: "not-on-target" } },
    ...others,
  ];
}

/** As a target cell would say it (rules.md, section 4), beyond doubt. */
const EXACTLY = {
  lower: {
    including: (figure: string): string => `<= ${figure}`,
    leavingOut: (figure: string): string => `strictly less than ${figure}`,
  },
  higher: {
    including: (figure: string): string => `>= ${figure}`,
    leavingOut: (figure: string): string => `strictly more than ${figure}`,
  },
} as const;

/** A target for another length of time than the reading covers. */
export function whichPeriodsTarget(question: Question): readonly Answer[] {
  const cell = currentCell(question);
  const target = targetNow(question);
  if (cell === null) return [leftAsItIs(question)];
  const kind = kindOf(cell.period);
  const only = target.kind === "values" && target.amounts.length === 1 ? target.amounts[0] : undefined;
  const text = only === undefined ? null : perPeriod(written(only.figure), kind);
  const name = PERIOD_KIND_NAMES[kind];
  return [
    ...judgeYearToDate(question),
    targetForThis(question, cell),
    ...(only === undefined || text === null
      ? []
      : [
          {
            ...targetIs(question, labels.holdsFor(written(only.figure), name), text),
            alike: { as: "holds-for", per: name },
          } satisfies Answer,
        ]),
    leftAsItIs(question),
  ];
}

/** A period's target, and the row's: each of the two. */
function eitherTarget(question: Question): readonly Answer[] {
  const { kpi } = question.row.row;
  const cell = currentCell(question);
  if (cell?.rivalTarget === undefined) return [];
  return [cell.target ?? kpi.target, cell.rivalTarget].flatMap((shown) => {
    const target = readTarget(shown, kpi.targetPeriodKind ?? null);
    const only = target.kind === "values" && target.amounts.length === 1 ? target.amounts[0] : undefined;
    if (only === undefined) return [];
    const value = written(only.figure);
    return [targetIs(question, labels.targetIs(value), value)];
  });
}

/** "92.5% (target 95%)" beside a target of 90%. */
export function whichTargetHolds(question: Question): readonly Answer[] {
  const asked = askedAbout(question);
  if (asked?.part === "tolerance") return targetOrGreenLimit(question);
  if (asked?.part !== "reading")
    return [...eitherTarget(question), typedTarget(question), leftAsItIs(question)];
  const { cell } = asked;
  const reading = readReading(cell.shown, cell.period);
  const figure = figureOf(cell);
  const own = reading.kind === "figure" ? reading.ownTarget : null;
  if (figure === null || own === null) return [leftAsItIs(question)];
  const target = targetNow(question);
  const usual = target.kind === "values" && target.amounts.length === 1 ? target.amounts[0] : undefined;
  const ownText = written(own);
  return [
    ...(usual === undefined
      ? []
      : [readingIs(question, cell, labels.targetIs(written(usual.figure)), figure)]),
    ready(
      labels.targetIs(ownText),
      corrected(question, { what: "target", value: ownText, heading: cell.heading }),
    ),
    leftAsItIs(question),
  ];
}
