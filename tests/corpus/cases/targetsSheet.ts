import { mustAsk, percent, percents, type CorpusWorkbook, type Expected } from "../shape";

/** Targets on a sheet of their own, joined by reference; a reference that stands there twice, or is spelt otherwise, joins nothing. */
export const workbook: CorpusWorkbook = [
  {
    name: "Performance",
    rows: [
      ["Quarterly performance 2023/24"],
      ["Ref", "Indicator", "Q1", "Q2", "RAG", "DoT"],
      ["A1", "Calls answered", ...percents(0.9, 0.95)],
      ["A2", "Bins missed", 40, 60],
      ["A3", "Homes built", 20, 30],
      ["a4", "Visits", 20, 30],
      ["A5", "Tracked", 20, 30],
    ],
  },
  {
    name: "No RAG",
    rows: [
      ["Ref", "Indicator", "Q1 2023/24", "Q2 2023/24"],
      ["A1", "Calls answered", ...percents(0.9, 0.88)],
      ["A2", "Bins missed", 40, 45],
    ],
  },
  {
    name: "Own targets",
    rows: [
      ["Ref", "Indicator", "Polarity", "Q1 2023/24", "Q2 2023/24", "Target", "RAG"],
      ["A1", "Calls answered", "High", ...percents(0.9, 0.88), percent(0.8), null],
      ["A2", "Bins missed", "Low", 40, 45, null, null],
    ],
  },
  {
    name: "Targets",
    rows: [
      ["Targets for 2023/24"],
      [],
      [null, "Ref", "Target", "Tolerance", "Polarity"],
      [null, "A1", percent(0.9), "5%", "Higher is better"],
      [null, "A2", 50, "10%", "Lower is better"],
      [null, "A3", 25, "5%", "Higher is better"],
      [null, "A3", 35, "5%", "Higher is better"],
      [null, "A4", 25, "5%", "Higher is better"],
      [null, "A5", "No target - tracking indicator only", "N/A", "N/A"],
    ],
  },
  {
    name: "Unrelated",
    rows: [
      ["Ref", "Site", "Q1 2023/24", "Q2 2023/24"],
      ["X1", "Depot", 1, 2],
      ["X2", "Town hall", 3, 4],
    ],
  },
];

export const expected: Expected = {
  Performance: {
    3: ["green", "↑ G", "D3", "C3"],
    4: ["red", "↑ R", "D4", "C4"],
    5: mustAsk("The reference stands twice on the Targets sheet, with two targets.", null),
    6: ["green", "↑ G"],
    7: ["tracking", "⇧", "D7", "C7"],
  },
  "No RAG": { 2: ["amber", "↓ A", "D2", "C2"], 3: ["green", "↑ A", "D3", "C3"] },
  // A sheet with a target column is judged by it, also where a cell of it is blank.
  "Own targets": {
    2: ["green", "↓ A", "E2", "D2"],
    3: mustAsk("The sheet’s own target is blank, and the Targets sheet has one.", null, "E3", "D3"),
  },
  Targets: null,
  Unrelated: null,
};
