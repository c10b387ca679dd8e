import type { LedgerEntry } from "../kept/ledger";
import { holds, holdsSome, partsOf } from "../sheet/parts";
import type { Place, ReconcileInput } from "./change";

/**
 * Each entry's cell today: the first place that still holds what we wrote, else its likeliest place. A mark whose KPI is not on the sheet any
 * more comes after all others, for the next KPI's may stand in the place of a row that was deleted; where nothing of it is to be seen, it went
 * with its row.
 */
export function locate(
  input: Pick<ReconcileInput, "entries" | "placesOf" | "isGone" | "look">,
): Map<string, LedgerEntry> {
  const { isGone = () => false, look } = input;
  const located = new Map<string, LedgerEntry>();
  const isFree = (place: Place): boolean => !located.has(keyOf(place));
  // A text is known among others; a look alone may be found on several cells, and must not take the place of a text.
  const surestFirst = [...input.entries].sort((a, b) => Number(isTextless(a)) - Number(isTextless(b)));
  const findAll = (entries: readonly LedgerEntry[], isThere: (entry: LedgerEntry, place: Place) => boolean) =>
    entries.filter((entry) => {
      const found = input.placesOf(entry).find((place) => isFree(place) && isThere(entry, place));
      if (found !== undefined) located.set(keyOf(found), entry);
      return found === undefined;
    });
  const holdsIt = ({ wrote }: LedgerEntry, place: Place): boolean => {
    const now = look(place);
    return now !== undefined && holds(partsOf(now), partsOf(wrote));
  };
  const bearsSome = ({ wrote, before }: LedgerEntry, place: Place): boolean => {
    const now = look(place);
    return now === undefined || holdsSome(partsOf(now), partsOf(wrote), partsOf(before));
  };
  const standing = surestFirst.filter((entry) => !isGone(entry));
  findAll(findAll(standing, holdsIt), () => true);
  findAll(findAll(surestFirst.filter(isGone), holdsIt), bearsSome);
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
