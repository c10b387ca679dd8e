import { mustAsk, percent, type CorpusWorkbook, type Expected } from "../shape";

/** Months with the year so far behind them, and a target to date before them. */

const HIGH = "Higher is better";
const LOW = "Lower is better";

const head = (due: string, ...rest: readonly string[]): readonly string[] => [
  "Ref",
  "Performance indicator",
  "Polarity",
  "Cumulative?",
  "Annual target",
  due,
  "Apr-23",
  "May-23",
  "Jun-23",
  "Jul-23",
  ...rest,
  "Direction of travel",
  "RAG",
];

const TAX = [0.98, 0.38, 0.101, 0.198, 0.292, 0.386].map((share) => percent(share, 2));
const ROWS = [
  ["R1", "Council tax collected", HIGH, "Yes", ...TAX, percent(0.386, 2)],
  ["R2", "Housing starts", HIGH, "Yes", 240, 80, 12, 31, 52, 71, 71],
  ["R3", "Sickness days per FTE", LOW, "Yes", 8, 2.67, 0.6, 1.25, 1.9, 2.7, 2.7],
  ["R4", "Missed bins", LOW, "No", 600, 200, 48, 55, 61, 44, 208],
  ["R5", "Visits to leisure centres", HIGH, "No", 600000, 200000, 48210, 51330, 52004, 55120, 206664],
  [
    "R6",
    "Calls answered in 30 seconds",
    HIGH,
    "No",
    ...[0.8, 0.8, 0.76, 0.79, 0.81, 0.78, 0.785].map((share) => percent(share, 1)),
  ],
];

export const workbook: CorpusWorkbook = [
  { name: "Year so far", rows: [head("Target to date", "YTD 2023/24"), ...ROWS] },
  { name: "YTD target", rows: [head("YTD target", "YTD 2023/24"), ...ROWS] },
  { name: "Its month named", rows: [head("Target to date (July)", "YTD 2023/24"), ...ROWS] },
  {
    name: "Its month beside a target",
    rows: [
      [
        "Output",
        "Polarity",
        "Target",
        "Target to date (July)",
        "Apr-23",
        "May-23",
        "Jun-23",
        "Jul-23",
        "RAG",
      ],
      ["New homes completed (cumulative)", HIGH, 240, 80, 12, 31, 52, 71],
      ["Jobs created (cumulative)", HIGH, 240, 80, 12, 31, 52, "Reported in arrears"],
    ],
  },
  {
    name: "Another month named",
    rows: [
      head("Target to date (June)", "YTD 2023/24"),
      ["R2", "Housing starts", HIGH, "Yes", 240, 60, 12, 31, 52, 71, 71],
    ],
  },
  {
    name: "Year so far apart",
    rows: [
      head("Target to date", "YTD 2023/24"),
      ["R2", "Housing starts", HIGH, "Yes", 240, 80, 12, 19, 21, 25, 77],
      ["R3", "Jobs created", HIGH, "Yes", 240, 80, 12, 31, 52, 71, 52],
    ],
  },
];

const YEARS_SUM =
  "The target is due by July of all that came in since April, and each month has its own count.";
const ALL: Expected[string] = {
  2: ["green", null, "J2"],
  3: ["red", null, "J3"],
  4: ["amber", null, "J4"],
  5: mustAsk(YEARS_SUM, "↓ G"),
  6: mustAsk(YEARS_SUM, "↑ G"),
  // July's share and the year's come to the same, so that nothing hangs on which of them the target is for.
  7: ["amber", "↓ A", "K7"],
};

export const expected: Expected = {
  "Year so far": ALL,
  "YTD target": ALL,
  "Its month named": ALL,
  "Its month beside a target": {
    2: ["red", null],
    3: mustAsk("The figure is June’s, and what is due is July’s.", null, "G3"),
  },
  "Another month named": { 2: mustAsk("What is due is due by June, and the figure is July’s.", null) },
  "Year so far apart": {
    2: mustAsk("It is said to run up, and the months add up to the year so far.", null),
    3: mustAsk("The year so far was not kept up, and so may the target not be.", null),
  },
};
