import type { LedgerEntry } from "../kept/ledger";
import { holds, holdsSome, partsOf, type PartName, type Parts, type PartValue } from "../sheet/parts";
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
    return now === undefined || holdsSome(partsOf(now), tellingParts(partsOf(wrote)), partsOf(before));
  };
  const standing = surestFirst.filter((entry) => !isGone(entry));
  findAll(findAll(standing, holdsIt), () => true);
  findAll(findAll(surestFirst.filter(isGone), holdsIt), bearsSome);
  return located;
}

/**
 * What tells whose a cell is, where we wrote any of it: words, a colour, a note; of a cell that got lines alone, these. That a text is wrapped is
 * true of many a cell, and so is that there is nothing; and a line may be the neighbour's.
 */
function tellingParts(wrote: Parts): Parts {
  const among = (names: readonly PartName[]): Parts =>
    new Map([...wrote].filter(([name, value]) => names.includes(name) && !isNothing(value)));
  return [among(["content", "fill", "note"]), among(LINES)].find(({ size }) => size > 0) ?? wrote;
}

const LINES: readonly PartName[] = ["border-top", "border-bottom", "border-left", "border-right"];

function isNothing(value: PartValue): boolean {
  if (value === null || value === "") return true;
  if (typeof value !== "object") return false;
  return ("pattern" in value && value.pattern === "None") || ("style" in value && value.style === "None");
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
