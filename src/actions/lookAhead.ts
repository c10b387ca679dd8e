import { previewSheets } from "./previewSheets";
import { whenIdle } from "./session";
import { facts } from "./watch/workbookFacts";

let looks = 0;

/**
 * What an evaluation would understand of a sheet that has no results yet, for screens that show that before anything is written: the way of
 * a preview, which reads and judges and writes nothing. What came of it is a fact of the workbook (`lookedAhead`). Waits for a task that
 * runs. To be called again once the sheet was edited or something was settled about it. Never throws.
 */
export async function lookAhead(sheetId: string): Promise<void> {
  looks += 1;
  const mine = looks;
  if (facts.ahead.get()?.id !== sheetId) facts.ahead.set({ kind: "reading", id: sheetId });
  await whenIdle();
  const outcome = await previewSheets({ kind: "named", name: sheetId }, {});
  // An officer may have gone to another sheet meanwhile.
  if (mine !== looks || outcome.kind === "cancelled") return;
  if (outcome.kind === "failed") {
    facts.ahead.set({ kind: "failed", id: sheetId, failure: outcome.failure });
    return;
  }
  const sheet = outcome.result.sheets.find(({ id }) => id === sheetId);
  facts.ahead.set(sheet === undefined ? null : { kind: "looked", id: sheetId, sheet });
}
