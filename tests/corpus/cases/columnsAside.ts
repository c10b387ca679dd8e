import { percent, type CorpusWorkbook, type Expected } from "../shape";

/** The columns that stand around the figures in published reports, none of which is the reading, its target or its neighbour. */
export const workbook: CorpusWorkbook = [
  {
    name: "Busy",
    rows: [
      ["Council Plan Performance 2023/24"],
      [
        ...[
          "Ref",
          "Measure",
          "Owner",
          "Unit",
          "Polarity",
          "2021/22 Outturn",
          "2022/23 Outturn",
          "2022/23 Target",
          "2023/24 Target",
        ],
        ...[
          "England average",
          "Nearest neighbours",
          "Q1",
          "Q2",
          "YTD",
          "Forecast",
          "Variance",
          "RAG",
          "DoT",
          "Previous RAG",
          "Commentary",
        ],
      ],
      [
        ...[
          "B1",
          "Recycled",
          "A. Officer",
          "%",
          "High",
          percent(0.4),
          percent(0.42),
          percent(0.42),
          percent(0.45),
        ],
        ...[
          percent(0.44),
          percent(0.46),
          percent(0.44),
          percent(0.46),
          percent(0.45),
          percent(0.45),
          percent(0.01),
          "Green",
          "↑",
          "Red",
          "95% of rounds ran",
        ],
      ],
      [
        ...["B2", "Waste per home (kg)", "A. Officer", "kg", "Low", 500, 480, 470, 118],
        ...[510, 490, 120, 119, 239, 470, 1, "Amber", "↓", "Amber", "Down 1 on Q1"],
      ],
    ],
  },
];

export const expected: Expected = {
  Busy: {
    3: ["green", "↑ G", "M3", "L3"],
    4: ["amber", "↓ G", "M4", "L4"],
  },
};
