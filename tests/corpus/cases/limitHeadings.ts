import type { NewCell, NewSheet } from "../../../simulator/xlsx/create";
import { mustAsk, percent, percents, type CorpusWorkbook, type Expected } from "../shape";

/** Limits of green, amber and red in columns of their own, under headings that say how they are meant, and under some that do not. */
const PERIODS = ["Q1 2024/25", "Q2 2024/25", "RAG"] as const;

function sheet(
  name: string,
  headings: readonly string[],
  ...rows: readonly (readonly NewCell[])[]
): NewSheet {
  const head = ["Ref", "Measure", "Good is", ...headings, ...PERIODS];
  return { name, rows: [head, ...rows.map((cells, i) => [`L${String(i + 1)}`, ...cells])] };
}

const calls = (...cells: readonly NewCell[]): readonly NewCell[] => ["Calls answered", "High", ...cells];
const voids = (...cells: readonly NewCell[]): readonly NewCell[] => ["Days to let a void", "Low", ...cells];

export const workbook: CorpusWorkbook = [
  sheet(
    "Green and amber targets",
    ["Green target", "Amber target"],
    calls(...percents(0.9, 0.8), percent(0.81, 1), percent(0.799, 1)),
    calls(...percents(0.9, 0.8), percent(0.81, 1), percent(0.8, 1)),
    voids(20, 24, 22, 25),
  ),
  sheet(
    "Target green, target amber",
    ["Target (green)", "Target (amber)"],
    calls(...percents(0.9, 0.8), percent(0.81, 1), percent(0.799, 1)),
    calls(...percents(0.9, 0.8, 0.81, 0.85)),
  ),
  sheet(
    "In words",
    ["RAG Green", "RAG Amber", "RAG Red"],
    calls("90% or above", "80% - 89.9%", "Below 80%", percent(0.81, 1), percent(0.799, 1)),
    calls("90% or above", "80% - 89.9%", "Below 80%", percent(0.81, 1), percent(0.82, 1)),
  ),
  sheet(
    "Amber and red",
    ["Target", "Amber threshold", "Red threshold"],
    calls(...percents(0.9, 0.85, 0.8, 0.82, 0.83)),
    voids(20, 22, 25, 26, 24),
    calls(...percents(0.9, 0.85, 0.8, 0.82, 0.87)),
    voids(20, 22, 25, 26, 26),
    calls(...percents(0.9, 0.85, 0.8, 0.82, 0.91)),
    calls(...percents(0.9, 0.8, 0.79, 0.82, 0.79)),
  ),
  sheet(
    "All three",
    ["Green", "Amber", "Red"],
    calls(...percents(0.9, 0.85, 0.8, 0.82, 0.87)),
    calls(...percents(0.9, 0.85, 0.8, 0.82, 0.83)),
    calls(...percents(0.9, 0.85, 0.8, 0.82, 0.79)),
  ),
  sheet(
    "From",
    ["Green from", "Amber from", "Red from"],
    voids(20, 21, 25, 22, 23),
    voids(20, 21, 25, 22, 25),
    calls(...percents(0.9, 0.8, 0.79, 0.81, 0.8)),
  ),
  sheet(
    "Upper limit",
    ["Target", "Upper limit"],
    voids(20, 24, 22, 23),
    voids(20, 24, 22, 25),
    calls(...percents(0.9, 0.95, 0.81, 0.8)),
  ),
  sheet(
    "Peers",
    ["Target", "Peer group"],
    calls(...percents(0.9, 0.8, 0.81, 0.83)),
    calls(...percents(0.85, 0.75, 0.85, 0.79)),
    voids(20, 22, 22, 23),
  ),
  sheet(
    "Counts",
    ["Target", "Letters sent"],
    calls(percent(0.9), 80, ...percents(0.81, 0.83)),
    calls(percent(0.85), 75, ...percents(0.85, 0.79)),
    calls(percent(0.8), 70, ...percents(0.85, 0.74)),
  ),
  sheet(
    "Red from",
    ["Target", "Red from"],
    calls(...percents(0.9, 0.8, 0.81, 0.8)),
    voids(20, 25, 22, 24),
    voids(20, 25, 22, 25),
  ),
  sheet(
    "Red below",
    ["Target", "Red if below"],
    calls(...percents(0.9, 0.8, 0.81, 0.8)),
    calls(...percents(0.9, 0.8, 0.81, 0.79)),
  ),
  sheet(
    "Minimum target",
    ["Minimum target", "Target", "Stretch target"],
    calls(...percents(0.7, 0.8, 0.85, 0.73, 0.74)),
    calls(...percents(0.7, 0.8, 0.85, 0.73, 0.69)),
  ),
  sheet("Only a minimum", ["Minimum target"], calls(...percents(0.7, 0.73, 0.74))),
  sheet(
    "Minimum",
    ["Target", "Minimum"],
    calls(...percents(0.9, 0.8, 0.81, 0.83)),
    calls(...percents(0.9, 0.8, 0.81, 0.79)),
    calls(...percents(0.9, 0.8, 0.81, 0.92)),
  ),
  sheet(
    "Bar",
    ["Target", "Line in the sand"],
    calls(...percents(0.9, 0.8, 0.81, 0.83)),
    calls(...percents(0.85, 0.75, 0.81, 0.86)),
    voids(20, 24, 26, 25),
  ),
  sheet(
    "Results of others",
    ["Target", "Westmorland"],
    calls(...percents(0.9, 0.83, 0.81, 0.83)),
    calls(...percents(0.85, 0.79, 0.81, 0.86)),
    voids(20, 24, 26, 25),
  ),
  sheet(
    "Margins",
    ["Target", "Permissible variance"],
    calls(...percents(0.9, 0.1, 0.81, 0.82)),
    calls(...percents(0.9, 0.1, 0.81, 0.8)),
  ),
  sheet(
    "Criteria",
    ["Target", "RAG criteria"],
    calls(percent(0.9), "Green 90% or more; Amber 80% to 89.9%; Red under 80%", ...percents(0.81, 0.8)),
    calls(percent(0.9), "Green 90% or more; Amber 80% to 89.9%; Red under 80%", ...percents(0.81, 0.79)),
  ),
];

