import { monthStart, percents, percent, type CorpusWorkbook, type Expected } from "../shape";

const three = ["Actual", "Target", "RAG"];

/** Actual, target and RAG under each month: the reported month's RAG is written, the earlier ones are history. */
export const workbook: CorpusWorkbook = [
  {
    name: "Triples",
    rows: [
      [
        "Ref",
        "Indicator",
        "Polarity",
        monthStart(2023, 5),
        null,
        null,
        monthStart(2023, 6),
        null,
        null,
        monthStart(2023, 7),
        null,
        null,
        "DoT",
      ],
      [null, null, null, ...three, ...three, ...three],
      [
        "T1",
        "Answered",
        "High",
        ...percents(0.95, 0.9),
        "Green",
        ...percents(0.8, 0.85),
        null,
        null,
        percent(0.9),
      ],
      ["T2", "Waits", "Low", 9, 10, "Green", 12, 10, null, null, 8, null],
    ],
    merges: ["D1:F1", "G1:I1", "J1:L1", "A1:A2", "B1:B2", "C1:C2", "M1:M2"],
  },
  {
    name: "Pairs in one row",
    rows: [
      ["Monthly performance 2023/24"],
      [
        "Ref",
        "Indicator",
        "Polarity",
        "Apr Actual",
        "Apr Target",
        "May Actual",
        "May Target",
        "Jun Actual",
        "Jun Target",
        "RAG",
      ],
      ["M1", "Answered", "High", ...percents(0.93, 0.9, 0.86, 0.85), null, percent(0.95)],
      ["M2", "Waits", "Low", 9, 8, 9, 10, null, 7],
    ],
  },
];

export const expected: Expected = {
  // 80% is below June's 85% by more than 5%: red; 95% to 80%.
  Triples: { 3: ["red", "↓ R", "G3", "D3"], 4: ["red", "↑ R", "G4", "D4"] },
  // 86% to May's 85%, 9 to May's 10; the fall from 93% stays on May's target.
  "Pairs in one row": { 3: ["green", "↓ A", "F3", "D3"], 4: ["green", "→", "F4", "D4"] },
};

export const untouched = {
  Triples: ["F3", "F4", "H3", "H4", "L3", "L4", "K3"],
  "Pairs in one row": ["E3", "G3", "I3", "H3"],
};
