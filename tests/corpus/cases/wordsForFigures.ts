import { mustAsk, percent, type CorpusWorkbook, type Expected, type ExpectedRow } from "../shape";

const WORDS: readonly (readonly [string, ExpectedRow])[] = [
  ["Data not yet available – due Sept", ["data-missing", null]],
  ["Awaiting DWP", ["data-missing", null]],
  ["No data", ["data-missing", null]],
  ["#N/A", mustAsk("Excel shows an error in place of the figure.", null)],
  ["N/A", ["not-rated", null]],
  ["n∕a", ["not-rated", null]],
  ["Not applicable", ["not-rated", null]],
  ["", ["data-missing", null]],
  ["-", ["data-missing", null]],
  ["–", ["data-missing", null]],
  ["TBC", ["data-missing", null]],
  ["Not due", ["not-rated", null]],
  ["Reported annually", ["not-rated", null]],
  ["New KPI for 2023-24", ["not-rated", null]],
  ["0 out of 0", ["not-rated", null]],
  ["<5", mustAsk("A limit, often of a number too small to be published, has no percentage.", null)],
  ["*", mustAsk("A star may stand for a figure that is withheld.", null)],
  ["85-90%", mustAsk("A range reaches from one value to another; which is the figure is not said.", null)],
  ["about 80%", mustAsk("“About 80%” has no certain value.", null)],
  ["Good", mustAsk("A word stands where a percentage is due.", null)],
  ["see comments", mustAsk("The figure stands elsewhere.", null)],
  ["88% (p)", ["amber", null]],
  ["88%*", ["amber", null]],
  ["88% (provisional)", ["amber", null]],
  ["88% (22/25)", ["amber", null]],
  ["22/25 (88%)", ["amber", null]],
  ["22 out of 25", ["amber", null]],
  ["Data available in October 2023", ["data-missing", null]],
  ["Data due 15/09/23", ["data-missing", null]],
  ["Awaiting Q1 data", ["data-missing", null]],
  ["Not available until 2024", ["data-missing", null]],
  ["System down since 12 July", mustAsk("Whether a figure is still to come is not said.", null)],
  ["88 %", ["amber", null]],
  ["88percent", ["amber", null]],
  ["88 per cent", ["amber", null]],
  ["９５%", ["green", null]],
  ["95% ", ["green", null]],
  ["Q1: 88%", mustAsk("The label names another period than the column.", null)],
];

/** What officers type where a figure is due; target 90%, higher is better. The first row reports, so that the month counts. */
export const workbook: CorpusWorkbook = [
  {
    name: "Words",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Jul-23", "RAG"],
      ["W0", "Reports", "Higher is better", percent(0.9), percent(0.95)],
      ...WORDS.map(([text], at) => [
        `W${at + 1}`,
        `Measure ${at + 1}`,
        "Higher is better",
        percent(0.9),
        text,
      ]),
    ],
  },
];

export const expected: Expected = {
  Words: Object.fromEntries([
    [2, ["green", null]],
    ...WORDS.map(([, row], at) => [at + 3, row]),
  ]) as NonNullable<Expected[string]>,
};
