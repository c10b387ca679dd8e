import { mustAsk, percent, type CorpusWorkbook, type Expected } from "../shape";

const HEADINGS: readonly (readonly [heading: string, higher: string, lower: string])[] = [
  ["H/L", "H", "L"],
  ["Positive direction", "Up", "Down"],
  ["Desired trend", "↑", "↓"],
  ["Is high good?", "Yes", "No"],
  ["Lower is better?", "N", "Y"],
  ["Reverse", "H", "L"],
];

/** Polarities asked for in the heading, and one column whose heading says nothing of them. */
export const workbook: CorpusWorkbook = HEADINGS.map(([heading, higher, lower]) => ({
  name: heading.replace(/[/?]/g, " "),
  rows: [
    ["Ref", "Measure", heading, "Target", "Q1 2024/25", "Q2 2024/25"],
    ["A1", "Calls answered on time", higher, percent(0.9), percent(0.88), percent(0.92)],
    ["A2", "Missed bins", lower, 10, 5, 6],
  ],
}));

const READ = { 2: ["green", "↑ G"], 3: ["green", "↑ A"] } as const;
const UNSURE = mustAsk("“Reverse” may say which way is better, or which figures are turned round.", null);

export const expected: Expected = {
  "H L": READ,
  "Positive direction": READ,
  "Desired trend": READ,
  "Is high good ": READ,
  "Lower is better ": READ,
  Reverse: { 2: UNSURE, 3: UNSURE },
};
