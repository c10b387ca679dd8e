import { settle, sheetRefOf } from "../../src/actions/corrections";
import type { RowResult, WorkbookResult } from "../../src/actions/result";
import { allOf, listCorrections, readSettings, saveSettings, type Answer } from "../../src/actions/settings";
import { insertColumns } from "../../simulator/model/edit";
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

/** Everything that is listed among the corrections; and the sheet as it comes out once all of that was removed there. */
async function removeAll(desk: Desk, result: WorkbookResult) {
  const settings = await readSettings();
  if (settings.kind !== "done") throw new Error(settings.kind);
  const listed = listCorrections(settings.settings, result.sheets);
  await saveSettings(allOf(listed.map(({ remove }) => remove)));
  const settled = listed.map(({ identity, words, overtaken }) => [identity, words, overtaken]);
  return { settled, after: await desk.evaluate() };
}

test("it holds in the next quarter, stands among the corrections, and once removed the rows ask again", async () => {
  const desk = await open([sheet(TAX, RATES, CALLS)]);
  const label = "Hold every quarter to the year’s target, not only the year’s end (2 rows)";
  await give(desk, await desk.evaluate(), 2, label);
  insertColumns(desk.opened.workbook, desk.sheet(), 4, 1);
  ["Quarter 2 2026-27", "57%", "96%", "91%"].forEach((value, index) => desk.type(`E${index + 1}`, value));
  const next = await desk.evaluate();
  expect(
    [2, 3].map((row) => {
      const { current, status, target } = rowAt(next, row);
      return [current?.period, status, target, forAll(rowAt(next, row))];
    }),
  ).toEqual([
    ["Quarter 2 2026-27", "red", "96%", []],
    ["Quarter 2 2026-27", "amber", "97%", []],
  ]);
  const { settled, after } = await removeAll(desk, next);
  expect(settled.map(([identity, , overtaken]) => [identity, overtaken])).toEqual(
    ["R1", "R1", "R2", "R2"].map((identity) => [identity, null]),
  );
  expect([2, 3].map((row) => forAll(rowAt(after, row)).includes(label))).toEqual([true, true]);
});

test("that rows' cases are always taken holds next month, is listed row by row, and ends once removed", async () => {
  const row = (ref: string, measure: string, ...cases: readonly string[]) => [
    ...[ref, measure, "Higher is better"],
    ...[...cases, "90%", "5%"],
  ];
  const cases = (...rows: NonNullable<NewSheet["rows"]>): NewSheet => ({ name: "Adults", rows });
  const label = "Always take the cases as their percentage (2 rows)";
  const desk = await open([
    cases(
      ["Ref", "Measure", "Polarity", "June 2023", "July 2023", "Target", "Tolerance"],
      row("C1", "Reviews done in time", "85 out of 99", "93 out of 99"),
      row("C2", "Visits made in time", "92 out of 99", "92 out of 99"),
    ),
  ]);
  const july = await give(desk, await desk.evaluate(), 2, label);
  expect([2, 3].map((at) => rowAt(july, at).status)).toEqual(["green", "green"]);
  insertColumns(desk.opened.workbook, desk.sheet(), 5, 1);
  ["August 2023", "70 out of 99", "98 out of 99"].forEach((value, index) =>
    desk.type(`F${index + 1}`, value),
  );
  const august = await desk.evaluate();
  expect([2, 3].map((at) => [rowAt(august, at).status, rowAt(august, at).queries])).toEqual([
    ["red", []],
    ["green", []],
  ]);
  const { settled, after } = await removeAll(desk, august);
  expect(settled).toEqual(["C1", "C2"].map((identity) => [identity, expect.stringMatching(/cases/i), null]));
  expect([2, 3].map((at) => [rowAt(after, at).status, forAll(rowAt(after, at)).includes(label)])).toEqual([
    ["needs-attention", true],
    ["needs-attention", true],
  ]);
});

test("the same question has the same answers, and what says nothing of the cell's text is the same of any", async () => {
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
    "Nothing is due for this period (3 rows)",
    "The figure is not in yet (3 rows)",
    "Leave it unrated (3 rows)",
  ]);
  expect(forAll(rowAt(before, 4))).toEqual(forAll(rowAt(before, 2)));
  const after = await give(desk, before, 3, "The figure is not in yet (3 rows)");
  expect([2, 3, 4, 5].map((row) => rowAt(after, row).status)).toEqual([
    "data-missing",
    "data-missing",
    "data-missing",
    "amber",
  ]);
});

test("a text that is no figure and a figure of another size than the others are not the same question", async () => {
  const row = (ref: string, ...figures: readonly string[]) => [
    ref,
    `Done ${ref}`,
    "Higher is better",
    ...figures,
  ];
  const headings = ["Ref", "Measure", "Polarity", "May 2026", "June 2026", "July 2026", "Target", "RAG"];
  const desk = await open([
    {
      name: "Adults",
      rows: [
        headings,
        row("A1", "91%", "92%", "3 1", "90%"),
        row("A2", "91%", "92%", "2 9", "90%"),
        row("A3", "18%", "19%", "190%", "20%"),
        row("A4", "91%", "92%", "945%", "90%"),
      ],
    },
  ]);
  const result = await desk.evaluate();
  const answers = ["Nothing is due for this period", "The figure is not in yet", "Leave it unrated"];
  for (const at of [2, 3, 4, 5])
    expect(forAll(rowAt(result, at))).toEqual(answers.map((label) => `${label} (2 rows)`));
  const after = await give(desk, result, 5, "Nothing is due for this period (2 rows)");
  expect([2, 3, 4, 5].map((at) => rowAt(after, at).status)).toEqual([
    "needs-attention",
    "needs-attention",
    "not-rated",
    "not-rated",
  ]);
});
