import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

function notedIn(grid: string) {
  const sheet = sheetOf(grid);
  const found = findTables(sheet);
  if (found.kind === "none") throw new Error(found.reason);
  return readRows(sheet, found.tables).map(({ kpi: { noted } }) =>
    noted === undefined ? null : [noted.at, noted.way],
  );
}

test("a line that explains the mark behind a name says which way is better for the KPIs that carry it", () => {
  expect(
    notedIn(`
    Ref | Measure | May-23 | Jun-23 | Target
    A | Children looked after* | 620 | 640 | 600
    B | Contacts taken | 100 | 110 | 105
    C | Referrals completed** | 50 | 55 | 52
    D | Notices served* | 50 | 55 | 52
    -
    * Smaller is better. RAG: Green - on or better than target
    ** Provisional`),
  ).toEqual([["A7", "lower"], null, null, ["A7", "lower"]]);
});

test("a mark that is explained in two ways says none", () => {
  expect(
    notedIn(`
    Ref | Measure | May-23 | Jun-23 | Target
    A | Children looked after* | 620 | 640 | 600
    -
    * Smaller is better
    * Higher is better`),
  ).toEqual([null]);
});

test.each([
  ["MEASURES WHERE A LOWER FIGURE IS BETTER", "MEASURES WHERE A HIGHER FIGURE IS BETTER"],
  ["Lower is better", "Higher is better"],
])("a section's heading says so for its rows: %s", (lower, higher) => {
  expect(
    notedIn(`
    Measure | May-23 | Jun-23 | Target | Notes
    ${lower}
    Contacts taken | 100 | 110 | 105 |
    Referrals completed | 50 | 55 | 52 | Higher is better
    ${higher}
    Notices served | 50 | 55 | 52 |
    Other
    Licences | 50 | 55 | 52 |`),
  ).toEqual([["A2", "lower"], ["E4", "higher"], ["A5", "higher"], null]);
});
