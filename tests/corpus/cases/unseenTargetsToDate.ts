import { mustAsk, type CorpusWorkbook, type Expected } from "../shape";

/** Targets by period that add up over the year. */
export const workbook: CorpusWorkbook = [
  {
    name: "KPIs 24-25",
    rows: [
      [
        "Measure",
        "High or Low is good",
        "Q1 Target",
        "Q1 Actual",
        "Q2 Target",
        "Q2 Actual",
        "Q3 Target",
        "Q3 Actual",
        "Q4 Target",
        "Q4 Actual",
        "RAG",
        "DoT",
      ],
      ["Council tax collected", "High", "29%", "28.4%", "56%", "56.2%", "83%", "", "98%"],
      ["New apprentices", "High", 5, 4, 10, 8, 15, null, 20],
      ["Sickness days per FTE", "Low", 2, 2.2, 4, 4.1, 6, null, 8],
    ],
  },
  {
    name: "Cum",
    rows: [
      ["Revenues performance 2024/25"],
      ["Indicator", "Polarity", "", "Apr", "May", "Jun", "Jul", "Aug", "Sep"],
      ["Council tax in-year collection", "Higher", "Target", "10.5%", "20%", "29%", "38%", "47%", "56%"],
      [null, null, "Actual", "10.4%", "19.8%", "28.8%", "37.9%"],
      [null, null, "RAG"],
      ["NNDR in-year collection", "Higher", "Target", "10%", "20%", "30%", "39%", "48%", "57%"],
      [null, null, "Actual", "11%", "20.5%", "30.1%", "39.9%"],
      [null, null, "RAG"],
    ],
    merges: ["A3:A5", "B3:B5", "A6:A8", "B6:B8"],
  },
  {
    name: "Cumulative",
    rows: [
      [
        "Ref",
        "Indicator",
        "Good is",
        "Cumulative?",
        "Annual target",
        "Q1 2024/25",
        "Q2 2024/25",
        "RAG",
        "DoT",
      ],
      ["H1", "Affordable homes delivered", "High", "Yes", "200", "40", "90"],
      ["H2", "Homes with EPC C", "High", "No", "80%", "75%", "81%"],
    ],
  },
];

export const expected: Expected = {
  "KPIs 24-25": { "2": ["green", "↑ G"], "3": ["red", "→"], "4": ["amber", "↓ G"] },
  Cum: { "4": ["amber"], "7": ["green"] },
  Cumulative: {
    "2": mustAsk("The target is the year’s; how much of it is due by now is not on the sheet."),
    "3": ["green", "↑ G"],
  },
};
