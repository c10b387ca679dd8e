import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { findTables } from "../../src/workbook/find/findTables";
import type { HeadingOverride } from "../../src/workbook/find/headings/headingSense";
import { toleranceInHeading } from "../../src/workbook/find/headings/headingSays";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

function found(grid: string, overrides: readonly HeadingOverride[] = []) {
  const sheet = sheetOf(grid);
  const finding = findTables(sheet, overrides);
  const tables = finding.kind === "tables" ? finding.tables : [];
  return {
    columns: tables.flatMap(({ columns }) => columns),
    rows: readRows(sheet, tables).map(({ kpi }) => kpi),
  };
}

const tolerances = (grid: string, overrides: readonly HeadingOverride[] = []) =>
  found(grid, overrides).rows.map(({ tolerance }) =>
    tolerance === null ? null : [tolerance.at, tolerance.text],
  );

const BLOCKS = `
  Calls answered | Higher is better | Tolerance: 5% | Apr-25 | May-25
  Actual | | | 81% | 77%
  Target | | | 80% | 80%
  -
  Days to process claims | Lower is better | Tolerance: 2 days | Apr-25 | May-25
  Actual | | | 18 | 22
  Target | | | 19 | 19
  -
  Homes with a gas certificate | Higher is better | No tolerance | Apr-25 | May-25
  Actual | | | 100% | 99.97%
  Target | | | 100% | 100%`;

describe("a heading that says the thing itself", () => {
  test("gives each block the tolerance and the polarity of its own heading", () => {
    expect(tolerances(BLOCKS)).toEqual([
      ["C1", "5%"],
      ["C5", "2 days"],
      ["C9", "No tolerance"],
    ]);
    expect(found(BLOCKS).rows.map(({ polarity }) => [polarity?.at, polarity?.text])).toEqual([
      ["B1", "Higher is better"],
      ["B5", "Lower is better"],
      ["B9", "Higher is better"],
    ]);
  });

  test("is told with the cells it was read from", () => {
    const told = found(BLOCKS).columns.find(({ role }) => role === "tolerance");
    expect(told?.heading).toBe("Tolerance");
    expect(told?.why).toBe("Read from C1, C5 and C9, above the figures it is for.");
  });

  test("says nothing of a block whose heading only names the column", () => {
    const grid = BLOCKS.replace("Tolerance: 2 days", "Tolerance");
    expect(tolerances(grid)[1]?.[1]).toBe("");
  });

  test("is read where the first block's heading is blank", () => {
    expect(tolerances(BLOCKS.replace("Tolerance: 5%", ""))).toEqual([
      ["C2", ""],
      ["C5", "2 days"],
      ["C9", "No tolerance"],
    ]);
  });

  test("leaves a row its own tolerance", () => {
    // Under a heading with a percent sign a bare figure is a percentage, as in a table of rows.
    expect(tolerances(BLOCKS.replace("Actual | | | 81%", "Actual | | 3 | 81%"))).toEqual([
      ["C2", "3%"],
      ["C5", "2 days"],
      ["C9", "No tolerance"],
    ]);
  });

  test("gives it to the blank cells of KPIs in rows", () => {
    const rows = `
      Measure | Good is | Target | Tolerance (10%) | Q1 2025/26 | Q2 2025/26
      Calls answered | High | 80% | | 81% | 77%
      Bins missed | Low | 20 | 3% | 19 | 21`;
    expect(tolerances(rows)).toEqual([
      ["D1", "10%"],
      ["D3", "3%"],
    ]);
  });

  test("says nothing where the officer has set the column aside", () => {
    expect(tolerances(BLOCKS, [{ heading: "Tolerance", role: "other" }])).toEqual([null, null, null]);
  });
});

