import { percents, percent, type CorpusWorkbook, type Expected } from "../shape";

/** Two tables beside each other: under one header row with and without a gap, and each with its header in a row of its own. */
export const workbook: CorpusWorkbook = [
  {
    name: "Gap",
    rows: [
      ["Place", null, null, null, null, null, null, null, "People"],
      [
        ...["Ref", "Measure", "Polarity", "Q1 2023/24", "Q2 2023/24", "Target", "RAG"],
        null,
        ...["Ref", "Measure", "Polarity", "Q1 2023/24", "Q2 2023/24", "Target", "RAG"],
      ],
      [
        "A1",
        "Recycled",
        "High",
        ...percents(0.4, 0.5, 0.45),
        null,
        null,
        "B1",
        "Waits",
        "Low",
        9,
        12,
        10,
        null,
      ],
      ["A2", "Fly tips", "Low", 9, 9, 10, null, null, "B2", "Visits", "High", 100, 99, 100, null],
    ],
  },
  {
    name: "No gap",
    rows: [
      [
        "Indicator",
        "Polarity",
        "Jul-23",
        "Target",
        "RAG",
        "Indicator",
        "Polarity",
        "Jul-23",
        "Target",
        "RAG",
      ],
      ["Recycled", "High", percent(0.5), percent(0.45), null, "Waits", "Low", 12, 10, null],
    ],
  },
  {
    name: "Own headers",
    rows: [
      ["KPI", "Good to be", "Q1 2023/24", "Target", "Status"],
      ["Recycled", "High", percent(0.5), percent(0.45), null],
      [
        "Composted",
        "High",
        percent(0.1),
        percent(0.2),
        null,
        null,
        "Measure",
        "Aim",
        "Jun-23",
        "Jul-23",
        "Target",
        "DoT",
      ],
      ["Landfilled", "Low", percent(0.3), percent(0.3), null, null, "Waits", "Minimise", 12, 9, 10, null],
    ],
  },
];

export const expected: Expected = {
  Gap: {
    "3 Recycled": ["green", "↑ G", "E3", "D3"],
    "3 Waits": ["red", "↑ R", "M3", "L3"],
    "4 Fly tips": ["green", "→", "E4", "D4"],
    "4 Visits": ["amber", "↓ A", "M4", "L4"],
  },
  "No gap": { "2 Recycled": ["green", null, "C2", null], "2 Waits": ["red", null, "H2", null] },
  "Own headers": {
    2: ["green", null, "C2", null],
    3: ["red", null, "C3", null],
    "4 Landfilled": ["green", null, "C4", null],
    "4 Waits": ["green", "↓ G", "J4", "I4"],
  },
};
