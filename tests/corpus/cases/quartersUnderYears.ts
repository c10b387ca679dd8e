import { percent, percents, type CorpusWorkbook, type Expected } from "../shape";

/** Quarters under merged years; each year has its own target. */
export const workbook: CorpusWorkbook = [
  {
    name: "Housing",
    rows: [
      ["Housing KPIs"],
      [],
      [
        "Ref",
        "Description",
        "Good to be",
        "Target",
        null,
        "2022/23",
        null,
        null,
        null,
        "2023/24",
        null,
        null,
        null,
        "Trend",
        "Status",
      ],
      [null, null, null, "2022/23", "2023/24", "Q1", "Q2", "Q3", "Q4", "Q1", "Q2", "Q3", "Q4"],
      [
        "H1",
        "Rent collected",
        "High",
        percent(0.9),
        percent(0.95),
        ...percents(0.9, 0.91, 0.92, 0.93, 0.91, 0.92),
      ],
      ["H2", "Void days", "Low", 30, 25, 28, 29, 30, 31, 26, 26],
      [
        "H3",
        "Homes meeting the standard",
        "High",
        percent(0.9),
        percent(0.9),
        null,
        null,
        null,
        percent(0.99),
        null,
        percent(0.91),
      ],
      [
        "H4",
        "Repairs in time",
        "High",
        percent(0.9),
        percent(0.9),
        null,
        percent(0.99),
        null,
        null,
        percent(0.92),
        percent(0.91),
      ],
    ],
    merges: ["D3:E3", "F3:I3", "J3:M3", "A3:A4", "B3:B4", "C3:C4", "N3:N4", "O3:O4"],
  },
];

export const expected: Expected = {
  Housing: {
    5: ["amber", "↑ G", "K5", "J5"],
    6: ["amber", "→", "K6", "J6"],
    7: ["green", null, "K7", null],
    8: ["green", "↓ A", "K8", "J8"],
  },
};
