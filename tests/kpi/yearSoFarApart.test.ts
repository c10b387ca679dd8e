import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "../workbook/gridSheet";

/** What is said of a sheet of fire figures, and the statuses of its rows. */
function told(...rows: readonly string[]): { statuses: readonly string[]; doubts: readonly string[] } {
  const sheet = sheetOf(
    [
      "Ref | Measure | Polarity | Oct-25 In month | Oct-25 YTD | Nov-25 In month | Nov-25 YTD | Monthly target | YTD target | Status",
      ...rows,
    ].join("\n"),
  );
  const finding = findTables(sheet);
  if (finding.kind === "none") throw new Error(finding.reason);
  const kpis = readRows(sheet, finding.tables).map(({ kpi }) => kpi);
  const { evaluations, doubts } = evaluateSheet(kpis, DEFAULT_SETTINGS);
  return { statuses: evaluations.map(({ status }) => status), doubts };
}

const AGREES = "F1 | Dwelling fires | Lower is better | 42 | 280 | 38 | 318 | 40 | 320 |";
const MISSES = "F2 | Safety visits | Higher is better | 510 | 3400 | 470 | 3870 | 500 | 4000 |";
const MEETS = "F3 | Secondary fires | Lower is better | 88 | 700 | 84 | 784 | 80 | 900 |";

test("a month and a year so far that do not agree, each beside its own target, are told once", () => {
  expect(told(AGREES, MISSES, MEETS)).toEqual({
    statuses: ["green", "red", "amber"],
    doubts: [
      "KPIs are rated by November 2025, not by “Nov-25 YTD”, which has a target of its own. By that one, the status would be another for F2 (G3 against I3 is Amber) and F3 (G4 against I4 is Green).",
    ],
  });
});

test("of many, the first are named", () => {
  const rows = Array.from({ length: 7 }, (_, i) => MISSES.replace("F2", `V${String(i)}`));
  expect(told(...rows).doubts.join()).toMatch(/V4 \(G6 against I6 is Amber\) and 2 more\.$/);
});

test("nothing is said where they agree, or one of them is not there", () => {
  expect(told(AGREES).doubts).toEqual([]);
  expect(told(MISSES.replace("3870", "")).doubts).toEqual([]);
  expect(told(MISSES.replace("| 4000", "|")).doubts).toEqual([]);
});
