import { mustAsk, percent, type CorpusWorkbook, type Expected, type ExpectedRow } from "../shape";
import type { NewCell, NewCellSpec } from "../../../simulator/xlsx/create";

const pounds = (value: number): NewCellSpec => ({ value, numberFormat: "£#,##0;(£#,##0)" });
const hours = (value: number): NewCellSpec => ({ value: value / 24, numberFormat: "[h]:mm" });

/** Better, target, quarters 1 and 2, and what an officer would say. */
const ROWS: readonly (readonly [
  better: string,
  target: NewCell,
  q1: NewCell,
  q2: NewCell,
  answer: ExpectedRow,
])[] = [
  ["High", percent(0.9), percent(0.85), percent(0.87), ["amber", "↑ G"]],
  ["High", "£(1,500)", "£(1,300)", "£(1,200)", ["green", "↑ G"]],
  // Excel holds -1500: the target is below nought as the figures are.
  ["High", pounds(-1500), pounds(-1300), pounds(-1700), ["red", "↓ R"]],
  ["High", "0.4pp", "+0.3pp", "+0.5pp", ["green", "↑ G"]],
  ["High", percent(0.9), "▲ 85%", "▲ 87%", ["amber", "↑ G"]],
  ["High", percent(0.9), "Q1: 85%", "Q2: 87%", ["amber", "↑ G"]],
  ["High", percent(0.9), "Q1: 85%", "Q1: 87%", mustAsk("The label names the quarter before.", null)],
  ["High", percent(0.9), percent(0.85), "87% as at 30/9/23", ["amber", "↑ G"]],
  ["High", "40,000 sq m", "41,000 sq m", "45,000 sq m", ["green", "↑ G"]],
  ["High", "40,000 sq m", "41,000 sq m", "45,000 sq ft", mustAsk("Feet beside metres.", null)],
  ["Low", "800 hours", hours(720), hours(732), ["green", "↑ A"]],
  ["High", 4, "4.1/5", "4.2/5", ["green", "↑ G"]],
  ["High", 90, "86.5 (out of 100)", "87.5 (out of 100)", ["amber", "↑ G"]],
  ["Low", 10, 6, "<5", ["green", "↓ G"]],
  ["Low", 3, 6, "<5", mustAsk("It may be 4, or 2: a figure too small to publish.", null)],
];

/** Figures as people type them besides the number alone, and a row reported a quarter late. */
export const workbook: CorpusWorkbook = [
  {
    name: "Forms",
    rows: [
      ["Ref", "Measure", "Good", "Target", "Q1 2023/24", "Q2 2023/24"],
      ...ROWS.map(([better, target, q1, q2], i) => [
        `K${String(i + 1)}`,
        "Measure of the service",
        better,
        target,
        q1,
        q2,
      ]),
    ],
  },
  {
    name: "Late",
    rows: [
      ["Ref", "Measure", "Good", "Target", "Frequency", "Q1 2023/24", "Q2 2023/24"],
      ["K1", "Calls", "High", percent(0.9), "Quarterly", percent(0.92), percent(0.94)],
      ["K2", "Visits", "High", percent(0.9), "Quarterly (1 qtr in arrears)", percent(0.92)],
      ["K3", "Letters", "High", percent(0.9), "Quarterly", percent(0.92)],
    ],
  },
];

export const expected: Expected = {
  Forms: Object.fromEntries(ROWS.map(([, , , , answer], i) => [i + 2, answer])),
  Late: {
    2: ["green", "↑ G"],
    3: ["green", null, "F3", null],
    4: ["data-missing", null],
  },
};
