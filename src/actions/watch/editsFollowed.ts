import type { WorkbookEvent } from "../../excel/events";
import { editMatters, mayBeReadApart, type TablePlace } from "../../workbook/sheet/edits";
import { noteEditElsewhere } from "./editElsewhere";
import { noteEditApart } from "./editsApart";
import { lookForMarksBack } from "./marksBack";
import type { Patience } from "./patience";
import { reevaluateWhereWanted } from "./reevaluation";
import { sessionState, whenIdle } from "../session";
import { judgedThen, noteEdit, shownSheet } from "./shownResults";
import { readSource } from "./sourceTakenBack";
import { survey, wantsReevaluation } from "./surveyInFront";
import type { Timers } from "./timers";
import { lookForUndo, noteTypedOver } from "./undoneMarks";
import { facts } from "./workbookFacts";

/** Cells were edited: notes what that does to the results in sight, and has the sheet looked at again once it is quiet. */
export function edited(
  event: Extract<WorkbookEvent, { kind: "edited" }>,
  patience: Patience,
  timers: Timers,
): void {
  if (event.ours === true) return;
  const { sheetId, address } = event;
  const isSource = noteEditElsewhere(sheetId);
  const places: readonly TablePlace[] = shownSheet(sheetId)?.places ?? [];
  if (editMatters(places, event)) {
    noteEdit(sheetId, address, isLookedAt(sheetId) ? "looked-at" : "unknown");
    // Marks that somebody writes over bring no new results; and two officers' add-ins must not answer each other.
    if (editMatters(places, { ...event, ours: null })) reevaluateWhereWanted(patience, timers);
    noteTypedOver(sheetId, wantsReevaluation());
  }
  // Where Excel does not say who made an edit, it may be our own write.
  if (!event.moved && event.ours === false) lookForUndo(sheetId, address, patience, timers);
  const isApart = mayBeReadApart(places, event);
  if (isApart) noteEditApart(sheetId, address);
  const front = facts.active.get();
  if (front?.id !== sheetId) {
    if (isSource) lookAgainAtSource(sheetId, patience, timers);
    lookForMarksBack(sheetId, patience, timers);
    return;
  }
  if (front.kind === "large") return;
  const lookAgain = (): void =>
    timers.restart("survey", patience.edited, async () => {
      const wasFresh = !isOutOfDate(sheetId);
      await survey();
      if (isApart && wasFresh && isOutOfDate(sheetId)) reevaluateWhereWanted(patience, timers);
    });
  // While a task runs, where Excel does not say who edited: its results will tell which columns hold our marks.
  if (event.ours === null && sessionState().kind === "running")
    void whenIdle().then(() => {
      if (isSource || concerns(sheetId, event)) lookAgain();
    });
  else if (isSource || concerns(sheetId, event)) lookAgain();
}

/** A sheet that others go by was edited while it is not in front, by an undo or by a colleague: it is read by itself. */
export function lookAgainAtSource(sheetId: string, patience: Patience, timers: Timers): void {
  timers.restart(`source ${sheetId}`, patience.edited, async () => {
    await whenIdle();
    await readSource(sheetId);
  });
}

function isOutOfDate(sheetId: string): boolean {
  return facts.freshness.get().get(sheetId)?.outOfDate === true;
}

/** Whether an edit of the sheet has it looked at again, and held against what was judged. */
function isLookedAt(sheetId: string): boolean {
  const front = facts.active.get();
  return front?.id === sheetId && front.kind !== "large" && judgedThen(sheetId) !== undefined;
}

/** Whether what is known of a sheet may be another after an edit; of one without results anything may be. */
function concerns(sheetId: string, event: Extract<WorkbookEvent, { kind: "edited" }>): boolean {
  const places = shownSheet(sheetId)?.places ?? [];
  return places.length === 0 || editMatters(places, event) || mayBeReadApart(places, event);
}
