import { percent, percents, type CorpusWorkbook, type Expected, type ExpectedRow } from "../shape";

const HIGH = "Higher is better";

function sheet(
  heading: string,
  merges: readonly string[],
  isTargetRepeated: boolean,
): CorpusWorkbook[number] {
  const judged = isTargetRepeated ? [HIGH, percent(0.9)] : [null, null];
  return {
    name: `${heading}${isTargetRepeated ? ", own targets" : ""}`,
    rows: [
      ["Measure", "Polarity", "Target", heading, "Q1 2024/25", "Q2 2024/25"],
      ["FOI answered on time", HIGH, percent(0.9), "Adults", ...percents(0.88, 0.94)],
      [null, ...judged, "Children's", ...percents(0.91, 0.87)],
      [null, ...judged, "Place", ...percents(0.7, 0.78)],
      ["Calls answered", HIGH, percent(0.8), "Adults", ...percents(0.81, 0.82)],
    ],
    merges,
  };
}

/** One measure and target for several services, each with figures of its own: its cells are merged over their rows, whatever they are called. */
export const workbook: CorpusWorkbook = [
  sheet("Directorate", ["A2:A4", "B2:B4", "C2:C4"], false),
  sheet("Team", ["A2:A4", "B2:B4", "C2:C4"], false),
  sheet("Area", ["A2:A4", "B2:B4", "C2:C4"], false),
  sheet("Service area", ["A2:A4"], true),
];

const ROWS: Readonly<Record<number, ExpectedRow>> = {
  2: ["green", "↑ G", "F2", "E2"],
  3: ["amber", "↓ A", "F3", "E3"],
  4: ["red", "↑ G", "F4", "E4"],
  5: ["green", "↑ G", "F5", "E5"],
};

export const expected: Expected = {
  Directorate: ROWS,
  Team: ROWS,
  Area: ROWS,
  "Service area, own targets": ROWS,
};
