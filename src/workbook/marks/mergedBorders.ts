import type { BorderState, CellState, Edge, Mark } from "./marks";
import type { Area } from "../sheet/snapshot";

/**
 * A border on a merged cell belongs to the cells at its rim: its top left alone would draw one corner. Returns the mark for the top
 * left with only the edges it has, and a border-only mark for each other cell of the rim.
 *
 * @example A reading in H24:H25 with a heavy border: H24 gets top, left and right; H25 gets bottom, left and right.
 */
export function aroundMerge(mark: Mark, merge: Area | null): readonly Mark[] {
  const { borders } = mark.state;
  if (borders === undefined || merge === null) return [mark];
  const rim: Mark[] = [];
  for (let row = merge.row; row < merge.row + merge.rows; row++) {
    for (let column = merge.column; column < merge.column + merge.columns; column++) {
      const edges = edgesAt(borders, merge, row, column);
      const isTopLeft = row === mark.row && column === mark.column;
      if (Object.keys(edges).length === 0 && !isTopLeft) continue;
      const state: CellState = isTopLeft ? { ...mark.state, borders: edges } : { borders: edges };
      rim.push({ ...mark, row, column, state });
    }
  }
  return rim;
}

function edgesAt(
  borders: Readonly<Partial<Record<Edge, BorderState>>>,
  merge: Area,
  row: number,
  column: number,
): Partial<Record<Edge, BorderState>> {
  const atRim: Record<Edge, boolean> = {
    top: row === merge.row,
    bottom: row === merge.row + merge.rows - 1,
    left: column === merge.column,
    right: column === merge.column + merge.columns - 1,
  };
  return Object.fromEntries(Object.entries(borders).filter(([edge]) => atRim[edge as Edge]));
}
