import { afterChangeElsewhere } from "./freshness";
import { shownIds, shownSheet } from "./shownResults";
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
 * rows hangs on is not followed; a KPI that had no target there may have one now.
 */
export function noteEditElsewhere(sheetId: string): void {
  const seen = [...(namesSeen.get(sheetId) ?? [])];
  const then = shownSheet(sheetId)?.name;
  const names = new Set(then === undefined ? seen : [then, ...seen]);
  const sheet = seen.at(-1) ?? then ?? "";
  for (const id of shownIds()) {
    if (id === sheetId || shownSheet(id)?.goesBy?.some((name) => names.has(name)) !== true) continue;
    facts.freshness.set(afterChangeElsewhere(facts.freshness.get(), id, { sheet, what: "edited" }));
  }
}
