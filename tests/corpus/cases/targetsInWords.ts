import { percent, type CorpusWorkbook, type Expected, type ExpectedRow } from "../shape";

const ASK: ExpectedRow = ["needs-attention", "→"];
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
  ["90% by March 2024", "High", ASK],
  ["90% (statutory)", "High", ["amber", "→"]],
  ["90% (national target)", "High", ["amber", "→"]],
  ["90% (2022/23: 85%)", "High", ASK],
  ["5% reduction", "High", ASK],
  ["5% increase on 2022/23", "High", ASK],
  ["Increase by 3%", "High", ASK],
  ["10% improvement", "High", ASK],
  ["Improve on last year", "High", ASK],
  ["Top 25%", "High", ASK],
  ["Upper quartile", "High", ASK],
  ["Above national average (72%)", "High", ASK],
  ["Maintain", "High", ASK],
  ["Baseline year", "High", ["target-under-review", "→"]],
  ["Monitor only", "High", ["tracking", "→"]],
  ["Data only", "High", ["tracking", "→"]],
  ["No target set", "High", ["tracking", "→"]],
  ["Not set", "High", ASK],
  ["TBA", "High", ["target-under-review", "→"]],
  ["TBC Q3", "High", ["target-under-review", "→"]],
  ["N/A", "High", ["tracking", "→"]],
  ["n/a - contextual", "High", ["tracking", "→"]],
  ["-", "High", ASK],
  ["90% Q1, 92% Q2", "High", ASK],
  ["85%-90%", "High", ASK],
  ["9 out of 10", "High", ASK],
  ["90% within 5 days", "High", ASK],
  ["90% in 2023/24", "High", ["amber", "→"]],
  ["90% (2023/24)", "High", ["amber", "→"]],
  ["90%*", "High", ["amber", "→"]],
  ["Target: 90%", "High", ["amber", "→"]],
  ["90% or higher", "High", ["amber", "→"]],
  ["No more than 10%", "Low", ["red", "→"]],
  ["Less than 10%", "High", ["needs-attention", null]],
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
