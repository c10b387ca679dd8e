import { ExcelFailure } from "../../excel/failure";
import { readOthers } from "../../excel/read";
import { editMatters } from "../../workbook/sheet/edits";
import { whenIdle } from "../session";
import { isUndone, mayAllBeUndone, mayUndo } from "../writing/lastWritten";
import { afterTypingOver, afterUndo } from "./freshness";
import type { Patience } from "./patience";
import { shownSheet } from "./shownResults";
import type { Timers } from "./timers";
import { facts } from "./workbookFacts";

/**
 * Cells that the last evaluation wrote were edited, and no others: by Ctrl+Z, perhaps, which takes them back on every sheet at once, whichever
 * is in front. The sheet is read by itself, once it is quiet, in one message, to say what has happened in place of naming cells as changed
 * that nobody typed in.
 */
export function lookForUndo(sheetId: string, address: string, patience: Patience, timers: Timers): void {
  if (!mayUndo(sheetId, address)) return;
  timers.restart(`undo ${sheetId}`, patience.edited, async () => {
    await whenIdle();
    const before = facts.freshness.get().get(sheetId);
    if (before?.outOfDate !== true || !mayAllBeUndone(sheetId, before.cells)) return;
    try {
      const name = facts.names.get().get(sheetId) ?? sheetId;
      const [now] = await readOthers([{ id: sheetId, name }]);
      const known = facts.freshness.get().get(sheetId);
      if (now !== undefined && known?.outOfDate === true && known.cells === before.cells)
        facts.freshness.set(afterUndo(facts.freshness.get(), sheetId, isUndone(now, known.cells)));
    } catch (thrown) {
      if (!(thrown instanceof ExcelFailure)) throw thrown;
    }
  });
}

/**
 * Cells of a sheet were edited, and it is out of date: says so of one that is not evaluated again by itself, though the officer wants sheets to
 * be, since nothing but results was typed over.
 */
export function noteTypedOver(sheetId: string, wantsReevaluation: boolean): void {
  const all = facts.freshness.get();
  const cells = all.get(sheetId)?.cells ?? [];
  const places = shownSheet(sheetId)?.places ?? [];
  const isMark = (address: string): boolean => !editMatters(places, { address, moved: false, ours: null });
  const typedOver = wantsReevaluation && cells.length > 0 && cells.every(isMark);
  if (all.get(sheetId)?.typedOver !== typedOver)
    facts.freshness.set(afterTypingOver(all, sheetId, typedOver));
}
