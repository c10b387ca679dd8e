import { percents, percent, type CorpusWorkbook, type Expected } from "../shape";

/** Two tables of different make under each other, the second without a polarity column but with targets in words. */
export const workbook: CorpusWorkbook = [
  {
    name: "Stacked",
    rows: [
      ["Monthly measures"],
      ["Ref", "Indicator", "Polarity", "Target", "Jun-23", "Jul-23", "RAG", "DoT"],
      ["S1", "Answered", "High", percent(0.9), ...percents(0.9, 0.93)],
      [],
      ["Quarterly measures"],
      ["Ref", "Indicator", "Target", "Q4 2022/23", "Q1 2023/24", "DoT", "RAG"],
      ["S2", "Appeals allowed", "No more than 30%", ...percents(0.2, 0.29)],
      [],
      ["Annual measures"],
      ["Ref", "Indicator", "Polarity", "2021/22", "2022/23", "Target", "RAG", "DoT"],
      ["S3", "Satisfaction", "High", ...percents(0.7, 0.72), percent(0.75)],
    ],
  },
];

export const expected: Expected = {
  Stacked: {
    3: ["green", "↑ G", "F3", "E3"],
    7: ["green", "↑ A", "E7", "D7"],
    11: ["amber", "↑ G", "E11", "D11"],
  },
};
