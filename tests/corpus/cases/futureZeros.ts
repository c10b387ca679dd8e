import { percent, type CorpusWorkbook, type Expected } from "../shape";

const div = { formula: "=0/0", error: "#DIV/0!" };
const zero = { formula: "=SUM(Z1:Z2)", value: 0 };
const zeroShare = { formula: "=SUM(Z1:Z2)", value: 0, numberFormat: "0%" };

/** Formulas of months to come that already show an error, or nothing but 0 in every row. */
export const workbook: CorpusWorkbook = [
  {
    name: "Errors",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Jun-23", "Jul-23", "Aug-23", "Sep-23", "DoT"],
      ["E1", "Answered", "High", percent(0.9), percent(0.9), percent(0.93), div, div],
      ["E2", "Waits", "Low", 10, 9, 8, div, div],
    ],
  },
  {
    name: "Zeros",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Jun-23", "Jul-23", "Aug-23", "Sep-23", "DoT"],
      ["Z1", "Answered", "High", percent(0.9), percent(0.9), percent(0.93), zeroShare, zeroShare],
      ["Z2", "Visits", "High", 100, 90, 110, zero, zero],
      ["Z3", "Waits", "Low", 10, 9, 8, zero, zero],
    ],
  },
];

export const expected: Expected = {
  Errors: { 2: ["green", "↑ G", "F2", "E2"], 3: ["green", "↓ G", "F3", "E3"] },
  Zeros: {
    2: ["green", "↑ G", "F2", "E2"],
    3: ["green", "↑ G", "F3", "E3"],
    4: ["green", "↓ G", "F4", "E4"],
  },
};
