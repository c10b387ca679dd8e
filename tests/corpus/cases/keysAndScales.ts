import { mustAsk, percent, percents, toConfirm, type CorpusWorkbook, type Expected } from "../shape";

const HEADINGS = ["Ref", "Measure", "Polarity", "Target", "Q1 2024/25", "Q2 2024/25", "RAG", "DoT"];

/** A key printed on the sheet that goes against the rules, figures in another scale than their targets, and targets that run up to the year's. */
export const workbook: CorpusWorkbook = [
  {
    name: "Key above",
    rows: [
      ["Key:", "Green – on target", "Amber – within 10% of target", "Red – more than 10% off target"],
      HEADINGS,
      ["K1", "Calls answered", "Higher is better", ...percents(0.9, 0.85, 0.83)],
      ["K2", "Days to let", "Lower is better", 20, 21, 25],
      ["K3", "Complaints", "Lower is better", 50, 52, 52],
    ],
  },
  {
    name: "Key agrees",
    rows: [
      HEADINGS,
      ["K4", "Calls answered", "Higher is better", ...percents(0.9, 0.85, 0.86)],
      [],
      ["Amber", "Up to 5% below target"],
      ["Red", "More than 5% below target"],
    ],
  },
  {
    name: "Scales",
    rows: [
      HEADINGS,
      ["S1", "Income (£m)", "Higher is better", 1.2, 1.1, 1250000],
      ["S2", "Visits", "Higher is better", "120,000", 118, 125],
      ["S3", "Recycled", "Higher is better", percent(0.5), 48.2, 0.51],
      ["S4", "Appeals allowed", "Lower is better", percent(0.3), "2 (of 8)", "3 (of 8)"],
      ["S5", "Majors in time", "Higher is better", percent(0.6), "6 of 8 (75%)", "9 of 10 (90%)"],
    ],
  },
  {
    name: "Year's share",
    rows: [
      [
        ...["Ref", "Measure", "Polarity", "Annual target", "Q3 target", "Q2 2024/25", "Q3 2024/25"],
        ...["RAG", "DoT"],
      ],
      ["Y1", "New homes", "Higher is better", 200, 150, 96, 145],
      ["Y2", "Visits", "Higher is better", 4000, 1000, 900, 1100],
    ],
  },
  {
    name: "Frequency",
    rows: [
      ["Ref", "Measure", "Polarity", "Frequency", "Target", "Q1 2024/25", "Q2 2024/25", "RAG", "DoT"],
      ["F1", "Calls answered", "Higher is better", "Quarterly", ...percents(0.9, 0.88, 0.91)],
      ["F2", "Residents’ survey", "Higher is better", "Annually", percent(0.7)],
      ["F3", "Audits", "Higher is better", "Six-monthly", 10, null, 9],
      ["F4", "Days to let", "Lower is better", "Quarterly", 20, 21],
    ],
  },
  {
    name: "Other headings",
    rows: [
      ["KPI", "Better if", "Standard", "Q1 2024/25 (cumulative)", "Q2 2024/25 (cumulative)", "RAG", "DoT"],
      ["Waits over 4 hours", "Lower", 100, 40, 110],
      ["Customer services"],
      ["Population", "n/a", "n/a", 200100, 200300],
      [null, null, null, "Q1 2024/25", "Q2 2024/25"],
    ],
  },
];

export const expected: Expected = {
  "Key above": {
    3: mustAsk("The key makes 83% amber, the rules red.", "↓ A"),
    4: ["red", "↑ R"],
    5: ["amber", "→"],
  },
  "Key agrees": { 2: ["amber", "↑ G"] },
  Scales: {
    2: mustAsk("Pounds stand beside millions.", null),
    3: mustAsk("120,000 and 125 are hardly in one scale.", "↑ G"),
    4: toConfirm("Points and a share of 1 stand side by side.", "green", "↑ G"),
    5: ["red", "↑ R"],
    6: ["green", "↑ G"],
  },
  "Year's share": { 2: ["amber", null], 3: ["green", "↑ G"] },
  Frequency: {
    2: ["green", "↑ G"],
    3: ["not-rated", null],
    4: ["red", null, "G4"],
    5: ["data-missing", null],
  },
  "Other headings": {
    2: ["red", null],
    4: ["tracking", null],
  },
};
