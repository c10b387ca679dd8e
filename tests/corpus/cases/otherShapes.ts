import { monthStart, percent, percents, type CorpusWorkbook, type Expected } from "../shape";

const months = [4, 5, 6].map((month) => monthStart(2023, month));

/** Lists in the shapes of blocks, forms and periods down the side that are no KPIs. */
export const workbook: CorpusWorkbook = [
  {
    name: "Chart data",
    rows: [
      [null, ...months],
      ["Actual", 10, 11, 12],
      ["Target", 12, 12, 12],
    ],
  },
  {
    name: "Budget blocks",
    rows: [
      ["Revenue monitoring 2023/24"],
      [null, ...months],
      ["Waste"],
      ["Budget", 100, 100, 100],
      ["Actual", 90, 110, 100],
      ["Variance", -10, 10, 0],
      ["Leisure"],
      ["Budget", 50, 50, 50],
      ["Actual", 40, 60, 50],
      ["Variance", -10, 10, 0],
    ],
  },
  {
    name: "Budget down",
    rows: [
      ["Month", "Budget", "Actual", "Variance"],
      [months[0] ?? null, 100, 90, -10],
      [months[1] ?? null, 100, 110, 10],
    ],
  },
  {
    name: "Staff by month",
    rows: [
      ["Name", "Post", "Grade", ...months],
      ["J Smith", "Planner", 9, 20, 21, 19],
      ["A Jones", "Clerk", 5, 20, 18, 20],
    ],
  },
  {
    name: "RAG counts",
    rows: [
      ["Status", "Q1 2023/24", "Q2 2023/24"],
      ["Green", 10, 12],
      ["Amber", 4, 3],
      ["Red", 2, 1],
      ["Total", 16, 16],
    ],
  },
  {
    name: "RAG counts down",
    rows: [
      ["Quarter", "Green", "Amber", "Red"],
      ["Q1 2023/24", 10, 4, 2],
      ["Q2 2023/24", 12, 3, 1],
    ],
  },
  {
    name: "Risk card",
    rows: [
      ["Risk ref:", "R1"],
      ["Risk:", "Loss of staff"],
      ["Likelihood:", 3],
      ["Impact:", 4],
      ["Q1 2023/24", 12],
      ["Q2 2023/24", 9],
      ["Target score:", 6],
      ["Direction of travel:", "→"],
    ],
  },
  {
    name: "Project card",
    rows: [
      ["Project:", "New depot"],
      ["Project manager:", "J Smith"],
      ["Start date:", monthStart(2023, 4)],
      ["Target date:", monthStart(2024, 3)],
      ["Milestone", "Target", "Actual", "Status"],
      ["Planning permission", monthStart(2023, 6), monthStart(2023, 7), "Late"],
      ["Start on site", monthStart(2023, 9), null, null],
    ],
  },
  {
    name: "Log",
    rows: [
      ["Date", "Complainant", "Received", "Decision"],
      [monthStart(2023, 4, "dd/mm/yyyy"), "J Smith", "Phone", "Upheld"],
      [monthStart(2023, 5, "dd/mm/yyyy"), "A Jones", "Letter", "Not upheld"],
    ],
  },
  {
    name: "Timetable",
    rows: [
      ["Month", "Deadline", "Meeting"],
      ["April 2023", "5 April", "Cabinet"],
      ["May 2023", "5 May", "Scrutiny"],
    ],
  },
  {
    name: "Survey",
    rows: [
      ["Question", "2021", "2022", "2023"],
      ["Satisfied with the area", ...percents(0.7, 0.72, 0.71)],
      ["National average", ...percents(0.75, 0.75, 0.74)],
    ],
  },
  {
    name: "Definitions",
    rows: [
      ["Term", "Meaning"],
      ["Actual", "The figure for the period"],
      ["Target", "What the council aims for"],
      ["Tolerance", "How far from it is still amber"],
    ],
  },
  {
    name: "Weights",
    rows: [
      ["Factor", "Weight"],
      ["Target", percent(0.6)],
      ["Actual", percent(0.4)],
    ],
  },
];

export const expected: Expected = Object.fromEntries(workbook.map(({ name }) => [name, null]));
