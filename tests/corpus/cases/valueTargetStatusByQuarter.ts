import { percent, type CorpusWorkbook, type Expected } from "../shape";

/** Value, target and status under each quarter, as performance systems print it. */
export const workbook: CorpusWorkbook = [
  {
    name: "Pentana",
    rows: [
      [
        "PI Code",
        "Short Name",
        "Aim",
        "Q1 2023/24",
        null,
        null,
        "Q2 2023/24",
        null,
        null,
        "Q3 2023/24",
        null,
        null,
        "Short Trend",
      ],
      [
        null,
        null,
        null,
        "Value",
        "Target",
        "Status",
        "Value",
        "Target",
        "Status",
        "Value",
        "Target",
        "Status",
      ],
      [
        "E1",
        "Fly tips cleared",
        "Aim to Maximise",
        percent(0.8),
        percent(0.9),
        "Red",
        percent(0.86),
        percent(0.85),
        "",
        null,
        percent(0.8),
        null,
      ],
      ["E2", "Bins missed", "Aim to Minimise", 40, 50, "Green", 60, 55, "", null, 45, null],
    ],
    merges: ["D1:F1", "G1:I1", "J1:L1", "A1:A2", "B1:B2", "C1:C2", "M1:M2"],
  },
];

export const expected: Expected = {
  Pentana: {
    3: ["green", "↑ G", "G3", "D3"],
    4: ["red", "↑ R", "G4", "D4"],
  },
};
