import { differingCells } from "../../workbook/sheet/differingCells";
import { editedAreas, editMatters, type TablePlace } from "../../workbook/sheet/edits";
import type { SheetSnapshot } from "../../workbook/sheet/snapshot";

/** A larger sheet takes too much to be held against what it was, each time that Excel calculates or somebody edits. */
export const MOST_ROWS_COMPARED = 3000;

/** More than an officer types before evaluating again. */
const MOST_CELLS = 250;

/**
 * Which of the edited places of a sheet no longer hold what was judged; none where all that the rules read is as it was, and nobody wrote
 * over a mark. Marks that were taken off it does not tell of: both readings are without them.
 *
 * @param edited As Excel told of them: "K4", "K4:K9".
 * @example stillChanged(places, judged, now, ["K6", "K9"]) // ["K9"], after K6 was taken back
 */
export function stillChanged(
  places: readonly TablePlace[],
  judged: SheetSnapshot,
  now: SheetSnapshot,
  edited: readonly string[],
): readonly string[] {
  const differing: string[] = [];
  // Noted though their place tells nothing, since rows came out otherwise: a key that was typed beside the table.
  const apart = edited.filter((address) => !matters(places, address));
  for (const cell of differingCells(judged, now)) {
    if (matters(places, cell) || apart.some((address) => touchesOne(address, [cell]))) differing.push(cell);
    if (differing.length >= MOST_CELLS) break;
  }
  if (differing.length === 0) return [];
  const stay = edited.filter((address) => touchesOne(address, differing));
  return stay.length === 0 ? differing : stay;
}

function matters(places: readonly TablePlace[], address: string): boolean {
  return editMatters(places, { address, moved: false, ours: false });
}

function touchesOne(address: string, cells: readonly string[]): boolean {
  const areas = editedAreas(address);
  // What cannot be read may be anywhere.
  if (areas === null) return true;
  const places = editedAreas(cells.join(",")) ?? [];
  return areas.some(({ row, column, rows, columns }) =>
    places.some(
      (place) =>
        place.row >= row &&
        place.row < row + rows &&
        place.column >= column &&
        place.column < column + columns,
    ),
  );
}
