import { styleAt } from "../../model/sheet";
import type { Area, Sheet } from "../../model/types";
import { element } from "../dom";
import { edgesCss, type CellEdges } from "./cellLook";
import type { SheetLayout } from "./layout";

/** An element that lies in a cell and draws its borders. */
export function edgesElement(css: string): HTMLElement {
  const made = element("div", { class: "edges" });
  made.style.cssText = css;
  return made;
}

/**
 * The elements that draw the borders of a merged area. In the file each cell of it keeps its own, and Excel draws those at the area's outside
 * cell by cell: a heavy line beside its first row ends with that row. Where all are the same, one element draws them.
 *
 * `mergedEdges(sheet, { row: 3, column: 11, rows: 2, columns: 1 }, layout)` has an element for each of L4 and L5 that has a border.
 */
export function mergedEdges(sheet: Sheet, area: Area, layout: SheetLayout): readonly HTMLElement[] {
  const pieces = outerCells(area).flatMap(([row, column]) => {
    const css = edgesCss(outside(sheet, area, row, column));
    return css === null ? [] : [{ row, column, css }];
  });
  if (pieces.length === 0) return [];
  const whole = sameAllRound(sheet, area);
  if (whole !== null) return [edgesElement(whole)];
  return pieces.map(({ row, column, css }) => {
    const place = element("div", { class: "piece" });
    place.style.cssText =
      `left:${layout.columns.length(area.column, column - area.column)}px;width:${layout.columns.length(column)}px;` +
      `top:${layout.rows.length(area.row, row - area.row)}px;height:${layout.rows.length(row)}px`;
    place.append(edgesElement(css));
    return place;
  });
}

/** The area's borders as those of one cell; null where a side changes on its way. */
function sameAllRound(sheet: Sheet, area: Area): string | null {
  const first = styleAt(sheet, area.row, area.column).borders;
  const last = styleAt(sheet, area.row + area.rows - 1, area.column + area.columns - 1).borders;
  const round: CellEdges = {
    EdgeTop: first.EdgeTop,
    EdgeLeft: first.EdgeLeft,
    EdgeBottom: last.EdgeBottom,
    EdgeRight: last.EdgeRight,
  };
  const isSame = outerCells(area).every(([row, column]) =>
    SIDES.every(
      (side) =>
        !isAtSide(area, row, column, side) || samely(styleAt(sheet, row, column).borders[side], round[side]),
    ),
  );
  return isSame ? edgesCss(round) : null;
}

const SIDES = ["EdgeTop", "EdgeRight", "EdgeBottom", "EdgeLeft"] as const;
type Side = (typeof SIDES)[number];

const NO_BORDER: CellEdges[Side] = { style: "None", weight: "Thin", color: "#000000", tintAndShade: 0 };

/** The borders of a cell of the area that are at the area's outside. */
function outside(sheet: Sheet, area: Area, row: number, column: number): CellEdges {
  const { borders } = styleAt(sheet, row, column);
  const own = (side: Side): CellEdges[Side] =>
    isAtSide(area, row, column, side) ? borders[side] : NO_BORDER;
  return {
    EdgeTop: own("EdgeTop"),
    EdgeRight: own("EdgeRight"),
    EdgeBottom: own("EdgeBottom"),
    EdgeLeft: own("EdgeLeft"),
  };
}

function isAtSide(area: Area, row: number, column: number, side: Side): boolean {
  switch (side) {
    case "EdgeTop":
      return row === area.row;
    case "EdgeLeft":
      return column === area.column;
    case "EdgeBottom":
      return row === area.row + area.rows - 1;
    case "EdgeRight":
      return column === area.column + area.columns - 1;
  }
}

function outerCells(area: Area): readonly (readonly [row: number, column: number])[] {
  const cells: [number, number][] = [];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (SIDES.some((side) => isAtSide(area, row, column, side))) cells.push([row, column]);
  return cells;
}

function samely(one: CellEdges[Side], other: CellEdges[Side]): boolean {
  return one.style === other.style && one.weight === other.weight && one.color === other.color;
}
