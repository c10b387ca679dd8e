import { cellAddress } from "../../model/address";
import { cellAt, styleAt } from "../../model/sheet";
import type { Area, Cell, Sheet } from "../../model/types";
import { element } from "../dom";
import { words } from "../wording";
import { alignmentOf, INDENT_PX, lookOf } from "./cellLook";
import type { SheetLayout } from "./layout";
import { fittedNumber } from "./fittedNumber";
import { textWidth } from "./measure";
import { edgesElement, mergedEdges } from "./mergedEdges";
import { rulerOf } from "./ruler";

/** What a cell is drawn from. */
export interface CellSource {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  /** The displayed text. */
  textOf(cell: Cell): string;
  hasNote(row: number, column: number): boolean;
}

/** What Excel keeps free of a cell's width: 2 px at each side, and the gridline. */
const PADDING_PX = 5;
/** How far a text may run over empty neighbours, in cells. */
const SPILL_LIMIT = 40;

/** The id of a cell's element, by which the grid names its active cell. */
export function cellId(row: number, column: number): string {
  return `cell-${cellAddress(row, column)}`;
}

/**
 * The element of one cell, or null for a cell that a merged area covers and whose first cell is drawn instead.
 * Whoever draws the row gives it its place.
 */
export function cellElement(source: CellSource, row: number, column: number): HTMLElement | null {
  const { sheet, layout } = source;
  const merged = layout.mergeAt(row, column);
  if (merged !== null && (merged.row !== row || merged.column !== column)) return null;
  const area = merged ?? { row, column, rows: 1, columns: 1 };
  const cell = cellAt(sheet, row, column);
  const style = styleAt(sheet, row, column);
  const look = lookOf(style);
  const made = element("div", {
    role: "gridcell",
    id: cellId(row, column),
    class: "cell",
    "aria-colindex": String(column + 2),
    "data-address": cellAddress(row, column),
  });
  made.style.cssText = look.box;
  made.style.width = `${layout.columns.length(area.column, area.columns)}px`;
  made.style.height = `${layout.rows.length(area.row, area.rows)}px`;
  if (merged !== null) spanned(made, merged);
  if (merged !== null) made.append(...mergedEdges(sheet, merged, layout));
  else if (look.edges !== null) made.append(edgesElement(look.edges));
  if (cell !== undefined && cell.value !== "") made.append(textElement(source, area, cell, look.text));
  if (source.hasNote(row, column)) {
    made.classList.add("noted");
    made.setAttribute("aria-description", words.hasNote);
  }
  return made;
}

function spanned(made: HTMLElement, area: Area): void {
  made.setAttribute("aria-rowspan", String(area.rows));
  made.setAttribute("aria-colspan", String(area.columns));
}

function textElement(source: CellSource, area: Area, cell: Cell, css: string): HTMLElement {
  const align = alignmentOf(cell.style, cell.value, cell.isError);
  const width = source.layout.columns.length(area.column, area.columns);
  const full = source.textOf(cell);
  const { font, alignment, numberFormat } = cell.style;
  if (typeof cell.value === "number") {
    const room = width - PADDING_PX - 2 * alignment.indent * INDENT_PX;
    // Turned text runs along the height of the row, which grows with it.
    const isTurned = alignment.textOrientation !== 0;
    const shown = isTurned ? full : fittedNumber(cell.value, full, numberFormat, room, rulerOf(font));
    const made = element("div", { class: "text" }, shown);
    // A number is never wrapped.
    made.style.cssText = `${css};text-align:${align};white-space:pre`;
    return made;
  }
  const needed = alignment.wrapText ? 0 : textWidth(full, font) + PADDING_PX;
  const made = element("div", { class: "text" }, full);
  made.style.cssText = `${css};text-align:${align}`;
  if (align === "left" && needed > width && area.columns === 1) {
    made.style.flex = `0 0 ${spillWidth(source, area, needed)}px`;
    made.classList.add("spilling");
  }
  return made;
}

/** A text too long for its cell runs on over the empty cells to its right. */
function spillWidth(source: CellSource, area: Area, needed: number): number {
  const { sheet, layout } = source;
  let width = layout.columns.length(area.column);
  const last = Math.min(layout.columns.count - 1, area.column + SPILL_LIMIT);
  for (let column = area.column + 1; column <= last && width < needed; column++) {
    const neighbour = cellAt(sheet, area.row, column);
    if (neighbour !== undefined && (neighbour.value !== "" || neighbour.formula !== null)) break;
    if (layout.mergeAt(area.row, column) !== null) break;
    // A frozen column does not move with the rest, so a text cannot run across its edge.
    if (column === layout.frozenColumns) break;
    width += layout.columns.length(column);
  }
  return width;
}
