import type { LedgerEntry } from "../kept/ledger";
import { holds, partsOf, samePart, stateOf, type PartName, type Parts, type PartValue } from "../sheet/parts";
import type { Place } from "./change";

/** So many columns are put in beside one at a time. */
const MOST_COLUMNS = 3;

/** A cell of a column that was put in beside one of our marks, and the mark whose look Excel has given it. */
export interface TookOver extends Place {
  readonly entry: LedgerEntry;
  readonly parts: readonly PartName[];
}

/**
 * The cells that may have taken over the look of a mark of ours: Excel makes a column that is put in look like the one to its left. That
 * columns were put in is known where the marks further right have moved by more than those on the left.
 *
 * @param placeOf Where an entry's cell most likely is today.
 * @example The figures of F are coloured, and so is the status in G, which is H today: G has F's look.
 */
export function suspectsBeside(
  entries: readonly LedgerEntry[],
  placeOf: (entry: LedgerEntry) => Place,
): readonly TookOver[] {
  const moved = columnsMoved(entries, placeOf);
  const columns = [...moved.keys()].sort((a, b) => a - b);
  const putIn = new Map(
    columns.map((column, at) => {
      const next = columns[at + 1] ?? column;
      return [column, (moved.get(next) ?? 0) - (moved.get(column) ?? 0)] as const;
    }),
  );
  return entries.flatMap((entry) => {
    const count = putIn.get(entry.column) ?? 0;
    if (count <= 0 || count > MOST_COLUMNS || !isPainted(entry)) return [];
    const { row, column } = placeOf(entry);
    const parts = [...lookOf(entry).keys()];
    return Array.from({ length: count }, (_, at) => ({ row, column: column + 1 + at, entry, parts }));
  });
}

/**
 * Of these cells those that bear our fill with our letters, as entries by which the look is taken off: nobody chose it, and once the figure
 * beside is another it would pass for a status. What such a cell would hold without us is what the marked one held. A column is taken for
 * one that was put in where most of our marks are seen again beside themselves: an officer's own shading does not follow them row by row.
 */
export function looksTakenOver(
  suspected: readonly TookOver[],
  look: (place: Place) => Parameters<typeof partsOf>[0] | undefined,
): readonly LedgerEntry[] {
  const byColumn = new Map<number, TookOver[]>();
  for (const one of suspected) byColumn.set(one.column, [...(byColumn.get(one.column) ?? []), one]);
  return [...byColumn.values()].flatMap((ones) => {
    const found = ones.flatMap((one) => {
      const now = look(one);
      return now === undefined ? [] : takenOver(one, partsOf(now));
    });
    return found.length * 2 > ones.length ? found : [];
  });
}

function takenOver({ row, column, entry }: TookOver, now: Parts): readonly LedgerEntry[] {
  const look = lookOf(entry);
  if (!holds(now, new Map([...look].filter(([name]) => !isEdge(name))))) return [];
  const before = partsOf(entry.before);
  // The edge between the two is the right one of the marked cell, which is given back by that one's entry.
  const held = (name: PartName): PartValue | undefined =>
    before.get(name === "border-left" && before.has("border-right") ? "border-right" : name);
  const ours = [...look].filter(([name, value]) => samePart(name, now.get(name) ?? null, value));
  const back = ours.flatMap(([name]) => {
    const value = held(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const names = new Set(back.map(([name]) => name));
  const wrote = new Map(ours.filter(([name]) => names.has(name)));
  const { replaced: _written, ...rest } = entry;
  return [{ ...rest, row, column, before: stateOf(new Map(back)), wrote: stateOf(wrote) }];
}

/** How far each column moved in which we wrote, by most of its marks. */
function columnsMoved(
  entries: readonly LedgerEntry[],
  placeOf: (entry: LedgerEntry) => Place,
): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const entry of entries) {
    const moved = placeOf(entry).column - entry.column;
    const ofColumn = counts.get(entry.column) ?? new Map<number, number>();
    counts.set(entry.column, ofColumn.set(moved, (ofColumn.get(moved) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([column, moves]) => {
      const [[moved] = [0]] = [...moves].sort((a, b) => b[1] - a[1]);
      return [column, moved];
    }),
  );
}

function lookOf({ wrote }: LedgerEntry): Parts {
  return new Map([...partsOf(wrote)].filter(([name]) => name === "fill" || name === "font" || isEdge(name)));
}

/** Whether we gave a cell a fill and the letters that go with it. */
function isPainted({ wrote: { fill, font } }: LedgerEntry): boolean {
  return fill !== undefined && fill.pattern !== "None" && font !== undefined;
}

function isEdge(name: PartName): boolean {
  return name.startsWith("border-");
}
