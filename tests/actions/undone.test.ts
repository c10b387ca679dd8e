import { clearResults } from "../../src/actions/clearResults";
import { surveySheet } from "../../src/actions/watch/survey";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { differences, pictureOf, told } from "../reliability/picture";
import { useDesk, type Desk } from "./desk";

/** Ctrl+Z brings cells back and leaves the ledger as it is: what stands on the sheet then is still known for ours. */

const open = useDesk();

const HEADINGS: readonly NewCell[] = ["Ref", "Measure", "Good is", "Target", "May-23", "Jun-23", "Jul-23"];
const KPIS: readonly (readonly NewCell[])[] = [
  ["A1", "Visits", "High", 90, 91, 95, null],
  ["A2", "Calls answered", "High", 90, 91, 70, null],
  ["A3", "Letters", "High", 90, 95, 88, null],
  ["A4", "Bins", "Low", 90, 91, 120, null],
];
const WITH_MARKS: NewSheet = {
  name: "Adults",
  rows: [
    [...HEADINGS, "DoT", "RAG"],
    ...KPIS.map((cells, index): NewCell[] => [...cells, index === 0 ? "▲" : null, index === 1 ? "G" : null]),
  ],
};
const COLOURS_ONLY: NewSheet = { name: "Adults", rows: [HEADINGS, ...KPIS] };

const cells = (desk: Desk) => ({ ...pictureOf(desk.opened.workbook), parts: [] });

const undo = (desk: Desk): void => {
  const steps = desk.office.host.undoSteps.length;
  desk.office.host.undo();
  expect(desk.office.host.undoSteps.length).toBeLessThan(steps);
};

async function clear(desk: Desk): Promise<number> {
  const outcome = await clearResults({ kind: "active" }, {});
  expect(desk.office.host.unimplemented).toEqual([]);
  return outcome.kind === "done" ? outcome.result.cellsRestored : -1;
}

describe.each([
  ["with words and arrows", WITH_MARKS, {}],
  ["with a column of warnings of our own", COLOURS_ONLY, { apiLevel: "1.15" as const }],
  ["with colours and notes only", COLOURS_ONLY, { apiLevel: "1.18" as const }],
])("%s", (_name, sheet, level) => {
  test("cleared and undone: the marks are known again, and cleared a second time", async () => {
    const desk = await open([sheet], level);
    const original = pictureOf(desk.opened.workbook);
    await desk.evaluate();
    const marked = cells(desk);
    await clear(desk);
    while (desk.office.host.undoSteps.length > 1) undo(desk);
    expect(differences(marked, cells(desk)).filter(({ what }) => what !== "frame")).toEqual([]);
    expect(await clear(desk)).toBeGreaterThan(0);
    expect(differences(original, pictureOf(desk.opened.workbook)).map(told)).toEqual([]);
  });

  test("cleared, undone and evaluated: there is nothing to write but the record, and Clear gives the original back", async () => {
    const desk = await open([sheet], level);
    const original = pictureOf(desk.opened.workbook);
    await desk.evaluate();
    await clear(desk);
    while (desk.office.host.undoSteps.length > 1) undo(desk);
    await desk.evaluate();
    await clear(desk);
    expect(differences(original, pictureOf(desk.opened.workbook)).map(told)).toEqual([]);
  });

  test("July evaluated and undone: June's marks are cleared as well", async () => {
    const desk = await open([sheet], level);
    const original = pictureOf(desk.opened.workbook);
    await desk.evaluate();
    const june = desk.office.host.undoSteps.length;
    [99, "see note", 70].forEach((value, index) => desk.type(`G${String(index + 2)}`, value));
    await desk.evaluate();
    while (desk.office.host.undoSteps.length > june) undo(desk);
    ["G2", "G3", "G4"].forEach((at) => desk.type(at, ""));
    expect(await clear(desk)).toBeGreaterThan(0);
    expect(differences(original, pictureOf(desk.opened.workbook)).map(told)).toEqual([]);
  });
});

test("what came back is offered to be cleared", async () => {
  const desk = await open([WITH_MARKS]);
  await desk.evaluate();
  await clear(desk);
  expect((await surveySheet()).marked).toEqual([]);
  undo(desk);
  expect((await surveySheet()).marked).toHaveLength(1);
});

