import { mustAsk, percent, type CorpusWorkbook, type Expected } from "../shape";

/** A tolerance that is larger than the gap it could be a limit for: 15% beside a target of 20% is 17% or 15%. */
export const workbook: CorpusWorkbook = [
  {
    name: "Small",
    rows: [
      ["Ref", "Indicator", "Polarity", "Target", "Tolerance", "Jun-23", "Jul-23", "DoT"],
      ["S1", "limit or share", "Higher is better", percent(0.2), percent(0.15), percent(0.16), percent(0.16)],
      [
        "S2",
        "limit or share",
        "Lower is better",
        percent(0.1),
        percent(0.12),
        percent(0.115, 1),
        percent(0.115, 1),
      ],
      ["S3", "either way red", "Lower is better", percent(0.1), percent(0.12), percent(0.13), percent(0.13)],
      ["S4", "surely a share", "Lower is better", percent(0.1), percent(0.05), percent(0.13), percent(0.13)],
    ],
  },
];

const EITHER =
  "The tolerance may be a share of the target or the last amber value: amber by the one, red by the other.";

export const expected: Expected = {
  Small: {
    2: mustAsk(EITHER, "→"),
    3: mustAsk(EITHER, "→"),
    4: ["red", "→"],
    5: ["red", "→"],
  },
};