export const expected: Expected = {
  "Green and amber targets": { 2: ["red"], 3: ["amber"], 4: ["red"] },
  "Target green, target amber": { 2: ["red"], 3: ["amber"] },
  "In words": { 2: ["red"], 3: ["amber"] },
  "Amber and red": {
    2: ["amber"],
    3: ["amber"],
    4: mustAsk(
      "87% lies between the target and the amber threshold, which begins amber for some and is its last figure for others.",
    ),
    5: ["red"],
    6: ["green"],
    // 80 and 79: the last amber figure and the first red one.
    7: ["red"],
  },
  "All three": {
    2: ["amber"],
    3: mustAsk(
      "83% is short of the amber figure and better than the red one: either may be where red begins.",
    ),
    4: ["red"],
  },
  From: { 2: ["amber"], 3: ["red"], 4: ["amber"] },
  "Upper limit": {
    2: mustAsk("Red by the 5% of a sheet without tolerances, amber if the upper limit is where amber ends."),
    3: ["red"],
    4: ["red"],
  },
  Peers: { 2: ["red"], 3: ["red"], 4: ["red"] },
  Counts: { 2: ["red"], 3: ["red"], 4: ["red"] },
  "Red from": { 2: ["red"], 3: ["amber"], 4: ["red"] },
  "Red below": { 2: ["amber"], 3: ["red"] },
  "Minimum target": { 2: ["amber"], 3: ["red"] },
  "Only a minimum": { 2: ["green"] },
  Minimum: {
    2: mustAsk("Red by the 5% of a sheet without tolerances, amber if the minimum is where amber ends."),
    3: ["red"],
    4: ["green"],
  },
  Bar: {
    2: mustAsk("Figures as round as the targets and a little worse than each: they may be where amber ends."),
    3: ["green"],
    4: ["red"],
  },
  "Results of others": { 2: ["red"], 3: ["green"], 4: ["red"] },
  Margins: { 2: ["amber"], 3: ["red"] },
  Criteria: { 2: ["amber"], 3: ["red"] },
};
