import { mustAsk, percent, percents, type CorpusWorkbook, type Expected } from "../shape";

/**
 * Other councils' figures that bear the period of the KPI's own and stand before them, periods that several columns are headed by, and a
 * figure in one cell across several periods.
 */
export const workbook: CorpusWorkbook = [
  {
    name: "Children",
    rows: [
      [
        ...["Ref", "Measure", "Polarity", "England 2023/24", "Peer median 2023/24", "2022/23", "2023/24"],
        ...["Target", "RAG", "DoT"],
      ],
      ["C1", "Children looked after per 10,000", "Lower is better", 70, 56, 61, 64, 60],
      ["C2", "Care leavers in work or study", "Higher is better", ...percents(0.55, 0.57, 0.54, 0.58, 0.6)],
    ],
  },
  {
    name: "Housing",
    rows: [
      ["Ref", "Measure", "Polarity", "Q2 2024/25 (England)", "Q2 2024/25 (Us)", "Target", "RAG"],
      ["H1", "Weeks in temporary accommodation", "Lower is better", 12, 18, 15],
    ],
  },
  {
    name: "Groups",
    merges: ["D1:E1", "F1:G1"],
    rows: [
      [null, null, null, "England", null, "Borough"],
      ["Ref", "Measure", "Polarity", "2022/23", "2023/24", "2022/23", "2023/24", "Target", "RAG", "DoT"],
      ["G1", "Pupils in good schools", "Higher is better", ...percents(0.7, 0.91, 0.75, 0.84, 0.9)],
    ],
  },
  {
    name: "Quarters over years",
    merges: ["D1:E1", "F1:G1"],
    rows: [
      [null, null, null, "Quarter 1", null, "Quarter 2"],
      ["Ref", "Measure", "Polarity", "2023/24", "2024/25", "2023/24", "2024/25", "Target", "RAG", "DoT"],
      ["Q1", "Calls answered", "Higher is better", ...percents(0.7, 0.91, 0.75, 0.84, 0.9)],
    ],
  },
  {
    name: "Areas",
    rows: [
      ["Ref", "Measure", "Polarity", "Target", "North Q2 2024/25", "South Q2 2024/25", "RAG"],
      ["A1", "Street lights mended in time", "Higher is better", ...percents(0.9, 0.7, 0.91)],
      ["A2", "Missed bins", "Lower is better", 20, 19, 19],
    ],
  },
  {
    name: "Revised",
    rows: [
      [
        "Ref",
        "Measure",
        "Polarity",
        "Target",
        "Q1 2024/25",
        "Q2 2024/25",
        "Q2 2024/25 (revised)",
        "RAG",
        "DoT",
      ],
      ["R1", "Calls answered", "Higher is better", ...percents(0.9, 0.88, 0.91, 0.86)],
      ["R2", "Days to let", "Lower is better", 20, 22, 25, 25],
    ],
  },
  {
    name: "Two targets",
    rows: [
      ["Ref", "Measure", "Polarity", "Target", "Q1 2024/25", "Q2 2024/25", "Target", "RAG"],
      ["T1", "Calls answered", "Higher is better", ...percents(0.9, 0.88, 0.91, 0.95)],
      ["T2", "Reviews held", "Higher is better", ...percents(0.9, 0.88, 0.96, 0.95)],
    ],
  },
  {
    name: "Across",
    merges: ["E3:F3", "E4:F4"],
    rows: [
      ["Ref", "Measure", "Polarity", "Target", "Q1 2024/25", "Q2 2024/25", "RAG", "DoT"],
      ["S1", "Calls answered", "Higher is better", ...percents(0.9, 0.88, 0.91)],
      ["S2", "Residents’ survey", "Higher is better", percent(0.8), percent(0.85)],
      ["S3", "Exam results", "Higher is better", 50, "Reported annually in 2025"],
    ],
  },
];

export const expected: Expected = {
  Children: { 2: ["red", "↑ A", "G2", "F2"], 3: ["amber", "↑ G", "G3", "F3"] },
  Housing: { 2: ["red", null, "E2"] },
  Groups: { 3: ["red", "↑ G", "G3", "F3"] },
  "Quarters over years": { 3: ["red", "↓ R", "G3", "E3"] },
  Areas: {
    2: mustAsk("Nothing says which of the two areas the target is for.", null),
    3: ["green", null],
  },
  Revised: {
    2: mustAsk("The heading of the second says that it was revised; the first still stands.", null),
    3: ["red", "↑ R"],
  },
  "Two targets": {
    2: mustAsk("Two columns headed “Target” give green and amber.", "↑ G"),
    3: ["green", "↑ G"],
  },
  Across: {
    2: ["green", "↑ G", "F2", "E2"],
    3: mustAsk("One figure stands under two quarters: it may be the half-year’s, or either quarter’s.", null),
    4: ["not-rated", null],
  },
};
