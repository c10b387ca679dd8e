import { monthStart, mustAsk, percent, percents, type CorpusWorkbook, type Expected } from "../shape";

const months = [4, 5, 6, 7].map((month) => monthStart(2023, month));

/** KPIs in blocks: the name alone in its row, then Actual, Target, Tolerance, RAG and which way is good down the side; months across. */
export const workbook: CorpusWorkbook = [
  {
    name: "Housing",
    rows: [
      ["Housing scorecard"],
      [],
      [null, null, ...months],
      [null, "Lettings"],
      [null, "H1 Days to let a home"],
      [null, "Actual", 20, 22, 25, null],
      [null, "Target", 21, 21, 21, 21],
      [null, "Tolerance", "10%"],
      [null, "RAG", "Green", "Amber", null, null],
      [null, "Good to be", "Low"],
      [null, "Income"],
      [null, "H2 Rent collected"],
      [null, "Actual", ...percents(0.98, 0.97, 0.99)],
      [null, "Target", ...percents(0.98, 0.98, 0.98, 0.98)],
      [null, "Tolerance", percent(0.01)],
      [null, "RAG", "Green", "Red", null, null],
      [null, "Good to be", "High"],
      [null, "H3 Homes empty"],
      [null, "Actual", 30, 31, 31, null],
      [null, "Target", "No target - tracking indicator only"],
      [null, "RAG", null, null, null, null],
      [null, "Good to be", "Low"],
    ],
  },
];

export const expected: Expected = {
  Housing: {
    6: ["red", "↑ R", "E6", "D6"],
    13: ["green", "↑ G", "E13", "D13"],
    19: mustAsk("Only April says that it is tracked; June has no target.", "→", "E19", "D19"),
  },
};

/** Targets, tolerances, the months' own history and the names. */
export const untouched = {
  Housing: ["B5", "C7", "E7", "C8", "C9", "D9", "C10", "E14", "C16", "D16", "F9", "F6"],
};
