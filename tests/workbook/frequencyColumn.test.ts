import { matchHeading } from "../../src/workbook/find/headings/headerMatch";
import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

test.each(
  "Freq | Freq. | FREQUENCY | Reporting freq | Reporting frequency | Reported | How often? | Collection frequency | Reporting cycle | Freq of reporting | Data frequency | Frequency (M/Q/A) | Frequency of update".split(
    " | ",
  ),
)("a column headed %s says how often a KPI is reported", (heading) => {
  expect(matchHeading(heading)?.wording.role).toBe("frequency");
});

function declaredUnder(heading: string, ...cells: readonly string[]) {
  const lines = cells.map((cell, i) => `H${String(i)} | Homes let ${String(i)} | ${cell} | 40 | 41 | 35`);
  const sheet = sheetOf([`Ref | Measure | ${heading} | Target | May-23 | Jun-23`, ...lines].join("\n"));
  const found = findTables(sheet);
  if (found.kind === "none") throw new Error(found.reason);
  return readRows(sheet, found.tables).map(({ kpi }) => kpi.declared);
}

test("what it says is declared of its row, and what is not known is handed on with its cell", () => {
  const unknown = expect.objectContaining({ at: "C3", text: "Bi-monthly" }) as unknown;
  expect(declaredUnder("Freq", "Qtrly", "Bi-monthly", "")).toEqual([
    { frequency: "quarter" },
    { unreadFrequency: unknown },
    undefined,
  ]);
  expect(declaredUnder("Reported", "Q", "Bi-monthly")).toEqual([
    { frequency: "quarter" },
    { unreadFrequency: unknown },
  ]);
});

test("a heading that leaves it open makes none of cells that are no frequencies", () => {
  expect(declaredUnder("Reported", "Yes", "Cabinet")).toEqual([undefined, undefined]);
});
