import { percents, percent, type CorpusWorkbook, type Expected } from "../shape";

/** Quarter columns between the months: the quarter is not the month before. */
export const workbook: CorpusWorkbook = [
  {
    name: "July",
    rows: [
      ["2023/24"],
      [
        "Ref",
        "Indicator",
        "Polarity",
        "Target",
        "Apr",
        "May",
        "Jun",
        "Q1",
        "Jul",
        "Aug",
        "Sep",
        "Q2",
        "YTD",
        "DoT",
      ],
      [
        "J1",
        "Answered",
        "High",
        percent(0.9),
        ...percents(0.9, 0.91, 0.95, 0.92, 0.93),
        null,
        null,
        null,
        percent(0.92),
      ],
      [
        "J2",
        "Quarterly only",
        "High",
        percent(0.9),
        null,
        null,
        null,
        percent(0.92),
        null,
        null,
        null,
        null,
        percent(0.92),
      ],
    ],
  },
  {
    name: "June",
    rows: [
      ["2023/24"],
      [
        "Ref",
        "Indicator",
        "Polarity",
        "Target",
        "Apr",
        "May",
        "Jun",
        "Q1",
        "Jul",
        "Aug",
        "Sep",
        "Q2",
        "YTD",
        "DoT",
      ],
      ["J3", "Answered", "High", percent(0.9), ...percents(0.9, 0.91, 0.95, 0.92)],
    ],
  },
];

export const expected: Expected = {
  July: { 3: ["green", "↓ A", "I3", "G3"], 4: ["green", null, "H4", null] },
  June: { 3: ["green", "↑ G", "G3", "F3"] },
};
