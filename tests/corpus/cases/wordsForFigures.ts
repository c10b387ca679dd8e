import { percent, type CorpusWorkbook, type Expected, type ExpectedRow } from "../shape";

const WORDS: readonly (readonly [string, ExpectedRow])[] = [
  ["Data not yet available – due Sept", ["data-missing", null]],
  ["Awaiting DWP", ["data-missing", null]],
  ["No data", ["data-missing", null]],
  ["#N/A", ["needs-attention", null]],
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
  ["<5", ["needs-attention", null]],
  ["*", ["needs-attention", null]],
  ["85-90%", ["needs-attention", null]],
  ["about 80%", ["needs-attention", null]],
  ["Good", ["needs-attention", null]],
  ["see comments", ["needs-attention", null]],
  ["88% (p)", ["amber", null]],
  ["88%*", ["amber", null]],
  ["88% (provisional)", ["amber", null]],
  ["88% (22/25)", ["amber", null]],
  ["22/25 (88%)", ["amber", null]],
  ["22 out of 25", ["needs-attention", null]],
  ["Data available in October 2023", ["data-missing", null]],
  ["Data due 15/09/23", ["data-missing", null]],
  ["Awaiting Q1 data", ["data-missing", null]],
  ["Not available until 2024", ["data-missing", null]],
  ["System down since 12 July", ["needs-attention", null]],
  ["88 %", ["amber", null]],
  ["88percent", ["amber", null]],
  ["88 per cent", ["amber", null]],
  ["９５%", ["green", null]],
  ["95% ", ["green", null]],
  ["Q1: 88%", ["needs-attention", null]],
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
