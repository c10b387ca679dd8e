import type { LedgerEntry } from "../kept/ledger";
import { plainHeading } from "../find/headings/headerMatch";
import { addressOf } from "../sheet/address";
import type { CellState } from "./marks";
import { partsOf, samePart, stateOf } from "../sheet/parts";
import type { Place } from "./reconcile";
import type { CellValue, SheetSnapshot } from "../sheet/snapshot";

/**
 * A sheet as the officer left it: wherever a cell still holds the content we wrote, what it held before is put in its place. The sheet is
 * judged so, and a second evaluation comes out like the first: a heading or a status of our own never changes which table is found.
 *
 * A cell that we only emptied is known by the heading, or by the others of its column: an empty cell by itself may be any.
 *
 * @param placesOf Where an entry's cell may be today, likeliest first; without it, where it was written.
 * @example I1 holds our "Tolerance warning", and was empty: in the snapshot given back it is empty.
 */
export function withoutOurMarks(
  sheet: SheetSnapshot,
  entries: readonly LedgerEntry[],
  placesOf: (entry: LedgerEntry) => readonly Place[] = (entry) => [entry],
): SheetSnapshot {
  const { area } = sheet;
  if (area === null || entries.length === 0) return sheet;
  const ours = new Map<string, string>();
  const wrote = new Map<string, CellValue>();
  const onlyEmptied = new Set<string>();
  const text = sheet.text.map((row) => [...row]);
  const values = sheet.values.map((row) => [...row]);
  const { texts, emptied } = byContent(entries);
  const vouched = new Set<string>();
  const take = (entry: LedgerEntry, mayBe: (place: Place) => boolean): void => {
    const place = placesOf(entry).find(
      (one) =>
        mayBe(one) &&
        !ours.has(addressOf(one.row, one.column)) &&
        values[one.row - area.row]?.[one.column - area.column] === entry.wrote.content,
    );
    if (place === undefined) return;
    const [line, at] = [place.row - area.row, place.column - area.column];
    ours.set(addressOf(place.row, place.column), markOf(entry));
    wrote.set(addressOf(place.row, place.column), entry.wrote.content ?? "");
    if (isOnlyEmptied(entry)) onlyEmptied.add(addressOf(place.row, place.column));
    vouched.add(columnKey(entry, place));
    put(values[line], at, entry.before.content ?? "");
    put(text[line], at, String(entry.before.content ?? ""));
  };
  for (const entry of texts) take(entry, () => true);
  const headingRow = headingRows(sheet);
  const known = new Set(texts.map(({ column }) => column));
  // A heading that nothing bears (merged from above, one of another layout) tells of no move.
  const isNowhere = ({ column, heading }: LedgerEntry): boolean =>
    !known.has(column) &&
    Array.from({ length: area.columns }, (_, at) => area.column + at).every(
      (one) => headingRow(one, heading) === Infinity,
    );
  for (const entry of emptied) {
    take(
      entry,
      (place) =>
        vouched.has(columnKey(entry, place)) ||
        headingRow(place.column, entry.heading) < place.row ||
        (place.row === entry.row && place.column === entry.column && isNowhere(entry)),
    );
  }
  return { ...sheet, text, values, ours, wrote, emptied: onlyEmptied };
}

/** Whether what a cell held gave way to nothing, and not to a mark before that. */
function isOnlyEmptied({ wrote, replaced }: LedgerEntry): boolean {
  return wrote.content === "" && (replaced?.content ?? "") === "";
}

/** The rows that a heading may take, one over the other. */
const MOST_HEADING_ROWS = 4;

/** Whether a heading ends in a row of a column: it may stand in several cells, one over the other. */
function endsHeading(text: SheetSnapshot["text"], end: number, at: number, wanted: string): boolean {
  let heading = "";
  for (let row = end; row >= Math.max(0, end - MOST_HEADING_ROWS + 1); row--) {
    const part = plainHeading(text[row]?.[at] ?? "");
    if (part === "") continue;
    heading = heading === "" ? part : `${part} ${heading}`;
    if (heading === wanted) return true;
    if (heading.length >= wanted.length) return false;
  }
  return false;
}

/** In which row of a column a heading first stands; endless where it does not. */
function headingRows({ area, text }: SheetSnapshot): (column: number, heading: string) => number {
  const known = new Map<string, number>();
  return (column, heading) => {
    const key = `${column} ${heading}`;
    const wanted = plainHeading(heading);
    const found = known.get(key);
    if (found !== undefined || area === null || wanted === "") return found ?? Infinity;
    const line = text.findIndex((_, at) => endsHeading(text, at, column - area.column, wanted));
    const row = line < 0 ? Infinity : area.row + line;
    known.set(key, row);
    return row;
  };
}

function byContent(entries: readonly LedgerEntry[]) {
  const written = entries.filter(({ wrote }) => wrote.content !== undefined);
  return {
    texts: written.filter(({ wrote }) => wrote.content !== ""),
    emptied: written.filter(({ wrote }) => wrote.content === ""),
  };
}

/** What an entry's mark is known by, wherever its cell is today. */
export function markOf({ role, identity, row, column }: LedgerEntry): string {
  return `${role} ${row} ${column} ${identity}`;
}

/** From which column to which. */
function columnKey(entry: LedgerEntry, { column }: Place): string {
  return `${entry.column} ${column}`;
}

/**
 * Whether at least half of the texts that the entries tell of were found on a sheet: entries of another sheet are true only of its copy.
 * A cell that was only emptied is no text, and one of the officer's own blank cells passes for it.
 */
export function areFound(entries: readonly LedgerEntry[], { wrote }: SheetSnapshot): boolean {
  const { texts } = byContent(entries);
  const found = [...(wrote?.values() ?? [])].filter((content) => content !== "").length;
  return texts.length > 0 && found * 2 >= texts.length;
}

/**
 * The same for how cells look: each part of a cell that is still as we wrote it is seen as it was before. What takes on the look of an
 * officer's cell must not take on a colour of ours that is about to be taken off.
 *
 * @example F5 is red by an earlier evaluation, and was white: it is seen white.
 */
export function looksWithoutOurMarks<State extends CellState>(
  look: (place: Place) => State | undefined,
  entries: readonly LedgerEntry[],
): (place: Place) => CellState | undefined {
  const byPlace = new Map(entries.map((entry) => [keyOf(entry), entry]));
  return (place) => {
    const seen = look(place);
    const entry = byPlace.get(keyOf(place));
    if (seen === undefined || entry === undefined) return seen;
    const parts = new Map(partsOf(seen));
    const before = partsOf(entry.before);
    for (const [name, wrote] of partsOf(entry.wrote)) {
      const [now, was] = [parts.get(name), before.get(name)];
      if (now !== undefined && was !== undefined && samePart(name, now, wrote)) parts.set(name, was);
    }
    return stateOf(parts);
  };
}

function keyOf({ row, column }: Place): string {
  return `${row} ${column}`;
}

function put<T extends CellValue>(row: T[] | undefined, at: number, value: T): void {
  if (row !== undefined && at < row.length) row[at] = value;
}
