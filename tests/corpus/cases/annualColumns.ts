import { percent, percents, type CorpusWorkbook, type Expected } from "../shape";

const rows = (header: readonly string[]) => [
  ["Ref", "Indicator", "Polarity", ...header, "Target", "DoT"],
  ["Y1", "Recycled", "Higher is better", ...percents(0.45, 0.46, 0.44), percent(0.45)],
  ["Y2", "Sickness days", "Lower is better", 9, 8.5, 8.1, 8],
];

/** Financial years in four ways of writing, all yearly figures. */
export const workbook: CorpusWorkbook = [
  { name: "Slash", rows: rows(["2021/22", "2022/23", "2023/24"]) },
  { name: "Dash", rows: rows(["21-22", "22-23", "23-24"]) },
  { name: "FY", rows: rows(["FY22", "FY23", "FY24"]) },
  { name: "Outturn", rows: rows(["2021/22 Outturn", "2022/23 Outturn", "2023/24 Actual"]) },
  { name: "Long", rows: rows(["2021-2022", "2022-2023", "2023-2024"]) },
  { name: "FYlong", rows: rows(["FY 2021/22", "FY 2022/23", "FY 2023/24"]) },
];

const each = {
  2: ["amber", "↓ A", "F2", "E2"],
  3: ["amber", "↓ G", "F3", "E3"],
} as const;

export const expected: Expected = {
  Slash: each,
  Dash: each,
  FY: each,
  Outturn: each,
  Long: each,
  FYlong: each,
};
