import { mustAsk, percent, toConfirm, type CorpusWorkbook, type Expected } from "../shape";

/** Units that differ between months, or between figure and target. */
export const workbook: CorpusWorkbook = [
  {
    name: "Units",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Jun-23", "Jul-23", "DoT"],
      ["U1", "weeks and days", "Lower is better", "2 weeks", "15 days", "16 days"],
      ["U2", "days without their word", "Lower is better", "20 days", 21, 22],
      ["U3", "money and share", "Higher is better", percent(0.95), "£1.2m", "£1.3m"],
      ["U4", "count and share", "Higher is better", percent(0.95), 120, 130],
      ["U5", "count then share", "Higher is better", percent(0.95), 120, percent(0.96)],
      ["U6", "thousands by a word", "Higher is better", "1.2 million", "1.1 million", "1,250,000"],
      ["U7", "in hundreds", "Lower is better", "20 per 1,000", "18 per 1,000", "19 per 1,000"],
      ["U8", "per another base", "Lower is better", "20 per 1,000", "18 per 10,000", "19 per 10,000"],
      ["U9", "hours and days", "Lower is better", "48 hours", "1 day", "3 days"],
      ["U10", "kg and tonnes", "Lower is better", "500 kg", "480 kg", "0.6 tonnes"],
    ],
  },
];

export const expected: Expected = {
  Units: {
    2: toConfirm("A week may be seven days or five working days.", "red", "↑ R"),
    3: ["red", "↑ A"],
    4: mustAsk("A sum of money has a target in percent.", "↑ G"),
    5: mustAsk("A count has a target in percent.", "↑ G"),
    6: toConfirm(
      "Last month’s count is no percentage, so there is no arrow until it is corrected.",
      "green",
      null,
    ),
    7: ["green", "↑ G"],
    8: ["green", "↑ A"],
    // 18 to 19 is more than the range, and whether it is still on target is what is being asked: no colour for the arrow.
    9: mustAsk(
      "The figure is for 10,000 people and the target for 1,000; one of them may be mistyped.",
      null,
    ),
    10: toConfirm("A day may be 24 hours or a working day.", "red", "↑ R"),
    11: ["red", "↑ R"],
  },
};
