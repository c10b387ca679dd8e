import { percent, type CorpusWorkbook, type Expected } from "../shape";

/** Tolerances as percent of the target, as points, as words. */
export const workbook: CorpusWorkbook = [
  {
    name: "Tolerances",
    rows: [
      ["Ref", "Indicator", "Polarity", "Jun-23", "Jul-23", "Target", "Tolerance", "RAG"],
      ["T1", "plus or minus", "Higher is better", percent(0.8), percent(0.77), percent(0.8), "+/-5%"],
      [
        "T2",
        "points at the limit",
        "Higher is better",
        percent(0.8),
        percent(0.75),
        percent(0.8),
        "5 percentage points",
      ],
      ["T3", "points beyond", "Higher is better", percent(0.8), percent(0.74), percent(0.8), "5% points"],
      ["T4", "ten percent of a count", "Higher is better", 200, 181, 200, "10%"],
      [
        "T5",
        "a real percentage",
        "Higher is better",
        percent(0.9),
        percent(0.86),
        percent(0.9),
        percent(0.05),
      ],
      [
        "T6",
        "a real percentage beyond",
        "Higher is better",
        percent(0.9),
        percent(0.85),
        percent(0.9),
        percent(0.05),
      ],
      ["T7", "no tolerance", "Higher is better", percent(0.9), percent(0.89), percent(0.9), "No tolerance"],
      ["T8", "blank is the default", "Lower is better", 20, 21, 20, null],
      ["T9", "within", "Lower is better", 20, 22, 20, "Within 10% of target"],
      ["T10", "plus or minus sign", "Lower is better", 20, 23, 20, "± 10%"],
      ["T11", "zero", "Lower is better", 20, 21, 20, 0],
      ["T12", "a band", "Lower is better", 20, 24, 20, "20 - 24"],
    ],
  },
];

export const expected: Expected = {
  Tolerances: {
    2: ["amber", "↓ A"],
    3: ["amber", "↓ R"],
    4: ["red", "↓ R"],
    5: ["amber", "↓ R"],
    6: ["amber", "↓ A"],
    7: ["red", "↓ R"],
    8: ["red", "↓ A"],
    9: ["amber", "↑ A"],
    10: ["amber", "↑ R"],
    11: ["red", "↑ R"],
    12: ["red", "↑ A"],
    13: ["amber", "↑ R"],
  },
};
