import type { NewCell } from "../../../simulator/xlsx/create";
import { mustAsk, percent, percents, type CorpusWorkbook, type Expected } from "../shape";

/** A second column of targets, and targets of KPIs that are variances themselves. */
const rows = (
  heading: string,
  ...cells: readonly (readonly NewCell[])[]
): readonly (readonly NewCell[])[] => [
  ["Measure", "Good is", "Target", heading, "Q1 2024/25", "Q2 2024/25", "RAG", "DoT"],
  ...cells,
];

export const workbook: CorpusWorkbook = [
  {
    name: "Revised",
    rows: rows(
      "Revised target",
      ["Calls answered", "High", ...percents(0.8, 0.9, 0.84, 0.82)],
      ["Visits made", "High", ...percents(0.8, 0.9, 0.84, 0.92)],
      ["Homes let", "High", percent(0.8), null, ...percents(0.84, 0.82)],
    ),
  },
  {
    name: "Interim",
    rows: rows(
      "Interim target",
      ["Calls answered", "High", ...percents(0.8, 0.7, 0.84, 0.79)],
      ["Visits made", "High", ...percents(0.8, 0.7, 0.84, 0.65)],
    ),
  },
  {
    name: "Costs",
    rows: rows(
      "Target cost",
      ["Calls answered", "High", percent(0.8), 500, ...percents(0.84, 0.82)],
      ["Visits made", "High", percent(0.8), "£1,500", ...percents(0.84, 0.79)],
    ),
  },
  {
    name: "Variances",
    rows: [
      ["Budget area", "Polarity", "Target variance", "May-24", "Jun-24", "RAG", "DoT"],
      ["Children – forecast variance (£000)", "Lower is better", 0, -20, -15],
      ["Adults – forecast variance (£000)", "Lower is better", 0, -20, 5],
    ],
  },
  {
    name: "No targets",
    rows: [
      ["Measure", "Polarity", "May-24", "Jun-24", "RAG", "DoT"],
      ["Complaints received", "Lower is better", 20, 25],
      ["Days lost", "Lower is better", 20, 15],
      ["Days to let a home", "Lower is better", 40, 41],
    ],
  },
];

const NO_TARGET = "The sheet has no targets, and whether a decline is acceptable depends on them.";

export const expected: Expected = {
  Revised: {
    2: mustAsk(
      "82% meets the target and misses the revised one; the sheet does not say from when that holds.",
      "↓ A",
    ),
    3: ["green", "↑ G"],
    4: ["green", "↓ A"],
  },
  Interim: {
    2: mustAsk("79% misses the target and meets the interim one.", null),
    3: ["red", "↓ R"],
  },
  Costs: { 2: ["green", "↓ A"], 3: ["amber", "↓ R"] },
  Variances: { 2: ["green", "↑ A"], 3: ["red", "↑ R"] },
  "No targets": { 2: mustAsk(NO_TARGET, null), 3: mustAsk(NO_TARGET, "↓ G"), 4: mustAsk(NO_TARGET, "↑ A") },
};
