import { quoted } from "./kpi/figures";
import { FREQUENCY_NAMES, periodInSentence } from "./kpi/periods";

/** What the buttons say that settle a question. */
export const answerLabels = {
  takeAs: (figure: string): string => `Take it as ${figure}`,
  alwaysTakeCases: "Always take this row’s cases as their percentage",
  means: (text: string, figure: string): string => `${text.trim()} means ${figure}`,
  anotherFigure: "Another figure",
  reported: (frequency: keyof typeof FREQUENCY_NAMES): string =>
    `It is reported ${FREQUENCY_NAMES[frequency]}`,
  nothingDue: "Nothing is due for this period",
  notInYet: "The figure is not in yet",
  noCases: "There were no cases",
  isFor: (figure: string, period: string): string =>
    `${figure} is the figure for ${periodInSentence(period)}`,
  oneOf: (figure: string, heading: string): string => `${figure}, as under ${quoted(heading)}`,
  wholePeriod: (figure: string): string => `${figure} is for the whole period`,
  leaveUnrated: "Leave it unrated",
  asItStands: "Leave it, and do not ask again",
  higher: "Higher is better",
  lower: "Lower is better",
  neither: "Neither: for tracking only",
  neitherBetter: "Neither is better",
  target: "Give the target",
  targetIs: (target: string): string => `The target is ${target}`,
  targetWithTolerance: (target: string, width: string): string =>
    `The target is ${target}, with a tolerance of ${width}`,
  shareOfTarget: (percent: string): string => `${percent} of it`,
  bestAt: (target: string): string => `Best at ${target} itself, worse on either side`,
  closestToTarget: "Closest to the target is best",
  targetAndAmber: (target: string, limit: string): string =>
    `The target is ${target}, amber as far as ${limit}`,
  higherWithAmber: (target: string, limit: string): string =>
    `Higher is better: green from ${target}, amber from ${limit}`,
  lowerWithAmber: (target: string, limit: string): string =>
    `Lower is better: green up to ${target}, amber up to ${limit}`,
  higherFrom: (target: string): string => `Higher is better: the target is ${target}`,
  lowerTo: (target: string): string => `Lower is better: the target is ${target}`,
  bestBetween: (from: string, to: string): string => `Best between ${from} and ${to}`,
  targetFor: (period: string): string => `Give the target for ${periodInSentence(period)}`,
  targetToDateFor: (period: string): string => `Give the target to date for ${periodInSentence(period)}`,
  targetToDateIs: (target: string): string => `The target to date is ${target}`,
  judgeYearToDate: (figure: string, target: string): string =>
    `Judge the year to date, ${figure}, against ${target}`,
  trackingOnly: "For tracking only",
  underReview: "The target is under review",
  exactlyOnTarget: (target: string): string => `${target} itself is on target`,
  exactlyNotOnTarget: (target: string): string => `${target} itself is not on target`,
  eachPeriod: (target: string, kind: string): string => `${target} is for each ${kind} on its own`,
  holdEach: (target: string, kind: string): string =>
    `Hold every ${kind} to ${target}, not only the year’s end`,
  holdNow: (target: string, kind: string): string => `Hold every ${kind} to ${target} now`,
  notDueYet: "Not due yet: for tracking only",
  runsUpEvenly: (year: string, amount: string, kind: string): string =>
    `It runs up from April: ${amount} a ${kind} to ${year}`,
  sharedOut: (year: string, amount: string, kind: string): string =>
    `${year} a year, so ${amount} each ${kind}`,
  runsUp: (kind: string): string => `It runs up from April: give the target for one ${kind}`,
  figuresRunUp: "The figures run up from April",
  ownPeriods: "Each figure is for its own period",
  holdsFor: (target: string, kind: string): string => `${target} is the target for a ${kind} as well`,
  ofTheTarget: (percent: string): string => `${percent} of the target`,
  usualShare: (percent: string): string => `${percent} of the target (the usual)`,
  points: (points: string): string => `${points} percentage points`,
  amountFrom: (amount: string): string => `${amount} from the target`,
  amberTo: (band: string): string => `Amber is ${band}`,
  noAmber: "There is no amber",
  noTolerance: "No tolerance: there is no amber",
  tolerance: "Give the tolerance",
  greenLimit: "Give the green value",
  figureFor: (period: string): string => `Enter the figure for ${periodInSentence(period)}`,
  compareWith: (heading: string, figure: string): string => `Compare with ${quoted(heading)} (${figure})`,
  leaveWithoutArrow: "Leave without an arrow",
  keepStatus: (status: string, figure: string): string => `Keep ${status} for ${quoted(figure)}`,
  goByTheRules: "Go by the rules",
  statusAsWell: (status: string, period: string): string =>
    `Set ${status} for ${periodInSentence(period)} as well`,
  leaveToTheRules: "Leave it to the rules",
  compareWithLastYear: "Compare with the same period last year",
} as const;

/** What the same answer does in every row that is given it, where the row's own button has its figure; `per` is "month" or "quarter". */
export const answersForAll = {
  "year-to-date": (): string => "Judge the year to date",
  "hold-each": (per: string): string => `Hold every ${per} to the year’s target, not only the year’s end`,
  "each-period": (per: string): string => `The target is for each ${per} on its own`,
  "shared-out": (per: string): string => `Share the year’s target out: so much each ${per}`,
  "runs-up-evenly": (per: string): string =>
    `It runs up from April: an even part each ${per} to the year’s target`,
  "hold-now": (per: string): string => `Hold every ${per} to the target now`,
  "runs-up": (): string => "The figures run up from April",
  "own-periods": (): string => "Each figure is for its own period",
  "not-due-yet": (): string => "Not due yet: for tracking only",
  "holds-for": (per: string): string => `It is the target for a ${per} as well`,
  "on-target": (): string => "The limit itself is on target",
  "not-on-target": (): string => "The limit itself is not on target",
  "as-taken": (): string => "Take each figure as it was understood",
  "as-share": (): string => "Each is a share of one: 0.75 means 75%",
  "as-percent": (): string => "Each is a percentage as it stands: 0.75 means 0.75%",
  cases: (): string => "Always take the cases as their percentage",
  brackets: (): string => "The brackets mean nothing",
  minus: (): string => "The brackets mean minus",
  /** "Judge the year to date (6 rows)" */
  rows: (does: string, n: number): string => `${does} (${String(n)} rows)`,
} as const;

/** The labels of the fields that an answer asks the officer to fill. */
export const answerFields = {
  figure: "Figure",
  target: "Target",
  tolerance: "Tolerance, for example 5% or 85% - 90%",
  greenLimit: "Green begins at",
  figureFor: (period: string): string => `Figure for ${periodInSentence(period)}`,
  targetFor: (period: string): string => `Target for ${periodInSentence(period)}`,
  targetToDateFor: (period: string): string => `Target to date for ${periodInSentence(period)}`,
  targetForOne: (kind: string): string => `Target for one ${kind}`,
} as const;
