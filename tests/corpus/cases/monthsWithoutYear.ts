import { percents, percent, type CorpusWorkbook, type Expected } from "../shape";

const MONTHS = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"];
const row = [
  "M1",
  "Answered",
  "High",
  percent(0.9),
  ...percents(0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.95, 0.92),
];

/** April to March with the year over the columns, on the tab, in the title, or nowhere: January follows December. */
export const workbook: CorpusWorkbook = [
  {
    name: "Over",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "2023/24", ...Array<null>(11).fill(null), "DoT"],
      [null, null, null, null, ...MONTHS],
      row,
    ],
    merges: ["E1:P1", "A1:A2", "B1:B2", "C1:C2", "D1:D2", "Q1:Q2"],
  },
  { name: "2023-24", rows: [["Ref", "Indicator", "Polarity", "Target", ...MONTHS, "DoT"], row] },
  { name: "Nowhere", rows: [["Ref", "Indicator", "Polarity", "Target", ...MONTHS, "DoT"], row] },
  {
    name: "Long names",
    rows: [
      ["Performance 2023-24"],
      [
        ...[
          "Ref",
          "Indicator",
          "Polarity",
          "Target",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
        ],
        ...["November", "December", "January", "February", "March", "DoT"],
      ],
      row,
    ],
  },
];

export const expected: Expected = {
  Over: { 3: ["green", "↓ A", "N3", "M3"] },
  "2023-24": { 2: ["green", "↓ A", "N2", "M2"] },
  Nowhere: { 2: ["green", "↓ A", "N2", "M2"] },
  "Long names": { 3: ["green", "↓ A", "N3", "M3"] },
};
