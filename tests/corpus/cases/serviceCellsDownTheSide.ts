import { percent, type CorpusWorkbook, type Expected } from "../shape";

/** Service names merged down the side, blank rows, totals and averages, notes and a key under the table. */
export const workbook: CorpusWorkbook = [
  {
    name: "Scorecard",
    rows: [
      ["Anytown Borough Council"],
      ["Corporate Scorecard – August 2023"],
      [],
      [
        "Service",
        "Indicator",
        "Aim",
        "Target",
        "Jul 2023",
        "Aug 2023",
        "RAG",
        "Direction of Travel",
        "Comments",
      ],
      ["Revenues", "Days to process new claims", "Minimise", 20, 21, 19, "Amber", "↑", "Staff in post"],
      [null, "Days to process changes", "Minimise", 6, 6, 8, "Green", "→", "Backlog"],
      [null, "Claims paid right", "Maximise", percent(0.95), percent(0.96), percent(0.95), "", "", ""],
      [],
      ["Planning", "Majors in 13 weeks", "Maximise", percent(0.7), percent(0.5), percent(0.6)],
      [null, "Minors in 8 weeks", "Maximise", percent(0.75), percent(0.8), percent(0.78)],
      [null, "Total applications", "Neither", "No target", 120, 131],
      ["Total", null, null, null, 147, 158],
      [null, "Average", null, null, 49, 52],
      [],
      ["Notes:"],
      ["1. Figures for Revenues are provisional until 30 September 2023."],
      ["Key"],
      ["Green", "On or above target", null, null, null, null, "Green"],
      ["Amber", "Within 5% of target", null, null, null, null, "Amber"],
      ["Red", "More than 5% from target", null, null, null, null, "Red"],
      ["↑", "Improving"],
    ],
    merges: ["A5:A7", "A9:A11", "A1:I1", "A2:I2"],
  },
];

export const expected: Expected = {
  Scorecard: {
    5: ["green", "↓ G", "F5", "E5"],
    6: ["red", "↑ R", "F6", "E6"],
    7: ["green", "↓ A", "F7", "E7"],
    9: ["red", "↑ G", "F9", "E9"],
    10: ["green", "↓ A", "F10", "E10"],
    11: ["tracking", "⇧", "F11", "E11"],
  },
};
