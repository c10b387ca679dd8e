import { areaBetween } from "../../model/address";
import type { Area } from "../../model/types";
import type { SheetLayout } from "./layout";

/** What is selected on a sheet: the cell that typing goes to, and the far corner of the area round it. 0-based. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** One selected cell; in a merged area, the area's first. */
export function selectionOf(layout: SheetLayout, row: number, column: number): Selection {
  const merged = layout.mergeAt(row, column);
  const [top, left] = merged === null ? [row, column] : [merged.row, merged.column];
  return { row: top, column: left, toRow: top, toColumn: left };
}

/** The selected rectangle, merged areas at its corners included. */
export function selectedArea(layout: SheetLayout, selection: Selection): Area {
  const corners = [
    [selection.row, selection.column],
    [selection.toRow, selection.toColumn],
  ] as const;
  const areas = corners.map(
    ([row, column]) => layout.mergeAt(row, column) ?? { row, column, rows: 1, columns: 1 },
  );
  return areaBetween(
    Math.min(...areas.map((area) => area.row)),
    Math.min(...areas.map((area) => area.column)),
    Math.max(...areas.map((area) => area.row + area.rows - 1)),
    Math.max(...areas.map((area) => area.column + area.columns - 1)),
  );
}

type Move = (
  layout: SheetLayout,
  at: { row: number; column: number },
  page: number,
) => { row: number; column: number };

/** What each key does to the cell the selection is at. Tab is not among them: it leaves the grid, as it must. */
const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: (layout, at) => ({ ...at, row: past(layout, at, "rows", 1) }),
  ArrowUp: (layout, at) => ({ ...at, row: past(layout, at, "rows", -1) }),
  ArrowRight: (layout, at) => ({ ...at, column: past(layout, at, "columns", 1) }),
  ArrowLeft: (layout, at) => ({ ...at, column: past(layout, at, "columns", -1) }),
  PageDown: (layout, at, page) => ({ ...at, row: layout.rows.at(layout.rows.start(at.row) + page) }),
  PageUp: (layout, at, page) => ({
    ...at,
    row: layout.rows.at(Math.max(0, layout.rows.start(at.row) - page)),
  }),
  Home: (layout, at) => ({ ...at, column: first(layout.columns) }),
  End: (layout, at) => ({ ...at, column: layout.columns.step(layout.columns.count, -1) }),
  "Ctrl+Home": (layout) => ({ row: first(layout.rows), column: first(layout.columns) }),
  "Ctrl+End": (layout) => ({
    row: layout.rows.step(layout.rows.count, -1),
    column: layout.columns.step(layout.columns.count, -1),
  }),
};

/**
 * The selection after a key, or null where the key moves nothing. Hidden rows and columns are stepped over and a merged area counts
 * as one cell. With Shift the far corner moves and the selection grows. `page` is the height of a page in px.
 */
export function moved(
  layout: SheetLayout,
  selection: Selection,
  key: { key: string; ctrl: boolean; shift: boolean },
  page: number,
): Selection | null {
  const name = key.ctrl ? `Ctrl+${key.key}` : key.key;
  const move = Object.hasOwn(MOVES, name) ? MOVES[name] : undefined;
  if (move === undefined) return null;
  if (!key.shift) {
    const to = move(layout, selection, page);
    return selectionOf(layout, to.row, to.column);
  }
  const corner = move(layout, { row: selection.toRow, column: selection.toColumn }, page);
  return { ...selection, toRow: corner.row, toColumn: corner.column };
}

function first(axis: SheetLayout["rows"]): number {
  return axis.isHidden(0) ? axis.step(0, 1) : 0;
}

function past(
  layout: SheetLayout,
  at: { row: number; column: number },
  along: "rows" | "columns",
  direction: 1 | -1,
): number {
  const merged = layout.mergeAt(at.row, at.column);
  const own = along === "rows" ? at.row : at.column;
  if (merged === null) return layout[along].step(own, direction);
  const [start, count] = along === "rows" ? [merged.row, merged.rows] : [merged.column, merged.columns];
  const edge = direction === 1 ? start + count - 1 : start;
  const next = layout[along].step(edge, direction);
  return next === edge ? own : next;
}
