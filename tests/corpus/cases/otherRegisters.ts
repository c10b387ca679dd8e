import { percent, type CorpusWorkbook, type Expected } from "../shape";

/** Sheets of a performance workbook that look like KPIs and are none. */
export const workbook: CorpusWorkbook = [
  {
    name: "Budget",
    rows: [
      ["Service", "Budget", "Actual", "Forecast", "Variance", "Status"],
      ["Waste", 1000, 400, 1010, 10, "On track"],
      ["Leisure", 2000, 900, 1950, -50, "On track"],
    ],
  },
  {
    name: "Projects",
    rows: [
      ["Ref", "Project", "Target", "Progress", "Status", "Direction of travel"],
      ["P1", "New depot", "March 2024", "60%", "On track", "→"],
      ["P2", "New system", "June 2024", "20%", "Delayed", "↓"],
    ],
  },
  {
    name: "Complaints log",
    rows: [
      ["Ref", "Description", "Received", "Target date", "Status"],
      [
        "1001",
        "Bin missed",
        { value: 45110, numberFormat: "dd/mm/yyyy" },
        { value: 45120, numberFormat: "dd/mm/yyyy" },
        "Open",
      ],
    ],
  },
  {
    name: "Survey",
    rows: [
      ["Question", "2021", "2022", "2023", "Change"],
      ["Satisfied with the area", percent(0.7), percent(0.72), percent(0.71), "-1"],
    ],
  },
  {
    name: "Chart data",
    rows: [
      ["", "Apr-23", "May-23", "Jun-23"],
      ["Actual", 10, 11, 12],
      ["Target", 12, 12, 12],
    ],
  },
  {
    name: "Risks",
    rows: [
      [
        "Risk ref",
        "Risk",
        "Likelihood",
        "Impact",
        "Current score",
        "Target score",
        "Direction of travel",
        "RAG",
      ],
      ["R1", "Loss of staff", 3, 4, 12, 6, "→", "Amber"],
    ],
  },
];

export const expected: Expected = Object.fromEntries(workbook.map(({ name }) => [name, null]));
