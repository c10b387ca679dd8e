import { correct, correctionFor, sheetRefOf } from "../../src/actions/corrections";
import { lookAhead } from "../../src/actions/lookAhead";
import type { SheetResult } from "../../src/actions/result";
import { saveSettings, withColumnRole } from "../../src/actions/settings";
import { lookedAhead } from "../../src/actions/watch/workbookFacts";
import { rowAt, smallSheet, useDesk, type Desk } from "./desk";

const open = useDesk();

async function looked(desk: Desk): Promise<SheetResult> {
  await lookAhead(desk.sheet().id);
  const ahead = lookedAhead();
  if (ahead?.kind !== "looked") throw new Error(JSON.stringify(ahead));
  return ahead.sheet;
}

test("a sheet is understood before anything is written, and nothing is written by it", async () => {
  const desk = await open([smallSheet()]);
  const before = desk.save();
  const sheet = await looked(desk);
  expect(desk.office.host.counts.messages).toBe(2);
  expect(Buffer.compare(Buffer.from(desk.save()), Buffer.from(before))).toBe(0);
  expect(sheet).toMatchObject({ table: true, reportingPeriod: "July 2023", comparedPeriod: "June 2023" });
  const found = (await desk.evaluate()).sheets[0];
  expect(sheet.columnFindings).toEqual(found?.columnFindings);
  expect(sheet.rows.map(({ ref, status }) => [ref, status])).toEqual(
    found?.rows.map(({ ref, status }) => [ref, status]),
  );
});

test("what is settled then is kept, and seen by the next look and by the evaluation", async () => {
  const desk = await open([smallSheet()]);
  const sheet = await looked(desk);
  const row = sheet.rows[0];
  if (row === undefined) throw new Error("no row");
  await correct(sheetRefOf(sheet), correctionFor(row, "target", "70%", "Agreed"));
  const june = sheet.columnFindings.find(({ heading }) => heading.startsWith("June"))?.heading ?? "";
  await saveSettings((now) => withColumnRole(now, sheetRefOf(sheet), { heading: june, role: "other" }));
  const again = await looked(desk);
  expect(again.rows[0]).toMatchObject({ target: "70%", status: "green" });
  expect(again.columnFindings.find(({ heading }) => heading === june)).toMatchObject({ corrected: true });
  expect(desk.cell("D2")?.style.fill.pattern).toBe("None");
  expect(rowAt(await desk.evaluate(), 2)).toMatchObject({ target: "70%", status: "green" });
});

test("a sheet that is gone meanwhile is a failure in words", async () => {
  await open([smallSheet()]);
  await lookAhead("{no such sheet}");
  expect(lookedAhead()).toMatchObject({ kind: "failed", id: "{no such sheet}" });
});
