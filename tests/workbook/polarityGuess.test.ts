import { findTables } from "../../src/workbook/find/findTables";
import { columnFor } from "../../src/workbook/find/finding";
import { sheetOf } from "./gridSheet";

/** The letter of the column that is taken for the polarity, and what the officer is asked to check. */
function polarityIn(heading: string, cells: readonly string[]): readonly [number | null, number] {
  const rows = cells.map((cell, at) => `K${String(at)}|Calls answered in time|${cell}|90%|91%|89%`);
  const finding = findTables(
    sheetOf(["Ref|Indicator|", heading, "|Target|Q1 23/24|Q2 23/24\n", rows.join("\n")].join("")),
  );
  const table = finding.kind === "tables" ? finding.tables[0] : undefined;
  if (table === undefined) throw new Error("no table");
  return [columnFor(table, "polarity")?.column ?? null, table.questions.length];
}

test.each<[string, readonly string[], readonly [number | null, number]]>([
  ["Way", ["Higher is better", "Lower is better"], [2, 1]],
  ["Setting", ["Aim to Maximise", "Aim to Minimise"], [2, 1]],
  ["", ["High is good", ""], [2, 1]],
  ["↑↓", ["↑", "↓"], [2, 1]],
  ["Way", ["↑", "↓"], [null, 0]],
  ["Way", ["High", "Low"], [null, 0]],
  ["Way", ["Higher is better", "ask Jo"], [null, 0]],
  ["Way", ["", ""], [null, 0]],
  ["Is high good?", ["Yes", "No"], [2, 0]],
  ["Lower is better?", ["N", "Y"], [2, 0]],
  ["High is good", ["Y", ""], [2, 0]],
  ["Higher or lower than last year?", ["Y", "N"], [null, 0]],
  ["Increase", ["Y", "N"], [null, 0]],
  ["Reverse", ["Y", "N"], [null, 0]],
  ["Is high good?", ["Y", "ask Jo"], [null, 0]],
  ["H/L", ["H", "L"], [2, 0]],
  ["Hi/Lo", ["Hi", "Lo"], [2, 0]],
  ["Positive direction", ["Up", "Down"], [2, 0]],
  ["Desired trend", ["↑", "↓"], [2, 0]],
  ["Performance direction", ["Higher", "Lower"], [2, 0]],
  ["Performance direction", ["↑", "↓"], [null, 1]],
  ["Way", ["H", "L"], [null, 0]],
  ["Polarity", ["Higher is better", "Lower is better"], [2, 0]],
])("%j over %j", (heading, cells, expected) => {
  expect(polarityIn(heading, cells)).toEqual(expected);
});
