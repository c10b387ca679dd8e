import { mustAsk, percents, type CorpusWorkbook, type Expected } from "../shape";

const MONTHS = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"];
const none = (count: number): null[] => Array<null>(count).fill(null);

/** Twelve months from April, each KPI with a row of targets below its actuals: with labels, and named by its own row of figures. */
export const workbook: CorpusWorkbook = [
  {
    name: "Target rows",
    rows: [
      ["Corporate scorecard 2023/24"],
      ["Ref", "KPI", "Polarity", "Type", ...MONTHS, "Direction of travel"],
      ["C1", "Calls answered", "High", "Actual", ...percents(0.9, 0.91, 0.92, 0.88)],
      [null, null, null, "Target", ...percents(0.8, 0.85, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9)],
      ["C2", "Sickness days", "Low", "Actual", 0.8, 0.7, 0.7, 0.6],
      [null, null, null, "Target", ...Array<number>(12).fill(0.65)],
    ],
  },
  {
    name: "Named by figures",
    rows: [
      ["Customer services 2023/24"],
      ["Indicator", ...MONTHS],
      ["Calls answered", ...percents(0.9, 0.91), ...none(10)],
      ["Target", ...percents(0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9)],
      ["Complaints late", 5, 3, ...none(10)],
      ["Target (at most)", ...Array<number>(12).fill(4)],
    ],
  },
];

const NO_POLARITY = "Nothing on the sheet says which way is better; it is never assumed.";

export const expected: Expected = {
  // 88% against July's 90%: 2.2% below, inside 5%; 92% to 88% is a change of 4.3%.
  "Target rows": { 3: ["amber", "↓ A", "H3", "G3"], 5: ["green", "↓ G", "H5", "G5"] },
  "Named by figures": {
    3: mustAsk(NO_POLARITY, null, "C3", "B3"),
    5: mustAsk(NO_POLARITY, null, "C5", "B5"),
  },
};

export const untouched = { "Target rows": ["H4", "G4", "H6"], "Named by figures": ["C3", "C4", "C5", "C6"] };
