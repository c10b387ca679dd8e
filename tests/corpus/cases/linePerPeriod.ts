import { monthStart, mustAsk, percent, type CorpusWorkbook, type Expected } from "../shape";

const HEADINGS = ["Measure", "Period", "Actual", "Target", "Polarity", "RAG", "DoT"];

/** Exports with a line for each KPI and period: what is reported is the line of the latest period. */
export const workbook: CorpusWorkbook = [
  {
    name: "Quarters",
    rows: [
      HEADINGS,
      ["Recycling", "Q1 2024/25", percent(0.44), percent(0.45), "High"],
      ["Recycling", "Q2 2024/25", percent(0.46), percent(0.45), "High"],
      ["Missed bins", "Q2 2024/25", 9, 8, "Low"],
      ["Missed bins", "Q1 2024/25", 12, 10, "Low"],
      ["Fly-tips", "Q1 2024/25", 30, 28, "Low"],
      ["Littering", "Q2 2024/25", 29, 28, "Low"],
      ["Littering", "Q3 2024/25", null, 28, "Low"],
    ],
  },
  {
    name: "Real dates",
    rows: [
      ["Month", "KPI", "Value", "Target", "Good is", "Status"],
      [monthStart(2024, 8), "Recycling", percent(0.44), percent(0.45), "High"],
      [monthStart(2024, 8), "Bins", 12, 10, "Low"],
      [monthStart(2024, 9), "Recycling", percent(0.46), percent(0.45), "High"],
      [monthStart(2024, 9), "Bins", 9, 10, "Low"],
    ],
  },
  {
    name: "Year and quarter",
    rows: [
      ["Measure", "Year", "Quarter", "Actual", "Target", "Polarity"],
      ["Recycling", "2023/24", "Q4", percent(0.48), percent(0.45), "High"],
      ["Recycling", "2024/25", "Q1", percent(0.44), percent(0.45), "High"],
    ],
  },
  {
    name: "Name once",
    rows: [
      HEADINGS,
      ["Recycling", "Q1 2024/25", percent(0.44), percent(0.45), "High"],
      [null, "Q2 2024/25", percent(0.46), percent(0.45), "High"],
      ["Missed bins", "Q1 2024/25", 12, 10, "Low"],
      [null, "Q2 2024/25", 9, 10, "Low"],
    ],
    merges: ["A2:A3"],
  },
  {
    name: "By region",
    rows: [
      ["Measure", "Region", "Period", "Actual", "Target", "Polarity"],
      ["Recycling", "North", "Q1 2024/25", percent(0.44), percent(0.45), "High"],
      ["Recycling", "South", "Q1 2024/25", percent(0.46), percent(0.45), "High"],
      ["Recycling", "North", "Q2 2024/25", percent(0.44), percent(0.45), "High"],
      ["Recycling", "South", "Q2 2024/25", percent(0.41), percent(0.45), "High"],
    ],
  },
  {
    name: "Twice",
    rows: [
      HEADINGS,
      ["Recycling", "Q1 2024/25", percent(0.44), percent(0.45), "High"],
      ["Recycling", "Q2 2024/25", percent(0.46), percent(0.45), "High"],
      ["Recycling", "Q2 2024/25", percent(0.41), percent(0.45), "High"],
    ],
  },
];

export const expected: Expected = {
  Quarters: {
    3: ["green", "↑ G", "C3", "C2"],
    4: ["red", "↓ G", "C4", "C5"],
    6: ["data-missing", null],
    7: ["amber", null, "C7", null],
  },
  "Real dates": { 4: ["green", "↑ G", "C4", "C2"], 5: ["green", "↓ G", "C5", "C3"] },
  "Year and quarter": { 3: ["amber", "↓ R", "D3", "D2"] },
  "Name once": { 3: ["green", "↑ G", "C3", "C2"], 5: ["green", "↓ G", "C5", "C4"] },
  "By region": { 4: ["amber", "→", "D4", "D2"], 5: ["red", "↓ R", "D5", "D3"] },
  Twice: { 3: mustAsk("Two lines of one KPI and quarter, with different figures.", null) },
};
