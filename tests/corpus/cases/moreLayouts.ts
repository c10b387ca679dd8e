import { monthStart, percents, percent, type CorpusWorkbook, type Expected } from "../shape";

/** Layouts of single sheets that need one look each. */
export const workbook: CorpusWorkbook = [
  {
    name: "Two lines",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Jun-23", "Jul-23", "RAG", "DoT"],
      ["D1", "Answered", "High", percent(0.9), ...percents(0.9, 0.95)],
      [null, null, null, null, "90 out of 100", "95 out of 100"],
      ["D2", "Waits", "Low", 10, 9, 8],
      [null, null, null, null, "£900", "£800"],
    ],
    merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "A4:A5", "B4:B5", "C4:C5", "D4:D5"],
  },
  {
    name: "Quarter dates",
    rows: [
      ["Quarterly performance"],
      [
        "Ref",
        "Indicator",
        "Polarity",
        "Target",
        monthStart(2023, 6, "mmm yy"),
        monthStart(2023, 9, "mmm yy"),
        "DoT",
      ],
      ["Q1", "Answered", "High", percent(0.9), ...percents(0.9, 0.95)],
    ],
  },
  {
    name: "British dates",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "01/06/2023", "01/07/2023", "DoT"],
      ["B1", "Answered", "High", percent(0.9), ...percents(0.9, 0.95)],
    ],
  },
  {
    name: "Reporting month",
    rows: [
      ["Reporting month: July 2023"],
      ["Ref", "Indicator", "Polarity", "Target", "Previous month", "Current month", "RAG", "DoT"],
      ["R1", "Answered", "High", percent(0.9), ...percents(0.9, 0.95)],
    ],
  },
  {
    name: "Service columns",
    rows: [
      [
        "Directorate",
        "Service",
        "Theme",
        "Measure ID",
        "Measure",
        "Frequency",
        "Polarity",
        "Q1 2023/24",
        "Q2 2023/24",
        "Q2 Target",
        "RAG",
        "DoT",
      ],
      [
        "Place",
        "Waste",
        "Green",
        "SC1",
        "Recycled",
        "Quarterly",
        "Bigger is better",
        ...percents(0.45, 0.46),
        percent(0.45),
      ],
      [
        null,
        null,
        null,
        "SC2",
        "Composted",
        "Quarterly",
        "Bigger is better",
        ...percents(0.2, 0.1),
        percent(0.15),
      ],
    ],
  },
  {
    name: "Wide banner",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Jun-23", "Jul-23", "RAG", "DoT"],
      ["Priority 1: 100 new homes by 2025"],
      ["WB1", "Answered", "High", percent(0.9), ...percents(0.9, 0.95)],
      ["2. A greener place"],
      ["WB2", "Recycled", "High", percent(0.9), ...percents(0.9, 0.95)],
      ["Subtotal", null, null, null, 4, 5],
      ["Number of KPIs green", null, null, null, 1, 2],
      ["% of KPIs on target", null, null, null, percent(0.5), percent(1)],
    ],
  },
  {
    name: "Last in front",
    rows: [
      [
        "Ref",
        "Indicator",
        "Polarity",
        "Target 2023/24",
        "Performance Q2 2023/24",
        "Performance Q1 2023/24",
        "Status Q2",
        "Status Q1",
        "DoT",
      ],
      ["L1", "Answered", "High", percent(0.9), ...percents(0.95, 0.9), "", "Amber"],
    ],
  },
];

export const expected: Expected = {
  "Two lines": { 2: ["green", "↑ G", "F2", "E2"], 4: ["green", "↓ G", "F4", "E4"] },
  "Quarter dates": { 3: ["green", null, "F3"] },
  "British dates": { 2: ["green", "↑ G", "F2", "E2"] },
  "Reporting month": { 3: ["green", "↑ G", "F3", "E3"] },
  "Service columns": { 2: ["green", "↑ G", "I2", "H2"], 3: ["red", "↓ R", "I3", "H3"] },
  "Wide banner": { 3: ["green", "↑ G", "F3", "E3"], 5: ["green", "↑ G", "F5", "E5"] },
  "Last in front": { 2: ["green", "↑ G", "E2", "F2"] },
};
