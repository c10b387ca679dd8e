import { areaContains, MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import { widthToPx } from "../../model/columnWidth";
import { usedArea } from "../../model/sheet";
import type { Area, Cell, Sheet } from "../../model/types";
import { Axis } from "./axis";
import { pointsToPx, wrappedHeight } from "./measure";

/** Empty rows and columns shown past the last used one, so that a sheet looks like a sheet. */
const MARGIN = { rows: 20, columns: 4 };
const AT_LEAST = { rows: 60, columns: 26 };

const TEXT_PADDING = 5;

/** Where everything of a sheet stands. Made anew whenever the sheet changes. */
export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The merged area that covers a cell, or null. */
  mergeAt(row: number, column: number): Area | null;
  /** The merged areas that touch a row. */
  mergesOf(row: number): readonly Area[];
}

/** `textOf` gives a cell's displayed text; it is asked for wrapped cells in rows without a height of their own. */
export function layOut(sheet: Sheet, textOf: (cell: Cell) => string): SheetLayout {
  const extent = extentOf(sheet);
  const merges = mergesByRow(sheet.merges, extent.rows);
  const columns = new Axis(extent.columns, (column) => {
    const own = sheet.columns.get(column);
    return own?.hidden === true ? 0 : widthToPx(own?.width ?? sheet.defaultColumnWidth);
  });
  const rows = new Axis(extent.rows, (row) => {
    const own = sheet.rows.get(row);
    if (own?.hidden === true) return 0;
    if (own !== undefined && own.height !== null) return pointsToPx(own.height);
    return Math.max(
      pointsToPx(sheet.defaultRowHeight),
      fittedHeight(sheet, row, columns, merges.get(row) ?? [], textOf),
    );
  });
  return {
    rows,
    columns,
    frozenRows: Math.min(sheet.frozenRows, extent.rows),
    frozenColumns: Math.min(sheet.frozenColumns, extent.columns),
    mergeAt: (row, column) => merges.get(row)?.find((area) => areaContains(area, row, column)) ?? null,
    mergesOf: (row) => merges.get(row) ?? [],
  };
}

function extentOf(sheet: Sheet): { rows: number; columns: number } {
  const used = usedArea(sheet);
  const rows = used === null ? 0 : used.row + used.rows;
  const columns = used === null ? 0 : used.column + used.columns;
  return {
    rows: Math.min(MAX_ROWS, Math.max(AT_LEAST.rows, rows + MARGIN.rows)),
    columns: Math.min(MAX_COLUMNS, Math.max(AT_LEAST.columns, columns + MARGIN.columns)),
  };
}

function mergesByRow(areas: readonly Area[], rowLimit: number): Map<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of areas) {
    // A whole merged column would list a million rows: none past the shown ones is needed.
    for (let row = area.row; row < Math.min(area.row + area.rows, rowLimit); row++) {
      const here = byRow.get(row);
      if (here === undefined) byRow.set(row, [area]);
      else here.push(area);
    }
  }
  return byRow;
}

/** A row without a height of its own grows with its wrapped text, as in Excel; merged cells do not count. */
function fittedHeight(
  sheet: Sheet,
  row: number,
  columns: Axis,
  merges: readonly Area[],
  textOf: (cell: Cell) => string,
): number {
  let height = 0;
  for (const [column, cell] of sheet.cells.get(row) ?? []) {
    if (cell.value === "" || columns.isHidden(column)) continue;
    if (merges.some((area) => areaContains(area, row, column))) continue;
    // Numbers never wrap.
    const wraps = cell.style.alignment.wrapText && typeof cell.value === "string";
    const text = wraps ? textOf(cell) : "x";
    height = Math.max(
      height,
      wrappedHeight(text, cell.style.font, columns.length(column) - TEXT_PADDING) + 2,
    );
  }
  return height;
}
