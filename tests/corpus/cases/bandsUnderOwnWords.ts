import type { NewCell } from "../../../simulator/xlsx/create";
import { mustAsk, percent, type CorpusWorkbook, type Expected } from "../shape";

/** Ranges and ends of amber and red beside the target, under headings in a council's own words. */
const ROWS: readonly (readonly NewCell[])[] = [
  ["Council tax collected", "Higher is better", percent(0.566, 1), percent(0.56), "54% - 55.9%", "< 54%"],
  ["Planning majors in time", "Higher is better", percent(0.83), percent(0.9), "80% to 89%", "below 80%"],
  ["New claims, in days", "Lower is better", 22.4, 20, "20.1 - 22", "> 22"],
  ["Rent arrears", "Lower is better", percent(0.034, 1), percent(0.03), "3.1% - 3.5%", ">3.5%"],
  ["Relief duty ended", "Higher is better", percent(0.49), percent(0.5), "45-49%", "44% or less"],
];
const HEAD = ["Ref", "Measure", "Polarity", "Q2 2024/25", "Target"] as const;

export const workbook: CorpusWorkbook = [
  {
    name: "Own words",
    rows: [
      [...HEAD, "Getting there", "Off track", "RAG"],
      ...ROWS.map((cells, i) => [`B${String(i + 1)}`, ...cells, null]),
    ],
  },
];

const AMBER = "Red by the 5% of a sheet without tolerances, amber by a range that may be amber’s.";

export const expected: Expected = {
  "Own words": { 2: ["green"], 3: mustAsk(AMBER), 4: ["red"], 5: mustAsk(AMBER), 6: ["amber"] },
};
