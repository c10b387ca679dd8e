import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

/** What each KPI's polarity cell is read as, from a column of these. */
function polarities(cells: readonly string[], heading = "Polarity"): readonly string[] {
  const rows = cells.map((cell, at) => `K${String(at)}|Calls answered in time|${cell}|90%|91%|89%`);
  const sheet = sheetOf([`Ref|Indicator|${heading}|Target|Q1 23/24|Q2 23/24`, ...rows].join("\n"));
  const finding = findTables(sheet);
  return readRows(sheet, finding.kind === "tables" ? finding.tables : []).map(
    ({ kpi }) => kpi.polarity?.text ?? "",
  );
}

test.each([
  [
    ["+", "–", ""],
    ["+", "Lower is better", ""],
  ],
  [
    ["+", "-", "Higher"],
    ["+", "-", "Higher"],
  ],
  [
    ["-", "-"],
    ["-", "-"],
  ],
])("%j are %j", (cells, expected) => {
  expect(polarities(cells)).toEqual(expected);
});

test.each([
  ["Is high good?", "Higher is better", "Lower is better"],
  ["Bigger is better?", "Higher is better", "Lower is better"],
  ["Lower is better?", "Lower is better", "Higher is better"],
  ["High is bad?", "Lower is better", "Higher is better"],
])("“Yes” and “No” under %j", (heading, yes, no) => {
  expect(polarities(["Yes", "n", ""], heading)).toEqual([yes, no, ""]);
});

test("“Yes” under “Polarity” says nothing", () => {
  expect(polarities(["Yes", "No"])).toEqual(["Yes", "No"]);
});
