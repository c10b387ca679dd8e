import type { BorderState, Edge, FillState, FontState } from "../workbook/marks/marks";
import type { Change, Place } from "../workbook/marks/reconcile";
import { addressLists } from "./addressLists";

/** Formats go by like and like: all cells of one fill in one property set, whatever their number. */
export function writeFormats(sheet: Excel.Worksheet, changes: readonly Change[]): void {
  each(sheet, changes, ({ state }) => state.fill, applyFill);
  each(sheet, changes, ({ state }) => state.font, applyFont);
  each(
    sheet,
    changes,
    ({ state }) => state.wrapText,
    (areas, wrap) => (areas.format.wrapText = wrap),
  );
  each(
    sheet,
    changes,
    ({ state }) => state.verticalAlignment,
    // read from the neighbouring cell, or from the before-image
    (areas, alignment) => (areas.format.verticalAlignment = alignment as Excel.VerticalAlignment),
  );
  writeBorders(sheet, changes);
}

/**
 * The heavy lines last: two cells share the edge between them, and of its lines the one drawn last stays. A line that is given back must
 * not take off the frame of the cell beside it.
 */
function writeBorders(sheet: Excel.Worksheet, changes: readonly Change[]): void {
  const again = changes.flatMap((change) => change.again ?? []);
  for (const isHeavy of [false, true]) {
    for (const edge of EDGES) {
      const lines = changes.flatMap(({ row, column, state }): CellLine[] => {
        const line = state.borders?.[edge];
        return line !== undefined && (line.weight === HEAVIEST) === isHeavy ? [{ row, column, line }] : [];
      });
      const redrawn = isHeavy
        ? again.filter((one) => one.edge === edge).map(({ place, line }): CellLine => ({ ...place, line }))
        : [];
      each(
        sheet,
        [...lines, ...redrawn],
        ({ line }) => line,
        (areas, line) => applyBorder(areas, edge, line),
        true,
      );
    }
  }
}

interface CellLine extends Place {
  readonly line: BorderState;
}

const HEAVIEST: string = "Thick" satisfies `${Excel.BorderWeight}`;

function each<Cell extends Place, T>(
  sheet: Excel.Worksheet,
  changes: readonly Cell[],
  partOf: (change: Cell) => T | undefined,
  apply: (areas: Excel.RangeAreas, part: T) => void,
  separately = false,
): void {
  const groups = new Map<string, { part: T; cells: Cell[] }>();
  for (const change of changes) {
    const part = partOf(change);
    if (part === undefined) continue;
    const key = JSON.stringify(part);
    const group = groups.get(key) ?? { part, cells: [] };
    groups.set(key, group);
    group.cells.push(change);
  }
  for (const { part, cells } of groups.values()) {
    for (const addresses of addressLists(cells, separately)) {
      const areas = sheet.getRanges(addresses);
      apply(areas, part);
      areas.untrack();
    }
  }
}

function applyFill(areas: Excel.RangeAreas, fill: FillState): void {
  const { format } = areas;
  if (fill.pattern === "None") {
    format.fill.clear();
    return;
  }
  format.fill.color = fill.color;
  if (fill.tintAndShade !== undefined) format.fill.tintAndShade = fill.tintAndShade;
  // Also "Solid": a colour alone would leave the pattern that an officer's fill had.
  format.fill.pattern = fill.pattern as Excel.FillPattern; // read from Excel, or one of our own "Solid"
  if (fill.patternColor !== undefined) format.fill.patternColor = fill.patternColor;
  if (fill.patternTintAndShade !== undefined) format.fill.patternTintAndShade = fill.patternTintAndShade;
}

function applyFont(areas: Excel.RangeAreas, font: FontState): void {
  const { format } = areas;
  format.font.color = font.color;
  // A weight would go over all parts of the text.
  if (font.mixed === true) return;
  format.font.bold = font.bold;
  if (font.size !== undefined) format.font.size = font.size;
  if (font.name !== undefined) format.font.name = font.name;
  if (font.tintAndShade !== undefined) format.font.tintAndShade = font.tintAndShade;
}

const EDGES: readonly Edge[] = ["top", "bottom", "left", "right"];
const EDGE_NAMES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

function applyBorder(areas: Excel.RangeAreas, edge: Edge, border: BorderState): void {
  const line = areas.format.borders.getItem(EDGE_NAMES[edge]);
  line.style = border.style as Excel.BorderLineStyle; // read from Excel, or one of our own
  if (border.style === "None") return;
  line.weight = border.weight as Excel.BorderWeight;
  line.color = border.color;
  if (border.tintAndShade !== undefined) line.tintAndShade = border.tintAndShade;
}
