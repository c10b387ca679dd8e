import type { LedgerEntry } from "../kept/ledger";
import { holds, partsOf } from "../sheet/parts";
import type { Place } from "./change";
import { keyOf, placeOf } from "./locateEntries";
import type { BorderState, CellState, Edge } from "./marks";

type Lines = Partial<Record<Edge, BorderState>>;

/**
 * The entries by the cells where they are today, each line with the cell that has it: Excel's Sort takes a cell's words, fill and font along
 * and leaves its borders where they were. The frame of a row that was sorted away lies round another KPI's figure then, which may be well on
 * target, and is to be taken off there.
 *
 * @param located Each entry by the key of its cell today.
 * @param look A cell as it is; undefined where it was not looked at.
 * @example A1 was red in K2 with our frame, and is in row 5 now, where no frame is: K5 bears the red, and K2 the frame of ours.
 */
export function withLinesLeftBehind(
  located: ReadonlyMap<string, LedgerEntry>,
  look: (place: Place) => CellState | undefined,
): ReadonlyMap<string, LedgerEntry> {
  const left = new Map<string, LedgerEntry>();
  const gone = new Set<LedgerEntry>();
  for (const [key, entry] of located) {
    const { borders } = entry.wrote;
    // A column may have been put in as well: the row that was sorted away is that of today's column.
    const place = placeOf(key);
    const stood = { row: entry.row, column: place.column };
    const from = keyOf(stood);
    if (borders === undefined || from === key || left.has(from)) continue;
    if (hasLines(look(place), borders) || !hasLines(look(stood), borders)) continue;
    const there = located.get(from);
    // A frame of its own that came along is that one's.
    if (there?.wrote.borders !== undefined && keyOf(there) === from) continue;
    left.set(from, entry);
    gone.add(entry);
  }
  if (left.size === 0) return located;
  const stands = new Map(
    [...located].map(([key, entry]) => [key, gone.has(entry) ? withoutLines(entry) : entry] as const),
  );
  for (const [key, entry] of left) stands.set(key, withLines(stands.get(key), entry));
  return stands;
}

function hasLines(seen: CellState | undefined, borders: Lines): boolean {
  return seen?.borders !== undefined && holds(partsOf({ borders: seen.borders }), partsOf({ borders }));
}

function withoutLines(entry: LedgerEntry): LedgerEntry {
  const { borders: _wrote, ...wrote } = entry.wrote;
  const { borders: _before, ...before } = entry.before;
  return { ...entry, wrote, before };
}

/** What is known of a cell with the lines that an entry left on it; of a cell of which nothing is known, these alone. */
export function withLines(known: LedgerEntry | undefined, left: LedgerEntry): LedgerEntry {
  const base = known ?? { ...left, wrote: {}, before: {} };
  const withBorders = (state: CellState, { borders }: CellState): CellState =>
    borders === undefined ? state : { ...state, borders: { ...state.borders, ...borders } };
  return {
    ...base,
    wrote: withBorders(base.wrote, left.wrote),
    before: withBorders(base.before, left.before),
  };
}
