import { noteMissingElsewhere, noteName } from "./editElsewhere";
import { afterDelete, afterRename } from "./freshness";
import { sessionState, whenIdle, type SessionState } from "./session";
import { shownIds, shownSheet } from "./shownResults";
import { listSheetNames } from "./survey";
import { facts } from "./workbookFacts";

/** A sheet's name is this one now, wherever it is shown: as results, as the sheet in front, as what others go by. */
export function renamed(sheetId: string, name: string): void {
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

/**
 * In an Excel that does not tell of renamed sheets, and for those that were deleted meanwhile. An officer mostly comes back to press a
 * button: an evaluation since then has read the names of all sheets that are shown, and needs no message more.
 */
export async function followNames(before: SessionState): Promise<void> {
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
