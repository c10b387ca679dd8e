import { mustAsk, percent, type CorpusWorkbook, type Expected } from "../shape";

/** A tolerance that may be a limit or a share of the target, where the two readings part ways; and thresholds in three columns. */
export const workbook: CorpusWorkbook = [
  {
    name: "Either",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Tolerance", "Jun-23", "Jul-23", "DoT"],
      ["E1", "below the limit", "Higher is better", percent(0.9), "85%", percent(0.8), percent(0.8)],
      ["E2", "a real limit", "Higher is better", percent(0.9), percent(0.85), percent(0.8), percent(0.8)],
      ["E3", "lower", "Lower is better", percent(0.1), percent(0.12), percent(0.11), percent(0.11)],
    ],
  },
  {
    name: "Three",
    rows: [
      ["Ref", "Indicator", "Polarity", "Green", "Amber", "Red", "Q1 2023/24", "Q2 2023/24", "RAG"],
      [
        "T1",
        "Answered",
        "Higher is better",
        "90% and above",
        "85% - 89.9%",
        "below 85%",
        percent(0.9),
        percent(0.86),
      ],
      ["T2", "Answered", "Higher is better", ">=90%", ">=85%", "<85%", percent(0.9), percent(0.84)],
      ["T3", "Waits", "Lower is better", "≤ 10", "11 - 12", "> 12", 10, 13],
    ],
  },
];

const EITHER =
  "The tolerance may be a share of the target or the last amber value: amber by the one, red by the other.";

export const expected: Expected = {
  // E3: 11% is inside 11.2%, 12% of the target, and inside a limit of 12%: amber by both, so nothing is to be asked.
  Either: { 2: mustAsk(EITHER, "→"), 3: mustAsk(EITHER, "→"), 4: ["amber", "→"] },
  Three: { 2: ["amber", "↓ A"], 3: ["red", "↓ R"], 4: ["red", "↑ R"] },
};
