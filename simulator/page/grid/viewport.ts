import type { Area } from "../../model/types";
import type { Axis } from "./axis";
import type { SheetLayout } from "./layout";

/** Rows and columns drawn beyond the visible ones, so that a small scroll draws nothing. */
const OVERSCAN = { rows: 12, columns: 4 };

/** First and last index, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The scrolling part of the sheet that is on the screen; frozen rows and columns always are, and are not in it. */
export interface Viewport {
  readonly rows: Span;
  readonly columns: Span;
}

/** `scroll` and `size` in px: how far the grid is scrolled, and how large its visible part is, headings left out. */
export function viewportAt(
  layout: SheetLayout,
  scroll: { top: number; left: number },
  size: { height: number; width: number },
): Viewport {
  return {
    rows: spanAt(layout.rows, layout.frozenRows, scroll.top, size.height),
    columns: spanAt(layout.columns, layout.frozenColumns, scroll.left, size.width),
  };
}

function spanAt(axis: Axis, frozen: number, scrolled: number, length: number): Span {
  const start = axis.start(frozen) + scrolled;
  return { first: Math.max(frozen, axis.at(start)), last: axis.at(start + length) };
}

/** The viewport with its margin: what is drawn. */
export function withOverscan(viewport: Viewport, layout: SheetLayout): Viewport {
  const widened = (span: Span, frozen: number, count: number, by: number): Span => ({
    first: Math.max(frozen, span.first - by),
    last: Math.min(count - 1, span.last + by),
  });
  return {
    rows: widened(viewport.rows, layout.frozenRows, layout.rows.count, OVERSCAN.rows),
    columns: widened(viewport.columns, layout.frozenColumns, layout.columns.count, OVERSCAN.columns),
  };
}

/** True where all of `inner` is in `outer`. */
export function holds(outer: Viewport, inner: Viewport): boolean {
  const within = (span: Span, of: Span): boolean => span.first >= of.first && span.last <= of.last;
  return within(inner.rows, outer.rows) && within(inner.columns, outer.columns);
}

/** The rows to draw: the viewport's, and those above it whose merged cells reach down into it; hidden ones left out. */
export function rowsToDraw(layout: SheetLayout, span: Span): number[] {
  const rows = new Set<number>();
  for (const area of layout.mergesOf(span.first)) {
    if (area.row < span.first && area.row >= layout.frozenRows) rows.add(area.row);
  }
  for (let row = span.first; row <= span.last; row++) rows.add(row);
  return [...rows].filter((row) => !layout.rows.isHidden(row)).sort((one, other) => one - other);
}

/** The columns of a row to draw, or of the headings (null); the same for merged cells that begin left of the viewport. */
export function columnsToDraw(layout: SheetLayout, row: number | null, span: Span): number[] {
  const columns = new Set<number>();
  for (let column = 0; column < layout.frozenColumns; column++) columns.add(column);
  for (const area of row === null ? [] : layout.mergesOf(row))
    if (reaches(area, span)) columns.add(area.column);
  for (let column = span.first; column <= span.last; column++) columns.add(column);
  return [...columns].filter((column) => !layout.columns.isHidden(column)).sort((one, other) => one - other);
}

function reaches(area: Area, span: Span): boolean {
  return area.column < span.first && area.column + area.columns > span.first;
}
