import { monthStart, mustAsk, percent, type CorpusWorkbook, type Expected } from "../shape";

/** Periods down the side: a KPI in each column with its target and polarity at the top or the foot; actual and target side by side. */
export const workbook: CorpusWorkbook = [
  {
    name: "KPI a column",
    rows: [
      ["Contact centre"],
      ["Month", "Calls answered", "Days to reply"],
      ["Polarity", "High", "Low"],
      ["Target", percent(0.9), 10],
      [monthStart(2023, 4), percent(0.9), 9],
      [monthStart(2023, 5), percent(0.91), 11],
      [monthStart(2023, 6), percent(0.85), 8],
      [monthStart(2023, 7), null, null],
    ],
  },
  {
    name: "Rows at the foot",
    rows: [
      ["Ref", "W1", "W2"],
      ["Measure", "Recycled", "Bins missed"],
      ["Quarter 1 2023/24", percent(0.45), 40],
      ["Quarter 2 2023/24", percent(0.5), 44],
      ["Target", percent(0.48), 40],
      ["Tolerance", "5%", "10%"],
      ["Aim", "Maximise", "Minimise"],
      ["RAG", null, null],
      ["Direction of travel", null, null],
    ],
  },
  {
    name: "Pairs down",
    rows: [
      ["Month", "Calls answered", null, null, "Days to reply", null, null],
      [null, "Actual", "Target", "RAG", "Actual", "Target", "RAG"],
      ["April 2023", percent(0.9), percent(0.9), "Green", 9, 10, "Green"],
      ["May 2023", percent(0.84), percent(0.9), null, 12, 10, null],
      ["June 2023", null, percent(0.9), null, null, 10, null],
    ],
    merges: ["A1:A2", "B1:D1", "E1:G1"],
  },
];

const NO_POLARITY = "Nothing on the sheet says which way is better; it is never assumed.";

export const expected: Expected = {
  // 85% against 90% with 5%: 85.5% is the limit; 11 to 8.
  "KPI a column": {
    "2 Calls answered": ["red", "↓ R", "B7", "B6"],
    "2 Days to reply": ["green", "↓ G", "C7", "C6"],
  },
  "Rows at the foot": {
    "2 Recycled": ["green", "↑ G", "B4", "B3"],
    "2 Bins missed": ["amber", "↑ R", "C4", "C3"],
  },
  "Pairs down": {
    "2 Calls answered": mustAsk(NO_POLARITY, null, "B4", "B3"),
    "2 Days to reply": mustAsk(NO_POLARITY, null, "E4", "E3"),
  },
};

export const untouched = {
  "KPI a column": ["B4", "C4", "B6", "B8"],
  "Rows at the foot": ["B5", "C5", "B3", "B7"],
  "Pairs down": ["C4", "D3", "G3", "B4", "D5"],
};
