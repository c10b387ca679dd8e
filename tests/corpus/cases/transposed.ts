import { mustAsk, percent, type CorpusWorkbook, type Expected } from "../shape";

/** KPIs across, months down, each with its target beside it; nothing says which way is good, so it is asked and nothing is coloured. */
export const workbook: CorpusWorkbook = [
  {
    name: "Across",
    rows: [
      ["Month", "Calls answered", "Target", "Bins missed", "Target", "Status"],
      ["Apr-23", percent(0.9), percent(0.9), 40, 50, "Green"],
      ["May-23", percent(0.91), percent(0.9), 41, 50, "Green"],
      ["Jun-23", percent(0.85), percent(0.9), 60, 50, "Red"],
    ],
  },
];

const NO_POLARITY = "Nothing on the sheet says which way is better; it is never assumed.";

export const expected: Expected = {
  Across: {
    "1 Calls answered": mustAsk(NO_POLARITY, null, "B4", "B3"),
    "1 Bins missed": mustAsk(NO_POLARITY, null, "D4", "D3"),
  },
};

export const untouched = { Across: ["B4", "D4"] };
