import type { Shown } from "../../kpi/reading/shown";
import { rowName } from "../../wording/workbook";
import type { Grid } from "../sheet/grid";
import type { Area } from "../sheet/snapshot";

const NOTHING: Shown = { at: "", text: "", value: "", format: "General" };

/** A text that stands nowhere on the sheet: a heading made up for a view. */
export function madeUp(text: string): Shown {
  return { at: "", text, value: text, format: "@" };
}

/**
 * A grid of cells taken from anywhere on a sheet, in rows of one length; each knows its own address. Nothing in it is merged: whoever
 * lays it out has looked under the merges already.
 *
 * @param names What each column is called when it is spoken of.
 */
export function cellsGrid(rows: readonly (readonly Shown[])[], names: readonly string[]): Grid {
  const shown = (row: number, column: number): Shown => rows[row]?.[column] ?? NOTHING;
  return {
    area: { row: 0, column: 0, rows: Math.max(1, rows.length), columns: Math.max(1, names.length) },
    text: (row, column) => shown(row, column).text.trim(),
    shown,
    merge: () => null,
    anchor: (row, column) => ({ row, column }),
    columnName: (column) => names[column] ?? "",
  };
}

/** A grid with its rows as columns and its columns as rows: periods down the side come to stand over the figures. */
export function turned(grid: Grid): Grid {
  return {
    area: turnedArea(grid.area),
    text: (row, column) => grid.text(column, row),
    shown: (row, column) => grid.shown(column, row),
    merge: (row, column) => {
      const merge = grid.merge(column, row);
      return merge === null ? null : turnedArea(merge);
    },
    anchor: (row, column) => {
      const place = grid.anchor(column, row);
      return { row: place.column, column: place.row };
    },
    columnName: (column) => rowName(column + 1),
  };
}

export function turnedArea({ row, column, rows, columns }: Area): Area {
  return { row: column, column: row, rows: columns, columns: rows };
}
