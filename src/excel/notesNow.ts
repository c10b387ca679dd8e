import type { Change } from "../workbook/marks/reconcile";
import { lookAtCells } from "./look";
import type { SheetWrite } from "./portions";

/**
 * Changes that may have been written already, with the notes that stand now: a note must be neither made nor deleted a second time. Costs
 * a message only where notes are among them.
 */
export async function withNotesAsTheyAre(writes: readonly SheetWrite[]): Promise<SheetWrite[]> {
  const looks = await lookAtCells(
    writes.map(({ sheetId, changes }) => ({
      sheetId,
      cells: changes.flatMap(({ row, column, state }) =>
        state.note === undefined ? [] : [{ row, column, parts: ["note"] as const }],
      ),
    })),
  );
  return writes.map(({ sheetId, changes }) => ({
    sheetId,
    changes: changes.map((change) => withNote(change, looks.get(sheetId)?.(change)?.note)),
  }));
}

function withNote(change: Change, now: string | null | undefined): Change {
  const { note, ...state } = change.state;
  if (note === undefined || now === undefined) return change;
  if (note === now) return { ...change, state };
  return { ...change, was: { ...change.was, note: now } };
}
