import { mustAsk, percent, toConfirm, type CorpusWorkbook, type Expected, type ExpectedRow } from "../shape";

const NO_SIGN = "A number without a percent sign in a row of percentages.";
const READINGS: readonly (readonly [
  string | number | { value: number; numberFormat: string },
  ExpectedRow,
])[] = [
  ["91% ↑", ["green", "↑ G"]],
  ["91% (Green)", ["green", "↑ G"]],
  ["92.5% (target 95%)", mustAsk("The cell names another target than the target column.", "↑ G")],
  ["92,5%", mustAsk("The comma may be a point mistyped, or a digit may be lost.", null)],
  ["9/10", mustAsk("It may be a share or a date.", null)],
  ["9 of 10", ["green", "→"]],
  ["1 in 10", mustAsk("A rate of one in ten beside a target of 90%: it may be the other share.", null)],
  [{ value: 45269, numberFormat: "d-mmm" }, mustAsk("A date stands where a percentage is due.", null)],
  ["Yes", mustAsk("A word stands where a percentage is due.", null)],
  ["3rd", mustAsk("A rank has no percentage.", null)],
  ["3rd of 32", mustAsk("A rank has no percentage.", null)],
  ["91% - 93%", mustAsk("A range reaches from one value to another; which is the figure is not said.", null)],
  // More than 90% is better than a target of 90% and than last month’s 90%.
  [">90%", ["green", "↑ G"]],
  ["c. 90%", mustAsk("“About 90%” may be just above or just below the target.", null)],
  ["~90%", mustAsk("“About 90%” may be just above or just below the target.", null)],
  ["91%\n(455 of 500)", ["green", "↑ G"]],
  ["455/500\n91%", ["green", "↑ G"]],
  ["91% Q1", mustAsk("The label names another period than the column.", null)],
  ["91.0", toConfirm(NO_SIGN, "green", "↑ G")],
  ["91 %", ["green", "↑ G"]],
  ["(91%)", mustAsk("The brackets may be a minus or a remark.", null)],
  ["91%, 85%", mustAsk("Two figures stand in the cell.", null)],
  ["North 91% South 85%", mustAsk("Two figures stand in the cell.", null)],
  ["91% (Jun)", mustAsk("The label names another period than the column.", null)],
  ["91% as at 31/07/2023", ["green", "↑ G"]],
  ["0.91", toConfirm(NO_SIGN, "green", "↑ G")],
  [0.91, toConfirm(NO_SIGN, "green", "↑ G")],
  [0.11, mustAsk("0.11 beside 90% may be 11% or 0.11%.", null)],
  ["100%", ["green", "↑ G"]],
  ["110%", ["green", "↑ G"]],
  ["-5%", ["red", "↓ R"]],
  ["R", mustAsk("A letter stands where a percentage is due.", null)],
  ["10,1%", mustAsk("The comma may be a point mistyped, or a digit may be lost.", null)],
  ["O%", mustAsk("The letter O stands where a nought may be meant.", null)],
  ["9O%", mustAsk("The letter O stands where a nought may be meant.", null)],
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
