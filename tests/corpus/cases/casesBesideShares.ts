import { mustAsk, percent, type CorpusWorkbook, type Expected, type ExpectedRow } from "../shape";

const GOOD: ExpectedRow = ["green", "↑ G"];
const READINGS: readonly (readonly [string, ExpectedRow])[] = [
  ["91% (455/500)", GOOD],
  ["91% (455 of 500)", GOOD],
  ["91% (455 out of 500)", GOOD],
  ["91%\n455/500", GOOD],
  ["91% 455 out of 500", GOOD],
  ["455/500 (91%)", GOOD],
  ["455 out of 500 (91%)", GOOD],
  ["455 (91%)", GOOD],
  ["91% [455/500]", GOOD],
  ["91% - 455 of 500", GOOD],
  ["91% n=500", ["green", "↑ G"]],
  ["91.0% (July)", GOOD],
  ["91% (Jul 23)", GOOD],
  ["91% YTD 92%", mustAsk("“YTD” may belong to the figure before it or to the one behind it.", null)],
];

/** A share and its cases; the last month has 90%, and 90% is the target. */
export const workbook: CorpusWorkbook = [
  {
    name: "Cases",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Jun-23", "Jul-23", "DoT"],
      ...READINGS.map(([text], at) => [
        `C${at + 1}`,
        `Measure ${at + 1}`,
        "Higher is better",
        percent(0.9),
        percent(0.9),
        text,
      ]),
    ],
  },
];

export const expected: Expected = {
  Cases: Object.fromEntries(READINGS.map(([, row], at) => [at + 2, row])),
};
