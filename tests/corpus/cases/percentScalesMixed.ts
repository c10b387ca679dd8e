import { mustAsk, percent, type CorpusWorkbook, type Expected } from "../shape";

const HEADINGS = ["Ref", "Measure", "Target", "Tolerance", "Polarity", "Jun-23", "Jul-23"];
const HIGHER = "Higher is better";

/** Figures typed as a share of 1 among points, a hundredfold of percentages, and a percentage that lost its point. */
export const workbook: CorpusWorkbook = [
  {
    name: "Scales",
    rows: [
      HEADINGS,
      ["S1", "Calls answered", 90, "5%", HIGHER, 88, 0.91],
      ["S2", "Letters answered", 0.9, "5%", HIGHER, 90.5, 91.2],
      ["S3", "Visits on time", 90, "5%", HIGHER, 0.88, 91],
      ["S4", "Repairs on time", percent(0.9), "5%", HIGHER, percent(0.88), percent(91)],
      ["S5", "Plans in time", percent(0.9), "5%", HIGHER, percent(0.88), percent(8.91)],
      ["S6", "Reviews in time", 0.9, "5%", HIGHER, 0.88, 0.91],
      ["S7", "Income against plan", percent(1), "5%", HIGHER, percent(0.98), percent(1.2)],
      ["S8", "Days to re-let", 1.5, "5%", "Lower is better", 1.2, 0.8],
    ],
  },
];

export const expected: Expected = {
  Scales: {
    2: mustAsk("0.91 beside 90 and 88 is a share of 1, or a figure that fell by 99%."),
    3: mustAsk("A target of 0.9 beside 90.5 and 91.2 is a share of 1.", "↑ G"),
    4: {
      answer: ["green", null],
      question: "needed",
      why: "0.88 in June beside 91 is a share of 1: no arrow goes by it.",
    },
    5: mustAsk("9100% beside 90% was typed as 91 into a cell with a percent format."),
    6: mustAsk("891% beside 88% and 90% is 89.1% without its point, or a slip of another kind."),
    7: ["green", "↑ G"],
    8: ["green", "↑ G"],
    9: ["green", "↓ G"],
  },
};
