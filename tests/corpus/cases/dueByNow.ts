import { mustAsk, percents, type CorpusWorkbook, type Expected } from "../shape";

/** Figures that run up to a target of March, with and without what is due by now beside them. */

const HIGH = "Higher is better";
const YEARS = "The share runs up to the year’s target, and how much is due by now is not on the sheet.";

export const workbook: CorpusWorkbook = [
  {
    name: "Shares of a year",
    rows: [
      ["Indicator", "Polarity", "Q1 2024/25", "Q2 2024/25", "Annual target", "RAG", "DoT"],
      ["Council tax in-year collection rate", HIGH, ...percents(0.29, 0.57, 0.97)],
      ["Savings achieved (% of annual target)", HIGH, ...percents(0.2, 0.45, 1)],
      ["Health checks completed (% of eligible population)", HIGH, ...percents(0.05, 0.11, 0.2)],
      ["Recycling rate", HIGH, ...percents(0.41, 0.45, 0.5)],
      ["Calls answered", HIGH, ...percents(0.9, 0.92, 0.9)],
    ],
  },
  {
    name: "First of a year",
    rows: [
      ["Indicator", "Polarity", "Q1 2024/25", "Target", "RAG"],
      ["Council tax collected", HIGH, ...percents(0.29, 0.97)],
      ["Tenants satisfied", HIGH, ...percents(0.29, 0.97)],
    ],
  },
  {
    name: "End of a year",
    rows: [
      ["Indicator", "Polarity", "Q3 2024/25", "Q4 2024/25", "Target", "RAG", "DoT"],
      ["Council tax collected", HIGH, ...percents(0.83, 0.96, 0.97)],
    ],
  },
  {
    name: "Profiles by month",
    rows: [
      [
        "Indicator",
        "Polarity",
        "Aug-24 Actual",
        "Aug-24 Profile",
        "Sep-24 Actual",
        "Sep-24 Profile",
        "2024/25 Target",
        "RAG",
      ],
      ["Council tax collected in year", HIGH, ...percents(0.47, 0.48, 0.56, 0.57, 0.97)],
    ],
  },
  {
    name: "To date",
    rows: [
      ["Measure", "Polarity", "Actual to date", "Profiled target", "Annual target", "RAG"],
      ["Homes built", HIGH, 104, 90, 200],
      ["Visits", HIGH, 150, 200, 400],
    ],
  },
  {
    name: "Beside the outturn",
    rows: [
      ["Measure", "Polarity", "2023/24 Outturn", "Actual to date", "Profiled target", "Annual target", "RAG"],
      ["Homes built", HIGH, 188, 104, 90, 200],
      ["Jobs created", HIGH, 180, 60, 100, 200],
    ],
  },
  {
    name: "A plan beside a target",
    rows: [
      ["Measure", "Polarity", "Target 2024/25", "Plan", "Q1 2024/25", "Q2 2024/25", "RAG", "DoT"],
      ["Calls answered", HIGH, ...percents(0.9, 0.8, 0.84, 0.82)],
      ["Visits in time", HIGH, ...percents(0.9, 0.8, 0.84, 0.95)],
    ],
  },
  {
    name: "Quarters beside what is due",
    rows: [
      ["Output", "Cumulative?", "Polarity", "Target to date", "Q1 2025/26", "Q2 2025/26", "RAG"],
      ["Homes completed", "Yes", HIGH, 400, 190, 390],
      ["Jobs created", "Yes", HIGH, 300, 160, 310],
      ["Visits", "No", HIGH, 400, 180, 390],
    ],
  },
  {
    name: "Due by now beside a target",
    rows: [
      ["Output", "Polarity", "Target", "Target to date", "Apr-26", "May-26", "Jun-26", "RAG"],
      ["New homes completed (cumulative)", HIGH, 120, 30, 9, 20, 31],
      ["Jobs created (cumulative)", HIGH, 120, 40, 9, 20, 31],
      ["Learners started (cumulative)", HIGH, 120, "", 9, 20, 31],
      ["Calls answered", HIGH, 40, 30, 35, 36, 34],
    ],
  },
  {
    name: "Quarter to date",
    rows: [
      ["Measure", "Polarity", "Q2 YTD actual", "Q2 YTD target", "Annual target", "RAG"],
      ["Homes built", HIGH, 104, 90, 200],
    ],
  },
  {
    name: "Programme",
    rows: [
      ["Position at end of Quarter 2 2024/25"],
      ["Output", "Polarity", "Profile to date", "Actual to date", "Full programme target", "RAG"],
      ["Learners started", HIGH, 1200, 1290, 3000],
      ["Homes started", HIGH, 800, 772, 2500],
    ],
  },
  {
    name: "Programme alone",
    rows: [
      ["Output", "Polarity", "Actual to date", "5 year target", "RAG"],
      ["Learners started", HIGH, 1290, 3000],
    ],
  },
];

export const expected: Expected = {
  "Shares of a year": {
    2: mustAsk(YEARS),
    3: mustAsk(YEARS),
    4: mustAsk(YEARS),
    5: ["red", "↑ G"],
    6: ["green", "↑ G"],
  },
  "First of a year": { 2: mustAsk(YEARS), 3: ["red"] },
  "End of a year": { 2: ["amber", "↑ G"] },
  "Profiles by month": { 2: ["amber"] },
  "To date": { 2: ["green"], 3: ["red"] },
  "Beside the outturn": { 2: ["green", null, "D2", null], 3: ["red", null, "D3", null] },
  "A plan beside a target": {
    2: mustAsk("82% is on the plan of 80% and short of the target of 90%."),
    3: ["green", "↑ G"],
  },
  "Quarters beside what is due": {
    2: ["amber"],
    3: ["green"],
    4: mustAsk("What is due is for two quarters, and the figure for one."),
  },
  "Due by now beside a target": {
    2: ["green"],
    3: ["red"],
    4: mustAsk("The figures run up to the target, and how much is due by now is not on the sheet."),
    5: ["red", "↓ R"],
  },
  "Quarter to date": { 2: ["green"] },
  Programme: { 3: ["green"], 4: ["amber"] },
  "Programme alone": { 2: mustAsk("The target is for five years, the figure so far.") },
};
