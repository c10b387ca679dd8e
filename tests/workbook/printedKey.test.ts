import { printedTolerance, printsKey } from "../../src/workbook/find/keys/printedKey";
import { findTables } from "../../src/workbook/find/findTables";
import { gridOf } from "../../src/workbook/sheet/grid";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

/** The key on a sheet that holds nothing else, with its cell. */
function keyIn(sheet: string): string | null {
  const key = printedTolerance(gridOf(sheetOf(sheet)), () => false);
  return key === null ? null : `${key.at} ${key.text}`;
}

describe("a key says amber in other words", () => {
  test.each([
    ["a dash after it", "At risk – within 10% of target", "A1 10% of target"],
    ["a colon after it", "At risk: up to 10% below target", "A1 10% of target"],
    [
      "one line for all",
      "On track = met; At risk = within 10% of target; Off track = over",
      "A1 10% of target",
    ],
    ["a slash between", "On track: met / At risk: within 10% / Off track: beyond", "A1 10% of target"],
    ["what opens the line before it", "Key: At risk = within 10% of target", "A1 10% of target"],
    ["the text in the next cell", "At risk | Within 10% of target", "A1 10% of target"],
    ["after its title", "Key | At risk | Within 10% of target", "B1 10% of target"],
    ["all in one row", "On track | Met | At risk | Within 10% | Off track | Over 10%", "C1 10% of target"],
    ["the texts below", "On track | At risk | Off track\nMet | Within 10% | Over 10%", "B1 10% of target"],
    ["slightly off target", "Slightly off target | Less than 10% off", "A1 10% of target"],
    ["close to target", "Close to target: 0–2 percentage points below", "A1 2 percentage points"],
    ["letters", "G | On or above target\nA | Within 10% of target\nR | Worse", "A2 10% of target"],
    ["letters in one line", "G = met, A = within 10% of target, R = outside", "A1 10% of target"],
    ["the text before it", "Target met | On track\nWithin 10% of target | At risk", "B2 10% of target"],
    ["yellow", "Green: met\nYellow: within 10% of target\nRed: worse", "A2 10% of target"],
    ["signs", "✔ | On target\n! | Within 10% of target\n✘ | Worse", "A2 10% of target"],
  ])("%s", (_name, sheet, key) => {
    expect(keyIn(sheet)).toBe(key);
  });
});

test.each([
  [
    "whose best line comes first",
    "On target or better\nWithin 10% of target\nMore than 10% from target",
    "A2",
  ],
  ["whose worst line comes first", "Over 10% from target\nWithin 10% of target\nTarget met", "A2"],
  ["in one row, coloured cells between", "| At target || Within 10% of target || More than 10% off", "D1"],
])("three steps from the target are a key without a status beside them, %s", (_name, sheet, at) => {
  expect(keyIn(sheet)).toBe(`${at} 10% of target`);
});

test.each([
  ["a status without a distance", "At risk | Action needed"],
  ["a status in a list of actions", "Recruit staff | At risk | Spend within 5% of target"],
  ["how one of them did", "At risk | 10% below target after the flood"],
  ["what happened since", "At risk: within 5% of the previous quarter"],
  ["a count of KPIs", "At risk: 3 KPIs within 5% of target"],
  ["a letter that no other settles", "A | Within 10% of target"],
  ["letters of another scheme", "A | On target\nPA | Not known\nNA | Within 10% of target"],
  ["a heading with a letter", "A – Adults\nG – Growth"],
  ["words that only begin like a status", "At risk children – within 10% of target"],
  ["green's own width", "Within 10% of target\nMore than 10% from target"],
  ["two steps with other figures", "On target\nWithin 5% of target\nMore than 10% from target"],
  ["two that differ", "At risk – within 5%\nSlightly off target – within 10%"],
  ["n/a", "n/a – within 10% of target"],
])("no key: %s", (_name, sheet) => {
  expect(keyIn(sheet)).toBeNull();
});

test("what says Amber goes before other words for it", () => {
  expect(keyIn("Amber – within 10% of target\nA | Within 5% of target\nG | On target")).toBe(
    "A1 10% of target",
  );
});

test("a line of a key in other words is no group of headings' concern", () => {
  expect(printsKey("Amber: within 10%")).toBe(true);
  expect(printsKey("At risk")).toBe(false);
});

describe("where a key stands beside a table", () => {
  const toleranceOf = (sheet: string): string | undefined => {
    const read = sheetOf(sheet);
    const finding = findTables(read);
    return finding.kind === "none"
      ? finding.reason
      : readRows(read, finding.tables)[0]?.kpi.printedTolerance?.at;
  };

  test("it is read where a blank column parts the two", () => {
    expect(
      toleranceOf(`
      Ref | Measure | Q1 2023/24 | Target | Status
      K1 | Calls | 90% | 88% | | | On track | Target met
      K2 | Visits | 90% | 88% | | | At risk | Within 10% of target
      K3 | Loans | 90% | 88% | | | Off track | Worse`),
    ).toBe("G3");
  });

  test("it is read under a heading of its own", () => {
    expect(
      toleranceOf(`
      Ref | Measure | Q1 2023/24 | Target | Status | | Key | Meaning
      K1 | Calls | 90% | 88% | | | G | Target met
      K2 | Visits | 90% | 88% | | | A | Within 10% of target
      K3 | Loans | 90% | 88% | | | R | Worse`),
    ).toBe("G3");
  });

  test("statuses and remarks of the table are none", () => {
    expect(
      toleranceOf(`
      Ref | Measure | Q1 2023/24 | Target | Status | Comments
      K1 | Calls | 90% | 88% | On track | Target met
      K2 | Visits | 90% | 88% | At risk | Within 10% of target
      K3 | Loans | 90% | 88% | Amber | Up to 10% off target | Amber – within 10%`),
    ).toBeUndefined();
  });
});
