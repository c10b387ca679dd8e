import { watchWorkbookEvents, type WorkbookEvent } from "../excel/events";
import { ExcelFailure } from "../excel/failure";
import { noteDeletedElsewhere, noteReturnElsewhere } from "./watch/editElsewhere";
import { edited, lookAgainAtSource } from "./watch/editsFollowed";
import { afterDelete, afterReturn } from "./watch/freshness";
import { followNames, nameTold } from "./watch/namesFollowed";
import { isOwnSelection } from "./watch/ownSelection";
import { PATIENCE, type Patience } from "./watch/patience";
import { doubt, hasOnlyLooks } from "./watch/resultsInDoubt";
import { firstCell, rowOfCell } from "./rowOfCell";
import { sessionState } from "./session";
import { followSession, shownSheet } from "./watch/shownResults";
import { survey } from "./watch/surveyInFront";
import { Timers } from "./watch/timers";
import { facts, type SelectedRow } from "./watch/workbookFacts";

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
      facts.marked.set(without(facts.marked.get(), event.sheetId));
      return;
    case "renamed":
      nameTold(event.sheetId, event.name);
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

/** The sheets that bear marks but one that is gone; the same object where that bore none. */
function without(marked: ReadonlySet<string> | null, sheetId: string): ReadonlySet<string> | null {
  if (marked?.has(sheetId) !== true) return marked;
  return new Set([...marked].filter((id) => id !== sheetId));
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
