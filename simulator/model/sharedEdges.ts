import { areaContains } from "./address";
import { styleAt } from "./sheet";
import type { Border, BorderEdge, Sheet } from "./types";

/** The cell beyond an edge, and which of its edges that is. */
export interface Beyond {
  readonly row: number;
  readonly column: number;
  readonly edge: BorderEdge;
}

const STEPS: Partial<Record<BorderEdge, { down: number; right: number; edge: BorderEdge }>> = {
  EdgeTop: { down: -1, right: 0, edge: "EdgeBottom" },
  EdgeBottom: { down: 1, right: 0, edge: "EdgeTop" },
  EdgeLeft: { down: 0, right: -1, edge: "EdgeRight" },
  EdgeRight: { down: 0, right: 1, edge: "EdgeLeft" },
};

/**
 * The cell beyond an edge where that cell has a line of its own there; null where it has none, for a diagonal, at the end of the sheet, and
 * between the cells of one merged area.
 */
export function drawnBeyond(sheet: Sheet, row: number, column: number, edge: BorderEdge): Beyond | null {
  const step = STEPS[edge];
  if (step === undefined) return null;
  const there = { row: row + step.down, column: column + step.right, edge: step.edge };
  if (there.row < 0 || there.column < 0) return null;
  if (styleAt(sheet, there.row, there.column).borders[there.edge].style === "None") return null;
  const within = sheet.merges.some(
    (area) => areaContains(area, row, column) && areaContains(area, there.row, there.column),
  );
  return within ? null : there;
}

/**
 * The line at a cell's edge: two neighbours share the edge between them, and where a cell has no line of its own there, its neighbour's is
 * the one that is seen, and that Excel tells of.
 */
export function lineAt(sheet: Sheet, row: number, column: number, edge: BorderEdge): Readonly<Border> {
  const own = styleAt(sheet, row, column).borders[edge];
  const there = own.style === "None" ? drawnBeyond(sheet, row, column, edge) : null;
  return there === null ? own : styleAt(sheet, there.row, there.column).borders[there.edge];
}
