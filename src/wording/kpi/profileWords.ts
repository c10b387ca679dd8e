import { listed } from "../listed";

/** A rule set in plain words, a sentence each: shown in the pane and printed in the guide. */

const VERDICTS = {
  improved: (than: string): string => `better than ${than}`,
  same: (than: string): string => `the same as ${than}`,
  worse: (than: string): string => `worse than ${than}`,
  "within-range": (than: string): string => `worse than ${than} but acceptable`,
  deteriorated: (than: string): string => `worse than ${than} and not acceptable`,
} as const;

type VerdictName = keyof typeof VERDICTS;

/** Distances, as they stand in a sentence. */
export const distanceWords = {
  none: "the target",
  percentOfTarget: (percent: string): string => `${percent} of the target`,
  points: (points: string): string => (points === "1" ? "1 percentage point" : `${points} percentage points`),
  amount: (amount: string): string => `${amount} in the KPI’s own unit`,
  tolerance: "the row’s tolerance",
  largest: (distances: readonly string[]): string => `the larger of ${listed(distances)}`,
  toleranceTimes: (times: string): string => `${times} times the row’s tolerance`,
  percentOfEarlier: (percent: string): string => `${percent} of the earlier figure`,
} as const;

export const baselineWords = {
  "period-before": "the period before",
  "same-period-last-year": "the same period of last year",
  average: (periods: number): string => `the average of the ${String(periods)} periods before`,
  column: (heading: string): string => `the column “${heading}”`,
} as const;

export const profileWords = {
  applies: {
    to: (which: readonly string[]): string => `For rows ${listed(which)}.`,
    ref: (pattern: string): string => `whose reference holds “${pattern}”`,
    refs: (refs: readonly string[]): string =>
      `whose reference is ${listed(
        refs.map((ref) => `“${ref}”`),
        "or",
      )}`,
    section: (name: string): string => `in the section “${name}”`,
    sheet: (name: string): string => `on the sheet “${name}”`,
    targetIn: {
      percent: "whose target is a percentage",
      "other units": "whose target is not a percentage",
    },
  },
  inPlaceOfTarget: (what: string): string =>
    `Figures are judged against ${what}, and not against a target; “target” below stands for that.`,
  state: {
    atTarget: (name: string): string => `${name}: at the target or better.`,
    aboveTarget: (name: string): string => `${name}: better than the target.`,
    worseUpTo: (name: string, distance: string): string =>
      `${name}: worse than the target by no more than ${distance}.`,
    worseLessThan: (name: string, distance: string): string =>
      `${name}: worse than the target by less than ${distance}.`,
    /** The best status, which has everything better too. */
    bestUpTo: (name: string, distance: string): string =>
      `${name}: at the target or better, or worse by no more than ${distance}.`,
    bestLessThan: (name: string, distance: string): string =>
      `${name}: at the target or better, or worse by less than ${distance}.`,
    betterFrom: (name: string, distance: string): string =>
      `${name}: better than the target by ${distance} or more.`,
    betterBeyond: (name: string, distance: string): string =>
      `${name}: better than the target by more than ${distance}.`,
    inColumn: (name: string, heading: string): string =>
      `${name}: as good as the figure in the column “${heading}”, or better.`,
    atFigure: (name: string, figure: string): string => `${name}: as good as ${figure}, or better.`,
    rest: (name: string): string => `${name}: anything worse.`,
    words: (name: string, words: readonly string[]): string =>
      `${name}: where the cell says ${listed(
        words.map((word) => `“${word}”`),
        "or",
      )}.`,
  },
  tolerance: {
    blank: (distance: string): string => `Where a row has no tolerance, it is ${distance}.`,
    none: "Where a row has no tolerance, there is none.",
    points: "“5%” in a tolerance column means percentage points where the target is in percent.",
    bare: {
      relative: "A number without a sign in a tolerance column means percent of the target.",
      amount:
        "A number without a sign in a tolerance column is in the KPI’s own unit: points of a percentage, days, cases.",
      "last-amber": "A number without a sign in a tolerance column is the last figure that is amber.",
    },
    unused: "Tolerances in the sheet are not used: these limits hold for every KPI.",
  },
  outOfReach: (percent: string, names: readonly string[]): string =>
    `With ${percent}% of the target, nothing is ${listed(names, "or")} where higher is better.`,
  outside: (names: readonly string[]): string =>
    `${listed(names)} ${names.length === 1 ? "counts" : "count"} as outside tolerance.`,
  nothingOutside: "Nothing counts as outside tolerance.",
  change: (f: { from: string; to: string; verdicts: readonly VerdictName[]; against: string }): string =>
    `${f.from} becomes ${f.to} where the figure is ${listed(
      f.verdicts.map((verdict) => VERDICTS[verdict](f.against)),
      "or",
    )}.`,
  whenUnknown: {
    ask: "Where that figure is missing, you are asked.",
    stay: "Where that figure is missing, the status stays.",
    change: "Where that figure is missing, it becomes so too.",
  },
  quarters: (quarters: readonly number[], otherwise: "not-rated" | "tracking"): string =>
    `The target applies in ${listed(quarters.map((quarter) => `quarter ${String(quarter)}`))} only; in the others a row is ${otherwise === "tracking" ? "tracked" : "not rated"}.`,
  polarity: {
    ask: "Where a row does not say whether higher or lower is better, you are asked.",
    higher: "Where a row does not say whether higher or lower is better, higher is taken.",
    lower: "Where a row does not say whether higher or lower is better, lower is taken.",
    suggested:
      "Where a row does not say whether higher or lower is better, its own words decide, and you are asked where they do not.",
  },
  ranges: "A target typed as a range is best inside it.",
  everyPeriod: "Every period of the year is coloured.",
  travel: {
    never: "No arrows are given.",
    notForCumulative: "Cumulative figures get no arrow.",
    compares: (against: string): string => `The arrow compares with ${against}.`,
    otherwise: (against: string): string => `Where that has no figure, it compares with ${against}.`,
    long: (against: string): string => `The long-term arrow compares with ${against}.`,
    notJudged: "It says only whether the figure went up or down.",
    performance: "It points up for better and down for worse.",
    deadBand: (band: string): string => `A change of no more than ${band} counts as none.`,
    anyDecline: "Every decline is acceptable.",
    noDecline: "No decline is acceptable.",
    acceptable: (band: string): string => `A decline of no more than ${band} is acceptable.`,
    onTarget: "A decline that leaves the figure on target is acceptable too.",
    onTargetOnly: "Only a decline that leaves the figure on target is acceptable.",
  },
} as const;

