import { ExcelFailure } from "../../excel/failure";
import { readOthers } from "../../excel/read";
import { editMatters } from "../../workbook/sheet/edits";
import { verifySheet } from "../judging/verifySheet";
import { sessionState, whenIdle } from "../session";
import { cellsLastWritten, isRedone, isUndone, mayUndo } from "../writing/lastWritten";
import { afterTakingBack, afterTypingOver, afterUndo } from "./freshness";
import type { Patience } from "./patience";
import { judgedThen, shownSheet } from "./shownResults";
import type { Timers } from "./timers";
import { facts, type SheetFreshness } from "./workbookFacts";

/**
 * Cells that the last evaluation wrote were edited, and no others: by Ctrl+Z, perhaps, which takes them back on every sheet at once, whichever
 * is in front. The sheet is read by itself, once it is quiet, in one message, and held against all that was written, to say what has happened
 * in place of naming cells as changed that nobody typed in: what Excel tells of an undo may be but part of it, and a column of ours that the
 * evaluation emptied is none of the results' places any more. Where Ctrl+Y has brought them back, the results hold again: of the sheet in
 * front the look at it tells, of another nobody else would.
 */
export function lookForUndo(sheetId: string, address: string, patience: Patience, timers: Timers): void {
  if (!mayUndo(sheetId, address)) return;
  timers.restart(`undo ${sheetId}`, patience.edited, async () => {
    await whenIdle();
    const [then, before] = [judgedThen(sheetId), facts.freshness.get().get(sheetId)];
    const edited = before?.cells ?? [];
    if (!edited.every((one) => mayUndo(sheetId, one))) return;
    try {
      const name = facts.names.get().get(sheetId) ?? sheetId;
      const [now] = await readOthers([{ id: sheetId, name }]);
      if (now === undefined || judgedThen(sheetId) !== then || !isAsItWas(sheetId, before)) return;
      const undone = isUndone(now, edited) ? cellsLastWritten(sheetId) : null;
      if (undone !== null || before?.outOfDate === true)
        facts.freshness.set(afterUndo(facts.freshness.get(), sheetId, undone));
      if (isRedone(now, edited) && facts.active.get()?.id !== sheetId) await lookWhetherItHolds(sheetId);
    } catch (thrown) {
      if (!(thrown instanceof ExcelFailure)) throw thrown;
    }
  });
}

/** Colours have no words to tell by: whether they are back as well, an evaluation would know. */
async function lookWhetherItHolds(sheetId: string): Promise<void> {
  const then = judgedThen(sheetId);
  const before = facts.freshness.get().get(sheetId);
  if (then === undefined || before === undefined) return;
  const verified = await verifySheet(then.result);
  const holds = verified !== null && verified.answers.length === 0 && verified.marks.length === 0;
  const isQuiet = sessionState().kind !== "running" && judgedThen(sheetId) === then;
  if (holds && isQuiet && isAsItWas(sheetId, before))
    facts.freshness.set(afterTakingBack(facts.freshness.get(), sheetId, []));
}

/** Whether nothing was edited since; a look meanwhile may have found that some of what was no longer differs. */
function isAsItWas(sheetId: string, before: SheetFreshness | undefined): boolean {
  const now = facts.freshness.get().get(sheetId);
  return now?.outOfDate === before?.outOfDate && now?.edits === before?.edits;
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
