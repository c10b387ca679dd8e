import { percent, type CorpusWorkbook, type Expected, type ExpectedRow } from "../shape";

const ASK: ExpectedRow = ["needs-attention", null];
const READINGS: readonly (readonly [
  string | number | { value: number; numberFormat: string },
  ExpectedRow,
])[] = [
  ["91% ↑", ["green", "↑ G"]],
  ["91% (Green)", ["green", "↑ G"]],
  // The figure is certain, and better than the last; what it is held against is not.
  ["92.5% (target 95%)", ["needs-attention", "↑ G"]],
  ["92,5%", ASK],
  ["9/10", ASK],
  ["9 of 10", ASK],
  ["1 in 10", ASK],
  [{ value: 45269, numberFormat: "d-mmm" }, ASK],
  ["Yes", ASK],
  ["3rd", ASK],
  ["3rd of 32", ASK],
  ["91% - 93%", ASK],
  [">90%", ASK],
  ["c. 90%", ASK],
  ["~90%", ASK],
  ["91%\n(455 of 500)", ["green", "↑ G"]],
  ["455/500\n91%", ASK],
  ["91% Q1", ASK],
  ["91.0", ["green", "↑ G"]],
  ["91 %", ["green", "↑ G"]],
  ["(91%)", ["needs-attention", null]],
  ["91%, 85%", ASK],
  ["North 91% South 85%", ASK],
  ["91% (Jun)", ASK],
  ["91% as at 31/07/2023", ["green", "↑ G"]],
  ["0.91", ["green", "↑ G"]],
  [0.91, ["green", "↑ G"]],
  [0.11, ASK],
  ["100%", ["green", "↑ G"]],
  ["110%", ["green", "↑ G"]],
  ["-5%", ["red", "↓ R"]],
  ["R", ASK],
  ["10,1%", ASK],
  ["O%", ASK],
  ["9O%", ASK],
];

/** A figure with something beside it; 90% last month, target 90%. What is not certainly one figure is asked about. */
export const workbook: CorpusWorkbook = [
  {
    name: "Figures",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Jun-23", "Jul-23", "DoT"],
      ...READINGS.map(([reading], at) => [
        `F${at + 1}`,
        `Measure ${at + 1}`,
        "Higher is better",
        percent(0.9),
        percent(0.9),
        reading,
      ]),
    ],
  },
];

export const expected: Expected = {
  Figures: Object.fromEntries(READINGS.map(([, row], at) => [at + 2, row])),
};
