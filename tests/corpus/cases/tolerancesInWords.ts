import { mustAsk, percent, type CorpusWorkbook, type Expected, type ExpectedRow } from "../shape";

const BARE = "A bare number may be that many, or that many percent: amber by the one, red by the other.";
/** Reading 86% against 90%, higher is better. */
const PERCENT: readonly (readonly [string, ExpectedRow])[] = [
  ["5%", ["amber", "→"]],
  ["+/- 5%", ["amber", "→"]],
  ["+/- 3% points", ["red", "→"]],
  ["±5pp", ["amber", "→"]],
  ["5 points", ["amber", "→"]],
  ["Within 5 percentage points", ["amber", "→"]],
  ["5% below target", ["amber", "→"]],
  ["-5%", ["amber", "→"]],
  ["85%", ["amber", "→"]],
  ["85% - 89%", ["amber", "→"]],
  ["85 - 90%", ["amber", "→"]],
  ["87% to 90%", ["red", "→"]],
  ["85%-89.9%", ["amber", "→"]],
  ["Amber 85%-89%", ["amber", "→"]],
  ["Amber: 85% to 90%, Red: below 85%", ["amber", "→"]],
  ["Red below 87%", ["red", "→"]],
  ["Green 90% and above, amber 85% and above", ["amber", "→"]],
  ["N/A", mustAsk("Whether there is no amber, or the standard tolerance holds, is not said.", "→")],
  ["None", ["red", "→"]],
  ["Nil", ["red", "→"]],
  ["No variance", ["red", "→"]],
  ["5% / 10%", mustAsk("Two tolerances stand in the cell.", "→")],
  ["TBC", mustAsk("The tolerance is still to be decided, and the answer hangs on it.", "→")],
  ["see note", mustAsk("The tolerance stands elsewhere.", "→")],
  ["±1 case", mustAsk("A number of cases is no tolerance for a percentage.", "→")],
];

/** Tolerances as officers write them. 86% is amber with "85%" as a limit and as a share of the target. */
export const workbook: CorpusWorkbook = [
  {
    name: "Percentages",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Tolerance", "Jun-23", "Jul-23", "DoT"],
      ...PERCENT.map(([tolerance], at) => [
        `T${at + 1}`,
        `Measure ${at + 1}`,
        "Higher is better",
        percent(0.9),
        tolerance,
        percent(0.86),
        percent(0.86),
      ]),
    ],
  },
  {
    name: "Counts",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Tolerance", "Jun-23", "Jul-23", "DoT"],
      ["C1", "two days", "Lower is better", "20 days", "2 days", "22 days", "22 days"],
      ["C2", "two", "Lower is better", 20, "+/- 2", 22, 22],
      ["C3", "a number", "Lower is better", 20, 2, 22, 22],
      ["C4", "turned into a date", "Lower is better", 9, { value: 45269, numberFormat: "d-mmm" }, 11, 11],
      ["C5", "a share in General", "Lower is better", 20, 0.1, 22, 22],
      ["C6", "a limit", "Lower is better", 20, "up to 22", 22, 22],
    ],
  },
];

export const expected: Expected = {
  Percentages: Object.fromEntries(PERCENT.map(([, row], at) => [at + 2, row])),
  Counts: {
    2: ["amber", "→"],
    3: mustAsk(BARE, "→"),
    4: mustAsk(BARE, "→"),
    5: mustAsk("Excel has turned a band into a date.", "→"),
    6: mustAsk("0.1 may be a tenth of the target or 0.1 itself.", "→"),
    7: ["amber", "→"],
  },
};
