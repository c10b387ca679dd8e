import { afterLook } from "./freshness";
import type { Patience } from "./patience";
import { reevaluateWhereWanted } from "./reevaluation";
import { whenIdle } from "../session";
import { noteEdit, shownSheet } from "./shownResults";
import { MOST_ROWS_COMPARED } from "./stillChanged";
import { survey } from "./surveyInFront";
import type { Timers } from "./timers";
import { verifySheet } from "../judging/verifySheet";
import { facts } from "./workbookFacts";

/** Whether none of a sheet's marks has contents, so that only its looks tell when one was undone. */
export function hasOnlyLooks(sheetId: string): boolean {
  const places = shownSheet(sheetId)?.places ?? [];
  return places.length > 0 && places.every(({ marked }) => marked.length === 0);
}

/** Looks whether a sheet's results still hold, once it is quiet: it may have been calculated anew, or its marks been undone. */
export function doubt(sheetId: string, patience: Patience, timers: Timers): void {
  const sheet = shownSheet(sheetId);
  if (sheet === undefined || sheet.rows.length > MOST_ROWS_COMPARED) return;
  if (facts.freshness.get().get(sheetId)?.outOfDate === true) {
    // A formula may show again what it showed; and other rows may come out otherwise than those known.
    if (facts.active.get()?.id === sheetId) timers.restart("survey", patience.edited, survey);
    else facts.freshness.set(afterLook(facts.freshness.get(), sheetId, null));
    return;
  }
  timers.restart(`verify ${sheetId}`, patience.edited, async () => {
    await whenIdle();
    const before = shownSheet(sheetId);
    if (before === undefined || facts.freshness.get().get(sheetId)?.outOfDate === true) return;
    const verified = await verifySheet(before);
    // Another task may have brought other results meanwhile.
    if (verified === null || shownSheet(sheetId) !== before) return;
    const { answers, marks } = verified;
    const rows = new Set(answers.map(({ identity }) => identity));
    for (const cell of [...answers.map((row) => row.cell), ...marks]) noteEdit(sheetId, cell, rows);
    // An officer who has undone our marks does not want them back at once.
    if (answers.length > 0) reevaluateWhereWanted(patience, timers);
  });
}
