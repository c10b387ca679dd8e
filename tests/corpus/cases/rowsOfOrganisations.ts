import { percent, type CorpusWorkbook, type Expected } from "../shape";

/** One measure kept for each directorate, school or depot: the sheet's title names the measure, the rows say whose figures they are. */
export const workbook: CorpusWorkbook = [
  ...["Directorate", "Ward", "School", "Offence type", "Budget area", "Region"].map((heading) => ({
    name: heading,
    rows: [
      ["FOI on time"],
      [heading, "Polarity", "Target", "Aug-24", "Sep-24"],
      ["North", "Higher is better", percent(0.9), percent(0.88), percent(0.92)],
      ["South", "Higher is better", percent(0.9), percent(0.88), percent(0.8)],
      ["Total", null, null, percent(0.88), percent(0.86)],
    ],
  })),
  {
    name: "Services",
    rows: [
      ["Directorate", "Service", "Good is", "Target", "Aug-24", "Sep-24"],
      ["Place", "Waste", "High", percent(0.9), percent(0.88), percent(0.92)],
      ["Place", "Roads", "High", percent(0.9), percent(0.88), percent(0.8)],
      ["People", "Homes", "High", percent(0.9), percent(0.88), percent(0.92)],
    ],
  },
  // Counts of KPIs by directorate: nothing in them is a KPI.
  {
    name: "Summary",
    rows: [
      ["Directorate", "Green", "Amber", "Red", "Q1 2024/25", "Q2 2024/25"],
      ["Place", 12, 3, 1, 16, 16],
      ["People", 9, 2, 4, 15, 15],
    ],
  },
];

const HALVES = { 3: ["green", "↑ G"], 4: ["red", "↓ R"] } as const;

export const expected: Expected = {
  Directorate: HALVES,
  Ward: HALVES,
  School: HALVES,
  "Offence type": HALVES,
  "Budget area": HALVES,
  Region: HALVES,
  Services: { 2: ["green", "↑ G"], 3: ["red", "↓ R"], 4: ["green", "↑ G"] },
  Summary: null,
};
