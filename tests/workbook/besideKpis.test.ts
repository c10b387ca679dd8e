import { isBenchmark, isSignOff } from "../../src/workbook/find/rows/lineWords";
import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOfCells } from "./gridSheet";

const HEADINGS = ["Ref", "Measure", "Polarity", "Target", "Q1 2024/25", "Q2 2024/25"];
const CALLS = ["K1", "Calls", "High", "90%", "88%", "92%"];
const VISITS = ["K2", "Visits", "High", "80%", "78%", "82%"];

function kpis(...rows: readonly (readonly string[])[]): readonly string[] {
  const finding = findTables(sheetOfCells([HEADINGS, ...rows.map((row) => [...row])]));
  if (finding.kind === "none") throw new Error(finding.reason);
  return readRows(sheetOfCells([HEADINGS, ...rows.map((row) => [...row])]), finding.tables).map(({ kpi }) =>
    [kpi.section, kpi.description].filter((part) => part !== null).join(" › "),
  );
}

describe("what a report says of itself under its table is no KPI", () => {
  test.each([
    ["the name under the polarity", ["", "Prepared by", "Jane Smith"]],
    ["the name under the target", ["", "Approved by:", "", "J Smith"]],
    ["in the place of a reference", ["Prepared by", "", "Jane Smith"]],
    ["a date", ["", "Date", "12/07/2024"]],
    ["a version", ["", "Version", "1.2"]],
  ])("%s", (_name, row) => {
    expect(kpis(CALLS, row, VISITS)).toEqual(["Calls", "Visits"]);
  });

  test.each([
    ["with figures", ["", "Contact", "High", "", "88%", "92%"]],
    ["with a target", ["", "Contact", "High", "90%"]],
    ["with a reference", ["K3", "Contact", "High"]],
  ])("%s it is one", (_name, row) => {
    expect(kpis(CALLS, row, VISITS)).toEqual(["Calls", "Contact", "Visits"]);
  });
});

describe("a benchmark’s name without figures", () => {
  test("is no section of the rows below", () => {
    expect(kpis(["Adults"], CALLS, ["", "England average"], VISITS)).toEqual([
      "Adults › Calls",
      "Adults › Visits",
    ]);
  });

  test("a place’s name by itself is one", () => {
    expect(kpis(CALLS, ["South East"], VISITS)).toEqual(["Calls", "South East › Visits"]);
  });
});

test.each([
  ["England average", true],
  ["Nearest neighbours median", true],
  ["National average", true],
  ["London", false],
  ["Average", false],
  ["Overall figures", false],
  ["Regional services", false],
])("isBenchmark(%s): %s", (text, expected) => {
  expect(isBenchmark(text)).toBe(expected);
});

test.each([
  ["Prepared by: Jane Smith", true],
  ["Version 2.1", false],
  ["Contact with service users", false],
  ["Date", true],
])("isSignOff(%s): %s", (text, expected) => {
  expect(isSignOff(text)).toBe(expected);
});
