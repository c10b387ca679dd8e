import { columnName } from "../../model/address";
import { element } from "../dom";
import { words } from "../wording";
import { cellElement, type CellSource } from "./cellElement";
import type { SheetLayout } from "./layout";
import { columnsToDraw, type Span } from "./viewport";

/** Px of the strips with the column letters and the row numbers. */
export const HEADINGS = { height: 22, width: 48 };

/** The strip with the column letters. */
export function headingRow(layout: SheetLayout, span: Span): HTMLElement {
  const corner = element("div", {
    role: "columnheader",
    class: "corner",
    "aria-colindex": "1",
    "aria-label": words.rowNumbers,
  });
  const headings = columnsToDraw(layout, null, span).map((column): [number, HTMLElement] => {
    const attributes = {
      role: "columnheader",
      class: "heading",
      "aria-colindex": String(column + 2),
      "data-column": String(column),
    };
    const heading = element("div", attributes, columnName(column));
    heading.style.width = `${layout.columns.length(column)}px`;
    return [column, heading];
  });
  return element(
    "div",
    { role: "row", class: "row headings", "aria-rowindex": "1" },
    corner,
    ...placed(layout, headings),
  );
}

/** One row of the sheet: its number and its cells. Frozen rows stand in the flow and stick; the others at their place. */
export function rowElement(source: CellSource, row: number, span: Span): HTMLElement {
  const { layout } = source;
  const number = element(
    "div",
    { role: "rowheader", class: "number", "aria-colindex": "1" },
    String(row + 1),
  );
  const cells: [number, HTMLElement][] = [];
  for (const column of columnsToDraw(layout, row, span)) {
    const cell = cellElement(source, row, column);
    if (cell !== null) cells.push([column, cell]);
  }
  const attributes = { role: "row", class: "row", "aria-rowindex": String(row + 2), "data-row": String(row) };
  const made = element("div", attributes, number, ...placed(layout, cells));
  made.style.top = `${HEADINGS.height + layout.rows.start(row)}px`;
  made.style.height = `${layout.rows.length(row)}px`;
  if (row < layout.frozenRows) made.classList.add("frozen-row");
  if (row === layout.frozenRows - 1) made.classList.add("last-frozen");
  return made;
}

/** Frozen columns in a block that sticks to the left, the others in one that scrolls. */
function placed(layout: SheetLayout, cells: readonly [number, HTMLElement][]): [HTMLElement, HTMLElement] {
  const frozenWidth = layout.columns.start(layout.frozenColumns);
  const frozen = element("div", { class: "cells frozen-cells", role: "presentation" });
  frozen.style.width = `${frozenWidth}px`;
  const scrolling = element("div", { class: "cells", role: "presentation" });
  for (const [column, cell] of cells) {
    const start = layout.columns.start(column);
    const crosses = column < layout.frozenColumns && start + parseFloat(cell.style.width) > frozenWidth;
    if (crosses) frozen.append(frozenPart(cell, start, frozenWidth - start));
    const isFrozen = column < layout.frozenColumns && !crosses;
    cell.style.left = `${start - (isFrozen ? 0 : frozenWidth)}px`;
    (isFrozen ? frozen : scrolling).append(cell);
  }
  return [frozen, scrolling];
}

/** A merged cell that reaches past the frozen columns scrolls on under a copy of its frozen part, as in Excel. */
function frozenPart(cell: HTMLElement, left: number, width: number): HTMLElement {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const name of ["id", "role", "aria-colindex", "aria-rowspan", "aria-colspan"])
    copy.removeAttribute(name);
  const clip = element("div", { class: "clip", "aria-hidden": "true" }, copy);
  clip.style.cssText = `left:${left}px;width:${width}px;height:${cell.style.height}`;
  return clip;
}
