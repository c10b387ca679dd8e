import { installNewerMembers } from "../../simulator/doors/newerClient";
import { saveSettings, withOption } from "../../src/actions/settings";
import { previewSheets, type SheetPreview } from "../../src/actions/previewSheets";
import type { Scope } from "../../src/actions/writing/passage";
import { smallSheet, smallSheetWith, useDesk } from "./desk";

const open = useDesk();

async function preview(scope: Scope = { kind: "active" }) {
  const outcome = await previewSheets(scope, {});
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** "E2 set travel: empty → “↓ R”", cell by cell. */
function lines(changes: readonly SheetPreview[]): string[] {
  return changes.flatMap(({ rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.map(
        ({ cell, action, role, now, then }) => `${row ?? "–"} ${cell} ${action} ${role}: ${now} → ${then}`,
      ),
    ),
  );
}

test("names each cell, what it holds now and what it will hold, row by row", async () => {
  const desk = await open([smallSheetWith(["Status", "", ""])]);
  const { result, changes } = await preview();
  expect(lines(changes)).toEqual([
    "2 D2 set reading: no fill, no border → red fill, heavy border",
    "2 E2 set travel: empty, black text → “↓ R”, bold red text",
    "2 I2 set status: empty, no fill → “Red”, red fill",
    "2 J2 set warning: empty → “Outside tolerance: 75% against 90%, limit 85%”",
    "3 D3 set reading: no fill → green fill",
    "3 E3 set travel: empty, black text → “→”, bold black text",
    "3 I3 set status: empty, no fill → “Green”, green fill",
    "– J1 set warning-header: empty → “Tolerance warning”",
  ]);
  expect(changes[0]).toMatchObject({ id: desk.sheet().id, name: "KPIs" });
  expect(changes[0]?.rows[0]).toMatchObject({ ref: "A1", description: "Applications decided in time" });
  expect(result.cellsWritten).toBe(8);
});

test("why warnings get a column and no notes is said before it is added, and after", async () => {
  const desk = await open([smallSheet()]);
  const why = "because notes cannot be written here";
  expect((await preview()).changes[0]?.notices).toEqual([
    `A column “Tolerance warning” would be added at I, ${why}. Rows may become taller.`,
  ]);
  const [evaluated] = (await desk.evaluate()).sheets;
  expect(evaluated?.notices.join(" ")).toContain(`was added at I, ${why}. Rows may be taller.`);
  // It is there by now.
  desk.type("D2", 0.76);
  expect((await preview()).changes[0]?.notices).toEqual([]);
});

test("a column that was chosen is added because it was chosen; notes add none", async () => {
  const desk = await open([smallSheet()], { apiLevel: "1.18" });
  installNewerMembers(desk.office);
  expect((await preview()).changes[0]?.notices).toEqual([]);
  await saveSettings((now) => withOption(now, "warnings", "column"));
  expect((await preview()).changes[0]?.notices).toEqual([
    "A column “Tolerance warning” would be added at I, as chosen under Rules. Rows may become taller.",
  ]);
});

test("how text will look on the colours is told once for the sheet, and not where it looks so already", async () => {
  const desk = await open([smallSheetWith(["Status", "", ""])]);
  expect((await preview()).changes[0]?.inks).toEqual(["bold white"]);
  await desk.evaluate();
  // Black is the text on amber; white it is already on what keeps its colour.
  desk.type("D2", 0.86);
  expect((await preview()).changes[0]?.inks).toEqual(["bold black"]);
});

test("writes nothing, and takes a message less than an evaluation", async () => {
  const desk = await open([smallSheet()]);
  const before = desk.save();
  await preview();
  expect(desk.office.host.counts.messages).toBe(2);
  expect(desk.office.host.undoSteps).toHaveLength(0);
  expect(Buffer.compare(Buffer.from(desk.save()), Buffer.from(before))).toBe(0);
  desk.office.host.resetCounts();
  await preview({ kind: "all" });
  expect(desk.office.host.counts.messages).toBe(3);
});

test("is what the evaluation then does: as many cells, and nothing left to preview", async () => {
  const desk = await open([smallSheet()]);
  const { result, changes } = await preview();
  const evaluated = await desk.evaluate();
  expect(evaluated.cellsWritten).toBe(result.cellsWritten);
  expect(lines(changes)).toHaveLength(result.cellsWritten);
  expect((await preview()).changes).toEqual([]);
});

test("a mark that will be another one, and one that will be taken off", async () => {
  const desk = await open([smallSheet()]);
  await desk.evaluate();
  desk.type("D2", 0.95);
  desk.type("C3", "n/a");
  const found = lines((await preview()).changes);
  expect(found).toContain("2 D2 change reading: red fill, heavy border → green fill, no border");
  expect(found).toContain("2 E2 change travel: “↓ R”, bold red text → “↓ A”, bold brown text");
  expect(found).toContain("3 E3 remove travel: “→”, bold black text → empty, black text");
  expect(found.filter((line) => line.includes("warning")).map((line) => line.split(" → ")[1])).toEqual([
    "empty",
    "empty",
  ]);
});

test("a KPI that is gone stands under no row", async () => {
  const desk = await open([smallSheet()]);
  await desk.evaluate();
  for (const column of "ABCDFGH") desk.type(`${column}3`, "");
  const [sheet] = (await preview()).changes;
  expect(sheet?.rows.map(({ row }) => row)).toEqual([null]);
  expect(lines(sheet === undefined ? [] : [sheet]).every((line) => line.includes("remove"))).toBe(true);
});

test("a cell that would be left as it is is named, with the reason", async () => {
  const desk = await open([smallSheetWith(["Status", { formula: '="Red"', value: "Red" }, ""])]);
  const left = "I2 holds a formula, so it was left as it is.";
  expect((await preview()).changes[0]?.notices).toContain(left);
  expect((await desk.evaluate()).sheets[0]?.notices).toContain(left);
});

test("of a protected sheet nothing is changed, and its notices say why", async () => {
  await open([smallSheet({ protected: true })]);
  const { result, changes } = await preview();
  expect(changes).toMatchObject([{ name: "KPIs", rows: [] }]);
  expect(changes[0]?.notices.join(" ")).toContain("The sheet is protected");
  expect(result.sheets[0]?.notices.join(" ")).toContain("The sheet is protected");
});
