import { mustAsk, percents, type CorpusWorkbook, type Expected } from "../shape";

/** Sheets whose newest column is worded otherwise than the ones before it. */

const FACTS = ["Measure", "Good is", "Target"];

const row = (name: string, ...figures: readonly number[]) => [
  name,
  "High",
  ...percents(0.9),
  ...percents(...figures),
];

export const workbook: CorpusWorkbook = [
  {
    name: "Past and actual",
    rows: [[...FACTS, "Previous month", "Actual", "RAG", "DoT"], row("Calls", 0.93, 0.8)],
  },
  {
    name: "Last year and now",
    rows: [[...FACTS, "Same quarter last year", "Latest", "RAG", "DoT"], row("Calls", 0.93, 0.8)],
  },
  {
    name: "Last year and actual",
    rows: [[...FACTS, "Last year", "Actual", "RAG", "DoT"], row("Calls", 0.93, 0.8)],
  },
  {
    name: "Three values",
    rows: [
      [...FACTS, "Current value", "Previous value", "Value same period last year", "RAG", "DoT"],
      row("Calls", 0.8, 0.93, 0.85),
    ],
  },
  {
    name: "In month",
    rows: [
      ["Performance scorecard - September 2024"],
      [...FACTS, "Previous month", "In month", "YTD", "RAG", "DoT"],
      row("Calls", 0.93, 0.8, 0.9),
    ],
  },
  {
    name: "Draft month",
    rows: [
      [...FACTS, "Jul 2024", "Aug 2024", "September (draft)", "RAG", "DoT"],
      row("Calls", 0.9, 0.93, 0.8),
    ],
  },
  {
    name: "Numbered month",
    rows: [[...FACTS, "Aug 2024", "M6", "RAG", "DoT"], row("Calls", 0.93, 0.8)],
  },
  {
    name: "This quarter",
    rows: [[...FACTS, "Q1 2024/25", "This quarter", "RAG", "DoT"], row("Calls", 0.93, 0.8)],
  },
  {
    name: "Quarter ends",
    rows: [[...FACTS, "30 June 2024", "30 September 2024", "RAG", "DoT"], row("Calls", 0.93, 0.8)],
  },
  {
    name: "Misspelt",
    rows: [[...FACTS, "Aug 2024", "Septmber 2024", "RAG", "DoT"], row("Calls", 0.93, 0.8)],
  },
  {
    name: "Outturn and actual",
    rows: [[...FACTS, "2023/24 outturn", "Actual", "RAG", "DoT"], row("Calls", 0.93, 0.8)],
  },
  { name: "Now", rows: [[...FACTS, "Q1 2024/25", "Position now", "RAG", "DoT"], row("Calls", 0.93, 0.8)] },
  {
    name: "Copied",
    rows: [
      [...FACTS, "Q1 2024/25", "Q2 2024/25", "Latest", "RAG", "DoT"],
      row("Calls", 0.93, 0.8, 0.8),
      row("Visits", 0.9, 0.91, 0.91),
    ],
  },
  {
    name: "Something else",
    rows: [
      [...FACTS, "Q1 2024/25", "Q2 2024/25", "Kent", "Cases in 2024", "RAG", "DoT"],
      [...row("Calls", 0.93, 0.8, 0.85), 1200],
    ],
  },
  {
    name: "Over a year",
    rows: [
      [...FACTS, "Aug-24", "Sep-24", "Rolling 12 months", "12 month average", "RAG", "DoT"],
      row("Calls", 0.93, 0.8, 0.88, 0.9),
    ],
  },
  {
    name: "Bands",
    rows: [
      [null, null, "Current month", null, "Previous month"],
      ["Measure", "Good is", "Actual", "Target", "Actual", "Target", "RAG", "DoT"],
      ["Calls", "High", ...percents(0.8, 0.9, 0.93, 0.9)],
    ],
    merges: ["C1:D1", "E1:F1"],
  },
  {
    name: "Too few to tell",
    rows: [
      [...FACTS, "Q1 2024/25", "Q2 2024/25", "RAG"],
      ["Entrants", "Low", 10, 8, "<5%"],
    ],
  },
];

export const expected: Expected = {
  "Past and actual": { 2: ["red", "↓ R", "E2", "D2"] },
  "Last year and now": { 2: ["red", null, "E2", null] },
  "Last year and actual": { 2: ["red", null, "E2", null] },
  "Three values": { 2: ["red", "↓ R", "D2", "E2"] },
  "In month": { 3: ["red", "↓ R", "E3", "D3"] },
  "Draft month": { 2: ["red", "↓ R", "F2", "E2"] },
  "Numbered month": { 2: ["red", "↓ R", "E2", "D2"] },
  "This quarter": { 2: ["red", "↓ R", "E2", "D2"] },
  "Quarter ends": { 2: ["red", "↓ R", "E2", "D2"] },
  Misspelt: { 2: mustAsk("The heading of the last column is misspelt; it may be September’s.", null) },
  "Outturn and actual": { 2: mustAsk("“Actual” may be this year’s figure or the outturn’s own.", null) },
  Now: { 2: mustAsk("“Position now” may be the second quarter’s.", null) },
  Copied: { 2: ["red", "↓ R", "E2", "D2"], 3: ["green", "↑ G", "E3", "D3"] },
  "Something else": { 2: ["red", "↓ R", "E2", "D2"] },
  "Over a year": { 2: ["red", "↓ R", "E2", "D2"] },
  Bands: { 3: ["red", "↓ R", "C3", "E3"] },
  "Too few to tell": { 2: mustAsk("A limit stands in place of the newest figure.", null, "E2") },
};
