import type { LedgerEntry } from "../kept/ledger";
import { holds, partsOf } from "../sheet/parts";
import type { Place, ReconcileInput } from "./change";

/** Each entry's cell today: the first place that still holds what we wrote, else its likeliest place. */
export function locate(
  input: Pick<ReconcileInput, "entries" | "placesOf" | "look">,
): Map<string, LedgerEntry> {
  const located = new Map<string, LedgerEntry>();
  const unsure: LedgerEntry[] = [];
  // A text is known among others; a look alone may be found on several cells, and must not take the place of a text.
  const surestFirst = [...input.entries].sort((a, b) => Number(isTextless(a)) - Number(isTextless(b)));
  for (const entry of surestFirst) {
    const found = input.placesOf(entry).find((place) => {
      const now = input.look(place);
      return now !== undefined && !located.has(keyOf(place)) && holds(partsOf(now), partsOf(entry.wrote));
    });
    if (found === undefined) unsure.push(entry);
    else located.set(keyOf(found), entry);
  }
  for (const entry of unsure) {
    const free = input.placesOf(entry).find((place) => !located.has(keyOf(place)));
    if (free !== undefined) located.set(keyOf(free), entry);
  }
  return located;
}

function isTextless({ wrote }: LedgerEntry): boolean {
  return wrote.content === undefined || wrote.content === "";
}

/** A place as a key of a map. */
export function keyOf(place: Place): string {
  return `${place.row}:${place.column}`;
}

export function placeOf(key: string): Place {
  const [row, column] = key.split(":");
  return { row: Number(row), column: Number(column) };
}
