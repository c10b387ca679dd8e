import { mustAsk, percent, type CorpusWorkbook, type Expected } from "../shape";

/** No polarity column: a target in words says it, a bare one has to be asked for. Status and arrows are last quarter's. */
export const workbook: CorpusWorkbook = [
  {
    name: "Q2",
    rows: [
      ["Corporate Performance Report – Quarter 2 2023/24"],
      ["PI code", "Measure", "Last quarter", "This quarter", "Target", "Status", "DoT"],
      ["1.1", "Calls answered in 20 seconds", percent(0.93), percent(0.88), "90% or above", "Green", "▲"],
      ["1.2", "Days to re-let a home", "6 days", "4 days", "≤ 5 days", "Red", "▼"],
      ["1.3", "Council tax collected", percent(0.55), percent(0.56), percent(0.56), "Green", "►"],
      ["1.4", "Missed bins per 100,000", 48, 52, "< 50", "Green", "▲"],
      ["1.5", "Benchmark standing", "2nd quartile", "2nd quartile", "Top quartile", "Amber", "►"],
      ["1.6", "Major applications in time", percent(0.7), percent(0.9), "At least 60%", "Green", "▲"],
      ["1.7", "Sickness days per employee", 2.1, 2.0, "No more than 2 days", "Amber", "►"],
    ],
  },
];

export const expected: Expected = {
  Q2: {
    3: ["amber", "↓ R", "D3", "C3"],
    4: ["green", "↓ G", "D4", "C4"],
    5: mustAsk("Nothing on the sheet says which way is better; it is never assumed.", null),
    6: ["amber", "↑ R", "D6", "C6"],
    7: mustAsk("A place in a quartile has no figure.", null),
    8: ["green", "↑ G", "D8", "C8"],
    9: ["green", "↓ G", "D9", "C9"],
  },
};
