import { mustAsk, percents, type CorpusWorkbook, type Expected } from "../shape";

const HEADINGS = ["Ref", "Measure", "Polarity", "Target", "Q1 2024/25", "Q2 2024/25", "RAG", "DoT"];

/** The key stands on a tab of its own, and gives amber another width than the rules. */
export const workbook: CorpusWorkbook = [
  {
    name: "Housing",
    rows: [
      HEADINGS,
      ["H1", "Repairs on time", "Higher is better", ...percents(0.9, 0.91, 0.92)],
      ["H2", "Rent collected", "Higher is better", ...percents(0.9, 0.9, 0.83)],
      ["H3", "Calls answered", "Higher is better", ...percents(0.9, 0.9, 0.88)],
      ["H4", "Voids let", "Higher is better", ...percents(0.9, 0.9, 0.8)],
    ],
  },
  {
    name: "Own key",
    rows: [
      ["Amber: up to 5% off target"],
      HEADINGS,
      ["O1", "Rent collected", "Higher is better", ...percents(0.9, 0.9, 0.83)],
    ],
  },
  {
    name: "RAG key",
    rows: [
      ["Status", "What it means"],
      ["Green", "On target or better"],
      ["Amber", "Within 10% of target"],
      ["Red", "More than 10% off target"],
    ],
  },
];

export const expected: Expected = {
  Housing: {
    2: ["green", "↑ G"],
    3: mustAsk("The key on another tab makes 83% amber, the rules red.", "↓ R"),
    4: ["amber", "↓ A"],
    5: ["red", "↓ R"],
  },
  "Own key": { 3: ["red", "↓ R"] },
  "RAG key": null,
};
