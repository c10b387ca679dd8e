import type { RowResult, SheetResult } from "../../src/actions/result";
import type { NewSheet } from "../../simulator/xlsx/create";
import { onlySheet, rowAt, useDesk } from "./desk";

const open = useDesk();

const HEADINGS = ["Ref", "Indicator", "Polarity", "Apr-23", "May-23", "Jun-23"];
const YEAR = ["YTD actual", "YTD target", "YTD RAG"];

function sheet(last: readonly string[], ...rows: NonNullable<NewSheet["rows"]>): readonly NewSheet[] {
  return [{ name: "KPIs", rows: [[...HEADINGS, ...last], ...rows] }];
}
const BINS = ["K1", "Missed bins", "Lower is better", 61, 44, 50, 155, 150];
const CALLS = ["K2", "Calls answered", "Higher is better", "80%", "81%", "70%", "81%", "80%"];
const BLANK = ["K3", "Visits", "Higher is better", 10, 12, 9, null, 20];

function brief({ status, cells, travel, queries }: RowResult): readonly unknown[] {
  return [status, cells.current, cells.status, travel?.mark ?? null, queries.length];
}
const statusColumn = ({ columns }: SheetResult): string | undefined => columns?.["status"];

describe("a table whose statuses and target are for the year to date", () => {
  test("rates the year to date and leaves the month uncoloured", async () => {
    const desk = await open(sheet(YEAR, BINS, CALLS, BLANK));
    const result = await desk.evaluate();
    expect(statusColumn(onlySheet(result))).toBe("I");
    expect([2, 3, 4].map((row) => brief(rowAt(result, row)))).toEqual([
      ["amber", "G2", "I2", null, 0],
      ["green", "G3", "I3", null, 0],
      ["data-missing", "G4", "I4", null, 0],
    ]);
    expect(["I2", "I3", "I4"].map((at) => desk.text(at))).toEqual(["Amber", "Green", "Data missing"]);
    expect(["F2", "F3"].map((at) => desk.cell(at)?.style.fill.pattern)).toEqual(["None", "None"]);
  });

  test.each([
    ["beside a target for the month", ["YTD actual", "Target", "YTD RAG"]],
    ["without a figure for the year to date", ["Comments", "YTD target", "YTD RAG"]],
  ])("%s its column is left", async (_name, last) => {
    const desk = await open(sheet(last, BINS, CALLS));
    const result = await desk.evaluate();
    expect(statusColumn(onlySheet(result))).toBeUndefined();
    expect(desk.text("I2")).toBe("");
  });

  test("beside the month’s own statuses it is left, and the month asked about", async () => {
    const desk = await open(sheet([...YEAR, "Jun-23 RAG"], BINS));
    const result = await desk.evaluate();
    expect(statusColumn(onlySheet(result))).toBe("J");
    expect(brief(rowAt(result, 2)).slice(0, 2)).toEqual(["needs-attention", "F2"]);
  });
});
