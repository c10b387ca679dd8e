import type { NewSheet } from "../../../simulator/xlsx/create";
import { mustAsk, percents, type CorpusWorkbook, type Expected } from "../shape";

/** Two columns that may be the target, under headings of the health service and of councils that work with it. */
const sheet = (name: string, one: string, other: string): NewSheet => ({
  name,
  rows: [
    ["Metric", "Polarity", one, other, "Aug 24", "Sep 24", "RAG", "DoT"],
    ["Seen within 4 hours", "Higher is better", ...percents(0.95, 0.76, 0.75, 0.77)],
    ["Seen within 18 weeks", "Higher is better", ...percents(0.92, 0.9, 0.92, 0.93)],
  ],
});

export const workbook: CorpusWorkbook = [
  sheet("Plan", "National standard", "Trust plan"),
  sheet("Standard", "Standard", "Plan"),
  sheet("Trajectory", "Target", "Trajectory"),
  sheet("Operational", "Operational standard", "Trajectory"),
  sheet("Ambition", "Target", "Ambition"),
  sheet("Local", "National standard", "Local trajectory"),
  sheet("National", "National target", "Target"),
  {
    name: "Year's target",
    rows: [
      ["Metric", "Polarity", "National target", "Target 2024/25", "Aug 24", "Sep 24", "RAG", "DoT"],
      ["Seen within 4 hours", "Higher is better", ...percents(0.95, 0.76, 0.75, 0.77)],
    ],
  },
  {
    name: "Alone",
    rows: [
      ["Metric", "Polarity", "Trajectory", "Aug 24", "Sep 24", "RAG", "DoT"],
      ["Seen within 4 hours", "Higher is better", ...percents(0.76, 0.75, 0.77)],
    ],
  },
  {
    name: "Changes",
    rows: [
      ["Metric", "Polarity", "Target", "Aug 24", "Sep 24", "Trajectory", "RAG"],
      ["Seen within 4 hours", "Higher is better", ...percents(0.76, 0.75, 0.77), "+2%"],
    ],
  },
];

const asked = {
  2: mustAsk("The reading meets one of the two and misses the other.", "↑ G"),
  3: ["green", "↑ G"],
} as const;
const byOther = { 2: ["green", "↑ G"], 3: ["green", "↑ G"] } as const;

export const expected: Expected = {
  Plan: asked,
  Standard: asked,
  Trajectory: asked,
  Operational: asked,
  Ambition: asked,
  Local: byOther,
  National: byOther,
  "Year's target": { 2: ["green", "↑ G"] },
  Alone: { 2: mustAsk("A trajectory may be what is to be reached, or which way it goes.", "↑ G") },
  Changes: { 2: ["green", "↑ G"] },
};
