import type { LedgerEntry } from "../kept/ledger";
import { partsOf, stateOf, type Parts } from "../sheet/parts";
import type { Change, ChangePurpose, LeftAlone, Place, Reconciled, ReconcileInput } from "./change";
import { columnsStillWide, handOverWidths, withoutWidth } from "./columnWidths";
import { keyOf, locate, placeOf } from "./locateEntries";
import { withFramesDrawnAgain } from "./sharedEdges";
import { settleMark, takeOff, touched, type CellOutcome } from "./settleCell";

export type * from "./change";

/**
 * Compares the marks that are earned with what the cells hold and with what we wrote before, and says the least that must be written.
 *
 * Follows workbook.md, "Writing to it": a second evaluation changes nothing (3), a mark no longer earned is taken off and the cell's
 * own look given back (3), a cell that somebody changed after we marked it is left alone and named (4), a formula is never written
 * over (1). Cells without a ledger entry are ours to mark only where a mark is earned.
 *
 * @param located Each entry's cell today, by its key, where that is known already.
 * @example A reading K4 was red with a heavy border and is now green: one change, the green fill and the border K4 had before.
 */
export function reconcile(
  input: ReconcileInput,
  located: ReadonlyMap<string, LedgerEntry> = locate(input),
): Reconciled {
  const places = new Map(located);
  for (const copy of input.copies ?? []) {
    const key = keyOf(copy);
    if (!places.has(key)) places.set(key, copy);
  }
  const widths = handOverWidths(input.marks, places);
  const widened = columnsStillWide(input.marks, places);
  const changes: Change[] = [];
  const entries: LedgerEntry[] = [];
  const leftAlone: LeftAlone[] = [];
  const settled = new Set<LedgerEntry>();

  const keep = (place: Place, now: Parts, outcome: CellOutcome, purpose: ChangePurpose): void => {
    const { left, write } = outcome;
    const { role, identity } = purpose;
    const action = left === "typed-over" ? "remove" : purpose.action;
    if (left !== null) leftAlone.push({ ...place, role, identity, reason: left });
    if (write.size > 0)
      changes.push({
        ...place,
        state: stateOf(write),
        was: stateOf(touched(now, write)),
        purpose: { action, role, identity },
      });
    if (outcome.entry !== null) entries.push(outcome.entry);
  };

  for (const mark of input.marks) {
    const place = { row: mark.row, column: mark.column };
    const now = input.look(place);
    if (now === undefined) continue;
    const entry = places.get(keyOf(place));
    if (entry !== undefined) settled.add(entry);
    const { role, identity } = mark;
    const action = entry === undefined ? "set" : "change";
    keep(place, partsOf(now), settleMark(input, mark, now, entry ?? widths.get(mark)), {
      action,
      role,
      identity,
    });
  }
  for (const [key, entry] of places) {
    if (settled.has(entry)) continue;
    const place = placeOf(key);
    const now = input.look(place);
    if (now === undefined) entries.push(entry);
    else {
      const { role, identity } = entry;
      const going = widened.has(place.column) ? withoutWidth(entry) : entry;
      keep(place, partsOf(now), takeOff(going, place, partsOf(now)), { action: "remove", role, identity });
    }
  }
  return { changes: withFramesDrawnAgain(changes, entries), entries, leftAlone };
}
