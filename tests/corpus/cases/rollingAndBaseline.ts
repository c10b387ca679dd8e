import { percents, percent, type CorpusWorkbook, type Expected } from "../shape";

/** Columns that look like periods and are none to compare with. */
export const workbook: CorpusWorkbook = [
  {
    name: "Baselines",
    rows: [
      [
        "Ref",
        "Indicator",
        "Polarity",
        "Baseline 2019/20",
        "2022/23 outturn",
        "Year to Date 2023-24",
        "June 2023/24",
        "July 2023/24",
        "Target",
        "Direction of Travel",
      ],
      ["B1", "Answered", "High", ...percents(0.99, 0.5, 0.91, 0.9, 0.92), percent(0.9)],
      ["B2", "No June", "High", ...percents(0.99, 0.5, 0.91), null, percent(0.92), percent(0.9)],
      [
        "B3",
        "June in words",
        "High",
        ...percents(0.99, 0.5, 0.91),
        "New KPI for 2023-24",
        percent(0.92),
        percent(0.9),
      ],
      [
        "B4",
        "In arrears",
        "High",
        ...percents(0.99, 0.5, 0.91),
        percent(0.92),
        "N/A reported in arrears",
        percent(0.9),
      ],
      [
        "B5",
        "Quarterly row",
        "High",
        ...percents(0.99, 0.5, 0.91),
        "Reported quarterly",
        "Reported quarterly",
        percent(0.9),
      ],
    ],
  },
];

export const expected: Expected = {
  Baselines: {
    2: ["green", "↑ G", "H2", "G2"],
    3: ["green", null, "H3", null],
    4: ["green", null, "H4", null],
    5: ["green", null, "G5", null],
    6: ["not-rated", null],
  },
};
