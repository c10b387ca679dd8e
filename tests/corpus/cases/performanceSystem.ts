import { percent, type CorpusWorkbook, type Expected } from "../shape";

/** Exports of performance systems: current value and target, trends short and long. */
export const workbook: CorpusWorkbook = [
  {
    name: "Export",
    rows: [
      [
        "Code",
        "Short Name",
        "Current Value",
        "Current Target",
        "Traffic Light",
        "Short Trend",
        "Long Trend",
        "Last Update",
        "Aim",
        "Latest Note",
      ],
      [
        "PI 1",
        "Answered",
        percent(0.88),
        percent(0.9),
        "Green",
        "Up",
        "Down",
        "Q2 2023/24",
        "Aim to Maximise",
        "95% in June",
      ],
    ],
  },
  {
    name: "Previous",
    rows: [
      [
        "PI Code",
        "Description",
        "Good Performance",
        "Previous Value",
        "Current Value",
        "Target",
        "Performance",
        "DoT",
      ],
      ["PI 2", "Answered", "High", percent(0.86), percent(0.88), percent(0.9)],
    ],
  },
  {
    name: "YTD",
    rows: [
      ["PI Code", "Description", "Polarity", "YTD 2022/23", "YTD 2023/24", "Target", "RAG", "DoT"],
      ["PI 3", "Answered", "High", percent(0.86), percent(0.88), percent(0.9)],
    ],
  },
  {
    name: "Stretch",
    rows: [
      [
        "PI Code",
        "Description",
        "Polarity",
        "Stretch Target",
        "Target",
        "Q1 2023/24",
        "Q2 2023/24",
        "RAG",
        "DoT",
      ],
      ["PI 4", "Answered", "High", percent(0.99), percent(0.9), percent(0.9), percent(0.92)],
    ],
  },
];

export const expected: Expected = {
  Export: { 2: ["amber", null, "C2"] },
  Previous: { 2: ["amber", "↑ G", "E2", "D2"] },
  YTD: { 2: ["amber", null, "E2", null] },
  Stretch: { 2: ["green", "↑ G", "G2", "F2"] },
};
