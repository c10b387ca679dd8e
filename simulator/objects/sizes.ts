import { digitsToWidth, pxToWidth, widthToDigits, widthToPx } from "../model/columnWidth";
import { displayText } from "../model/text";
import { cellAt, ensureColumn, ensureRow } from "../model/sheet";
import type { Area, Sheet } from "../model/types";
import type { Block } from "./block";
import { localAddress } from "./block";
import { ServiceError } from "./serviceError";

/** At 96 dpi. */
const POINTS_A_PIXEL = 0.75;
const MOST_COLUMN_CHARACTERS = 255;
const MOST_ROW_POINTS = 409;

export function columnPoints(sheet: Sheet, column: number): number {
  const properties = sheet.columns.get(column);
  if (properties?.hidden) return 0;
  return widthToPx(properties?.width ?? sheet.defaultColumnWidth) * POINTS_A_PIXEL;
}

export function rowPoints(sheet: Sheet, row: number): number {
  const properties = sheet.rows.get(row);
  if (properties?.hidden) return 0;
  return properties?.height ?? sheet.defaultRowHeight;
}

/** Columns or rows a block touches, in order; whole sheets only as far as sizes are kept for them. */
function* linesOf(areas: readonly Area[], kind: "row" | "column"): Generator<number> {
  for (const area of areas) {
    const first = kind === "row" ? area.row : area.column;
    const count = Math.min(kind === "row" ? area.rows : area.columns, 20_000);
    for (let line = first; line < first + count; line += 1) yield line;
  }
}

export function uniformSize(
  block: Block,
  kind: "row" | "column",
  read: (sheet: Sheet, line: number) => number,
): number | null {
  let first: number | null = null;
  for (const line of linesOf(block.areas, kind)) {
    const size = read(block.sheet, line);
    if (first === null) first = size;
    else if (first !== size) return null;
  }
  return first;
}

export function setColumnPoints(block: Block, points: number): void {
  const width = pxToWidth(Math.round(points / POINTS_A_PIXEL));
  if (points < 0 || widthToDigits(width) > MOST_COLUMN_CHARACTERS) throw new ServiceError("InvalidArgument");
  setColumns(block, width);
}

/** Whether all columns have the sheet's own width; null where some do and some do not. */
export function hasStandardWidth(block: Block): boolean | null {
  const widths = uniformSize(block, "column", (sheet, column) =>
    (sheet.columns.get(column)?.width ?? null) === null ? 1 : 0,
  );
  return widths === null ? null : widths === 1;
}

/** Gives columns the sheet's own width; like Excel, setting it to false changes nothing. */
export function useStandardWidth(block: Block): void {
  setColumns(block, null);
}

function setColumns(block: Block, width: number | null): void {
  const { service, sheet } = block;
  service.beforeFormat(sheet, "allowFormatColumns");
  service.undo.recordSheet(sheet);
  for (const column of linesOf(block.areas, "column")) ensureColumn(sheet, column).width = width;
  service.formatChanged(sheet, localAddress(block), block.areas);
}

export function setRowPoints(block: Block, points: number): void {
  if (points < 0 || points > MOST_ROW_POINTS) throw new ServiceError("InvalidArgument");
  const { service, sheet } = block;
  service.beforeFormat(sheet, "allowFormatRows");
  service.undo.recordSheet(sheet);
  for (const row of linesOf(block.areas, "row")) ensureRow(sheet, row).height = points;
  service.formatChanged(sheet, localAddress(block), block.areas);
}

/** How much wider bold letters are. */
const BOLD_WIDTH = 1.15;

/** As wide as the longest line of text in the block's own cells; a rough measure, Excel measures glyphs. */
export function autofitColumns(block: Block): void {
  const { service, sheet } = block;
  service.beforeFormat(sheet, "allowFormatColumns");
  service.undo.recordSheet(sheet);
  for (const area of block.areas) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      let longest = 0;
      for (const [row, cells] of sheet.cells) {
        if (row < area.row || row >= area.row + area.rows || !cells.has(column)) continue;
        const cell = cellAt(sheet, row, column);
        if (!cell || cell.style.alignment.wrapText) continue;
        const lines = displayText(cell, service.workbook.date1904).split("\n");
        const each = cell.style.font.bold ? BOLD_WIDTH : 1;
        longest = Math.max(longest, ...lines.map((line) => Math.ceil(line.length * each)));
      }
      if (longest > 0)
        ensureColumn(sheet, column).width = digitsToWidth(Math.min(longest, MOST_COLUMN_CHARACTERS));
    }
  }
  service.formatChanged(sheet, localAddress(block), block.areas);
}
