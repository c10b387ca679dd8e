import { mustAsk, toConfirm, type CorpusWorkbook, type Expected } from "../shape";

/** Shares typed beside percentages, and sums of a year with their units. */
export const workbook: CorpusWorkbook = [
  {
    name: "District",
    rows: [
      ["PI", "Description", "Good is", "Target", "Amber trigger", "Q1", "Q2", "Status", "DoT"],
      [
        "E1",
        "Fly tips removed in 24h",
        "High",
        0.97,
        0.93,
        { value: 0.98, numberFormat: "0%" },
        { value: 0.94, numberFormat: "0%" },
      ],
      ["E2", "Bins on time", "High", "95%", "90%", 0.96, 0.93],
      [
        "E3",
        "Invoices on time",
        "High",
        { value: 0.95, numberFormat: "0%" },
        { value: 0.9, numberFormat: "0%" },
        { value: 0.96, numberFormat: "0%" },
        0.97,
      ],
      [
        "E4",
        "Calls abandoned",
        "Low",
        0.05,
        0.06,
        { value: 0.04, numberFormat: "0%" },
        { value: 0.055, numberFormat: "0.0%" },
      ],
      [
        "E5",
        "Recycling",
        "High",
        50,
        45,
        { value: 0.52, numberFormat: "0%" },
        { value: 0.48, numberFormat: "0%" },
      ],
    ],
  },
  {
    name: "HR",
    rows: [
      ["Ref", "Indicator", "Polarity", "Annual target", "Q1 2024/25", "Q2 2024/25", "RAG", "DoT"],
      ["1", "Working days lost to sickness per FTE", "Low", "8 days", "2.2 days", "4.3 days"],
      ["2", "Average days to re-let", "Low", "25 days", "24 days", "26 days"],
      ["3", "Working days lost to sickness per FTE (rolling year)", "Low", "8 days", "8.2 days", "8.3 days"],
      ["4", "Training hours delivered", "High", "400 hours", "90 hours", "120 hours"],
      ["5", "Waste collected", "Low", "4,000 tonnes", "1,010 tonnes", "990 tonnes"],
    ],
  },
  {
    name: "Finance",
    rows: [
      ["Finance KPIs, month 6"],
      [
        "Ref",
        "Indicator",
        "Preferred direction",
        "Target",
        "Tolerance",
        "Aug 2024",
        "Sep 2024",
        "RAG",
        "DoT",
      ],
      ["F1", "General fund variance (under)/over", "Lower is better", "£0", "£100k", "£80k", "£95k"],
      ["F2", "Savings delivered", "Higher is better", "£4.0m", "5%", "£3.5m", "£3.9m"],
      ["F3", "Capital spend %", "Higher is better", "40%", "5 percentage points", "30%", "36%"],
      ["F4", "Return on investment", "Higher is better", "4.50%", "0.25pp", "4.40%", "4.25%"],
      [
        "F5",
        "Variance",
        "Lower is better",
        0,
        10,
        { value: -25, numberFormat: "#,##0;(#,##0)" },
        { value: -30, numberFormat: "#,##0;(#,##0)" },
      ],
    ],
  },
  {
    name: "redOnly RO",
    rows: [
      ["KPI", "Higher or lower is better?", "Green", "Red", "Q1 24/25", "Q2 24/25", "RAG"],
      ["Calls", "Higher", "90%", "80%", "92%", "85%"],
      ["Voids", "Lower", "20", "30", "18", "33"],
    ],
  },
  {
    name: "redOnly Int",
    rows: [
      ["KPI", "Good", "Target", "Intervention level", "Q1 24/25", "Q2 24/25", "Status"],
      ["Calls", "High", "90%", "85%", "92%", "86%"],
      ["Voids", "Low", "20", "24", "18", "25"],
    ],
  },
];

const NO_SIGN = "A number without a percent sign in a row of percentages.";
const YEARS_SUM =
  "The target is the year’s sum, the figure a quarter’s; how much is due by now is not on the sheet.";

export const expected: Expected = {
  District: {
    "2": ["amber", "↓ A"],
    "3": toConfirm(NO_SIGN, "amber", "↓ A"),
    "4": toConfirm(NO_SIGN, "green", "↑ G"),
    "5": ["amber", "↑ R"],
    "6": ["amber", "↓ R"],
  },
  HR: {
    "2": mustAsk(YEARS_SUM),
    "3": ["amber", "↑ R"],
    "4": ["amber", "↑ A"],
    "5": mustAsk(YEARS_SUM),
    "6": mustAsk(YEARS_SUM),
  },
  Finance: {
    "3": ["amber", "↑ R"],
    "4": ["amber", "↑ G"],
    "5": ["amber", "↑ G"],
    "6": ["amber", "↓ A"],
    "7": ["green", "↓ G"],
  },
  "redOnly RO": { "2": ["amber"], "3": ["red"] },
  "redOnly Int": { "2": ["amber"], "3": ["red"] },
};
