import { blankFormula, monthStart, mustAsk, percent, type CorpusWorkbook, type Expected } from "../shape";

const MONTHS = [4, 5, 6, 7, 8, 9].map((month) => monthStart(2023, month));

/** Months as real dates; those to come are formulas that show nothing. */
export const workbook: CorpusWorkbook = [
  {
    name: "Adults",
    rows: [
      ["Adult Social Care"],
      ["Ref", "KPI", "Polarity", ...MONTHS, "YTD", "Target 2023/24", "Direction of travel"],
      [
        "A1",
        "Reviews done",
        "Higher is better",
        percent(0.7),
        percent(0.72),
        percent(0.71),
        blankFormula("Z3"),
        blankFormula("Z3"),
        blankFormula("Z3"),
        percent(0.71),
        percent(0.7),
      ],
      [
        "A2",
        "Waiting over 28 days",
        "Lower is better",
        10,
        12,
        12,
        blankFormula("Z4"),
        blankFormula("Z4"),
        blankFormula("Z4"),
        34,
        11,
      ],
      [
        "A3",
        "Not in yet",
        "Lower is better",
        10,
        12,
        blankFormula("Z5"),
        blankFormula("Z5"),
        blankFormula("Z5"),
        blankFormula("Z5"),
        22,
        11,
      ],
      [
        "A4",
        "Excel shows an error",
        "Lower is better",
        10,
        12,
        { formula: "=NA()", error: "#N/A" },
        blankFormula("Z5"),
        null,
        null,
        22,
        11,
      ],
      [
        "A5",
        "Divided by nothing",
        "Lower is better",
        10,
        { formula: "=1/0", error: "#DIV/0!" },
        11,
        blankFormula("Z5"),
        null,
        null,
        22,
        11,
      ],
    ],
  },
];

export const expected: Expected = {
  Adults: {
    3: ["green", "↓ A", "F3", "E3"],
    4: ["red", "→", "F4", "E4"],
    5: ["data-missing", null, "F5"],
    6: mustAsk("Excel shows an error in place of the figure.", null),
    7: ["green", null, "F7"],
  },
};
