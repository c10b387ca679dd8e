import type { NewSheet } from "../../../simulator/xlsx/create";
import { mustAsk, percent, percents, type CorpusWorkbook, type Expected } from "../shape";

const measures = [
  ["UH1", "Calls answered in 30 seconds", "Higher is better"],
  ["UH2", "Repairs completed on time", "Higher is better"],
  ["UH3", "Days to let a home", "Lower is better"],
  ["UH4", "Complaints answered in time", "Higher is better"],
] as const;

const targets = [percent(0.8), percent(0.95), 21, percent(0.9)];
const tolerances = ["75-80%", percent(0.05), percent(0.05), "1pp"];
const quarters = [
  [percent(0.78), percent(0.755, 1)],
  [...percents(0.94, 0.96)],
  [20, 22],
  [...percents(0.9, 0.875)],
] as const;

function table(target: string, tolerance: string): NonNullable<NewSheet["rows"]> {
  return [
    ["Ref", "Measure", target, tolerance, "Polarity", "Q2 2024/25", "Q3 2024/25", "RAG"],
    ...measures.map(([ref, name, polarity], i) => [
      ref,
      name,
      targets[i] ?? null,
      tolerances[i] ?? null,
      polarity,
      ...(quarters[i] ?? []),
    ]),
  ];
}

/** Headings cut short, and headings that nobody could know over a tolerance and over a target. */
export const workbook: CorpusWorkbook = [
  { name: "Cut short", rows: table("Tgt 24-25", "Tol. (+/-)") },
  { name: "Leeway", rows: table("Target", "Leeway") },
  { name: "Aiming for", rows: table("Bar to clear", "Var. allowed") },
  {
    // What is no tolerance must not be asked about: ranks, weights and shares of other councils.
    name: "Other columns",
    rows: [
      ["Ref", "Measure", "Target", "Polarity", "Tier", "Peer group", "Q2 2024/25", "Q3 2024/25", "RAG"],
      [
        "UH1",
        "Calls answered",
        percent(0.8),
        "Higher",
        1,
        percent(0.795, 1),
        percent(0.78),
        percent(0.755, 1),
      ],
      ["UH2", "Repairs on time", percent(0.95), "Higher", 3, percent(0.931, 1), ...percents(0.94, 0.96)],
      ["UH3", "Sickness absence", percent(0.04), "Lower", 2, percent(0.042, 1), ...percents(0.04, 0.05)],
    ],
  },
];

const leeway =
  "No heading says tolerance. The column headed Leeway holds 75-80%, 5% and 1pp, and by the usual 5% some rows come out in another colour.";

export const expected: Expected = {
  "Cut short": {
    2: ["amber", "↓ A"],
    3: ["green", "↑ G"],
    4: ["amber"],
    5: ["red"],
  },
  Leeway: {
    2: mustAsk(leeway),
    3: ["green", "↑ G"],
    4: mustAsk(leeway),
    5: mustAsk(leeway),
  },
  "Aiming for": Object.fromEntries(
    [2, 3, 4, 5].map((row) => [
      row,
      mustAsk("No heading says target; the column headed Bar to clear holds figures of the readings’ size."),
    ]),
  ),
  "Other columns": { 2: ["red"], 3: ["green"], 4: ["red"] },
};
