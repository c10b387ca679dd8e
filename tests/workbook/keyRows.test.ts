import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

/** The KPIs read from a table of two, with these rows below a gap, and the address of the key that is read. */
function below(rows: string): { names: readonly string[]; key: string | undefined; told: readonly string[] } {
  const sheet = sheetOf(`
    Ref | Measure | Polarity | Q1 2024/25 | Q2 2024/25 | Target | Status | Comments
    K1 | Calls | Higher is better | 80% | 74% | 80%
    K2 | Visits | Higher is better | 100 | 93 | 100
    -
    ${rows}`);
  const finding = findTables(sheet);
  if (finding.kind === "none") throw new Error(finding.reason);
  const read = readRows(sheet, finding.tables);
  return {
    names: read.map(({ identity }) => identity).slice(2),
    key: read[0]?.kpi.printedTolerance?.at,
    told: finding.tables.flatMap(({ questions }) => questions),
  };
}

describe("a key below a table is no KPI, and is read", () => {
  test.each([
    [
      "colours",
      "| Green | On or above target\n | Amber | Within 10% of target\n | Red | More than 10% off",
      "B6",
    ],
    [
      "on target",
      "| Green | On target\n | Amber | Off target by up to 10%\n | Red | Over 10% off target",
      "B6",
    ],
    ["letters", "| G | Target met\n | A | Within 10% of target\n | R | More than 10% below target", "B6"],
    ["letters first", "G | On or above target\nA | Within 10% of target\nR | More than 10% off target", "A6"],
    ["other words", "| On track | Met\n | At risk | Within 10% of target\n | Off track | Over 10% off", "B6"],
    ["amber alone", "| Amber | Less than 10% off target", "B5"],
    ["a title", "Key | On track – met | At risk – within 10% of target | Off track – more than 10%", "C5"],
    ["colours with a title", "Key | Green – met | Amber – within 10% of target | Red – more than 10%", "C5"],
    [
      "side by side",
      "| On track | At risk | Off track\n | Met | Within 10% of target | More than 10% off",
      "C5",
    ],
    [
      "words first",
      "| Target met | Green\n | Within 10% of target | Amber\n | Over 10% off target | Red",
      "C6",
    ],
    ["grey too", "| Amber | Within 10% of target\n | Grey | No data", "B5"],
    ["one cell each", "| Green: met\n | Amber: within 10% of target\n | Red: more than 10% off", "B6"],
  ])("%s", (_name, rows, key) => {
    expect(below(rows)).toEqual({ names: [], key, told: [] });
  });

  test("straight below the last KPI as well", () => {
    const sheet = sheetOf(`
      Ref | Measure | Polarity | Q1 2024/25 | Target
      K1 | Calls | Higher is better | 80% | 80%
      | Amber | Within 10% of target`);
    const finding = findTables(sheet);
    expect(finding.kind === "tables" && readRows(sheet, finding.tables)).toHaveLength(1);
  });
});

describe("a KPI that is called like a status stays one", () => {
  test.each([
    ["with a reference", "K3 | Delayed | Within 10% of target", "K3"],
    ["with a polarity", "| Delayed | Lower is better", "Delayed"],
    ["with a target", "| Delayed | | | | 5%", "Delayed"],
    ["with a figure", "| Delayed | Within plan | | 5%", "Delayed"],
    ["whose figures are awaited", "| Delayed | | Awaiting data | No data", "Delayed"],
    ["whose target is", "| Complete | | | | Under review", "Complete"],
    ["with a status and a remark", "| Delayed | | | | | Red | Performance is awaited", "Delayed"],
  ])("%s", (_name, row, name) => {
    expect(below(row).names).toEqual([name]);
  });
});

test("KPIs go on below a key, those with a figure or a reference and a target", () => {
  const key = "| Amber | Within 10% of target";
  expect(below(`${key}\n | Loans | Higher is better | 5 | 6 | 7`).names).toEqual(["Loans"]);
  expect(below(`${key}\n | Loans | Higher is better | | | 7`).names).toEqual(["Loans"]);
  expect(below(`Key\n K3 | Loans | Higher is better | | | 7`).names).toEqual(["K3"]);
});

test("a KPI's own status is no words of a key", () => {
  const sheet = sheetOf(`
    Measure | Q1 2024/25 | Status | Target
    Calls | 80% | | 80%
    Delayed | | On target`);
  const finding = findTables(sheet);
  expect(finding.kind === "tables" && readRows(sheet, finding.tables)).toHaveLength(2);
});

test("a banner that names a status is one all the same", () => {
  const sheet = sheetOf(`
    Ref | Measure | Polarity | Q1 2024/25 | Target
    Off track – below target
    K1 | Calls | Higher is better | 80% | 80%`);
  const finding = findTables(sheet);
  expect(finding.kind === "tables" && readRows(sheet, finding.tables)[0]?.kpi.section).toBe(
    "Off track – below target",
  );
});
