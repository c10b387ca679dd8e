import { type CorpusWorkbook, type Expected } from "../shape";

const clock = (minutes: number, seconds: number) => ({
  value: (minutes * 60 + seconds) / 86_400,
  numberFormat: "mm:ss",
});

/** Waiting times as real times and as words: compared or asked about, never judged by a part of them. */
export const workbook: CorpusWorkbook = [
  {
    name: "Times",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Jun-23", "Jul-23", "DoT"],
      ["T1", "Wait, in words", "Lower is better", "5 mins", "5 mins 30 secs", "5 mins 10 secs"],
      ["T2", "Wait, as text", "Lower is better", "05:00", "05:30", "05:10"],
      ["T3", "Wait, as a time", "Lower is better", clock(5, 0), clock(5, 30), clock(5, 10)],
    ],
  },
];

export const expected: Expected = {
  Times: { 2: ["amber", "↓ G"], 3: ["amber", "↓ G"], 4: ["amber", "↓ G"] },
};
