import { sheetRefOf } from "../../src/actions/corrections";
import {
  saveSettings,
  withColumnRole,
  withoutColumnRole,
  type SettingsChange,
} from "../../src/actions/settings";
import { clear, evaluate, refresh } from "../../src/actions/session";
import { watchWorkbook } from "../../src/actions/sessionWatch";
import { surveySheet } from "../../src/actions/watch/survey";
import { activeSheet, markedSheets } from "../../src/actions/watch/workbookFacts";
import type { RoleName } from "../../src/wording/workbook";
import { onlySheet, smallSheet, useDesk, type Desk } from "./desk";

const open = useDesk();

async function keep(change: SettingsChange): Promise<void> {
  const saved = await saveSettings(change);
  if (saved.kind !== "done") throw new Error(JSON.stringify(saved));
}

/** Says in turn what columns are for, as the officer would in the pane. */
async function correct(desk: Desk, columns: readonly (readonly [string, RoleName])[]): Promise<void> {
  const ref = sheetRefOf(onlySheet(await desk.evaluate()));
  for (const [heading, role] of columns) await keep((now) => withColumnRole(now, ref, { heading, role }));
}

const bare = () =>
  smallSheet({
    rows: [
      ["Measure", "June 2023", "July 2023", "Target"],
      ["Bins", 5, 6, 7],
    ],
  });

test("the correction that leaves no table is named, in the results and of the sheet in front; taken back, all is as it was", async () => {
  const desk = await open([bare()]);
  await correct(desk, [["Measure", "other"]]);
  const left = onlySheet(await desk.evaluate());
  const sentence = "No KPI table is left on this sheet, because you set the column “Measure” to “Not used”.";
  expect(left).toMatchObject({ table: false, leftBy: "Measure", message: sentence });
  expect((await surveySheet()).sheet).toMatchObject({
    kind: "nothing",
    leftBy: "Measure",
    message: sentence,
  });
  await keep((now) => withoutColumnRole(now, { id: left.id, name: left.name, kpis: [] }, "Measure"));
  const again = onlySheet(await desk.evaluate());
  expect([again.table, again.leftBy, again.rows.length]).toEqual([true, undefined, 1]);
});

test("of several corrections it is the one to blame, and not the latest", async () => {
  const desk = await open([bare()]);
  await correct(desk, [
    ["Measure", "comments"],
    ["June 2023", "other"],
  ]);
  expect(onlySheet(await desk.evaluate())).toMatchObject({
    table: false,
    leftBy: "Measure",
    message:
      "No KPI table is left on this sheet, because you set the column “Measure” to be used for comments.",
  });
});

test("a sheet that has no table with or without what was said of its columns is told what it lacks", async () => {
  const desk = await open([bare()]);
  await correct(desk, [["Target", "tolerance"]]);
  desk.type("A1", "");
  desk.type("D1", "");
  const sheet = onlySheet(await desk.evaluate());
  expect(sheet.table).toBe(false);
  expect(sheet.leftBy).toBeUndefined();
  expect(sheet.message).toMatch(/^This sheet has no KPI table/);
});

test("while the workbook is followed, the way back and the headings are there at once, without another look; marks left over can be cleared", async () => {
  Object.assign(globalThis, { window: new EventTarget() });
  const desk = await open([
    smallSheet({
      rows: [
        ["Measure", "June 2023", "July 2023", "Target", "Polarity"],
        ["Bins", 5, 8, 7, "Higher is better"],
      ],
    }),
  ]);
  const stop = await watchWorkbook({ activated: 5, edited: 5, reevaluate: 5 });
  try {
    await evaluate({ kind: "active" });
    const { id, name } = desk.sheet();
    await keep((now) => withColumnRole(now, { id, name, kpis: [] }, { heading: "Measure", role: "other" }));
    await refresh(id);
    const front = activeSheet();
    expect(front).toMatchObject({ kind: "nothing", id, leftBy: "Measure" });
    expect(front?.kind === "nothing" ? front.headingRows.map(({ row }) => row) : []).toContain(1);
    expect(markedSheets()).toEqual(new Set([id]));
    await clear({ kind: "named", name: id });
    expect(markedSheets()).toEqual(new Set());
  } finally {
    await stop();
  }
});
