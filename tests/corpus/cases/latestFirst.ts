import { percent, percents, type CorpusWorkbook, type Expected } from "../shape";

/** The latest month on the left; a year turns between the columns; last year's month stands beside it. */
export const workbook: CorpusWorkbook = [
  {
    name: "Months",
    rows: [
      [
        "Ref",
        "Indicator",
        "Polarity",
        "Target",
        "January 2023/24",
        "December 2023/24",
        "January 2022/23",
        "DoT",
      ],
      ["L1", "Answered", "Higher is better", percent(0.9), ...percents(0.91, 0.92, 0.8)],
    ],
  },
  {
    name: "Quarters",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Q2 2022/23", "Q1 2023/24", "Q2 2023/24", "DoT"],
      ["L2", "Answered", "Higher is better", percent(0.9), ...percents(0.99, 0.9, 0.92)],
    ],
  },
  {
    name: "Same quarter",
    rows: [
      [
        "Ref",
        "Indicator",
        "Polarity",
        "Target",
        "Same quarter last year",
        "Last quarter",
        "This quarter",
        "DoT",
      ],
      ["L3", "Answered", "Higher is better", percent(0.9), ...percents(0.99, 0.9, 0.92)],
    ],
  },
  {
    name: "Gap",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Q2 2022/23", "Q2 2023/24", "DoT"],
      ["L4", "Answered", "Higher is better", percent(0.9), ...percents(0.99, 0.92)],
    ],
  },
  {
    name: "Calendar",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Nov-23", "Dec-23", "Jan-24", "DoT"],
      ["L5", "Answered", "Higher is better", percent(0.9), ...percents(0.99, 0.9, 0.92)],
    ],
  },
];

export const expected: Expected = {
  Months: { 2: ["green", "↓ A", "E2", "F2"] },
  Quarters: { 2: ["green", "↑ G", "G2", "F2"] },
  "Same quarter": { 2: ["green", "↑ G", "G2", "F2"] },
  Gap: { 2: ["green", null, "F2", null] },
  Calendar: { 2: ["green", "↑ G", "G2", "F2"] },
};
