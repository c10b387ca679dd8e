import { percents, type CorpusWorkbook, type Expected } from "../shape";

/** A target beside each month's figure, in one heading row and in two. */
export const workbook: CorpusWorkbook = [
  {
    name: "One row",
    rows: [
      [
        "Ref",
        "Indicator",
        "Polarity",
        "Jun-23 Target",
        "Jun-23 Actual",
        "Jul-23 Target",
        "Jul-23 Actual",
        "Aug-23 Target",
        "Aug-23 Actual",
        "RAG",
      ],
      ["P1", "Answered", "High", ...percents(0.95, 0.93, 0.9, 0.91, 0.99)],
      ["P2", "Waits", "Low", 10, 11, 12, 11, 8],
    ],
  },
  {
    name: "Two rows",
    rows: [
      ["Ref", "Indicator", "Polarity", "Jun-23", null, "Jul-23", null, "Aug-23", null, "RAG"],
      [null, null, null, "Target", "Actual", "Target", "Actual", "Target", "Actual"],
      ["P3", "Answered", "High", ...percents(0.95, 0.93, 0.9, 0.91, 0.99)],
    ],
    merges: ["D1:E1", "F1:G1", "H1:I1", "A1:A2", "B1:B2", "C1:C2", "J1:J2"],
  },
  {
    name: "Actual first",
    rows: [
      [
        "Ref",
        "Indicator",
        "Polarity",
        "Actual Q1 2023/24",
        "Target Q1 2023/24",
        "Actual Q2 2023/24",
        "Target Q2 2023/24",
        "RAG",
      ],
      ["P4", "Answered", "High", ...percents(0.95, 0.93, 0.91, 0.9)],
    ],
  },
];

export const expected: Expected = {
  "One row": { 2: ["green", "↓ A", "G2", "E2"], 3: ["green", "→", "G3", "E3"] },
  "Two rows": { 3: ["green", "↓ A", "G3", "E3"] },
  "Actual first": { 2: ["green", "↓ A", "F2", "D2"] },
};