test.each([
  ["Tolerance: 5%", "5%"],
  ["Tolerance 5 percentage points", "5 percentage points"],
  ["Tolerance (+/- 5%)", "+/- 5%"],
  ["5% tolerance", "5%"],
  ["Tolerance: 2", "2"],
  ["No tolerance", "No tolerance"],
  ["Zero tolerance", "Zero"],
  // It does not read, and is asked about: the usual 5% would be a guess.
  ["Tolerance (10% unless stated)", "10% unless stated"],
  // Nor is it the usual 5% where amber's limit stands over blank cells.
  ["Amber threshold 85%", "Amber threshold 85%"],
  ["Amber (within 10% of target)", "within 10% of target"],
  ["RAG: amber within 10%", "amber within 10%"],
  ["Amber (10%)", "Amber (10%)"],
  ["Amber threshold", null],
  ["Amber threshold 2024/25", null],
  ["Tolerance", null],
  ["Tolerance %", null],
  ["Tolerance (% points)", null],
  ["Tolerance 2024/25", null],
  ["Tolerance Q1", null],
  ["Tolerance 1", null],
  ["Tolerance (see note 2)", null],
])("the heading “%s” gives the tolerance %p", (text, said) => {
  const shown = { at: "D4", text, value: text, format: "@" };
  expect(toleranceInHeading(shown)?.text ?? null).toBe(said);
});

const ROWS = `
  Measure | Good is | Target | HEADING | Q1 2025/26 | Q2 2025/26
  Calls answered | High | 80% | | 81% | 77%
  Visits made | High | 80% | 5 | 81% | 77%`;

test.each([
  ["Amber: 5-10% below", "Amber: 5-10% below"],
  ["Amber up to 10% below target", "Amber up to 10% below target"],
  ["Within 10% of target = amber", "Within 10% of target = amber"],
  ["Red: >10% below target", "Red: >10% below target"],
  ["RAG last year (amber = up to 10% off target)", "amber = up to 10% off target"],
  // It does not read, and is asked about.
  ["Amber 5, 10% or so", "Amber 5, 10% or so"],
  ["Amber alerts", null],
  ["Share of all (10%)", null],
  ["Comments if red or more than 5% off", null],
])(
  "the heading “%s” of a column of its own gives %p to the blank cells of a table without tolerances",
  (text, said) => {
    expect(tolerances(ROWS.replace("HEADING", text))[0]).toEqual(said === null ? null : ["D1", said]);
  },
);

test("headings of amber and of red are taken together", () => {
  const rows = `
    Measure | Good is | Target | Amber: 5-10% below | Red: more than 10% below | Q1 2025/26 | Q2 2025/26
    Calls answered | High | 80% | | | 81% | 77%`;
  expect(tolerances(rows)).toEqual([["D1", "Amber: 5-10% below; Red: more than 10% below"]]);
});

test("a row with a cell of its own under such a heading is asked about that", () => {
  const { rows } = found(ROWS.replace("HEADING", "Amber: 5-10% below").replace("| 5 |", "| 5% |"));
  expect(rows.map(({ tolerance, unread }) => [tolerance?.text ?? null, unread?.length ?? 0])).toEqual([
    ["Amber: 5-10% below", 1],
    [null, 1],
  ]);
});

describe("a tolerance that the heading gives", () => {
  const judged = (heading: string, polarity: string, reading: string) => {
    const { rows } = found(`
      Measure | Good is | Target | ${heading} | Q2 2025/26
      Calls answered | ${polarity} | 80 | | ${reading}`);
    return evaluateSheet(rows, DEFAULT_SETTINGS).evaluations[0];
  };

  test("is named in the sentence and in what was understood", () => {
    const share = judged("Tolerance: 10%", "High", "77");
    expect(share?.explanation).toContain("amber ends at 72 (10% of 80, as the heading D1 says).");
    expect(share?.toleranceAs).toBe("amber down to 72 (10% of 80, as the heading D1 says)");
    const limit = judged("Tolerance: 70 to 80", "High", "77");
    expect(limit?.explanation).toContain("amber ends at 70 (as the heading D1 says).");
  });

  test("holds for rows of either polarity, as a key does: below is said for worse", () => {
    const text = "Amber: up to 10% below target; Red: more than 10% below";
    expect(judged(text, "High", "77")?.status).toBe("amber");
    expect(judged(text, "Low", "83")?.status).toBe("amber");
  });
});
