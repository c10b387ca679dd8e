import { ExcelFailure } from "../excel/failure";
import { watchWorkbookEvents, type WorkbookEvent } from "../excel/events";
import { editMatters, type TablePlace } from "../workbook/sheet/edits";
import {
  noteDeletedElsewhere,
  noteEditElsewhere,
  noteMissingElsewhere,
  noteName,
  noteReturnElsewhere,
} from "./editElsewhere";
import { afterDelete, afterLook, afterNoLook, afterRename, afterReturn } from "./freshness";
import { lookAtSource, readSource } from "./sourceTakenBack";
import { lookAtEdits } from "./takenBack";
import { MOST_ROWS_COMPARED } from "./stillChanged";
import { isOwnSelection } from "./ownSelection";
import { firstCell, rowOfCell } from "./rowOfCell";
import { refresh, sessionState, whenIdle, type SessionState } from "./session";
import { followSession, judgedThen, noteEdit, shownIds, shownSheet, sourcesThen } from "./shownResults";
import { listSheetNames, surveySheet } from "./survey";
import { Timers } from "./timers";
import { verifySheet } from "./verifySheet";
import { facts, type SelectedRow } from "./workbookFacts";

/** How long the session waits for more of the same, in milliseconds: an officer who types a column of figures is not to be raced. */
export interface Patience {
  /** After a sheet has come to the front, before it is looked at. */
  readonly activated: number;
  /** After an edit, before the sheet in front is looked at again. */
  readonly edited: number;
  /** After an edit, before the sheet is evaluated again, where the officer wants that. */
  readonly reevaluate: number;
}

const PATIENCE: Patience = { activated: 120, edited: 800, reevaluate: 1500 };

/** The officer's option, as it was found when the workbook was last looked at. */
let reevaluates = false;
let surveys = 0;

/**
 * Follows the workbook from now on, so that the pane is right after sheets were switched, edited, renamed, deleted or added: registers once,
 * in one message, and looks at the sheet in front in another. Gives the way to stop. Never throws; an Excel that refuses is not followed.
 */
export async function watchWorkbook(patience: Patience = PATIENCE): Promise<() => Promise<void>> {
  const timers = new Timers();
  const stopSession = followSession();
  let stopEvents = (): Promise<void> => Promise.resolve();
  try {
    stopEvents = await watchWorkbookEvents((event) => follow(event, patience, timers));
  } catch (thrown) {
    if (!(thrown instanceof ExcelFailure)) throw thrown;
  }
  await survey();
  return async () => {
    const stopped = timers.stop();
    stopSession();
    await stopEvents();
    await stopped;
  };
}

/**
 * Looks at the sheet in front, without writing: its KPI rows, its reporting period. To be called after settings were saved, too, since
 * these may change both. Waits for a task that runs.
 */
export async function survey(): Promise<void> {
  surveys += 1;
  const mine = surveys;
  await whenIdle();
  const before = facts.freshness.get();
  const found = await surveySheet(sourcesThen);
  if (mine !== surveys) return;
  reevaluates = found.reevaluate;
  if (found.marked !== null) facts.marked.set(new Set(found.marked));
  facts.active.set(found.sheet);
  if (found.names.length > 0) facts.names.set(new Map(found.names.map(({ id, name }) => [id, name])));
  // They come with the reading: an Excel that does not tell of a new name is seen to have one when the officer goes to another sheet.
  for (const { id, name } of found.names) renamed(id, name);
  if (found.judged !== null) {
    lookAtSource(found.judged.sheet, before);
    await lookAtEdits(found.judged, before);
  }
  facts.freshness.set(afterNoLook(facts.freshness.get(), before));
}

function follow(event: WorkbookEvent, patience: Patience, timers: Timers): void {
  const { active, freshness, selected } = facts;
  switch (event.kind) {
    case "activated":
      if (event.sheetId !== active.get()?.id) active.set(null);
      timers.restart("survey", patience.activated, survey);
      return;
    case "added":
      freshness.set(afterReturn(freshness.get(), event.sheetId));
      if (noteReturnElsewhere(event.sheetId)) lookAgainAtSource(event.sheetId, patience, timers);
      return;
    case "deleted":
      if (shownSheet(event.sheetId) !== undefined) freshness.set(afterDelete(freshness.get(), event.sheetId));
      noteDeletedElsewhere(event.sheetId);
      facts.names.set(new Map([...facts.names.get()].filter(([id]) => id !== event.sheetId)));
      if (selected.get()?.sheetId === event.sheetId) selected.set(null);
      return;
    case "renamed":
      renamed(event.sheetId, event.name);
      return;
    case "edited":
      edited(event, patience, timers);
      return;
    case "calculated":
      doubt(event.sheetId, patience, timers);
      return;
    case "formatted":
      // Where marks have contents, these tell of it; a fill that went has no other way.
      if (hasOnlyLooks(event.sheetId)) doubt(event.sheetId, patience, timers);
      return;
    case "selected":
      if (!isOwnSelection(event.sheetId, event.address))
        selected.set(rowAt(event.sheetId, event.address, selected.get()));
      return;
    case "returned": {
      const before = sessionState();
      timers.restart("names", patience.activated, () => followNames(before));
      return;
    }
    default:
      event satisfies never;
  }
}

