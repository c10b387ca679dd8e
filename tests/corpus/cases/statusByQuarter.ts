import { percent, type CorpusWorkbook, type Expected } from "../shape";

/** A RAG beside each quarter: last quarter's is history and stays. */
export const workbook: CorpusWorkbook = [
  {
    name: "Q and RAG",
    rows: [
      ["Quarterly KPIs 2023/24"],
      [
        "Ref",
        "Indicator",
        "Polarity",
        "Annual Target",
        "Q1",
        "Q1 RAG",
        "Q2",
        "Q2 RAG",
        "Q3",
        "Q3 RAG",
        "Q4",
        "Q4 RAG",
        "Direction of Travel",
      ],
      ["Q1", "Answered", "High", percent(0.9), percent(0.95), "Green", percent(0.8), ""],
      ["Q2", "Complaints", "Low", percent(0.1), percent(0.12), "Red", percent(0.09), ""],
    ],
  },
];

export const expected: Expected = {
  "Q and RAG": {
    3: ["red", "↓ R", "G3", "E3"],
    4: ["green", "↓ G", "G4", "E4"],
  },
};
