import { percent, percents, type CorpusWorkbook, type Expected } from "../shape";

/** Each KPI a small table of its own: its name before its own row of periods, twice down the sheet and starting at C4. */
export const workbook: CorpusWorkbook = [
  {
    name: "Cards",
    rows: [
      [],
      [null, null, "Quarterly performance"],
      [],
      [null, null, "Calls answered in 20 seconds", "Q1 2023/24", "Q2 2023/24", "Q3 2023/24"],
      [null, null, "Actual", ...percents(0.9, 0.92), null],
      [null, null, "Target", ...percents(0.95, 0.95, 0.95)],
      [null, null, "Good performance is", "High"],
      [],
      [null, null, "Bins missed per 100,000", "Q1 2023/24", "Q2 2023/24", "Q3 2023/24"],
      [null, null, "Performance", 40, 60, null],
      [null, null, "Target (no more than)", 50, 50, 50],
      [null, null, "Good performance is", "Low"],
    ],
  },
  {
    name: "Both columns",
    rows: [
      ["Ref", "Measure", "Aim", null, "Q1 2023/24", "Q2 2023/24", "DoT", "Comments"],
      ["P1", "Calls answered", "Maximise", "Actual", ...percents(0.9, 0.95), null, "Staff back"],
      [null, null, null, "Target", ...percents(0.9, 0.9)],
      [null, null, null, "Tolerance", percent(0.05)],
      ["P2", "Bins missed", "Minimise", "Actual", 40, 60, null, null],
      [null, null, null, "Target", 50, 50],
      [null, null, null, "Tolerance", percent(0.3)],
    ],
    merges: ["A2:A4", "B2:B4", "C2:C4", "G2:G4", "A5:A7", "B5:B7", "C5:C7", "G5:G7"],
  },
];

export const expected: Expected = {
  Cards: { 5: ["amber", "↑ G", "E5", "D5"], 10: ["red", "↑ R", "E10", "D10"] },
  "Both columns": { 2: ["green", "↑ G", "F2", "E2"], 5: ["amber", "↑ R", "F5", "E5"] },
};

export const untouched = { Cards: ["D6", "E6", "E11"], "Both columns": ["F3", "F6", "E4", "H2", "C2"] };
