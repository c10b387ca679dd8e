import type { LedgerEntry } from "../kept/ledger";
import { holds, holdsSome, partsOf, type PartName, type Parts, type PartValue } from "../sheet/parts";
import type { Place, ReconcileInput } from "./change";

/**
 * Each entry's cell today: the first place that still holds what we wrote, else its likeliest place. A mark whose KPI is not on the sheet any
 * more comes after all others, for the next KPI's may stand in the place of a row that was deleted; where nothing of it is to be seen, it went
 * with its row, unless others of that row are seen: then the KPI is called otherwise now, and somebody typed over this mark.
 *
 * @example A1 is renamed A9, and "see comment" typed over its warning in K4: its red reading still stands in row 4, so K4 bore our warning.
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
  const unseen = findAll(findAll(surestFirst.filter(isGone), holdsIt), bearsSome);
  const telling = [...located].filter(([, entry]) => !isGone(entry) || isTelling(entry));
  const rows = new Set(telling.map(([key, { row }]) => `${row} ${placeOf(key).row}`));
  findAll(unseen, ({ row }, place) => rows.has(`${row} ${place.row}`));
  return located;
}

/**
 * What tells whose a cell is, where we wrote any of it: words, a colour, a note; of a cell that got lines alone, these. That a text is wrapped is
 * true of many a cell, and so is that there is nothing; and a line may be the neighbour's.
 */
function tellingParts(wrote: Parts): Parts {
  const among = (names: readonly PartName[]): Parts =>
    new Map([...wrote].filter(([name, value]) => names.includes(name) && !isNothing(value)));
  return [among(WORDS_AND_COLOUR), among(LINES)].find(({ size }) => size > 0) ?? wrote;
}

function isTelling({ wrote }: LedgerEntry): boolean {
  const parts = partsOf(wrote);
  return WORDS_AND_COLOUR.some((name) => !isNothing(parts.get(name) ?? null));
}

const WORDS_AND_COLOUR: readonly PartName[] = ["content", "fill", "note"];
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
