import type { NewCell, NewSheet } from "../../../simulator/xlsx/create";
import { percent, type CorpusWorkbook, type Expected, type ExpectedSheet } from "../shape";

/** What makes a row green, amber and red, in words and signs, each in a column of its own. Without a target column, green's is the target. */
const LIMITS: readonly (readonly NewCell[])[] = [
  ["Council tax collected", "Higher is better", percent(0.566, 1), ">= 56%", "54% - 55.9%", "< 54%"],
  ["Planning majors in time", "Higher is better", percent(0.83), "90% or above", "80% to 89%", "below 80%"],
  ["New claims, in days", "Lower is better", 22.4, "<= 20", "20.1 - 22", "> 22"],
  ["Days to let a void", "Lower is better", 28, "≤ 28", "29 - 32", "≥ 33"],
  ["Rent arrears", "Lower is better", percent(0.034, 1), "≤3%", "3.1% - 3.5%", ">3.5%"],
  ["Net additional homes", "Higher is better", 98, 100, 90, 89],
  ["Relief duty ended", "Higher is better", percent(0.49), "50%+", "45-49%", "44% or less"],
  [
    "Residents satisfied",
    "Higher is better",
    percent(0.67),
    percent(0.7),
    "within 5% of target",
    "more than 5% below",
  ],
  ["Carbon emissions", "Lower is better", 1188, "Tracking", "", ""],
];
const TARGETS: readonly NewCell[] = [
  percent(0.56),
  percent(0.9),
  20,
  28,
  percent(0.03),
  100,
  percent(0.5),
  percent(0.7),
  "Tracking",
];

function sheet(name: string, headings: readonly [string, string, string], targets = false): NewSheet {
  const head = ["Ref", "Measure", "Polarity", "Q2 2024/25", ...headings, "RAG"];
  const rows = LIMITS.map((cells, i) => [
    `N${String(i + 1)}`,
    ...cells,
    null,
    ...(targets ? [TARGETS[i] ?? null] : []),
  ]);
  return { name, rows: [targets ? [...head, "Target"] : head, ...rows] };
}

/** The two header rows of a merged "RAG thresholds". */
function underGroup(name: string): NewSheet {
  const { rows } = sheet(name, ["Green", "Amber", "Red"]);
  const group = [null, null, null, null, "RAG thresholds", null, null, null];
  return { name, rows: [group, ...(rows ?? [])], merges: ["E1:G1"] };
}

export const workbook: CorpusWorkbook = [
  sheet("If", ["Green if", "Amber if", "Red if"]),
  sheet("If, with targets", ["Green if", "Amber if", "Red if"], true),
  sheet("When", ["Green when", "Amber when", "Red when"]),
  sheet("Is", ["Green is", "Amber is", "Red is"]),
  sheet("If first", ["If green", "If amber", "If red"]),
  sheet("Range", ["Green range", "Amber range", "Red range"], true),
  sheet("Thresholds", ["RAG thresholds: Green", "RAG thresholds: Amber", "RAG thresholds: Red"]),
  underGroup("Under a group"),
];

const ANSWERS: ExpectedSheet = {
  2: ["green"],
  3: ["amber"],
  4: ["red"],
  5: ["green"],
  6: ["amber"],
  7: ["amber"],
  8: ["amber"],
  9: ["amber"],
  10: ["tracking"],
};

export const expected: Expected = {
  If: ANSWERS,
  "If, with targets": ANSWERS,
  When: ANSWERS,
  Is: ANSWERS,
  "If first": ANSWERS,
  Range: ANSWERS,
  Thresholds: ANSWERS,
  "Under a group": Object.fromEntries(
    Object.entries(ANSWERS).map(([row, answer]) => [Number(row) + 1, answer]),
  ),
};
