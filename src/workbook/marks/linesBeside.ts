import type { LedgerEntry } from "../kept/ledger";
import { samePart } from "../sheet/parts";
import type { Place } from "./change";
import { withLines } from "./linesLeftBehind";
import { keyOf, placeOf } from "./locateEntries";
import { HEAVY_BORDER } from "./marking";
import type { BorderState, CellState, Edge } from "./marks";
import { beyond, EDGES } from "./sharedEdges";

/** So many rows or columns may have been put in or taken out between a frame and the cells it stood beside. */
const FARTHEST = 3;

/** A cell that may have kept a line of a frame of ours, and which of its edges. */
interface Suspect extends Place {
  readonly edge: Edge;
  /** How many rows or columns must have been put in or taken out for it to be the one. */
  readonly moved: number;
}

/** The rows in which the cells of a row are today, by the row in which they were written. */
type RowsToday = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * The entries by the cells where they are today, with the lines of our frames that stayed with the cells beside. Where a neighbour had a line of
 * its own at the edge that it shares with a red figure, the heavy line was drawn over that one, and is the neighbour's: with the red row deleted,
 * or a column put in between, it stays there, and no frame goes with it; and where rows are sorted with their borders, as not Excel but other
 * spreadsheets do it, it goes along with the neighbour, wherever to.
 *
 * @param entries All of the sheet, those too that are found nowhere any more.
 * @param located Those that are, by the key of their cells.
 * @param look A cell as it is; undefined where it was not looked at.
 * @param copies Marks that came along with a copied column, by the key of their cells: their frames are taken off with them, and what else is on
 *   their cells.
 * @example K4 was framed, K3 and K5 had thin lines, and row 4 is deleted: K3 has the heavy line below and K4, once K5, above. Both get thin ones.
 */
export function withLinesBeside(
  entries: readonly LedgerEntry[],
  located: ReadonlyMap<string, LedgerEntry>,
  look: (place: Place) => CellState | undefined,
  copies: ReadonlyMap<string, LedgerEntry> = new Map(),
): ReadonlyMap<string, LedgerEntry> {
  const found = new Map(located);
  const today = new Map([...located].map(([key, entry]) => [entry, key]));
  const rows = rowsToday([...located].map(([key, entry]) => ({ entry, place: placeOf(key) })));
  const suspected = entries.flatMap((entry) =>
    suspects(entry, rows, placeOfKey(today.get(entry))).map((suspect) => ({ entry, suspect })),
  );
  for (const { entry, suspect } of suspected.sort((a, b) => a.suspect.moved - b.suspect.moved)) {
    const { edge } = suspect;
    const there = beyond(suspect, edge);
    const [wrote, before] = [entry.wrote.borders?.[there.edge], entry.before.borders?.[there.edge]];
    const line = look(suspect)?.borders?.[edge];
    if (wrote === undefined || before === undefined || line === undefined) continue;
    if (!samePart(`border-${edge}`, line, wrote) || samePart(`border-${edge}`, wrote, before)) continue;
    const known = found.get(keyOf(suspect)) ?? copies.get(keyOf(suspect));
    // Of the two sides of an edge, the one that is given back first is given back for both.
    const drawn = [found, copies].flatMap((ones) => [
      ones.get(keyOf(suspect))?.wrote.borders?.[edge],
      ones.get(keyOf(there))?.wrote.borders?.[there.edge],
    ]);
    if (drawn.some((line) => line !== undefined)) continue;
    const left = { ...entry, wrote: { borders: { [edge]: wrote } }, before: { borders: { [edge]: before } } };
    found.set(keyOf(suspect), withLines(known, left));
  }
  return found;
}

/**
 * The cells that may have kept a line of an entry's frame: those of its column for the lines above and below, those of its row for the ones
 * beside; and those that stood above and below it, in the rows in which they are today.
 *
 * @param today Where the entry's cell is; without it, it went with its row or column, and the next cell is in its place.
 */
export function suspects(entry: LedgerEntry, rows: RowsToday, today?: Place): readonly Suspect[] {
  const { borders } = entry.wrote;
  const place = today ?? entry;
  return EDGES.filter((edge) => isFrame(borders?.[edge])).flatMap((edge) => {
    const beside = beyond(place, edge);
    const across = edge === "left" || edge === "right";
    const closesUp = today === undefined && (edge === "bottom" || edge === "right") ? -1 : 0;
    const near = STEPS.map((step) => ({
      row: beside.row + (across ? 0 : step + closesUp),
      column: beside.column + (across ? step + closesUp : 0),
      moved: Math.abs(step),
    }));
    const next = beyond(entry, edge).row;
    // A row that bears nothing of ours, as that of the headings, is where it was.
    const wentAlong = across ? [] : [...(rows.get(next) ?? [next])];
    const stood = wentAlong.map((row) => ({ row, column: beside.column, moved: 0 }));
    // A column that was copied from the frame's own, for the next month, has taken the lines above and below over.
    return [...stood, ...near]
      .flatMap(({ row, column, moved }) =>
        (across ? [0] : [0, 1]).map((copied) => ({
          row,
          column: column + copied,
          edge: beside.edge,
          moved: moved + copied,
        })),
      )
      .filter(({ row, column }) => row >= 0 && column >= 0);
  });
}

/** In which rows the cells of each row are today; of a row that was sorted without its borders, several. */
export function rowsToday(
  entries: readonly { readonly entry: LedgerEntry; readonly place: Place }[],
): RowsToday {
  const rows = new Map<number, Set<number>>();
  for (const { entry, place } of entries)
    rows.set(entry.row, (rows.get(entry.row) ?? new Set()).add(place.row));
  return rows;
}

const STEPS = Array.from({ length: 2 * FARTHEST + 1 }, (_, at) => at - FARTHEST);

/** Lines of other kinds go along the headings of a column of ours: they are drawn like those beside them. */
function isFrame(line: BorderState | undefined): boolean {
  return line !== undefined && samePart("border-top", line, HEAVY_BORDER.top);
}

function placeOfKey(key: string | undefined): Place | undefined {
  return key === undefined ? undefined : placeOf(key);
}
