import { mustAsk, percent, type CorpusWorkbook, type Expected, type ExpectedRow } from "../shape";

/** Reading 88% in both months; higher is better unless the target says otherwise. */
const TARGETS: readonly (readonly [string, string, ExpectedRow])[] = [
  ["≥95%", "High", ["red", "→"]],
  ["95%+", "High", ["red", "→"]],
  [">90%", "High", ["amber", "→"]],
  ["Min 85%", "High", ["green", "→"]],
  ["Minimum of 85%", "High", ["green", "→"]],
  ["90% (min)", "High", ["amber", "→"]],
  ["Max. 2.0%", "Low", ["red", "→"]],
  ["<=87%", "Low", ["amber", "→"]],
  ["90% by March 2024", "High", mustAsk("Whether 90% is due now or only by March is not said.", "→")],
  ["90% (statutory)", "High", ["amber", "→"]],
  ["90% (national target)", "High", ["amber", "→"]],
  ["90% (2022/23: 85%)", "High", ["amber", "→"]],
  ["5% reduction", "High", mustAsk("It is a change from a figure that is not on the sheet.", "→")],
  ["5% increase on 2022/23", "High", mustAsk("It is a change from a figure that is not on the sheet.", "→")],
  ["Increase by 3%", "High", mustAsk("It is a change from a figure that is not on the sheet.", "→")],
  ["10% improvement", "High", mustAsk("It is a change from a figure that is not on the sheet.", "→")],
  ["Improve on last year", "High", mustAsk("Last year’s figure is not on the sheet.", "→")],
  ["Top 25%", "High", mustAsk("A place among others has no figure.", "→")],
  ["Upper quartile", "High", mustAsk("A place among others has no figure.", "→")],
  ["Above national average (72%)", "High", ["green", "→"]],
  ["Maintain", "High", mustAsk("What is to be maintained is not on the sheet.", "→")],
  ["Baseline year", "High", ["target-under-review", "→"]],
  ["Monitor only", "High", ["tracking", "→"]],
  ["Data only", "High", ["tracking", "→"]],
  ["No target set", "High", ["tracking", "→"]],
  ["Not set", "High", mustAsk("Whether it is tracked, or a target is still to be set, is not said.", "→")],
  ["TBA", "High", ["target-under-review", "→"]],
  ["TBC Q3", "High", ["target-under-review", "→"]],
  ["N/A", "High", ["tracking", "→"]],
  ["n/a - contextual", "High", ["tracking", "→"]],
  ["-", "High", mustAsk("A dash may mean no target, or one that is missing.", "→")],
  ["90% Q1, 92% Q2", "High", ["amber", "→"]],
  ["85%-90%", "High", mustAsk("A target from 85% to 90%: either end may be what is aimed at.", "→")],
  ["9 out of 10", "High", ["amber", "→"]],
  ["90% within 5 days", "High", ["amber", "→"]],
  ["90% in 2023/24", "High", ["amber", "→"]],
  ["90% (2023/24)", "High", ["amber", "→"]],
  ["90%*", "High", ["amber", "→"]],
  ["Target: 90%", "High", ["amber", "→"]],
  ["90% or higher", "High", ["amber", "→"]],
  ["No more than 10%", "Low", ["red", "→"]],
  ["95% (Q4 only)", "High", ["tracking", "→"]],
  ["95% (annual, measured in Q4)", "High", ["tracking", "→"]],
  ["95% (Q4)", "High", mustAsk("Whether there is a target in the other quarters is not said.", "→")],
  ["85% (Q2 only)", "High", ["green", "→"]],
  [
    "Less than 10%",
    "High",
    mustAsk("The target says that lower is better, the polarity that higher is.", "→"),
  ],
];

/** Targets as officers write them. What gives no one figure is asked about: "5% reduction" is no target of 5%. */
export const workbook: CorpusWorkbook = [
  {
    name: "Targets",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Jun-23", "Jul-23", "DoT"],
      ...TARGETS.map(([target, polarity], at) => [
        `T${at + 1}`,
        `Measure ${at + 1}`,
        polarity === "High" ? "Higher is better" : "Lower is better",
        target,
        percent(0.88),
        percent(0.88),
      ]),
    ],
  },
];

export const expected: Expected = {
  Targets: Object.fromEntries(TARGETS.map(([, , row], at) => [at + 2, row])),
};
