import { percents, type CorpusWorkbook, type Expected } from "../shape";

const header = ["Ref", "Measure", "Polarity", "Last month", "This month", "Target", "Status", "Trend"];

/** A year's tabs, each copied from the month before: the tab's own name dates "This month". */
export const workbook: CorpusWorkbook = [
  ...["April 2023", "May 23", "Jun-23"].map((name, i) => ({
    name,
    rows: [
      ["Monthly performance"],
      header,
      ["A1", "Answered", "High", ...percents(0.9, 0.9 - i / 100, 0.9)],
      ["A2", "Waits", "Low", 10, 10 + i, 10],
    ],
  })),
  {
    name: "July",
    rows: [["Monthly performance 2023/24"], header, ["A1", "Answered", "High", ...percents(0.9, 0.93, 0.9)]],
  },
];

export const expected: Expected = {
  "April 2023": { 3: ["green", "→", "E3", "D3"], 4: ["green", "→", "E4", "D4"] },
  "May 23": { 3: ["amber", "↓ A", "E3", "D3"], 4: ["red", "↑ R", "E4", "D4"] },
  "Jun-23": { 3: ["amber", "↓ A", "E3", "D3"], 4: ["red", "↑ R", "E4", "D4"] },
  July: { 3: ["green", "↑ G", "E3", "D3"] },
};
