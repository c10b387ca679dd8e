import { mustAsk, percent, percents, type CorpusWorkbook, type Expected } from "../shape";

const QUARTERS = ["Q1 2023/24", "Q2 2023/24", "Q3 2023/24"] as const;
const CALLS = percents(0.9, 0.92);
const GOALS = percents(0.95, 0.95, 0.95);

/** A block per KPI, and above its own periods in words which way is good, the target, the tolerance. */
export const workbook: CorpusWorkbook = [
  {
    name: "In one cell",
    rows: [
      ["Scorecard"],
      [],
      ["Calls answered in 20 seconds"],
      ["Polarity: Higher is better"],
      [null, ...QUARTERS],
      ["Actual", ...CALLS],
      ["Target", ...GOALS],
      [],
      ["Bins missed per 100,000"],
      ["Owner: J Smith"],
      ["Polarity: Lower is better"],
      [null, ...QUARTERS],
      ["Actual", 40, 60],
      ["Target", 50, 50, 50],
    ],
  },
  {
    name: "In two cells",
    rows: [
      ["Calls answered in 20 seconds"],
      ["Polarity", "High"],
      [null, ...QUARTERS],
      ["Actual", ...CALLS],
      ["Target", ...GOALS],
      [],
      ["Bins missed per 100,000"],
      ["Polarity", "Low"],
      [null, ...QUARTERS],
      ["Actual", 40, 60],
      ["Target", 50, 50, 50],
    ],
  },
  {
    name: "Over the name",
    rows: [
      ["Good performance is: High"],
      ["Calls answered", ...QUARTERS],
      ["Actual", ...CALLS],
      ["Target", ...GOALS],
      [],
      ["Good performance is: Low"],
      ["Bins missed", ...QUARTERS],
      ["Actual", 40, 60],
      ["Target", 50, 50, 50],
    ],
  },
  {
    name: "Beside the name",
    rows: [
      ["Calls answered", null, null, "Polarity: Higher is better"],
      [null, ...QUARTERS],
      ["Actual", ...CALLS],
      ["Target", ...GOALS],
      [],
      ["Bins missed", null, null, "Polarity: Lower is better"],
      [null, ...QUARTERS],
      ["Actual", 40, 60],
      ["Target", 50, 50, 50],
    ],
  },
  {
    name: "Target too",
    rows: [
      ["Calls answered"],
      ["Polarity: Higher is better"],
      ["Target: 95%"],
      ["Tolerance: 2%"],
      ["Period", ...QUARTERS],
      ["Actual", ...CALLS],
      [],
      ["Bins missed"],
      ["Polarity: Lower is better"],
      ["Target: 50"],
      ["Tolerance: 30%"],
      ["Period", ...QUARTERS],
      ["Actual", 40, 60],
    ],
  },
  {
    name: "Periods down",
    rows: [
      ["Calls answered"],
      ["Polarity: Higher is better"],
      ["Quarter", "Actual", "Target"],
      ["Q1 2023/24", ...percents(0.9, 0.95)],
      ["Q2 2023/24", ...percents(0.92, 0.95)],
      [],
      ["Bins missed"],
      ["Polarity: Lower is better"],
      ["Quarter", "Actual", "Target"],
      ["Q1 2023/24", 40, 50],
      ["Q2 2023/24", 60, 50],
    ],
  },
  {
    name: "A header each",
    rows: [
      ["Customers"],
      ["Polarity: Higher is better"],
      ["Measure", ...QUARTERS, "Target"],
      ["Calls answered", ...CALLS, null, percent(0.95)],
      [],
      ["Waste"],
      ["Polarity", "Low"],
      ["Measure", ...QUARTERS, "Target"],
      ["Bins missed", 40, 60, null, 50],
    ],
  },
  {
    name: "Of one alone",
    rows: [
      ["Calls answered"],
      ["Polarity: Higher is better"],
      [null, ...QUARTERS],
      ["Actual", ...CALLS],
      ["Target", ...GOALS],
      [],
      ["Visits"],
      [null, ...QUARTERS],
      ["Actual", 40, 60],
      ["Target", 50, 50, 50],
      [],
      ["Polarity: Lower is better"],
      ["Note: figures are provisional"],
    ],
  },
  {
    name: "Of several",
    rows: [
      ["Polarity: Higher is better"],
      ["Measure", ...QUARTERS, "Target"],
      ["Visits", 40, 60, null, 50],
      ["Requests", 40, 60, null, 50],
    ],
  },
  {
    name: "Of both ways",
    rows: [
      ["Visits"],
      ["Polarity: Higher or lower is better"],
      [null, ...QUARTERS],
      ["Actual", 40, 60],
      ["Target", 50, 50, 50],
    ],
  },
];

const blocks = (calls: number, bins: number): Expected[string] => ({
  [calls]: ["amber", "↑ G", `C${calls}`, `B${calls}`],
  [bins]: ["red", "↑ R", `C${bins}`, `B${bins}`],
});

export const expected: Expected = {
  "In one cell": blocks(6, 13),
  "In two cells": blocks(4, 10),
  "Over the name": blocks(3, 8),
  "Beside the name": blocks(3, 8),
  "Target too": { 6: ["red", "↑ G", "C6", "B6"], 13: ["amber", "↑ R", "C13", "B13"] },
  "Periods down": { 3: ["amber", "↑ G", "B5", "B4"], 9: ["red", "↑ R", "B11", "B10"] },
  "A header each": { 4: ["amber", "↑ G", "C4", "B4"], 9: ["red", "↑ R", "C9", "B9"] },
  "Of one alone": {
    4: ["amber", "↑ G", "C4", "B4"],
    9: mustAsk("The polarity is said of the KPI above, and below of nobody in particular.", null, "C9"),
  },
  "Of several": {
    3: mustAsk("One line over two KPIs may be meant for both, or as an example.", null, "C3"),
    4: mustAsk("One line over two KPIs may be meant for both, or as an example.", null, "C4"),
  },
  "Of both ways": { 4: mustAsk("It names both ways.", null, "C4") },
};

export const untouched = { "In one cell": ["A4", "A11"], "In two cells": ["B2", "B8"] };
