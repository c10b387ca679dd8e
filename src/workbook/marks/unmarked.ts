import type { LedgerEntry } from "../kept/ledger";
import type { CellState } from "./marks";
import { partsOf, samePart, stateOf } from "../sheet/parts";
import type { Place } from "./reconcile";
import type { CellValue, SheetSnapshot } from "../sheet/snapshot";

/**
 * A sheet as the officer left it: wherever a cell still holds the content we wrote, what it held before is put in its place. The sheet is
 * judged so, and a second evaluation comes out like the first: a heading or a status of our own never changes which table is found.
 *
 * @example I1 holds our "Tolerance warning", and was empty: in the snapshot given back it is empty.
 */
export function withoutOurMarks(sheet: SheetSnapshot, entries: readonly LedgerEntry[]): SheetSnapshot {
  const { area } = sheet;
  if (area === null || entries.length === 0) return sheet;
  const text = sheet.text.map((row) => [...row]);
  const values = sheet.values.map((row) => [...row]);
  for (const { row, column, before, wrote } of entries) {
    const [line, at] = [row - area.row, column - area.column];
    if (wrote.content === undefined || values[line]?.[at] !== wrote.content) continue;
    put(values[line], at, before.content ?? "");
    put(text[line], at, String(before.content ?? ""));
  }
  return { ...sheet, text, values };
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
