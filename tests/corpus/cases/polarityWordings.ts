import { percent, type CorpusWorkbook, type Expected } from "../shape";

const HIGHER = [
  ...[
    "Bigger is better",
    "Bigger is Better ",
    "High is good",
    "Aim to maximise",
    "Aim to Maximise",
    "↑",
    "▲",
    "Higher",
  ],
  ...[
    "Good to be high",
    "Maximise",
    "H",
    "Increase is good",
    "Higher = better",
    "High (good)",
    "Up is good",
    "⬆",
  ],
];
const LOWER = [
  ...[
    "Smaller is better",
    "Low is good",
    "Aim to minimise",
    "↓",
    "▼",
    "Lower is better.",
    "Good to be low",
    "Minimise",
  ],
  ...["L", "Decrease is good", "Lower = better", "Reduce", "Down is good", "⬇"],
];

/** Ways to say which way is good, arrows included: a reading of 70% is red or green by that alone. */
export const workbook: CorpusWorkbook = [
  {
    name: "Polarity",
    rows: [
      ["Ref", "Indicator", "Polarity", "Jun-23", "Jul-23", "Target"],
      ...[...HIGHER, ...LOWER].map((polarity, at) => [
        `P${at + 1}`,
        `Measure ${at + 1}`,
        polarity,
        percent(0.8),
        percent(0.7),
        percent(0.8),
      ]),
    ],
  },
];

export const expected: Expected = {
  Polarity: Object.fromEntries([
    ...HIGHER.map((_, at) => [at + 2, ["red", "↓ R"]]),
    ...LOWER.map((_, at) => [at + HIGHER.length + 2, ["green", "↓ G"]]),
  ]) as NonNullable<Expected[string]>,
};
