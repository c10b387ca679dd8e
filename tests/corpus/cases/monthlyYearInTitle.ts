import { percent, percents, type CorpusWorkbook, type Expected } from "../shape";

const FUTURE = ["-", "-", "-", "-", "-", "-"];

/** April to March with the year in the title only; the months to come are blank in some rows and "-" in others. */
export const workbook: CorpusWorkbook = [
  {
    name: "Customer Services",
    rows: [
      ["Customer Services Performance Scorecard 2023/24"],
      [],
      [
        ...["Ref", "Performance Indicator", "Polarity", "Target", "Apr", "May", "Jun", "Jul", "Aug", "Sep"],
        ...["Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "RAG", "DoT"],
      ],
      [
        ...["CS-01", "% calls answered", "Bigger is better", percent(0.9)],
        ...[...percents(0.9, 0.89, 0.9, 0.87, 0.88, 0.91), null, null, null, null, null, null, "Amber", "↓"],
      ],
      [
        ...["CS-02", "Average days to respond", "Smaller is better", 5, 5, 5, 5.2, 4.9, 4.8, 5.1],
        ...[...FUTURE, "Green", "↑"],
      ],
      ["CS-03", "Complaints upheld", "Low is good", 40, 42, 41, 40, 39, 40, 40, ...FUTURE],
      ["CS-04", "Web visits", "High is good", 400, 401, 410, 405, 402, 404],
      [
        ...[
          "CS-05",
          "Satisfaction survey",
          "High is good",
          percent(0.8),
          "Annual",
          "Annual",
          "Annual",
          "Annual",
        ],
        ...["Annual", "Annual", "Annual", "Annual", "Annual", "Annual", "Annual", "Annual"],
      ],
      [
        "CS-06",
        "Freedom of information answered",
        "High is good",
        percent(0.9),
        ...percents(0, 0, 0, 0, 0.9, 0.82),
      ],
    ],
  },
];

export const expected: Expected = {
  "Customer Services": {
    4: ["green", "↑ G", "J4", "I4"],
    5: ["amber", "↑ R", "J5", "I5"],
    6: ["green", "→", "J6", "I6"],
    7: ["data-missing", null, "J7"],
    8: ["not-rated", null],
    9: ["red", "↓ R", "J9", "I9"],
  },
};
