import { percents, type CorpusWorkbook, type Expected } from "../shape";

/** Layouts of performance systems and plain ones, each as councils print it. */
export const workbook: CorpusWorkbook = [
  {
    name: "Short and long",
    rows: [
      ["Quarter 2 2023/24"],
      [
        "Code",
        "Short Name",
        "Aim",
        "Previous value",
        "Value",
        "Target",
        "Status",
        "Short Trend",
        "Long Trend",
      ],
      ["E1", "Fly tips cleared", "Aim to Maximise", ...percents(0.8, 0.86, 0.85), "Red", "Down", "Improving"],
      ["E2", "Bins missed", "Aim to Minimise", 40, 60, 50, "Green", "Up", "Getting worse"],
    ],
  },
  {
    name: "Criteria",
    rows: [
      ["2023/24"],
      ["Criteria", "Target", "Year end 2022/23", "Quarter 1", "Quarter 2", "Target Met", "Trend"],
      ["Calls answered", "At least 90%", ...percents(0.91, 0.92, 0.88), "Yes", null],
      ["Bins missed", "Below 10", 12, 9, 11, null, null],
    ],
  },
  {
    name: "Periods",
    rows: [
      ["Indicator", "Polarity", "Last period", "This period", "Target", "RAG status", "Trend"],
      ["Days lost to sickness", "Lower is better", 9.1, 8.7, 8.5, null, null],
    ],
  },
  {
    name: "Footnotes",
    rows: [
      [],
      [],
      [
        null,
        null,
        "Ref.\nNo.",
        "Performance\nIndicator¹",
        "Good\nto be*",
        "Quarter 1\n2023/24",
        "Quarter 2\n2023/24²",
        "Target¹\n(2023/24)",
        "RAG*",
        "Direction\nof Travel†",
      ],
      [null, null, "F1", "Answered", "High", ...percents(0.9, 0.95, 0.9)],
    ],
  },
  {
    name: "Three levels",
    rows: [
      ["Ref", "KPI", "Polarity", "Performance", null, null, null, "Target", "Outcome", null],
      [null, null, null, "2022/23", null, "2023/24", null, null, "RAG", "DoT"],
      [null, null, null, "Q3", "Q4", "Q1", "Q2"],
      ["L1", "Answered", "High", ...percents(0.9, 0.91, 0.85, 0.95, 0.9)],
    ],
    merges: ["A1:A3", "B1:B3", "C1:C3", "D1:G1", "D2:E2", "F2:G2", "H1:H3", "I1:J1", "I2:I3", "J2:J3"],
  },
];

export const expected: Expected = {
  "Short and long": { 3: ["green", "↑ G", "E3", "D3"], 4: ["red", "↑ R", "E4", "D4"] },
  Criteria: { 3: ["amber", "↓ A", "E3", "D3"], 4: ["red", "↑ R", "E4", "D4"] },
  Periods: { 2: ["amber", "↓ G", "D2", "C2"] },
  Footnotes: { 4: ["green", "↑ G", "G4", "F4"] },
  "Three levels": { 4: ["green", "↑ G", "G4", "F4"] },
};

/** Which way a KPI went over a year is not what the rules in use say: the long trend stays as typed. */
export const untouched = { "Short and long": ["I3", "I4"], Criteria: ["C3", "B3"] };
