import type { LedgerEntry } from "../kept/ledger";
import { samePart, type PartName } from "../sheet/parts";
import type { Change, EdgeLine, Place } from "./change";
import type { BorderState, CellState, Edge } from "./marks";
import { keyOf } from "./locateEntries";

/** Where the cell beyond an edge lies, and what that cell calls it. */
const BEYOND: Readonly<Record<Edge, { down: number; right: number; edge: Edge }>> = {
  top: { down: -1, right: 0, edge: "bottom" },
  bottom: { down: 1, right: 0, edge: "top" },
  left: { down: 0, right: -1, edge: "right" },
  right: { down: 0, right: 1, edge: "left" },
};

export const EDGES = Object.keys(BEYOND) as Edge[];

/** The cell beyond an edge, with what that cell calls it. */
export function beyond({ row, column }: Place, edge: Edge): Place & { readonly edge: Edge } {
  const { down, right, edge: there } = BEYOND[edge];
  return { row: row + down, column: column + right, edge: there };
}

/**
 * How cells look without the frames of their neighbours. Two cells share the edge between them: Excel tells of a line of ours as if the
 * cell beside it had it too. Taken for that cell's own, it would be given back by Clear results as what was there before. Where two
 * cells of ours have different lines at one edge, only one of them is to be seen: the other is seen as we wrote it, not as somebody's change.
 *
 * @param located The sheet's entries by the key of their cells today.
 * @example K4 has our frame, and K5 nothing: K5 is seen with the line at its top that K4 had at its bottom before.
 */
export function withoutFramesBeside<State extends CellState>(
  look: (place: Place) => State | undefined,
  located: ReadonlyMap<string, LedgerEntry>,
): (place: Place) => State | undefined {
  const framed = new Map([...located].filter(([, { wrote }]) => wrote.borders !== undefined));
  if (framed.size === 0) return look;
  return (place) => {
    const seen = look(place);
    const lines = seen?.borders;
    if (seen === undefined || lines === undefined) return seen;
    const own = located.get(keyOf(place))?.wrote.borders ?? {};
    const borders: Partial<Record<Edge, BorderState>> = { ...lines };
    for (const edge of EDGES) {
      const there = beyond(place, edge);
      const entry = framed.get(keyOf(there));
      const [line, theirs] = [lines[edge], entry?.wrote.borders?.[there.edge]];
      const otherwise = own[edge] ?? entry?.before.borders?.[there.edge];
      if (line === undefined || theirs === undefined || otherwise === undefined) continue;
      if (samePart(partOf(edge), line, theirs)) borders[edge] = otherwise;
    }
    return { ...seen, borders };
  };
}

/**
 * Changes that give a line back where the cell beyond keeps its frame, with that frame's line to be drawn once more: in Excel giving the one
 * back has taken the other off. Where each cell has lines of its own nothing changes by it.
 *
 * @param entries What the ledger says of the sheet once the changes are written.
 * @example K4 is green again, and K5 still red: the line at K4's bottom is given back, and then K5's top drawn again.
 */
export function withFramesDrawnAgain(
  changes: readonly Change[],
  entries: readonly LedgerEntry[],
): readonly Change[] {
  const framed = new Map(
    entries.filter(({ wrote }) => wrote.borders !== undefined).map((entry) => [keyOf(entry), entry]),
  );
  if (framed.size === 0) return changes;
  return changes.map((change) => {
    const again = EDGES.flatMap((edge): EdgeLine[] => {
      const line = change.state.borders?.[edge];
      const there = beyond(change, edge);
      const theirs = framed.get(keyOf(there))?.wrote.borders?.[there.edge];
      if (line === undefined || theirs === undefined || samePart(partOf(edge), line, theirs)) return [];
      return [{ place: { row: there.row, column: there.column }, edge: there.edge, line: theirs }];
    });
    return again.length === 0 ? change : { ...change, again };
  });
}

function partOf(edge: Edge): PartName {
  return `border-${edge}`;
}
