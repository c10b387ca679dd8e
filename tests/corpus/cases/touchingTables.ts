import { percents, type CorpusWorkbook, type Expected } from "../shape";

/** A table of KPIs in blocks of rows and one of KPIs in rows, right beside each other, without a blank column. */

type Cells = readonly (string | number | null | { readonly value: number; readonly numberFormat: string })[];

const BLOCKS: readonly Cells[] = [
  ["Indicator", "Polarity", "Type", "Jun-23", "Jul-23"],
  ["Rent collected", "High", "Actual", ...percents(0.97, 0.98)] as Cells,
  [null, null, "Target", ...percents(0.98, 0.98)] as Cells,
  ["Voids", "Low", "Actual", 18, 24],
  [null, null, "Target", 20, 20],
];

const ROWS: readonly Cells[] = [
  ["Ref", "Indicator", "Polarity", "Target", "Jun-23", "Jul-23", "RAG"],
  ["S1", "Calls answered", "High", ...percents(0.9, 0.95, 0.93), null] as Cells,
  ["S2", "Days waited", "Low", 10, 9, 12, null],
];

const beside = (left: readonly Cells[], right: readonly Cells[]): readonly Cells[] =>
  BLOCKS.map((_, i) => [...(left[i] ?? Array<null>(left[0]?.length ?? 0).fill(null)), ...(right[i] ?? [])]);

export const workbook: CorpusWorkbook = [
  { name: "Blocks first", rows: beside(BLOCKS, ROWS) },
  { name: "Rows first", rows: beside(ROWS, BLOCKS) },
];

export const expected: Expected = {
  "Blocks first": {
    "2 Rent collected": ["green", "↑ G", "E2", "D2"],
    4: ["red", "↑ R", "E4", "D4"],
    "2 Calls answered": ["green", "↓ A", "K2", "J2"],
    3: ["red", "↑ R", "K3", "J3"],
  },
  "Rows first": {
    "2 Calls answered": ["green", "↓ A", "F2", "E2"],
    3: ["red", "↑ R", "F3", "E3"],
    "2 Rent collected": ["green", "↑ G", "L2", "K2"],
    4: ["red", "↑ R", "L4", "K4"],
  },
};
