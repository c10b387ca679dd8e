import { monthStart, percent, percents, type CorpusWorkbook, type Expected } from "../shape";

/** Tables of different shapes straight below or beside each other, no blank row or column between them. */
export const workbook: CorpusWorkbook = [
  {
    name: "Other columns",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Jun-23", "Jul-23", "Status", "DoT"],
      ["S1", "Answered", "High", percent(0.9), ...percents(0.95, 0.93)],
      ["S2", "Days to reply", "Low", "10 days", "9 days", "12 days"],
      ["Housing"],
      ["Ref", "Indicator", "Target", "Polarity", "RAG", "Q4 2022/23", "Q1 2023/24"],
      ["S3", "Rent collected", percent(0.98), "High", null, ...percents(0.97, 0.98)],
      // Printed again at the top of the next page.
      ["Ref", "Indicator", "Target", "Polarity", "RAG", "Q4 2022/23", "Q1 2023/24"],
      ["S4", "Voids", 20, "Low", null, 18, 24],
    ],
  },
  {
    name: "Periods down below",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Jun-23", "Jul-23", "RAG"],
      ["S5", "Answered", "High", percent(0.9), ...percents(0.95, 0.93)],
      ["S6", "Waits", "Low", 10, 9, 12],
      ["Month", "Recycled", "Bins missed"],
      ["Polarity", "High", "Low"],
      ["Target", percent(0.5), 40],
      [monthStart(2023, 6), percent(0.48), 44],
      [monthStart(2023, 7), percent(0.51), 42],
      ["Ref", "Indicator", "Polarity", "Target", "Jun-23", "Jul-23", "RAG"],
      ["S7", "Visits", "High", 100, 90, 80],
    ],
  },
  {
    name: "Blocks below",
    rows: [
      ["Ref", "Indicator", "Target", "Polarity", "Jun-23", "Jul-23", "RAG"],
      ["S8", "Answered", percent(0.9), "High", ...percents(0.95, 0.93)],
      ["Ref", "Indicator", "Polarity", "Type", "Jun-23", "Jul-23"],
      ["S9", "Rent collected", "High", "Actual", ...percents(0.97, 0.98)],
      [null, null, null, "Target", ...percents(0.98, 0.98)],
      ["S10", "Voids", "Low", "Actual", 18, 24],
      [null, null, null, "Target", 20, 20],
    ],
  },
  {
    name: "Periods down beside",
    rows: [
      [
        "Ref",
        "Indicator",
        "Polarity",
        "Target",
        "Jun-23",
        "Jul-23",
        "RAG",
        "Month",
        "Recycled",
        "Bins missed",
      ],
      ["S11", "Answered", "High", percent(0.9), ...percents(0.95, 0.93), null, "Polarity", "High", "Low"],
      ["S12", "Waits", "Low", 10, 9, 12, null, "Target", percent(0.5), 40],
      [...Array<null>(7).fill(null), monthStart(2023, 6), percent(0.48), 44],
      [...Array<null>(7).fill(null), monthStart(2023, 7), percent(0.51), 42],
    ],
  },
];

export const expected: Expected = {
  "Other columns": {
    2: ["green", "↓ A", "F2", "E2"],
    3: ["red", "↑ R", "F3", "E3"],
    6: ["green", "↑ G", "G6", "F6"],
    8: ["red", "↑ R", "G8", "F8"],
  },
  "Periods down below": {
    2: ["green", "↓ A", "F2", "E2"],
    3: ["red", "↑ R", "F3", "E3"],
    "4 Recycled": ["green", "↑ G", "B8", "B7"],
    "4 Bins missed": ["amber", "↓ G", "C8", "C7"],
    10: ["red", "↓ R", "F10", "E10"],
  },
  "Blocks below": {
    2: ["green", "↓ A", "F2", "E2"],
    4: ["green", "↑ G", "F4", "E4"],
    6: ["red", "↑ R", "F6", "E6"],
  },
  "Periods down beside": {
    2: ["green", "↓ A", "F2", "E2"],
    3: ["red", "↑ R", "F3", "E3"],
    "1 Recycled": ["green", "↑ G", "I5", "I4"],
    "1 Bins missed": ["amber", "↓ G", "J5", "J4"],
  },
};

export const untouched = {
  "Other columns": ["C5", "F5", "G5", "C7", "G7"],
  "Periods down below": ["A4", "B4", "B6", "C6", "F9"],
  "Periods down beside": ["H2", "I3", "J3", "H4", "I4", "G4"],
  "Blocks below": ["D3", "D4", "D5", "E5", "F5"],
};
