import { findTables } from "../../src/workbook/find/findTables";
import { columnPlaceName } from "../../src/workbook/find/finding";
import type { HeadingOverride } from "../../src/workbook/find/headings/headingSense";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

const BLOCKS = `Calls answered
  Polarity: Higher is better
   | Q1 2023/24 | Q2 2023/24
  Actual | 90% | 92%
  Target | 95% | 95%
  -
  Bins missed
  Polarity: Lower is better
   | Q1 2023/24 | Q2 2023/24
  Actual | 40 | 60
  Target | 50 | 50`;

const ROWS = `Calls answered
  Polarity: Higher is better
  Measure | Q1 2023/24 | Q2 2023/24 | Target
  Calls answered | 90% | 92% | 95%`;

function found(grid: string, overrides: readonly HeadingOverride[] = []) {
  const sheet = sheetOf(grid);
  const finding = findTables(sheet, overrides);
  const tables = finding.kind === "tables" ? finding.tables : [];
  const polarity = tables.flatMap(({ columns }) => columns).find(({ role }) => role === "polarity");
  return {
    polarity: polarity === undefined ? null : [columnPlaceName(polarity), polarity.heading, polarity.why],
    rows: readRows(sheet, tables).map(({ kpi, cells }) => [
      kpi.description,
      kpi.polarity?.text ?? null,
      cells.polarity,
      kpi.section,
    ]),
  };
}

test("what is said above a block is told with the cells it was read from, and is no KPI's name", () => {
  expect(found(BLOCKS)).toEqual({
    polarity: ["row 2", "Polarity", "Read from A2 and A8, above the figures it is for."],
    rows: [
      ["Calls answered", "Higher is better", "A2", null],
      ["Bins missed", "Lower is better", "A8", null],
    ],
  });
});

test("over KPIs in rows it is told likewise, and is no section", () => {
  expect(found(ROWS)).toEqual({
    polarity: ["row 2", "Polarity", "Read from A2, above the figures it is for."],
    rows: [["Calls answered", "Higher is better", "A2", null]],
  });
});

test("a column of the table goes before what is said above it", () => {
  const grid = ROWS.replace("| Target", "| Target | Good is").replace("| 95%", "| 95% | Low");
  expect(found(grid).rows).toEqual([["Calls answered", "Low", "E4", null]]);
});

test("two things said above one header are nothing to go by", () => {
  const grid = ROWS.replace("Measure", "Good performance is: Low\n  Measure");
  expect(found(grid).polarity).toBeNull();
});

test("a label that the officer has set aside says nothing", () => {
  const overrides = [{ heading: "Polarity", role: "other" }] as const;
  expect(found(BLOCKS, overrides).rows.map(([name, polarity]) => [name, polarity])).toEqual([
    ["Calls answered", null],
    ["Bins missed", null],
  ]);
});

test.each([
  ["below a block and a blank row", "-\n  Polarity: Low"],
  ["over another table", "-\n  Polarity: Low\n  Ref | Measure | Q1 2023/24 | Target\n  A1 | Visits | 4 | 5"],
])("what is said %s is not the block's", (_, more) => {
  const grid = `Visits\n | Q1 2023/24 | Q2 2023/24\n Actual | 40 | 60\n Target | 50 | 50\n ${more}`;
  expect(found(grid).rows[0]).toEqual(["Visits", null, null, null]);
});
