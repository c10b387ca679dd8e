import { percent, type CorpusWorkbook, type Expected } from "../shape";

/** Targets of nothing, figures below nothing, and "nil". */
export const workbook: CorpusWorkbook = [
  {
    name: "Zero",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Tolerance", "Jun-23", "Jul-23", "DoT"],
      ["Z1", "None and none wanted", "Lower is better", 0, null, 0, 0],
      ["Z2", "One and none wanted", "Lower is better", 0, null, 0, 1],
      ["Z3", "Two allowed", "Lower is better", 0, "0 - 2", 3, 2],
      ["Z4", "Percentages of nothing", "Lower is better", percent(0), null, percent(0.1), percent(0)],
      ["Z5", "Below nothing, higher is better", "Higher is better", -10, "10%", -12, -11],
      ["Z6", "Net cost", "Lower is better", -100, "10%", -80, -85],
      ["Z7", "Crosses nothing", "Higher is better", 0, null, -5, 5],
      ["Z8", "Nil", "Lower is better", 0, null, 1, "Nil"],
      ["Z9", "None", "Lower is better", 0, null, 1, "None"],
      ["Z10", "From nothing, better", "Higher is better", 5, null, 0, 6],
    ],
  },
];

export const expected: Expected = {
  Zero: {
    2: ["green", "→"],
    3: ["red", "↑ R"],
    4: ["amber", "↓ G"],
    5: ["green", "↓ G"],
    6: ["amber", "↑ G"],
    7: ["red", "↓ G"],
    8: ["green", "↑ G"],
    9: ["green", "↓ G"],
    10: ["green", "↓ G"],
    11: ["green", "↑ G"],
  },
};
