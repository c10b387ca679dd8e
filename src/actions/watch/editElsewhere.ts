import { sheetNameOf } from "../../workbook/sheet/address";
import { afterChangeElsewhere } from "./freshness";
import type { SheetResult } from "../result";
import { judgedThen, shownIds, shownSheet } from "./shownResults";
import { facts } from "./workbookFacts";

/** The names that each sheet has had while it was followed, by its id, the latest last: results go by other sheets under the names of their time. */
const namesSeen = new Map<string, Set<string>>();

/** A sheet is called so now. */
export function noteName(sheetId: string, name: string): void {
  const seen = namesSeen.get(sheetId) ?? new Set();
  seen.delete(name);
  namesSeen.set(sheetId, seen.add(name));
}

/**
 * A sheet was edited: the results of those that go by its cells, by targets or a key, are out of date. Which of its cells each of their
 * rows hangs on is not followed; a KPI that had no target there may have one now. Gives whether any goes by it.
 */
export function noteEditElsewhere(sheetId: string): boolean {
  return noteElsewhere(sheetId, "edited");
}

/** A sheet was deleted: those that go by its cells have lost their targets or their key. */
export function noteDeletedElsewhere(sheetId: string): void {
  noteElsewhere(sheetId, "deleted");
}

/**
 * A deleted sheet is there again, by an undo: that it is gone is no longer true of the sheets that go by it. What it had lost or gained
 * before it went is not known, so that they are out of date as after an edit. Gives whether any goes by it.
 */
export function noteReturnElsewhere(sheetId: string): boolean {
  const gone = [...facts.freshness.get()].flatMap(([id, { elsewhere }]) =>
    elsewhere.flatMap((one) => (one.id === sheetId && one.what === "deleted" ? [{ id, one }] : [])),
  );
  for (const { id, one } of gone)
    facts.freshness.set(afterChangeElsewhere(facts.freshness.get(), id, { ...one, what: "edited" }));
  return gone.length > 0;
}

/** The sheets with targets or a key that the results in sight come from, which are not among these ids: in an Excel that does not tell of it. */
export function noteMissingElsewhere(there: ReadonlySet<string>): void {
  const sources = shownIds().flatMap((id) => judgedThen(id)?.sources ?? []);
  const gone = new Set(sources.map(({ id }) => id).filter((id) => !there.has(id)));
  for (const sheetId of gone) noteDeletedElsewhere(sheetId);
}

/** Something else was said of the key on a tab of its own: it holds for all sheets that go by it. */
export function noteKeyDecided(): void {
  for (const id of shownIds()) {
    const key = shownSheet(id)?.key;
    if (key?.onTab !== true) continue;
    const change = { id: "", sheet: sheetNameOf(key.cell) ?? "", what: "key" } as const;
    facts.freshness.set(afterChangeElsewhere(facts.freshness.get(), id, change));
  }
}

function noteElsewhere(sheetId: string, what: "edited" | "deleted"): boolean {
  const seen = namesOf(sheetId);
  const names = new Set(seen);
  const sheet = seen.at(-1) ?? "";
  const going = shownIds().filter(
    (id) => id !== sheetId && sheetsThatCount(shownSheet(id), what).some((name) => names.has(name)),
  );
  for (const id of going) {
    const known = facts.freshness.get().get(id)?.elsewhere ?? [];
    // Told already: what a look since has found of its rows stays.
    if (what === "deleted" && known.some((one) => one.id === sheetId && one.what === what)) continue;
    facts.freshness.set(afterChangeElsewhere(facts.freshness.get(), id, { id: sheetId, sheet, what }));
  }
  return going.length > 0;
}

/**
 * The names of the sheets by whose cells a sheet's answers go. A key that the officer let go for the rules counts too while it stands: once it
 * says something else, it is asked about again.
 */
function sheetsThatCount(
  { goesBy = [], key }: Pick<SheetResult, "goesBy" | "key"> = {},
  what: "edited" | "deleted",
): readonly string[] {
  const tab = what === "edited" && key?.onTab === true ? sheetNameOf(key.cell) : null;
  return tab === null ? goesBy : [...goesBy, tab];
}

/** All names of a sheet that are known, the latest last. A hidden one, of which Excel tells no name, is known by its cells that were read. */
function namesOf(sheetId: string): readonly string[] {
  const read = shownIds()
    .flatMap((id) => judgedThen(id)?.sources ?? [])
    .flatMap(({ id, name }) => (id === sheetId ? [name] : []));
  const then = shownSheet(sheetId)?.name;
  return [...read, ...(then === undefined ? [] : [then]), ...(namesSeen.get(sheetId) ?? [])];
}
