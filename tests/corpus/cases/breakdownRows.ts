import { mustAsk, percent, type CorpusWorkbook, type Expected } from "../shape";

const HEADINGS = (breakdown: string): readonly string[] => [
  "Indicator",
  breakdown,
  "Better",
  "Target",
  "Q1 2024/25",
  "Q2 2024/25",
];

/** One KPI over several wards, its name written once and not merged; a total of nothing with a target; rows under a new banner. */
export const workbook: CorpusWorkbook = [
  {
    name: "By ward",
    rows: [
      HEADINGS("Ward"),
      ["Recycling rate", "Abbey", "High", percent(0.4), percent(0.38), percent(0.41)],
      [null, "Bridge", "High", percent(0.4), percent(0.42), percent(0.39)],
      [null, "Castle", "High", percent(0.4), percent(0.3), percent(0.31)],
      [null, "Total", "High", percent(0.4), percent(0.37), percent(0.37)],
      ["Missed bins", "Abbey", "Low", 10, 5, 6],
      [null, "Bridge", "Low", 10, 9, 8],
    ],
  },
  {
    name: "By type",
    rows: [
      HEADINGS("Type"),
      ["Recycling rate", "Paper", "High", percent(0.4), percent(0.38), percent(0.41)],
      [null, "Glass", "High", percent(0.4), percent(0.42), percent(0.39)],
      ["Missed bins", null, "Low", 10, 5, 6],
      [null, "Food", "Low", 10, 9, 12],
    ],
  },
  {
    name: "By service with references",
    rows: [
      ["Ref", "Measure", "Area", "Better", "Target", "Q1 2024/25", "Q2 2024/25"],
      ["K1", "FOI on time", "North", "High", percent(0.9), percent(0.88), percent(0.92)],
      [null, null, "South", "High", percent(0.9), percent(0.88), percent(0.8)],
      [null, null, "West", null, null, percent(0.88), percent(0.8)],
      ["Total", null, null, "High", percent(0.9), percent(0.88), percent(0.8)],
    ],
  },
  {
    name: "Where to find it",
    rows: [
      HEADINGS("Ward link"),
      ["Recycling rate", "Map 1", "High", percent(0.4), percent(0.38), percent(0.41)],
      [null, "Map 2", "High", percent(0.4), percent(0.42), percent(0.39)],
    ],
  },
];

const NO_TARGET = "A ward without a target: it may share the KPI’s, or be for information.";

export const expected: Expected = {
  "By ward": {
    2: ["green", "↑ G", "F2", "E2"],
    3: ["amber", "↓ R", "F3", "E3"],
    4: ["red", "↑ G", "F4", "E4"],
    6: ["green", "↑ A"],
    7: ["green", "↓ G"],
  },
  "By type": {
    2: ["green", "↑ G"],
    3: ["amber", "↓ R"],
    4: ["green", "↑ A"],
    5: ["red", "↑ R"],
  },
  "By service with references": {
    2: ["green", "↑ G"],
    3: ["red", "↓ R"],
    4: mustAsk(NO_TARGET, null),
  },
  "Where to find it": { 2: ["green", "↑ G"] },
};
