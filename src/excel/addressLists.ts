import { addressOf } from "../workbook/sheet/address";
import type { Place } from "../workbook/marks/reconcile";

/** Excel takes 8,192 characters of addresses and is reported to fail well before; 2,000 is safe (docs: platform limits). */
const LONGEST = 1900;

/**
 * Cells as comma-separated address lists, each short enough for `getRanges`. Neighbours down a column become one area ("K4:K6");
 * with `separately` each cell stays an area of its own, as an edge of a border needs it.
 *
 * @example addressLists([{row:3,column:10},{row:4,column:10}]) // ["K4:K5"]
 */
export function addressLists(places: readonly Place[], separately = false): string[] {
  const lists: string[] = [];
  let list = "";
  for (const area of separately ? places.map(cellOf) : runs(places)) {
    if (list.length + area.length + 1 > LONGEST) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? area : `${list},${area}`;
  }
  if (list !== "") lists.push(list);
  return lists;
}

/** Cells in runs down a column, each run as its cells in order. */
export function columnRuns<T extends Place>(places: readonly T[]): T[][] {
  const ordered = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const found: T[][] = [];
  for (const place of ordered) {
    const last = found.at(-1)?.at(-1);
    if (last !== undefined && last.column === place.column && last.row + 1 === place.row)
      found.at(-1)?.push(place);
    else found.push([place]);
  }
  return found;
}

function runs(places: readonly Place[]): string[] {
  return columnRuns(places).map((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return "";
    return first === last ? cellOf(first) : `${cellOf(first)}:${cellOf(last)}`;
  });
}

function cellOf({ row, column }: Place): string {
  return addressOf(row, column);
}
