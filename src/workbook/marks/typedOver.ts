import type { LedgerEntry } from "../kept/ledger";
import {
  isMadeOf,
  partsOf,
  samePart,
  stateOf,
  type PartName,
  type Parts,
  type PartValue,
} from "../sheet/parts";
import type { Place } from "./change";
import type { CellOutcome } from "./settleCell";

/** What makes a cell look ours. Its number format and width belong to what stands in it. */
const LOOK: readonly PartName[] = [
  "fill",
  "font",
  "wrapText",
  "verticalAlignment",
  "border-top",
  "border-bottom",
  "border-left",
  "border-right",
];

/**
 * A cell that somebody has changed since we marked it: it is left as it is. But where a word was typed over ours, our colour under it
 * would say another status than the word, and nobody chose it: the cell gets back the look that it had, and its word stays. Where the
 * look was changed as well it is theirs, and stays.
 *
 * The ledger goes on knowing the cell by its content, so that the word is still theirs the next time, and not one to be replaced.
 */
export function changedSince(entry: LedgerEntry, place: Place, now: Parts): CellOutcome {
  const here = { ...entry, ...place };
  if (!isTypedOver(entry, now)) return { write: new Map(), entry: here, left: "changed-since" };
  const before = new Map(partsOf(entry.before));
  const wrote = new Map(partsOf(entry.wrote));
  const write = new Map<PartName, PartValue>();
  for (const name of LOOK) {
    const [found, was] = [now.get(name), before.get(name)];
    if (found === undefined || was === undefined) continue;
    if (!samePart(name, found, was)) write.set(name, was);
    before.delete(name);
    wrote.delete(name);
  }
  const { replaced: _written, ...kept } = here;
  return { write, entry: { ...kept, before: stateOf(before), wrote: stateOf(wrote) }, left: "typed-over" };
}

/** Whether the content is what was changed, and the look is as we left it. */
function isTypedOver(entry: LedgerEntry, now: Parts): boolean {
  const known = [entry.wrote, entry.before, entry.replaced ?? {}].map(partsOf);
  const isKnown = (name: PartName): boolean => {
    const found = now.get(name);
    const values = known.flatMap((parts) => (parts.has(name) ? [parts.get(name) ?? null] : []));
    return found === undefined || values.length === 0 || isMadeOf(name, found, values);
  };
  return entry.wrote.content !== undefined && !isKnown("content") && LOOK.every(isKnown);
}
