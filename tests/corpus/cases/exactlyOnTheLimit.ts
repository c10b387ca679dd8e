import { mustAsk, percent, type CorpusWorkbook, type Expected } from "../shape";

const HEAD = ["Ref", "Measure", "Polarity", "Q2 2024/25"] as const;
const COLOURS = ["Green", "Amber", "Red", "RAG"] as const;

/** A reading of exactly the value that has to be passed: whether amber's own cell counts it as amber. */
export const workbook: CorpusWorkbook = [
  {
    name: "Limits",
    rows: [
      [...HEAD, ...COLOURS],
      ["E1", "Calls answered", "Higher is better", percent(0.9), ">90%", "85-90%", "<85%"],
      ["E2", "Letters answered", "Higher is better", percent(0.9), ">90%", "85-89%", "<85%"],
      ["E3", "Emails answered", "Higher is better", percent(0.9), ">90%", ">=85%", "<85%"],
      ["E4", "Days to let a void", "Lower is better", 20, "<20", "20 to 22", ">22"],
      ["E5", "Visits made in time", "Higher is better", percent(0.9), ">=90%", "85-90%", "<85%"],
      ["E6", "Repairs made in time", "Higher is better", percent(0.91), ">90%", "85-90%", "<85%"],
      ["E7", "Forms read in time", "Higher is better", percent(0.9), ">90%", percent(0.85), percent(0.84)],
    ],
  },
  {
    name: "Beside a target",
    rows: [
      [...HEAD, "Target", ...COLOURS],
      ["E1", "Calls answered", "Higher is better", percent(0.9), percent(0.9), ">90%", "85-90%", "<85%"],
      ["E2", "Letters answered", "Higher is better", percent(0.88), percent(0.9), ">90%", "85-89%", "<85%"],
      ["E3", "Emails answered", "Higher is better", percent(0.9), percent(0.9), ">90%", "85-89%", "<85%"],
    ],
  },
];

const OFTEN_OR_MORE = "“>90%” is often typed for 90% or more, and no other cell says what 90% itself is.";

export const expected: Expected = {
  Limits: {
    2: ["amber"],
    3: mustAsk(OFTEN_OR_MORE),
    4: mustAsk(OFTEN_OR_MORE),
    5: ["amber"],
    6: ["green"],
    7: ["green"],
    8: mustAsk(OFTEN_OR_MORE),
  },
  "Beside a target": { 2: ["amber"], 3: ["amber"], 4: mustAsk(OFTEN_OR_MORE) },
};
