import { mustAsk, type CorpusWorkbook, type Expected } from "../shape";

const FACTS = ["Measure", "Good is", "Target"];
const sheet = (headings: readonly string[], ...figures: readonly (number | null)[]) => [
  [...FACTS, ...headings, "RAG", "DoT"],
  ["Visits", "High", 90, ...figures],
];

/** The newest figures stand in a column of the year so far, beside quarters or months that end before it. */
export const workbook: CorpusWorkbook = [
  { name: "Past the quarter", rows: sheet(["Q4 2024/25", "Q1 2025/26", "YTD Sep 2025"], 80, 91, 95) },
  { name: "In words", rows: sheet(["Q1 2025/26", "Year to date September 2025"], 91, 95) },
  { name: "From April", rows: sheet(["Q1 2025/26", "Apr-Sep 2025"], 91, 95) },
  { name: "Past the month", rows: sheet(["Jul 2025", "Aug 2025", "YTD Sep 2025"], 80, 91, 95) },
  { name: "With the quarter", rows: sheet(["Q1 2025/26", "Q2 2025/26", "YTD Sep 2025"], 80, 91, 95) },
  { name: "No month named", rows: sheet(["Q4 2024/25", "Q1 2025/26", "YTD"], 80, 91, 95) },
  { name: "Summed so far", rows: sheet(["Q1 2025/26", "Q2 2025/26", "H1 2025/26"], 91, null, 91) },
  { name: "Not there yet", rows: sheet(["Q4 2024/25", "Q1 2025/26", "YTD Sep 2025"], 80, 91, 0) },
  { name: "Also the quarter's", rows: sheet(["Q1 2025/26", "Year to Date 2025-26 (Quarter 2)"], 80, 95) },
];

const newer = mustAsk("The year so far may be what is reported now, or stand beside it.", null);

export const expected: Expected = {
  "Past the quarter": { 2: newer },
  "In words": { 2: newer },
  "From April": { 2: newer },
  "Past the month": { 2: newer },
  "With the quarter": { 2: ["green", "↑ G", "E2", "D2"] },
  "No month named": { 2: ["green", "↑ G", "E2", "D2"] },
  "Summed so far": { 2: ["green", null, "D2"] },
  "Not there yet": { 2: ["green", "↑ G", "E2", "D2"] },
  "Also the quarter's": { 2: ["green", null, "E2"] },
};
