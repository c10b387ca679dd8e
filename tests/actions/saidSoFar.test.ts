import { correct, correctionFor, settle, sheetRefOf } from "../../src/actions/corrections";
import { evaluate, followUp, refresh, sessionState } from "../../src/actions/session";
import type { SheetResult } from "../../src/actions/result";
import { deleteRows, insertRows } from "../../simulator/model/edit";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { useDesk } from "./desk";

/** What an evaluation said of a sheet is said until the officer evaluates it once more: an answer alone leaves it standing. */

const open = useDesk();

function sheetOf(...rows: readonly (readonly NewCell[])[]): NewSheet {
  const heading = ["Ref", "Measure", "Good is", "Target", "Jun-23", "Jul-23", "RAG", "DoT"];
  return { name: "KPIs", rows: [heading, ...rows] };
}

const JUDGED: readonly NewCell[] = ["A1", "Visits", "High", "90%", "91%", "95%", "Red", null];
const ASKED: readonly NewCell[] = ["A2", "Calls", null, "90%", "91%", "95%", "Amber", "▲"];

function seen(): SheetResult {
  const state = sessionState();
  const { result, evaluated = [] } = state.kind === "done" ? state : { result: null };
  const sheet = result?.sheets.find(({ id }) => evaluated.length === 0 || evaluated.includes(id));
  if (sheet === undefined) throw new Error(JSON.stringify(state));
  return sheet;
}

async function answer(): Promise<void> {
  const sheet = seen();
  const question = sheet.rows.find(({ ref }) => ref === "A2")?.queries[0];
  const [likeliest] = question?.answers ?? [];
  if (likeliest === undefined) throw new Error("nothing to answer");
  expect((await settle(sheetRefOf(sheet), likeliest)).kind).toBe("done");
  await followUp(sheet.id);
}

const REPLACED = (cells: string): string =>
  `What was typed in ${cells} was replaced by the result. Clear results brings it back.`;
const WAITS = (cells: string): string =>
  `What was typed in ${cells} gave way to “Needs attention”, so that no status stands there that the rules do not bear out. Answer the question about the row, or choose Clear results to bring it back.`;

test("words that were replaced are told of after an answer too, and the answered row waits no more", async () => {
  const desk = await open([sheetOf(JUDGED, ASKED)]);
  await evaluate({ kind: "active" });
  expect(seen().notices).toEqual(expect.arrayContaining([REPLACED("G2"), WAITS("G3")]));
  await answer();
  expect(desk.text("G3")).toBe("Green");
  expect(sessionState()).toMatchObject({ kind: "done", followedUp: true });
  const { notices } = seen();
  expect(notices.filter((one) => /[GH][23]/.test(one))).toEqual([REPLACED("G2, G3, H3")]);
});

test("whatever stood there, and however it was shown", async () => {
  const rows = (
    [true, 3, { value: "Amber", numberFormat: '"[ "@" ]"' }, "Red", "Red", "Green", "Red", "Amber"] as const
  ).map((status, at): readonly NewCell[] => [
    `A${String(at)}`,
    `Visits ${String(at)}`,
    "High",
    "90%",
    "91%",
    "95%",
    status,
    null,
  ]);
  await open([sheetOf(...rows)]);
  await evaluate({ kind: "active" });
  expect(seen().notices).toContain(REPLACED("G2, G3, G4, G5, G6, G8, G9"));
});

test("they are told of where their rows stand by then, and not once the row is gone", async () => {
  const desk = await open([sheetOf(JUDGED, ASKED)]);
  await evaluate({ kind: "active" });
  insertRows(desk.opened.workbook, desk.sheet(), 1, 1);
  await answer();
  expect(seen().notices).toContain(REPLACED("G3, G4, H4"));
  deleteRows(desk.opened.workbook, desk.sheet(), 1, 2);
  await followUp(seen().id);
  expect(seen().notices).toContain(REPLACED("G2, H2"));
});

test("an evaluation that the officer asks for says only what it did itself", async () => {
  await open([sheetOf(JUDGED, ASKED)]);
  await evaluate({ kind: "active" });
  expect(sessionState()).not.toHaveProperty("followedUp");
  await refresh(seen().id);
  expect(sessionState()).not.toHaveProperty("followedUp");
  expect(seen().notices).not.toContain(REPLACED("G2"));
  await evaluate({ kind: "active" });
  await answer();
  expect(seen().notices.join(" ")).not.toContain("G2");
});

test("a period further back than last time is told of until it is not true", async () => {
  const desk = await open([sheetOf(JUDGED, ASKED)]);
  await evaluate({ kind: "active" });
  const figures = [desk.text("F2"), desk.text("F3")];
  for (const cell of ["F2", "F3"]) desk.type(cell, "");
  await evaluate({ kind: "active" });
  const isOfPeriod = (one: string): boolean => one.includes("evaluated for July 2023 before");
  expect(seen().notices.filter(isOfPeriod)).toHaveLength(1);
  await answer();
  expect(seen().notices.filter(isOfPeriod)).toHaveLength(1);
  figures.forEach((text, index) => desk.type(`F${String(index + 2)}`, text));
  await followUp(seen().id);
  expect(seen().notices.filter(isOfPeriod)).toHaveLength(0);
});

test("whose corrections are used is told of after the first correction of the sheet's own", async () => {
  const sheet = sheetOf(JUDGED, ASKED);
  await open([sheet, { ...sheet, name: "KPIs (2)" }]);
  await evaluate({ kind: "active" });
  await answer();
  await evaluate({ kind: "named", name: "KPIs (2)" });
  const isOfOther = (one: string): boolean => one.includes("corrections made on “KPIs”");
  expect(seen().notices.filter(isOfOther)).toHaveLength(1);
  const row = seen().rows[0];
  if (row === undefined) throw new Error("no row");
  const kept = await correct(sheetRefOf(seen()), correctionFor(row, "target", "92%", "Agreed in May"));
  expect(kept).toMatchObject({ kind: "done" });
  await followUp(seen().id);
  expect(seen().rows[0]?.target).toBe("92%");
  expect(seen().notices.filter(isOfOther)).toHaveLength(1);
});

test("what is true of a sheet as it was read is told apart from what was written", async () => {
  await open([sheetOf(JUDGED, ASKED)]);
  await evaluate({ kind: "active" });
  const { notices, readingNotices = [] } = seen();
  expect(notices).toEqual(expect.arrayContaining([...readingNotices]));
  expect(readingNotices.join(" ")).not.toContain("replaced");
});
