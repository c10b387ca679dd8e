import type { CorpusWorkbook, Expected } from "../shape";

/** What is no KPI: a plan of actions, a risk register, a budget, a list of comparisons, weeks; totals and counts under a table. */
export const workbook: CorpusWorkbook = [
  {
    name: "Service plan actions",
    rows: [
      ["Service Plan 2024/25 – Actions"],
      ["Ref", "Action", "Lead", "Due date", "% complete", "BRAG", "Update"],
      [
        "1.1",
        "Adopt the local plan",
        "AB",
        { value: 45747, numberFormat: "dd/mm/yyyy" },
        { value: 0.6, numberFormat: "0%" },
        "Green",
        "Consultation held",
      ],
      [
        "1.2",
        "Procure new fleet",
        "CD",
        { value: 45657, numberFormat: "dd/mm/yyyy" },
        { value: 1, numberFormat: "0%" },
        "Blue",
        "Done",
      ],
    ],
  },
  {
    name: "Risks",
    rows: [
      [
        "Risk ID",
        "Risk description",
        "Likelihood",
        "Impact",
        "Score",
        "Target score",
        "Direction of travel",
        "Owner",
      ],
      ["R1", "Cyber attack", 4, 5, 20, 12, "↔", "CIO"],
      ["R2", "Loss of staff", 3, 3, 9, 6, "↓", "HR"],
    ],
  },
  {
    name: "Budget",
    rows: [
      ["Service", "Budget £000", "Forecast £000", "Variance £000", "RAG"],
      ["Adults", 45000, 46200, 1200, "Red"],
      ["Total", 45000, 46200, 1200, "Red"],
    ],
  },
  {
    name: "LG Inform",
    rows: [
      [
        "Metric type",
        "Period",
        "Value for Eastshire",
        "Minimum for all English districts",
        "Mean for all English districts",
        "Maximum for all English districts",
      ],
      ["% of household waste sent for reuse", "2022/23", 44.1, 18.2, 41.7, 61.6],
      ["% of household waste sent for reuse", "2023/24", 45.2, 17.7, 42.3, 62.9],
    ],
  },
  {
    name: "Weekly",
    rows: [
      ["Measure", "Polarity", "Target", "Week 36", "Week 37", "Week 38", "RAG"],
      ["Bins", "Low", 50, 44, 48, 52],
    ],
  },
  {
    name: "Tot",
    rows: [
      ["Service", "Measure", "Polarity", "Target", "Q1 24/25", "Q2 24/25", "RAG"],
      ["Waste", "Missed bins", "Low", 100, 90, 95],
      ["Parks", "Complaints", "Low", 50, 55, 48],
      ["Total", null, null, 150, 145, 143],
      [],
      ["Number of green KPIs", null, null, null, null, 2],
      ["Number of red KPIs", null, null, null, null, 0],
      ["Source: Uniform, 12 October 2024"],
    ],
  },
  {
    name: "Cover",
    rows: [["Quarterly Performance Report"], ["Quarter 3 2024/25"], ["Contact: performance@example.gov.uk"]],
  },
  {
    name: "Guidance",
    rows: [
      ["How to complete"],
      ["Column", "What to enter"],
      ["Target", "The target agreed"],
      ["Polarity", "High or Low"],
      ["RAG", "Red, Amber or Green"],
    ],
  },
  {
    name: "Place",
    rows: [
      ["Ref", "Indicator", "Polarity", "Annual Target", "Q1", "Q2", "Q3", "Q4", "RAG", "DoT"],
      ["P1", "Missed collections per 100k", "Low", 50, 44, 48, 51],
      ["P2", "Potholes repaired in 5 days", "High", "90%", "92%", "88%", "n/a"],
    ],
  },
  {
    name: "People",
    rows: [
      ["Ref", "Indicator", "Polarity", "Annual Target", "Q1", "Q2", "Q3", "Q4", "RAG", "DoT"],
      ["C1", "Care leavers in EET", "High", "60%", "58%", "61%", "63%"],
      ["C2", "Stability of placements", "Low", "10%", "9%", "11%"],
    ],
  },
];

export const expected: Expected = {
  "Service plan actions": null,
  Risks: null,
  Budget: null,
  "LG Inform": null,
  Weekly: null,
  Tot: { "2": ["green"], "3": ["green"] },
  Cover: null,
  Guidance: null,
  Place: { "2": ["amber", "↑ R"], "3": ["not-rated", null] },
  People: { "2": ["green", "↑ G"], "3": ["data-missing", null] },
};
