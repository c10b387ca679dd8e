import { percent, type CorpusWorkbook, type Expected } from "../shape";

/** Limits in columns of their own. */
export const workbook: CorpusWorkbook = [
  {
    name: "Red threshold",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Red threshold", "Q1 2023/24", "Q2 2023/24", "RAG"],
      ["R1", "Answered", "Higher is better", percent(0.9), percent(0.8), percent(0.9), percent(0.82)],
      ["R2", "Waits", "Lower is better", 10, 14, 11, 13],
    ],
  },
  {
    name: "Floor",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Floor standard", "Q1 2023/24", "Q2 2023/24", "RAG"],
      ["R3", "Answered", "Higher is better", percent(0.9), percent(0.8), percent(0.9), percent(0.79)],
    ],
  },
];

export const expected: Expected = {
  "Red threshold": { 2: ["amber", "↓ R"], 3: ["amber", "↑ R"] },
  Floor: { 2: ["red", "↓ R"] },
};
