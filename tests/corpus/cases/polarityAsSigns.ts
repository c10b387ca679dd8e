import { mustAsk, percent, type CorpusWorkbook, type Expected, type ExpectedRow } from "../shape";

function sheet(name: string, heading: string, higher: string, lower: string): CorpusWorkbook[number] {
  return {
    name,
    rows: [
      ["Measure", heading, "Target", "Q1 2024/25", "Q2 2024/25"],
      ["Answered in time", higher, percent(0.9), percent(0.91), percent(0.85)],
      ["Days to answer", lower, 20, 18, 22],
    ],
  };
}

/** Which way is better, asked in a heading and answered in a word or a sign. */
export const workbook: CorpusWorkbook = [
  sheet("A", "Better performance", "High", "Low"),
  sheet("B", "Better performance is", "Higher", "Lower"),
  sheet("C", "Which way is better?", "High", "Low"),
  sheet("D", "Target direction", "≥", "≤"),
  sheet("E", "Target direction", ">=", "<="),
  sheet("F", "Performance wanted", "High", "Low"),
];

const ROWS: Readonly<Record<number, ExpectedRow>> = { 2: ["red", "↓ R"], 3: ["red", "↑ R"] };
const UNKNOWN = mustAsk("The heading may ask which way is better, or tell how it went.", null);

export const expected: Expected = {
  A: ROWS,
  B: ROWS,
  C: ROWS,
  D: ROWS,
  E: ROWS,
  F: { 2: UNKNOWN, 3: UNKNOWN },
};
