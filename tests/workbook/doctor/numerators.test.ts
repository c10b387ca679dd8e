import { briefly, findingsIn, sheetHolding } from "./examine";

/** Rows are "June | July | numerator | denominator". */
function found(...rows: readonly string[]): readonly string[] {
  const lines = rows.map(
    (row, index) => `K${String(index)} | Measure ${String(index)} | 90% | Higher is better | ${row}`,
  );
  const headings = "Ref | Indicator | Target | Polarity | Jun-23 | Jul-23 | Numerator | Denominator";
  return briefly(findingsIn(sheetHolding([headings, ...lines].join("\n"))));
}

const WRONG = ["cases-disagree F2: 92% printed, 80.0% (80 out of 100) by its cases"];

test.each<[string, readonly string[], readonly string[]]>([
  ["another percentage than the cases give", ["90% | 92% | 80 | 100", "90% | 85% | 85 | 100"], WRONG],
  ["the same", ["90% | 80% | 80 | 100", "90% | 85% | 85 | 100"], []],
  ["rounded", ["90% | 67% | 2 | 3"], []],
  ["the cases of another month", ["80% | 92% | 80 | 100", "90% | 85% | 85 | 100"], []],
  ["one row, of which nothing says the month", ["90% | 92% | 80 | 100"], []],
  ["no cases", ["90% | 92% | 0 | 0", "90% | 85% | 85 | 100"], []],
])("%s", (_name, rows, expected) => expect(found(...rows)).toEqual(expected));

test("one period, and so the cases are its own", () => {
  const grid = `
    Ref | Indicator | Target | Polarity | Jul-23 | Numerator | Denominator
    K1 | Calls | 90% | Higher is better | 92% | 80 | 100`;
  expect(briefly(findingsIn(sheetHolding(grid)))).toEqual([
    "cases-disagree E2: 92% printed, 80.0% (80 out of 100) by its cases",
  ]);
});
