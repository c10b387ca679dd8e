import { mustAsk, percents, type CorpusWorkbook, type Expected } from "../shape";

/** Limits of amber and red on a sheet of targets of its own, and a national target beside the council's. */
export const workbook: CorpusWorkbook = [
  {
    name: "Performance",
    rows: [
      ["Ref", "Measure", "Polarity", "Q1 2024/25", "Q2 2024/25", "RAG", "DoT"],
      ["A1", "Majors in time", "Higher", ...percents(0.7, 0.75)],
      ["A2", "Minors in time", "Higher", ...percents(0.7, 0.77)],
      ["A3", "Appeals lost", "Lower", ...percents(0.05, 0.09)],
      ["A4", "Enforcement visits", "Higher", ...percents(0.7, 0.81)],
    ],
  },
  {
    name: "Targets",
    rows: [
      ["Ref", "National target", "Target", "Amber threshold", "Red threshold"],
      ["A1", ...percents(0.9, 0.8, 0.78, 0.7)],
      ["A2", ...percents(0.9, 0.8, 0.76, 0.7)],
      ["A3", ...percents(0.1, 0.05, 0.07, 0.08)],
      ["A4", ...percents(0.9, 0.8, 0.76, 0.7)],
    ],
  },
];

export const expected: Expected = {
  Performance: {
    2: ["amber", "↑ G"],
    3: mustAsk("Green goes as far as 76%, or ends at the target of 80%.", "↑ G"),
    4: ["red", "↑ R"],
    5: ["green", "↑ G"],
  },
  Targets: null,
};
