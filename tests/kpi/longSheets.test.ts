import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import type { KpiRow } from "../../src/kpi/row/row";
import { growth, LINEAR } from "../boundedWork";
import { rowOf } from "./rowBuilder";

const MONTHS = rowOf({ figures: { "June 2023/24": "80%", "July 2023/24": "81%" } });
const YEARS = rowOf({ figures: { "Year 2021-22": "80%", "Year 2022-23": "81%" } });

/** Rows by turns as these, each with figures of its own. */
function rowsLike(kinds: readonly KpiRow[], count: number): readonly KpiRow[] {
  return Array.from({ length: count }, (_, row) => {
    const kind = kinds[row % kinds.length] ?? MONTHS;
    const periods = kind.periods.map((cell, index) => {
      const text = `${String(row)}.${String(index)}%`;
      return { ...cell, shown: { ...cell.shown, text, value: text } };
    });
    return { ...kind, ref: `K${String(row)}`, periods };
  });
}

test.each([
  ["months", [MONTHS]],
  ["months, and as many of years", [MONTHS, YEARS]],
] as const)("rows of %s: twice the rows take twice the work", (_name, kinds) => {
  const work = (rows: readonly KpiRow[]): void => void evaluateSheet(rows, DEFAULT_SETTINGS);
  expect(growth(2_000, (size) => rowsLike(kinds, size), work)).toBeLessThan(LINEAR);
});
