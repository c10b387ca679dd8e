import { formatAddress, intersection, MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { ensureCell, quoteSheetName, styleAt, usedArea } from "../model/sheet";
import type { Area, CellStyle, Sheet } from "../model/types";
import type { Service } from "./service";

/** Cells of one sheet: what a Range or a RangeAreas stands for, and what its format, fill, font and borders act on. */
export interface Block {
  readonly service: Service;
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** "'Place & Economy'!A1:B2" for an area of a sheet. */
export function fullAddress(sheet: Sheet, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${formatAddress(area)}`;
}

/** "Sheet1!A1:B2, Sheet1!D4", as `RangeAreas.address` has it; events leave the sheet out. */
export function blockAddress(block: Block): string {
  return block.areas.map((area) => fullAddress(block.sheet, area)).join(", ");
}

export function localAddress(block: Block): string {
  return block.areas.map(formatAddress).join(",");
}

/** Above this, a block is looked at only where the sheet has cells. */
const MANY_CELLS = 200_000;

/**
 * The part of an area that need be looked at: an area of whole columns or rows ends where the sheet's cells end
 * (and holds at least its own first cell, which speaks for the empty rest).
 */
function clipped(sheet: Sheet, area: Area): Area {
  if (area.rows * area.columns <= MANY_CELLS) return area;
  const used = usedArea(sheet);
  const first = { ...area, rows: 1, columns: 1 };
  if (!used) return first;
  const reach = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  return intersection(area, reach) ?? first;
}

/** Every cell of the block, row by row; see `clipped` for whole columns and rows. */
export function* cellsOf(block: Block): Generator<{ row: number; column: number; area: Area }> {
  for (const whole of block.areas) {
    const area = clipped(block.sheet, whole);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1)
        yield { row, column, area: whole };
    }
  }
}

/** What all cells of the block agree on; null where they differ, as Excel answers for mixed cells. */
export function uniform<T>(block: Block, read: (style: CellStyle) => T): T | null {
  let first: { value: T } | null = null;
  let lastStyle: CellStyle | null = null;
  for (const { row, column } of cellsOf(block)) {
    const style = styleAt(block.sheet, row, column);
    if (style === lastStyle) continue;
    lastStyle = style;
    const value = read(style);
    if (!first) first = { value };
    else if (first.value !== value) return null;
  }
  return first ? first.value : null;
}

/**
 * Gives every cell of the block another style. A cell whose style stays the same object is not touched, so that a file
 * is not patched where nothing changed. Whole columns and rows are styled only as far as the sheet has cells.
 */
export function restyle(
  block: Block,
  change: (style: CellStyle, row: number, column: number, area: Area) => CellStyle,
): void {
  const { service, sheet } = block;
  service.beforeFormat(sheet, "allowFormatCells");
  for (const { row, column, area } of cellsOf(block))
    restyleCell(service, sheet, row, column, (style) => change(style, row, column, area));
  service.formatChanged(sheet, localAddress(block), block.areas);
}

/** One cell of `restyle`, without the question of rights and without telling anyone. */
export function restyleCell(
  service: Service,
  sheet: Sheet,
  row: number,
  column: number,
  change: (style: CellStyle) => CellStyle,
): void {
  const style = styleAt(sheet, row, column);
  const changed = change(style);
  if (changed === style) return;
  service.undo.recordCell(sheet, row, column);
  ensureCell(sheet, row, column).style = changed;
}

export function isWholeSheet(area: Area): boolean {
  return area.rows === MAX_ROWS && area.columns === MAX_COLUMNS;
}

/** Number of cells, counted over all areas. */
export function cellCountOf(block: Block): number {
  return block.areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
}
