import { monthStart, percent, percents, type CorpusWorkbook, type Expected } from "../shape";

/** Forms of one KPI each straight below each other, with their periods across or down; the year stands in the corner of the months. */

const CALLS = [
  ["Indicator:", "Calls answered"],
  ["Ref:", "CS1"],
  ["Polarity:", "Higher is better"],
  ["Target:", percent(0.9)],
  ["Tolerance:", "5%"],
  ["2023/24", "Apr", "May", "Jun"],
  ["Actual", ...percents(0.9, 0.91, 0.86)],
  ["RAG"],
  ["Direction of travel"],
];

const DAYS = [
  ["Indicator", "Days to answer a complaint"],
  ["PI code", "CS2"],
  ["Good to be", "Low"],
  ["Tolerance", "10%"],
  ["Month", "Actual", "Target", "RAG", "Trend"],
  [monthStart(2023, 5), 9, 10],
  [monthStart(2023, 6), 12, 10],
];

export const workbook: CorpusWorkbook = [
  { name: "Across, then down", rows: [...CALLS, ...DAYS] },
  { name: "Down, then across", rows: [...DAYS, ...CALLS] },
];

export const expected: Expected = {
  "Across, then down": { 7: ["amber", "↓ R", "D7", "C7"], 14: ["red", "↑ R", "B16", "B15"] },
  "Down, then across": { 5: ["red", "↑ R", "B7", "B6"], 14: ["amber", "↓ R", "D14", "C14"] },
};

export const untouched = { "Across, then down": ["B5", "B13", "C15"], "Down, then across": ["B4", "B12"] };
