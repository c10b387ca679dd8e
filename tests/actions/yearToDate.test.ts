import { settle, sheetRefOf } from "../../src/actions/corrections";
import type { RowResult } from "../../src/actions/result";
import type { NewSheet } from "../../simulator/xlsx/create";
import { onlySheet, rowAt, useDesk, type Desk } from "./desk";

const open = useDesk();

const HEADINGS = [
  "Ref",
  "Indicator",
  "Good is",
  "Cumulative?",
  "Target to date",
  "Jun-23",
  "Jul-23",
  "YTD 2023/24",
  "RAG",
  "Trend",
];

/** A sheet of months with the year so far behind them, and what is due to date. */
function sheet(...rows: NonNullable<NewSheet["rows"]>): NewSheet {
  return { name: "Waste", rows: [HEADINGS, ...rows] };
}
const BINS = ["W1", "Missed bins", "Low", "No", 200, 61, 44, 208];
const VISITS = ["W2", "Visits", "High", "No", 200000, 52004, 55120, 206664];
const STARTS = ["W3", "Housing starts", "High", "Yes", 80, 52, 71, 71];

const FOR_ALL = "Judge the year to date (2 rows)";

function labels({ queries }: RowResult): readonly string[] {
  return queries.flatMap(({ answers }) => answers.map(({ label }) => label));
}

/** What would settle all rows that ask the same. */
function forAll({ queries }: RowResult): readonly string[] {
  return queries.flatMap(({ answers }) => answers.flatMap((one) => one.forAll?.label ?? []));
}

async function give(desk: Desk, label: string): Promise<void> {
  const result = await desk.evaluate();
  const chosen = rowAt(result, 2)
    .queries.flatMap(({ answers }) => answers)
    .flatMap((one) => [one, ...(one.forAll === undefined ? [] : [one.forAll])])
    .find((one) => one.label === label);
  if (chosen === undefined) throw new Error(labels(rowAt(result, 2)).join(" | "));
  expect((await settle(sheetRefOf(onlySheet(result)), chosen)).kind).toBe("done");
}

function brief({ status, cells, travel, queries }: RowResult): readonly unknown[] {
  return [status, cells.current, travel?.mark ?? null, queries.length];
}

test("one answer judges the year so far for each row that asks for it, and for no other", async () => {
  const desk = await open([sheet(BINS, VISITS, STARTS)]);
  await give(desk, FOR_ALL);
  const after = await desk.evaluate();
  expect([2, 3, 4].map((row) => brief(rowAt(after, row)))).toEqual([
    ["amber", "H2", "↓ G", 0],
    ["green", "H3", "↑ G", 0],
    ["red", "G4", null, 0],
  ]);
});

test("the row’s own answer is about no other row", async () => {
  const desk = await open([sheet(BINS, VISITS)]);
  await give(desk, "Judge the year to date, 208, against 200");
  const after = await desk.evaluate();
  expect(rowAt(after, 2).status).toBe("amber");
  expect(rowAt(after, 3).status).toBe("needs-attention");
  expect(forAll(rowAt(after, 3))).toEqual([]);
});

test("a row that asks alone has no answer for several", async () => {
  const desk = await open([sheet(BINS, STARTS)]);
  expect(forAll(rowAt(await desk.evaluate(), 2))).toEqual([]);
  expect(labels(rowAt(await desk.evaluate(), 2))).toEqual([
    "Judge the year to date, 208, against 200",
    "Give the target for July 2023",
    "200 is the target for a month as well",
    "Leave it unrated",
  ]);
});
