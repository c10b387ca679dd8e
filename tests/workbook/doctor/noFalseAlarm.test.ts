import fc from "fast-check";
import { growth, LINEAR } from "../../boundedWork";
import { briefly, findingsIfKpis, findingsIn, sheetHolding } from "./examine";

/** A percentage with its cases, rounded as printed. */
const share = fc
  .tuple(fc.integer({ min: 1, max: 5_000 }), fc.nat(5_000), fc.nat(2))
  .map(([whole, some, decimals]) => {
    const part = Math.min(whole, some);
    return `${((part / whole) * 100).toFixed(decimals)}% (${String(part)} out of ${String(whole)})`;
  });
const percent = fc.integer({ min: 500, max: 1_000 }).map((tenths) => `${(tenths / 10).toFixed(1)}%`);
const count = fc.integer({ min: 0, max: 900 }).map(String);
const days = fc.integer({ min: 1, max: 999 }).map((tenths) => `${(tenths / 10).toFixed(1)} days`);
const words = fc.constantFrom("n/a", "TBC", "", "Reported quarterly", "New for 2023/24", "0 out of 0");

/** A row in one measure: target, June, July. */
const row = fc.oneof(
  ...[share, percent, count, days].map((figure) =>
    fc.tuple(figure, fc.oneof({ weight: 4, arbitrary: figure }, { weight: 1, arbitrary: words }), figure),
  ),
);

test("a sheet without a fault has no finding", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 8 }), (rows) => {
      const grid = [
        "Ref | Indicator | Target | Jun-23 | Jul-23 | Polarity",
        ...rows.map(([target, june, july], index) => {
          const plain = target.replace(/ \(.*\)/, "");
          return `K${String(index + 1)} | Measure ${String(index + 1)} | ${plain} | ${june} | ${july} | Higher is better`;
        }),
      ].join("\n");
      expect(briefly(findingsIn(sheetHolding(grid)))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

const piece = fc.constantFrom(
  ..."Green Amber Red Total 5 9 87% 0.87 1,234 #DIV/0! K1 (3 out of 4) 12/07/2023 £ ½ % 3:1 n/a YTD Ref Target".split(
    " ",
  ),
);

test("no sheet is an exception, and every finding names a cell of it", () => {
  const cell = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(" "));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const grid = [
        "Green | Amber | Red | Total",
        ...rows.slice(4).map((cells) => cells.join(" | ")),
        "Ref | Indicator | Target | Jun-23 | Jul-23 | Polarity",
        "K0 | Measure | 90% | 91% | 92% | Higher is better",
        ...rows.slice(0, 4).map((cells) => cells.join(" | ")),
      ].join("\n");
      for (const { cells, cell: first, sentence, evidence } of findingsIfKpis(sheetHolding(grid)) ?? []) {
        expect(cells[0]).toBe(first);
        expect(first).toMatch(/^[A-F]\d+$/);
        expect(sentence).not.toBe("");
        expect(evidence).not.toBe("");
      }
    }),
    { numRuns: 300 },
  );
});

test("the work grows with the rows", () => {
  const rows = (count: number): string[] =>
    Array.from(
      { length: count },
      (_, index) =>
        `K${String(index)} | Measure ${String(index)} | 90% | 91% (91 out of 100) | #DIV/0! | Higher is better`,
    );
  const sheetOf = (count: number) =>
    sheetHolding(
      [
        "Ref | Indicator | Target | Jun-23 | Jul-23 | Polarity",
        "K | First | 90% | 91% | 92% | Higher is better",
        ...rows(count),
      ].join("\n"),
    );
  expect(growth(2_000, sheetOf, findingsIn)).toBeLessThan(LINEAR);
  const found = findingsIn(sheetOf(2_000));
  expect(found.map(({ code, cells }) => [code, cells.length])).toEqual([["formula-error", 2_000]]);
});
