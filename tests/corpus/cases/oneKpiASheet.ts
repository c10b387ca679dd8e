import { monthStart, percent, percents, type CorpusWorkbook, type Expected } from "../shape";

const MONTHS = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"];

/** One KPI a sheet: a form down the side, then a small table of its periods, across or down; and two such cards on one sheet. */
export const workbook: CorpusWorkbook = [
  {
    name: "CS1",
    rows: [
      ["Performance indicator card"],
      [],
      ["Indicator:", "Calls answered in 20 seconds"],
      ["Ref:", "CS1"],
      ["Polarity:", "Higher is better"],
      ["Target:", percent(0.9)],
      ["Tolerance:", "85% - 90%"],
      ["Data source:", "Telephony system"],
      [],
      ["2023/24", ...MONTHS],
      ["Actual", ...percents(0.9, 0.91, 0.86)],
      ["RAG"],
      ["Direction of travel"],
    ],
  },
  {
    name: "CS2",
    rows: [
      ["Indicator", "Days to answer a complaint"],
      ["PI code", "CS2"],
      ["Good to be", "Low"],
      ["Tolerance", "10%"],
      [],
      ["Month", "Actual", "Target", "RAG", "Trend", "Comments"],
      [monthStart(2023, 4), 9, 10, "Green", null, null],
      [monthStart(2023, 5), 12, 10, null, null, "Staff away"],
      [monthStart(2023, 6), null, 10, null, null, null],
    ],
  },
  {
    name: "Two cards",
    rows: [
      ["Indicator:", "Calls answered"],
      ["Polarity:", "High"],
      [null, "Q1 2023/24", "Q2 2023/24"],
      ["Actual", ...percents(0.9, 0.91)],
      ["Target", ...percents(0.9, 0.9)],
      [],
      ["Indicator:", "Bins missed"],
      ["Polarity:", "Low"],
      [null, "Q1 2023/24", "Q2 2023/24"],
      ["Actual", 40, 61],
      ["Target", 50, 50],
    ],
  },
  {
    name: "Form only",
    rows: [
      ["Measure", "Homes built"],
      ["Good performance", "High"],
      ["Target", 100],
      ["Q1 2023/24", 120],
      ["Q2 2023/24", 90],
      ["Status", null],
      ["Direction of travel", null],
    ],
  },
];

export const expected: Expected = {
  CS1: { 11: ["amber", "↓ R", "D11", "C11"] },
  CS2: { 6: ["red", "↑ R", "B8", "B7"] },
  "Two cards": { 4: ["green", "↑ G", "C4", "B4"], 10: ["red", "↑ R", "C10", "B10"] },
  "Form only": { 1: ["red", "↓ R", "B5", "B4"] },
};

export const untouched = {
  CS1: ["B5", "B6", "B7"],
  CS2: ["C8", "D7", "B3", "B4", "F8"],
  "Two cards": ["C5", "B2", "C11"],
  "Form only": ["B2", "B3", "B4"],
};
