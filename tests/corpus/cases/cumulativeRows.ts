import { mustAsk, percent, type CorpusWorkbook, type Expected } from "../shape";

/** Figures that run up from April beside a year's target: a red here would be a lie, so it is asked. */
export const workbook: CorpusWorkbook = [
  {
    name: "Words",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Apr-23", "May-23", "Jun-23", "Jul-23", "DoT"],
      ["C1", "Homes delivered (cumulative YTD)", "Higher is better", "600 (annual target)", 45, 92, 150, 201],
      ["C2", "Homes delivered (cumulative)", "Higher is better", "600 per year", 45, 92, 150, 201],
      [
        "C3",
        "Council tax collected, running up",
        "Higher is better",
        "98% (Annual target)",
        "10% (YTD)",
        "19% (YTD)",
        "28% (YTD)",
        "37% (YTD)",
      ],
      [
        "C4",
        "Homes, both amounts",
        "Higher is better",
        "Year-end target: 600 Monthly target: 50",
        45,
        47,
        58,
        51,
      ],
    ],
  },
  {
    name: "Heading",
    rows: [
      ["Ref", "Indicator", "Polarity", "Annual Target", "Apr-23", "May-23", "Jun-23", "Jul-23", "DoT"],
      ["C5", "New homes, month by month", "Higher is better", 600, 45, 47, 58, 51],
      [
        "C6",
        "Calls answered",
        "Higher is better",
        percent(0.9),
        percent(0.9),
        percent(0.91),
        percent(0.92),
        percent(0.91),
      ],
    ],
  },
  {
    name: "Flag",
    rows: [
      ["Ref", "Indicator", "Cumulative?", "Polarity", "Annual Target", "Q1 2023/24", "Q2 2023/24", "DoT"],
      ["C7", "Apprentices started", "Yes", "Higher is better", 100, 22, 49],
    ],
  },
];

const TO_DATE = "The target is the year’s; how much of it is due by now is not on the sheet.";

export const expected: Expected = {
  Words: {
    2: mustAsk(TO_DATE, null),
    3: mustAsk(TO_DATE, null),
    4: mustAsk("Council tax does not come in evenly, and the target by July is not on the sheet.", null),
    5: ["green", "↓ A"],
  },
  // C5: whether 51 after 58 still keeps up with 600 a year is what is being asked, and the arrow's colour hangs on it.
  Heading: {
    2: mustAsk("600 under “Annual Target” is the year’s sum, and each month has its own count.", null),
    3: ["green", "↓ A"],
  },
  Flag: { 2: mustAsk(TO_DATE, null) },
};