function renamed(sheetId: string, name: string): void {
  const { active, freshness } = facts;
  noteName(sheetId, name);
  const names = facts.names.get();
  if (names.has(sheetId) && names.get(sheetId) !== name)
    facts.names.set(new Map([...names, [sheetId, name]]));
  const result = shownSheet(sheetId);
  const known = freshness.get().get(sheetId)?.renamed ?? result?.name;
  if (result !== undefined && known !== name) freshness.set(afterRename(freshness.get(), sheetId, name));
  const front = active.get();
  if (front?.id === sheetId && front.name !== name) active.set({ ...front, name });
}

function edited(event: Extract<WorkbookEvent, { kind: "edited" }>, patience: Patience, timers: Timers): void {
  if (event.ours === true) return;
  const { sheetId, address } = event;
  const isSource = noteEditElsewhere(sheetId);
  const places: readonly TablePlace[] = shownSheet(sheetId)?.places ?? [];
  if (editMatters(places, event)) {
    noteEdit(sheetId, address, isLookedAt(sheetId) ? "looked-at" : "unknown");
    // Marks that somebody writes over bring no new results; and two officers' add-ins must not answer each other.
    if (reevaluates && editMatters(places, { ...event, ours: null }))
      timers.restart("reevaluate", patience.reevaluate, reevaluate);
  }
  const front = facts.active.get();
  if (front?.id !== sheetId) {
    if (isSource) lookAgainAtSource(sheetId, patience, timers);
    return;
  }
  if (front.kind === "large") return;
  const lookAgain = (): void => timers.restart("survey", patience.edited, survey);
  // While a task runs, where Excel does not say who edited: its results will tell which columns hold our marks.
  if (event.ours === null && sessionState().kind === "running")
    void whenIdle().then(() => {
      if (isSource || concerns(sheetId, event)) lookAgain();
    });
  else if (isSource || concerns(sheetId, event)) lookAgain();
}

/** A sheet that others go by was edited while it is not in front, by an undo or by a colleague: it is read by itself. */
function lookAgainAtSource(sheetId: string, patience: Patience, timers: Timers): void {
  timers.restart(`source ${sheetId}`, patience.edited, async () => {
    await whenIdle();
    await readSource(sheetId);
  });
}

/** Whether an edit of the sheet has it looked at again, and held against what was judged. */
function isLookedAt(sheetId: string): boolean {
  const front = facts.active.get();
  return front?.id === sheetId && front.kind !== "large" && judgedThen(sheetId) !== undefined;
}

/** Whether what is known of a sheet may be another after an edit; of one without results anything may be. */
function concerns(sheetId: string, event: Extract<WorkbookEvent, { kind: "edited" }>): boolean {
  const places = shownSheet(sheetId)?.places ?? [];
  return places.length === 0 || editMatters(places, event);
}

function hasOnlyLooks(sheetId: string): boolean {
  const places = shownSheet(sheetId)?.places ?? [];
  return places.length > 0 && places.every(({ marked }) => marked.length === 0);
}

/** Looks whether a sheet's results still hold, once it is quiet: it may have been calculated anew, or its marks been undone. */
function doubt(sheetId: string, patience: Patience, timers: Timers): void {
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
    if (answers.length > 0 && reevaluates) timers.restart("reevaluate", patience.reevaluate, reevaluate);
  });
}

/** Evaluates the sheets again that are out of date, one after the other, never beside another task. */
async function reevaluate(): Promise<void> {
  const due = [...facts.freshness.get()].filter(([, sheet]) => sheet.outOfDate && !sheet.gone);
  for (const [sheetId] of due) {
    await whenIdle();
    if (facts.freshness.get().get(sheetId)?.outOfDate === true) await refresh(sheetId);
  }
}

/**
 * In an Excel that does not tell of renamed sheets, and for those that were deleted meanwhile. An officer mostly comes back to press a
 * button: an evaluation since then has read the names of all sheets that are shown, and needs no message more.
 */
async function followNames(before: SessionState): Promise<void> {
  await whenIdle();
  const now = sessionState();
  if (now !== before && now.kind === "done" && now.evaluated === undefined) return;
  const names = await listSheetNames();
  if (names === null) return;
  for (const [id, name] of names) renamed(id, name);
  for (const id of shownIds()) {
    if (!names.has(id)) facts.freshness.set(afterDelete(facts.freshness.get(), id));
  }
  noteMissingElsewhere(new Set(names.keys()));
}

/** The row that a selection belongs to; the same object where it is the same. */
function rowAt(sheetId: string, address: string, before: SelectedRow | null): SelectedRow | null {
  const sheet = shownSheet(sheetId);
  const found = sheet === undefined ? null : rowOfCell(sheet, address);
  if (found === null) return null;
  const { row, identity } = found;
  const cell = firstCell(address);
  const same = before?.sheetId === sheetId && before.identity === identity && before.cell === cell;
  return same ? before : { sheetId, row, identity, cell };
}