test("of two sheets that were cleared together both are known to bear marks again, whichever is in front", async () => {
  const desk = await open([WITH_MARKS, { ...WITH_MARKS, name: "Children" }]);
  await desk.evaluate({ kind: "all" });
  await clearResults({ kind: "all" }, {});
  undo(desk);
  expect((await surveySheet()).marked).toHaveLength(2);
  await clearResults({ kind: "all" }, {});
  expect((await surveySheet()).marked).toEqual([]);
});

describe("without any undo nothing is said to have come back", () => {
  const COVER: NewSheet = { name: "Cover", rows: [["Quarterly report"]] };
  const CHILDREN: NewSheet = { ...WITH_MARKS, name: "Children" };
  const goTo = (desk: Desk, name: string): void => {
    desk.opened.workbook.activeSheetId = desk.sheet(name).id;
  };

  test("a sheet cleared for the second time, and another in front", async () => {
    const desk = await open([WITH_MARKS, COVER]);
    for (const round of [1, 2, 3]) {
      await desk.evaluate();
      expect([round, (await surveySheet()).marked?.length]).toEqual([round, 1]);
      await clear(desk);
      goTo(desk, "Cover");
      expect([round, (await surveySheet()).marked]).toEqual([round, []]);
      goTo(desk, "Adults");
    }
  });

  test("two cleared together, one of them evaluated and cleared again: neither is", async () => {
    const desk = await open([WITH_MARKS, CHILDREN, COVER]);
    await desk.evaluate({ kind: "all" });
    await clearResults({ kind: "all" }, {});
    await desk.evaluate();
    expect((await surveySheet()).marked).toHaveLength(1);
    await clear(desk);
    expect((await surveySheet()).marked).toEqual([]);
    goTo(desk, "Cover");
    expect((await surveySheet()).marked).toEqual([]);
  });

  test("but of two that Undo brought back together, the one that is not cleared again still is", async () => {
    const desk = await open([WITH_MARKS, CHILDREN, COVER]);
    await desk.evaluate({ kind: "all" });
    await clearResults({ kind: "all" }, {});
    undo(desk);
    expect((await surveySheet()).marked).toHaveLength(2);
    await clear(desk);
    expect((await surveySheet()).marked).toHaveLength(1);
    undo(desk);
    expect((await surveySheet()).marked).toHaveLength(2);
  });
});

test("a warning taken off below one that stays is not written again and again", async () => {
  const line = { border: "#7F7F7F" };
  const lined = (cells: readonly NewCell[]): NewCell[] =>
    cells.map((cell) => ({
      ...(typeof cell === "object" && cell !== null ? cell : { value: cell }),
      ...line,
    }));
  const desk = await open([{ name: "Adults", rows: [lined(HEADINGS), ...KPIS.map(lined)] }], {
    apiLevel: "1.15",
  });
  await desk.evaluate();
  [99, 60, 99, 99].forEach((value, index) => desk.type(`G${String(index + 2)}`, value));
  await desk.evaluate();
  expect((await desk.evaluate()).cellsWritten).toBe(0);
});

test("a status that the officer types after Clear is theirs, though ours said the same", async () => {
  const desk = await open([WITH_MARKS]);
  await desk.evaluate();
  const wrote = ["2", "3", "4", "5"].map((row) => desk.text(`I${row}`));
  await clear(desk);
  wrote.forEach((word, index) => desk.type(`I${String(index + 2)}`, word));
  const typed = pictureOf(desk.opened.workbook);
  await clear(desk);
  expect(differences(typed, pictureOf(desk.opened.workbook)).map(told)).toEqual([]);
  await desk.evaluate();
  await clear(desk);
  expect(differences(typed, pictureOf(desk.opened.workbook)).map(told)).toEqual([]);
});

test("a warning in a merge that begins above its KPI's row is known again, and cleared a second time", async () => {
  const rows: NewCell[][] = [[...HEADINGS, "Tolerance warning"], [], [...(KPIS[1] ?? []), null]];
  const desk = await open([{ name: "Adults", rows, merges: ["H2:H3"] }], { apiLevel: "1.15" });
  const original = pictureOf(desk.opened.workbook);
  await desk.evaluate();
  expect(desk.text("H2")).toContain("Outside tolerance");
  await clear(desk);
  undo(desk);
  expect(desk.text("H2")).toContain("Outside tolerance");
  await clear(desk);
  expect(differences(original, pictureOf(desk.opened.workbook)).map(told)).toEqual([]);
});
