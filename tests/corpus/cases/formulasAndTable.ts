import { percent, type CorpusWorkbook, type Expected } from "../shape";

/** An Excel table with hidden rows, a formula in the RAG of one row, and calculated figures. */
export const workbook: CorpusWorkbook = [
  {
    name: "Table",
    rows: [
      [
        "Measure ID",
        "Measure",
        "Polarity",
        "Target",
        "Jun-23",
        "Jul-23",
        "RAG",
        "Direction of travel",
        "Notes",
      ],
      [
        "M1",
        "Answered",
        "Higher is better",
        percent(0.9),
        percent(0.92),
        { formula: "=45/50", ...percent(0.9) },
        { formula: '=IF(F2>=D2,"Green","Red")', value: "Green" },
        null,
        "fine",
      ],
      [
        "M2",
        "Abandoned",
        "Lower is better",
        percent(0.1),
        percent(0.09),
        percent(0.12),
        null,
        { formula: '=IF(F3>E3,"↑","↓")', value: "↑" },
        "not fine",
      ],
      ["M3", "Hidden", "Lower is better", percent(0.1), percent(0.09), percent(0.08)],
    ],
    tables: [{ name: "Kpis", address: "A1:I4" }],
    hiddenRows: [4],
  },
];

export const expected: Expected = {
  Table: { 2: ["green", "↓ A"], 3: ["red", "↑ R"], 4: ["green", "↓ G"] },
};
