import { mustAsk, percent, type CorpusWorkbook, type Expected } from "../shape";

/** A KPI and, under it, its areas, without merges: each has a figure; only those with a target of their own can be rated. */
export const workbook: CorpusWorkbook = [
  {
    name: "Areas",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Jun-23", "Jul-23", "RAG"],
      ["1.1", "Graffiti removed in time", "High", percent(0.9), percent(0.92), percent(0.93)],
      [null, "   North", null, null, percent(0.92), percent(0.95)],
      [null, "   South", null, null, percent(0.92), percent(0.91)],
      [
        "1.2",
        "16-17 year olds not in education, employment or training",
        "Low",
        percent(0.05),
        percent(0.05),
        percent(0.04),
      ],
      ["KPI 12a", "2 year olds taking up a place", "High", percent(0.8), percent(0.8), percent(0.75)],
      [1.3, "3 and 4 year olds", "High", percent(0.8), percent(0.79), percent(0.8)],
    ],
  },
  {
    name: "No refs",
    rows: [
      ["Indicator", "Good is", "Target", "Jun-23", "Jul-23"],
      ["16-17 year olds in learning", "High", percent(0.9), percent(0.92), percent(0.93)],
      ["2 year olds taking up a place", "High", percent(0.8), percent(0.8), percent(0.75)],
      ["18 week waits", "Low", 100, 98, 101],
      ["999 calls", "Low", 100, 98, 101],
    ],
  },
];

const NO_TARGET = "An area without a target: it may share the KPI’s, or be for information.";

export const expected: Expected = {
  Areas: {
    2: ["green", "↑ G"],
    3: mustAsk(NO_TARGET, null),
    4: mustAsk(NO_TARGET, null),
    5: ["green", "↓ G"],
    6: ["red", "↓ R"],
    7: ["green", "↑ G"],
  },
  "No refs": { 2: ["green", "↑ G"], 3: ["red", "↓ R"], 4: ["amber", "↑ A"], 5: ["amber", "↑ A"] },
};
