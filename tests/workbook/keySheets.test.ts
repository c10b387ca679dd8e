import { isKeySheetName, keyOn, keysOn } from "../../src/workbook/find/keys/keySheets";
import { findTables } from "../../src/workbook/find/findTables";
import { NO_HEADER_FOUND } from "../../src/wording/noTable";
import type { SheetSnapshot } from "../../src/workbook/sheet/snapshot";
import { sheetOf } from "./gridSheet";

test.each([
  ["Key", true],
  ["RAG key", true],
  ["Notes & definitions", true],
  ["How to read", true],
  ["Sheet2", true],
  ["Keyworth", false],
  ["Adults", false],
  ["Coverage", false],
])("a sheet called %s may hold a key: %s", (name, expected) => {
  expect(isKeySheetName(name)).toBe(expected);
});

const TEN = "Green | On target⏎or better\nAmber | Within 10% of target\nRed | Further off";

function keyIn(sheets: readonly SheetSnapshot[], ofKpis: readonly string[] = []): string | null {
  const key = keyOn(keysOn(sheets, ({ name }) => ofKpis.includes(name)));
  return key === null ? null : `${key.at} ${key.text}`;
}

test.each([
  ["is named with its sheet", keyIn([sheetOf(TEN, { name: "Bob's key" })]), "'Bob''s key'!A2 10% of target"],
  ["on a sheet of another name is no key", keyIn([sheetOf(TEN, { name: "Housing" })]), null],
  [
    "on a sheet of KPIs is for that sheet",
    keyIn([sheetOf(TEN, { name: "Key indicators" })], ["Key indicators"]),
    null,
  ],
  [
    "counts once where two sheets say the same",
    keyIn([sheetOf(TEN, { name: "Key" }), sheetOf(TEN, { name: "Guide", at: "C3" })]),
    "'Key'!A2 10% of target",
  ],
  [
    "is not told where two sheets differ",
    keyIn([sheetOf(TEN, { name: "Key" }), sheetOf("Amber: up to 5% off target", { name: "Guide" })]),
    null,
  ],
])("a key %s", (_name, found, expected) => {
  expect(found).toBe(expected);
});

test.each([
  [
    "a cover's key is no row of headings",
    "Corporate Plan KPIs\nKey\nGreen | At or better than target\nAmber | Within tolerance (5% unless stated)\nRed | Worse than tolerance",
    NO_HEADER_FOUND,
  ],
  [
    "headings beside which no period stands are told as such",
    "Ref | Status | Target | Tolerance\nA1 | Red | 90% | 5%",
    "This sheet has no KPI table: row 1 looks like headings, but none of them names a reporting period.",
  ],
])("%s", (_name, grid, reason) => expect(findTables(sheetOf(grid))).toMatchObject({ kind: "none", reason }));
