import { afterTakingBack } from "./freshness";
import { judgedThen, noteEdit } from "./shownResults";
import { facts } from "./workbookFacts";

/**
 * Edits of sheets by id whose place does not tell whether they bear on the results: a key may have been typed beside the table, or a
 * jotting. The next look at the sheet tells, by what its rows come to.
 */
export type EditsApart = ReadonlyMap<string, readonly string[]>;

let undecided: EditsApart = new Map();

/** More than an officer types before the sheet is looked at. */
const MOST_CELLS = 250;

/** A sheet with results was edited apart from all that they are known to come from. */
export function noteEditApart(sheetId: string, address: string): void {
  const known = undecided.get(sheetId) ?? [];
  if (known.includes(address) || known.length >= MOST_CELLS || judgedThen(sheetId) === undefined) return;
  undecided = new Map(undecided).set(sheetId, [...known, address]);
}

/** What is undecided now: to be held before a sheet is read, since an edit after that is the next look's. */
export function editsApart(): EditsApart {
  return undecided;
}

/**
 * A sheet was looked at: where rows come out otherwise than they did and nothing else that was edited tells why, it is by these edits. Where
 * none does, they bear on nothing.
 *
 * @param before What was undecided when the sheet was read.
 * @param affected The rows that come out otherwise.
 */
export function decideEditsApart(sheetId: string, before: EditsApart, affected: ReadonlySet<string>): void {
  const decided = before.get(sheetId) ?? [];
  if (decided.length === 0 || facts.freshness.get().get(sheetId)?.outOfDate === true) return;
  forget(sheetId, decided);
  if (affected.size > 0) for (const address of decided) noteEdit(sheetId, address, affected);
}

/** All else that was edited has been taken back, and the results still do not hold: it is by these edits, if there are any. */
export function blameEditsApart(sheetId: string, before: EditsApart): void {
  const decided = before.get(sheetId) ?? [];
  if (decided.length === 0) return;
  forget(sheetId, decided);
  facts.freshness.set(afterTakingBack(facts.freshness.get(), sheetId, decided));
}

function forget(sheetId: string, addresses: readonly string[]): void {
  const left = (undecided.get(sheetId) ?? []).filter((address) => !addresses.includes(address));
  const others = [...undecided].filter(([id]) => id !== sheetId);
  undecided = new Map(left.length === 0 ? others : [...others, [sheetId, left] as const]);
}
