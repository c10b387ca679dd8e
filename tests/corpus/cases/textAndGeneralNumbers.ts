import { percent, toConfirm, type CorpusWorkbook, type Expected } from "../shape";

/** Hidden older months, numbers stored as text, shares without a percent format. */
export const workbook: CorpusWorkbook = [
  {
    name: "Data",
    rows: [
      ["KPI ref", "Measure", "Polarity", "Target", "Apr-23", "May-23", "Jun-23", "Jul-23"],
      ["N1", "text numbers", "Higher is better", "100", "96", "97", "98", "101"],
      ["N2", "text percentages", "Higher is better", "90%", "90%", "91%", "92%", "89.4%"],
      [
        "N3",
        "shares in General, target in percent",
        "Higher is better",
        percent(0.9),
        0.91,
        0.92,
        0.93,
        0.94,
      ],
      ["N4", "shares in General, target too", "Higher is better", 0.9, 0.91, 0.92, 0.93, 0.94],
      ["N5", "points without a sign", "Higher is better", 90, 91, 92, 93, 94],
      [
        "N6",
        "target of 90 beside percentages",
        "Higher is better",
        90,
        percent(0.91),
        percent(0.92),
        percent(0.93),
        percent(0.94),
      ],
      ["N7", "text with spaces", "Lower is better", " 12 ", "11", "11", "11 ", "13"],
      [
        "N8",
        "rounded by its format",
        "Higher is better",
        percent(0.95),
        percent(0.95),
        percent(0.95),
        percent(0.9549),
        percent(0.9451),
      ],
    ],
    hiddenColumns: ["E", "F"],
  },
];

export const expected: Expected = {
  Data: {
    2: ["green", "↑ G", "H2", "G2"],
    3: ["amber", "↓ A", "H3", "G3"],
    4: toConfirm("Numbers without a percent sign beside a target in percent.", "green", "↑ G", "H4", "G4"),
    5: ["green", "↑ G", "H5", "G5"],
    6: ["green", "↑ G", "H6", "G6"],
    7: ["green", "↑ G"],
    8: ["red", "↑ R", "H8", "G8"],
    9: ["green", "→", "H9", "G9"],
  },
};
