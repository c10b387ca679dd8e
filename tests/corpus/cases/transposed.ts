import { percent, type CorpusWorkbook, type Expected } from "../shape";

/** KPIs across, months down: not the table we know, so nothing is touched. */
export const workbook: CorpusWorkbook = [
  {
    name: "Across",
    rows: [
      ["Month", "Calls answered", "Target", "Bins missed", "Target", "Status"],
      ["Apr-23", percent(0.9), percent(0.9), 40, 50, "Green"],
      ["May-23", percent(0.91), percent(0.9), 41, 50, "Green"],
      ["Jun-23", percent(0.85), percent(0.9), 60, 50, "Red"],
    ],
  },
];

export const expected: Expected = { Across: null };
