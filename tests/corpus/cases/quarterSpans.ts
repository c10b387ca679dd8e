import { percent, percents, type CorpusWorkbook, type Expected } from "../shape";

const rows = (header: readonly string[]) => [
  ["Corporate KPIs 2023/24"],
  ["Ref", "Indicator", "Polarity", "Target", ...header, "DoT"],
  ["S1", "Answered", "Higher is better", percent(0.9), ...percents(0.93, 0.91)],
];

/** Quarters named by their months or their last day. */
export const workbook: CorpusWorkbook = [
  { name: "Brackets", rows: rows(["Q1 (Apr-Jun)", "Q2 (Jul-Sep)"]) },
  { name: "Months", rows: rows(["Apr-Jun 23", "Jul-Sep 23"]) },
  { name: "Ending", rows: rows(["Quarter ending 30 June 2023", "Quarter ending 30 September 2023"]) },
  { name: "Ordinal", rows: rows(["1st Quarter", "2nd Quarter"]) },
  { name: "Qtr", rows: rows(["Qtr 1", "Qtr 2"]) },
  { name: "Year first", rows: rows(["2023/24 Q1", "2023/24 Q2"]) },
  { name: "Actual", rows: rows(["Q1 2023/24 Actual", "Q2 2023/24 Actual"]) },
  { name: "Half", rows: rows(["H1 2023/24", "H2 2023/24"]) },
];

const each = { 3: ["green", "↓ A", "F3", "E3"] } as const;

export const expected: Expected = {
  Brackets: each,
  Months: each,
  Ending: each,
  Ordinal: each,
  Qtr: each,
  "Year first": each,
  Actual: each,
  Half: each,
};
