import { percent, type CorpusWorkbook, type Expected } from "../shape";

const HEADER = ["Ref", "Indicator", "Polarity", "Target", "Q1 23-24", "Q2 23-24", "RAG", "DOT"];

/** The heading row again under each service's name, the second time with its columns in another order. */
export const workbook: CorpusWorkbook = [
  {
    name: "All services",
    rows: [
      ["Performance Q2 23-24"],
      ["Waste and Recycling"],
      HEADER,
      ["W1", "Recycled", "Bigger is better", percent(0.5), percent(0.48), percent(0.49)],
      ["W2", "Missed bins", "Smaller is better", 50, 40, 60],
      [],
      ["Leisure"],
      HEADER,
      ["L1", "Swims", "Bigger is better", 1000, 990, 1010],
      [],
      ["Libraries"],
      ["Ref", "Indicator", "Target", "Polarity", "Q2 23-24", "Q1 23-24", "DOT", "RAG"],
      ["B1", "Loans", 500, "Bigger is better", 490, 510],
    ],
    merges: ["A2:H2", "A7:H7", "A11:H11"],
  },
];

export const expected: Expected = {
  "All services": {
    4: ["amber", "↑ G", "F4", "E4"],
    5: ["red", "↑ R", "F5", "E5"],
    9: ["green", "↑ G", "F9", "E9"],
    13: ["amber", "↓ A", "E13", "F13"],
  },
};
