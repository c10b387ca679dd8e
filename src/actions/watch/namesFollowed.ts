import { noteMissingElsewhere, noteName } from "./editElsewhere";
import { afterDelete, afterRename } from "./freshness";
import { sessionState, whenIdle, type SessionState } from "../session";
import { shownIds, shownSheet } from "./shownResults";
import { listSheetNames } from "./survey";
import { facts } from "./workbookFacts";

/** How many names Excel has told of, and the latest of each sheet with its number among them. */
let tellings = 0;
const told = new Map<string, { readonly name: string; readonly number: number }>();

/** Excel tells that a sheet has a new name. */
export function nameTold(sheetId: string, name: string): void {
  tellings += 1;
  told.set(sheetId, { name, number: tellings });
  renamed(sheetId, name);
}

/**
 * For a reading that begins now: gives the way to tell by what name a sheet goes once it is there. A name that Excel has told of meanwhile is
 * newer than the one read.
 */
export function namesFromNow(): (sheetId: string, read: string) => string {
  const begun = tellings;
  return (sheetId, read) => {
    const later = told.get(sheetId);
    return later !== undefined && later.number > begun ? later.name : read;
  };
}

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
  if (now !== before && now.kind === "done" && wereAllRead(now)) return;
  const names = await listSheetNames();
  if (names === null) return;
  for (const [id, name] of names) renamed(id, name);
  for (const id of shownIds()) {
    if (!names.has(id)) facts.freshness.set(afterDelete(facts.freshness.get(), id));
  }
  noteMissingElsewhere(new Set(names.keys()));
}

/** Whether an evaluation has read the names of all sheets that have results. */
function wereAllRead({ result, evaluated, again }: Extract<SessionState, { kind: "done" }>): boolean {
  if (evaluated === undefined) return true;
  return again !== true && result.sheets.every(({ id }) => evaluated.includes(id));
}
