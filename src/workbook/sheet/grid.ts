import type { Shown } from "../../kpi/reading/shown";
import { addressOf, columnLetters, type CellPlace } from "./address";
import type { Area, SheetSnapshot } from "./snapshot";

/**
 * A snapshot asked by sheet coordinates. Cells outside the used range, and cells covered by a merge, are blank.
 * Built in time linear in the cells; every question is answered in near-constant time.
 */
export interface Grid {
  readonly area: Area;
  /** What the cell itself shows, trimmed; "" where it is blank or covered by a merge. */
  readonly text: (row: number, column: number) => string;
  /** The cell itself, with its address. */
  readonly shown: (row: number, column: number) => Shown;
  /** The merged area the cell belongs to; null where it stands alone or merges are not known. */
  readonly merge: (row: number, column: number) => Area | null;
  /** The cell whose content is seen here: the top left of the merge, else the cell itself. */
  readonly anchor: (row: number, column: number) => CellPlace;
  /** What a column is called when it is spoken of: its letters on the sheet. */
  readonly columnName: (column: number) => string;
}

const NO_AREA: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/**
 * Opens a snapshot for questions.
 *
 * @example With N11:N15 merged, `gridOf(sheet).anchor(11, 13)` is { row: 10, column: 13 }: N12 shows what N11 holds.
 */
export function gridOf(sheet: SheetSnapshot): Grid {
  const area = sheet.area ?? NO_AREA;
  const mergesByRow = indexMerges(sheet.merges ?? [], area);

  const merge = (row: number, column: number): Area | null => findInRow(mergesByRow.get(row), column);
  const covered = (row: number, column: number): boolean => {
    const found = merge(row, column);
    return found !== null && (found.row !== row || found.column !== column);
  };
  const text = (row: number, column: number): string => {
    const raw = sheet.text[row - area.row]?.[column - area.column];
    if (raw === undefined || raw === "" || covered(row, column)) return "";
    return raw.trim();
  };
  const shown = (row: number, column: number): Shown => {
    const at = addressOf(row, column);
    const r = row - area.row;
    const c = column - area.column;
    const raw = sheet.text[r]?.[c];
    if (raw === undefined || covered(row, column)) return { at, text: "", value: "", format: "General" };
    return { at, text: raw, value: sheet.values[r]?.[c] ?? "", format: sheet.formats[r]?.[c] ?? "General" };
  };
  const anchor = (row: number, column: number): CellPlace => {
    const found = merge(row, column);
    return found === null ? { row, column } : { row: found.row, column: found.column };
  };
  return { area, text, shown, merge, anchor, columnName: columnLetters };
}

/** The same cells, asked about within a part of the sheet only. */
export function within(grid: Grid, area: Area): Grid {
  return { ...grid, area };
}

/** For each used row its merges, from left to right. Merges never overlap, so all lists together are no longer than the cells. */
function indexMerges(merges: readonly Area[], area: Area): Map<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const merge of [...merges].sort((a, b) => a.column - b.column)) {
    const first = Math.max(merge.row, area.row);
    const last = Math.min(merge.row + merge.rows, area.row + area.rows) - 1;
    for (let row = first; row <= last; row++) {
      const list = byRow.get(row);
      if (list === undefined) byRow.set(row, [merge]);
      else list.push(merge);
    }
  }
  return byRow;
}

function findInRow(merges: readonly Area[] | undefined, column: number): Area | null {
  if (merges === undefined) return null;
  let low = 0;
  let high = merges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const merge = merges[middle];
    if (merge === undefined) return null;
    if (column < merge.column) high = middle - 1;
    else if (column >= merge.column + merge.columns) low = middle + 1;
    else return merge;
  }
  return null;
}
