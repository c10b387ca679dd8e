import type { NewSheet } from "../../../simulator/xlsx/create";
import { mustAsk, percents, type CorpusWorkbook, type Expected } from "../shape";

/** A column of the government's thresholds, or headed no more than “Threshold”, beside the council's own targets. */
const planning = (heading: string): NewSheet => ({
  name: heading,
  rows: [
    ["Measure", "Good is", "Target", heading, "Q1 2024/25", "Q2 2024/25", "RAG", "DoT"],
    ["Appeals overturned", "Low", ...percents(0.05, 0.1, 0.05, 0.06)],
    ["Major applications in time", "High", ...percents(0.8, 0.6, 0.7, 0.65)],
    ["Minor applications in time", "High", ...percents(0.8, 0.7, 0.7, 0.81)],
  ],
});

export const workbook: CorpusWorkbook = [
  planning("Designation threshold"),
  planning("Statutory minimum"),
  planning("Threshold"),
  {
    name: "Shares",
    rows: [
      ["Measure", "Good is", "Target", "Threshold", "Q1 2024/25", "Q2 2024/25", "RAG", "DoT"],
      ["Appeals overturned", "Low", ...percents(0.05, 0.1, 0.05, 0.06)],
      ["Calls answered", "High", ...percents(0.8, 0.1, 0.7, 0.73)],
      ["Visits made", "High", ...percents(0.9, 0.1, 0.7, 0.8)],
    ],
  },
];

const MINIMUM =
  "Amber may end at the statutory minimum or, as without the column, at the council's own tolerance.";

export const expected: Expected = {
  "Designation threshold": { 2: ["red", "↑ R"], 3: ["red", "↓ R"], 4: ["green", "↑ G"] },
  "Statutory minimum": { 2: mustAsk(MINIMUM, "↑ R"), 3: mustAsk(MINIMUM, "↓ R"), 4: ["green", "↑ G"] },
  // 60% is no share of 80%: amber ends there.
  Threshold: {
    2: mustAsk("Amber ends at 10%, or at 5.5%, a tenth above the target.", "↑ R"),
    3: ["amber", "↓ R"],
    4: ["green", "↑ G"],
  },
  // 10% of every target, for 10% is no limit of 80% and 90%.
  Shares: { 2: ["red", "↑ R"], 3: ["amber", "↑ G"], 4: ["red", "↑ G"] },
};