/** The rule sets offered, by what they do. */
export const readyTexts = {
  "amber-within-5": {
    name: "Amber within 5%",
    description: "Green at target, amber within 5% of target, red beyond.",
  },
  "amber-within-10": {
    name: "Amber within 10%",
    description: "Green at target, amber within 10% of target, red beyond.",
  },
  "green-within-5-amber-to-10": {
    name: "Green within 5%, amber to 10%",
    description: "Green within 5% of target, amber from 5% to 10%, red beyond.",
  },
  "green-within-1-red-at-5": {
    name: "Green within 1%, red at 5%",
    description: "Green within 1% of target, amber to under 5%, red from 5%.",
  },
  "four-colours": {
    name: "Four colours",
    description: "Green at target, yellow within 5% of target, amber from 5% to 10%, red beyond.",
  },
  "amber-within-5-points": {
    name: "Amber within 5 points",
    description: "Green at target, amber within 5 percentage points; for targets in percent.",
  },
  "met-or-not": {
    name: "Met or not met",
    description: "Target met or not met, without amber; “Met”, “Yes” and “No” are read too.",
  },
  "on-target-both-sides": {
    name: "On target within 5% either way",
    description: "On target within 5% on either side; significantly better above, significantly worse below.",
  },
  "blue-for-complete": {
    name: "Blue for complete",
    description:
      "Blue where the cell says “Complete”; green at target, amber within the row’s tolerance or 5%, red beyond.",
  },
  "amber-if-no-worse-than-last-year": {
    name: "Amber if no worse than last year",
    description:
      "Amber within 10% of target, and only if the figure is no worse than in the same period of last year.",
  },
} as const;

export const readyStateNames = {
  met: "Met",
  notMet: "Not met",
  better: "Significantly better",
  onTarget: "On target",
  worse: "Significantly worse",
  complete: "Complete",
  metWords: ["Met"],
  notMetWords: ["Not met"],
  completeWords: ["Complete"],
} as const;
