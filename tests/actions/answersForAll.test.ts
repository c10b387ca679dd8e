import { settle, sheetRefOf } from "../../src/actions/corrections";
import type { RowResult, WorkbookResult } from "../../src/actions/result";
import type { Answer } from "../../src/actions/settings";
import type { NewSheet } from "../../simulator/xlsx/create";
import { onlySheet, rowAt, useDesk, type Desk } from "./desk";

/** Many rows of a sheet often ask the same: one answer settles them all, and is kept row by row. */

const open = useDesk();

const HEADINGS = ["Ref", "Measure", "Polarity", "Quarter 1 2026-27", "Target", "Tolerance", "RAG"];

function sheet(...rows: NonNullable<NewSheet["rows"]>): NewSheet {
  return { name: "Revenues", rows: [HEADINGS, ...rows] };
}

const TAX = ["R1", "Council tax collected", "Higher is better", "28.1%", "96% (Annual target)", "5%", null];
const RATES = [
  "R2",
  "Business rates collected",
  "Higher is better",
  "30%",
  "97% (Annual target)",
  "5%",
  null,
];
const CALLS = ["R3", "Calls answered", "Higher is better", "80%", "90%", "5%", null];

function answersOf({ queries }: RowResult): readonly Answer[] {
  return queries.flatMap(({ answers }) => answers);
}

function forAll(row: RowResult): readonly string[] {
  return answersOf(row).flatMap((one) => one.forAll?.label ?? []);
}

async function give(desk: Desk, result: WorkbookResult, row: number, label: string): Promise<WorkbookResult> {
  const all = answersOf(rowAt(result, row)).flatMap((one) => one.forAll ?? []);
  const chosen = all.find((one) => one.label === label);
  if (chosen === undefined) throw new Error(forAll(rowAt(result, row)).join(" | "));
  expect((await settle(sheetRefOf(onlySheet(result)), chosen)).kind).toBe("done");
  return desk.evaluate();
}

test("what the year's target is of each quarter is answered once for all rows that ask it", async () => {
  const desk = await open([sheet(TAX, RATES, CALLS)]);
  const before = await desk.evaluate();
  expect(forAll(rowAt(before, 2))).toEqual(forAll(rowAt(before, 3)));
  const after = await give(
    desk,
    before,
    2,
    "Hold every quarter to the year’s target, not only the year’s end (2 rows)",
  );
  expect([2, 3, 4].map((row) => [rowAt(after, row).target, rowAt(after, row).corrections.length])).toEqual([
    ["96%", 2],
    ["97%", 2],
    ["90%", 0],
  ]);
});

test("the same question of the same text has the same answers, and leaving it is the same of any text", async () => {
  const rows = [
    [...TAX.slice(0, 3), "see notes", "90%", "5%", null],
    [...RATES.slice(0, 3), "see notes", "90%", "5%", null],
    [...CALLS.slice(0, 3), "ask Jo", "90%", "5%", null],
  ];
  const desk = await open([
    sheet(...rows, ["R4", "Visits made", "Higher is better", "88%", "90%", "5%", null]),
  ]);
  const before = await desk.evaluate();
  expect(forAll(rowAt(before, 2))).toEqual([
    "Nothing is due for this period (2 rows)",
    "The figure is not in yet (2 rows)",
    "Leave it unrated (3 rows)",
  ]);
  expect(forAll(rowAt(before, 4))).toEqual(["Leave it unrated (3 rows)"]);
  const after = await give(desk, before, 3, "The figure is not in yet (2 rows)");
  expect([2, 3, 4].map((row) => rowAt(after, row).status)).toEqual([
    "data-missing",
    "data-missing",
    "needs-attention",
  ]);
});
