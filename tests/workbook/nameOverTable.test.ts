import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

/** What the one KPI of a sheet is called, the cell that says which way is better, and what the officer is told. */
function nameOf(grid: string): { called: readonly string[]; polarity: string | null; told: number } {
  const sheet = sheetOf(grid);
  const finding = findTables(sheet);
  if (finding.kind === "none") throw new Error(finding.reason);
  const rows = readRows(sheet, finding.tables);
  return {
    called: rows.map(({ identity }) => identity),
    polarity: rows[0]?.kpi.polarity?.at ?? null,
    told: finding.tables.flatMap(({ questions }) => questions).length,
  };
}

const DOWN = `
  -
  Month | Actual | Target
  Aug 2024 | 71 | 60
  Sep 2024 | 64 | 60`;
const ACROSS = `
  -
  Month | Aug 2024 | Sep 2024
  Actual | 71 | 64
  Target | 60 | 60`;
const FORM = `
  Target | 60
  Aug 2024 | 71
  Sep 2024 | 64`;

describe.each([
  ["periods down the side", DOWN],
  ["periods across", ACROSS],
  ["labels and periods down the side", FORM],
])("the one KPI of a sheet, %s", (_, table) => {
  test("is called by the name over “Lower is better”, without “KPI:”", () => {
    const grid = `KPI: Bins missed on the day\n  Lower is better${table}`;
    expect(nameOf(grid)).toEqual({ called: ["Bins missed on the day"], polarity: "A2", told: 0 });
  });

  test("and its like from the same template by its own", () => {
    const names = ["KPI: Bins missed", "KPI: Calls dropped"].map(
      (name) => `${name}\n  Lower is better${table}`,
    );
    expect(names.flatMap((grid) => nameOf(grid).called)).toEqual(["Bins missed", "Calls dropped"]);
  });

  test("“KPI:” alone over it is no part of the name", () => {
    expect(nameOf(`KPI: Bins missed on the day${table}`)).toEqual({
      called: ["Bins missed on the day"],
      polarity: null,
      told: 0,
    });
  });
});

test("what stands over it without “KPI:” is asked about", () => {
  expect(nameOf(`Bins missed on the day\n  Lower is better${DOWN}`)).toEqual({
    called: ["Bins missed on the day"],
    polarity: "A2",
    told: 1,
  });
});

test("a form’s own polarity goes before the words below it", () => {
  const grid = `KPI | Bins missed\n  Polarity | Lower is better\n  Higher is better${DOWN}`;
  expect(nameOf(grid)).toEqual({ called: ["Bins missed"], polarity: "B2", told: 0 });
});

test("below a form without a polarity the words are its own", () => {
  expect(nameOf(`KPI: | Bins missed\n  Lower is better${DOWN}`)).toMatchObject({
    called: ["Bins missed"],
    polarity: "A2",
  });
});

test("“Lower is better” alone names no KPI", () => {
  expect(() => nameOf(`Lower is better${DOWN}`)).toThrow(/no KPI table/);
});
