import { percents, type CorpusWorkbook, type Expected } from "../shape";

/** Actual and target on two rows of a KPI, each by month: the target row is no KPI, and the month's own target judges. */
export const workbook: CorpusWorkbook = [
  {
    name: "Pairs",
    rows: [
      ["Scorecard 2023/24"],
      ["Ref", "Indicator", "Polarity", "", "Apr", "May", "Jun"],
      ["A1", "Answered", "Higher is better", "Actual", ...percents(0.9, 0.92, 0.8)],
      [null, null, null, "Target", ...percents(0.85, 0.85, 0.9)],
      ["A2", "Waits", "Lower is better", "Actual", 9, 10, 12],
      [null, null, null, "Target", 10, 10, 10],
    ],
    merges: ["A3:A4", "B3:B4", "C3:C4", "A5:A6", "B5:B6", "C5:C6"],
  },
];

export const expected: Expected = {
  Pairs: { 3: ["red", "↓ R", "G3", "F3"], 5: ["red", "↑ R", "G5", "F5"] },
};
