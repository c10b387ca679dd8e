import fc from "fast-check";
import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import { CATASTROPHE_MS, processorMs } from "../boundedWork";
import { sheetOfCells } from "./gridSheet";

/** Columns by heading, each with its cells for three KPIs. */
const COLUMNS: readonly (readonly [heading: string, ...cells: string[]])[] = [
  ["Ref No.", "STP1", "", "AF07"],
  ["Measure", "Planning decisions in time", "Rough sleepers seen", "Calls answered"],
  ["Key Commitment", "Growth", "Housing", "Service"],
  ["Benchmark", "94% (2022/23)", "7", ""],
  ["Year to Date 2023-24", "88%", "n/a", "214.9"],
  ["Quarter 1 23-24", "92%", "16", "170.7"],
  ["June 2023/24", "100%", "16", "170.7"],
  ["July 2023/24", "75%", "13", "214.9"],
  ["Direction of Travel (since previous period)", "", "", ""],
  ["Polarity", "Higher is better", "Lower is better", "Lower is better"],
  ["Target", "90%", "9", "564"],
  ["Tolerance", "85% - 90%", "9 to 12", ""],
  ["Comments", "Staff were away", "", "See the board's target report"],
];

const order = fc.shuffledSubarray(
  COLUMNS.map((_, i) => i),
  { minLength: COLUMNS.length },
);
/** What stands before each KPI: nothing, a blank row, a banner, the header again. */
const between = fc.array(fc.constantFrom("", "blank", "banner", "header"), { minLength: 3, maxLength: 3 });

function facts(cells: readonly (readonly string[])[], at: string): unknown {
  const sheet = sheetOfCells(cells, { at });
  const finding = findTables(sheet);
  if (finding.kind === "none") return finding.reason;
  return readRows(sheet, finding.tables).map(({ kpi, identity }) => ({
    identity,
    ref: kpi.ref,
    description: kpi.description,
    periods: kpi.periods
      .map(({ period, shown }) => `${period.label}: ${shown.text}`)
      .sort((a, b) => a.localeCompare(b)),
    judged: [kpi.polarity?.text, kpi.target?.text, kpi.tolerance?.text],
  }));
}

const headings = COLUMNS.map(([heading]) => heading);
const kpis = [1, 2, 3].map((row) => COLUMNS.map((column) => column[row] ?? ""));
const expected = facts([headings, ...kpis], "A1");

test("the reading of the plain table", () => {
  expect(expected).toHaveLength(3);
});

test("columns in any order, tables anywhere, banners, blank rows and the header again give the same rows", () => {
  fc.assert(
    fc.property(
      order,
      between,
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom("A1", "C7", "AA20"),
      (columns, insertions, titleRows, at) => {
        const arrange = (cells: readonly string[]): string[] => columns.map((column) => cells[column] ?? "");
        const rows: string[][] = Array.from({ length: titleRows }, (_, i) =>
          i % 3 === 0 ? ["Performance report"] : [],
        );
        rows.push(arrange(headings));
        kpis.forEach((kpi, i) => {
          if (insertions[i] === "blank") rows.push([]);
          if (insertions[i] === "banner") rows.push(["Growth & Regeneration"]);
          if (insertions[i] === "header") rows.push(arrange(headings));
          rows.push(arrange(kpi));
        });
        expect(facts(rows, at)).toEqual(expected);
      },
    ),
    { numRuns: 300 },
  );
});

test("no cell makes the reading of a sheet fail or slow", () => {
  const odd = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom(
      "Target",
      "Status",
      "Ref",
      "Measure",
      "Q1 2023/24",
      "=1+1",
      "\uD800",
      "\u200F",
      "((((",
      "%".repeat(3000),
      "1,".repeat(9000),
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(odd, { maxLength: 8 }), { maxLength: 12 }), (cells) => {
      expect(processorMs(() => facts(cells, "B2"))).toBeLessThan(CATASTROPHE_MS);
    }),
    { numRuns: 300 },
  );
});
