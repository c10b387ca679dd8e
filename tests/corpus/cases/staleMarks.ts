import { mustAsk, percent, type CorpusWorkbook, type Expected } from "../shape";

/** Last month's hand-made arrows beside rows that get none this month. */
export const workbook: CorpusWorkbook = [
  {
    name: "Stale",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Jun-23", "Jul-23", "RAG", "DoT"],
      ["S1", "in", "High", percent(0.9), percent(0.9), percent(0.95), "Red", "▼"],
      ["S2", "not in", "High", percent(0.9), percent(0.9), null, "Green", "▲"],
      ["S3", "no June", "High", percent(0.9), null, percent(0.95), "Red", "▲"],
      ["S4", "no polarity", null, percent(0.9), percent(0.9), percent(0.95), "Green", "▲"],
      ["S5", "annual", "High", percent(0.9), "Annual", "Annual", "Green", "▲"],
      ["S6", "tracking", "N/A", "Tracking", percent(0.9), percent(0.95), "Green", "▲"],
    ],
  },
];

export const expected: Expected = {
  Stale: {
    2: ["green", "↑ G"],
    3: ["data-missing", null],
    4: ["green", null],
    5: mustAsk("Nothing on the sheet says which way is better; it is never assumed.", null),
    6: ["not-rated", null],
    7: ["tracking", "⇧"],
  },
};
