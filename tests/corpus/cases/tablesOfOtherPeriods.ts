import { percent, percents, type CorpusWorkbook, type Expected } from "../shape";

/** Tables on one sheet whose latest periods differ: each goes by its own columns, and a column that is there and blank is due. */

const FACTS = ["Ref", "Indicator", "Polarity", "Target", "Tolerance"];

export const workbook: CorpusWorkbook = [
  {
    name: "A month behind",
    rows: [
      [...FACTS, "May-23", "Jun-23", "Jul-23", "RAG", "DoT"],
      ["T1", "Calls answered", "High", percent(0.9), "5%", ...percents(0.91, 0.92, 0.93)],
      ["T2", "Bins collected", "High", percent(0.9), "5%", ...percents(0.91, 0.92, 0.88)],
      [],
      [...FACTS, "Apr-23", "May-23", "Jun-23", "RAG", "DoT"],
      ["T3", "Satisfaction", "High", percent(0.8), "5%", ...percents(0.8, 0.78, 0.77)],
      ["T4", "Trust", "High", percent(0.8), "5%", ...percents(0.7, 0.81), null],
    ],
  },
  {
    name: "Halves ahead of quarters",
    rows: [
      [...FACTS, "Q3 2022/23", "Q4 2022/23", "RAG", "DoT"],
      ["T5", "Calls answered", "High", percent(0.9), "5%", ...percents(0.92, 0.93)],
      [...FACTS, "H1 2023/24", "H2 2023/24", "RAG", "DoT"],
      ["T6", "Satisfaction", "High", percent(0.8), "5%", ...percents(0.7, 0.78)],
    ],
  },
  {
    name: "The same months, some blank",
    rows: [
      [...FACTS, "Jun-23", "Jul-23", "RAG", "DoT"],
      ["T7", "Calls answered", "High", percent(0.9), "5%", ...percents(0.92, 0.93)],
      [],
      [...FACTS, "Jun-23", "Jul-23", "RAG", "DoT"],
      ["T8", "Satisfaction", "High", percent(0.8), "5%", percent(0.7), null],
    ],
  },
];

export const expected: Expected = {
  "A month behind": {
    2: ["green", "↑ G", "H2", "G2"],
    3: ["amber", "↓ A", "H3", "G3"],
    6: ["amber", "↓ A", "H6", "G6"],
    7: ["data-missing", null, "H7", null],
  },
  "Halves ahead of quarters": {
    2: ["green", "↑ G", "G2", "F2"],
    4: ["amber", "↑ G", "G4", "F4"],
  },
  "The same months, some blank": {
    2: ["green", "↑ G", "G2", "F2"],
    5: ["data-missing", null, "G5", null],
  },
};
