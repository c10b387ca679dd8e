import type { TableFinding } from "../find/finding";
import type { CellState, Mark, MarkRole } from "./marks";
import type { PartName } from "../sheet/parts";
import type { Place } from "./reconcile";
import { gridOf } from "../sheet/grid";
import type { SheetSnapshot } from "../sheet/snapshot";

/** Wide enough for most sentences on one line, so that rows keep their height; in points. */
const COLUMN_WIDTH = 270;

const FORMAT_PARTS: readonly PartName[] = [
  "fill",
  "font",
  "border-top",
  "border-bottom",
  "border-left",
  "border-right",
  "wrapText",
  "verticalAlignment",
  "columnWidth",
];

/** What must be looked at to dress a warning column of our own: its cells, and those whose look they take on. */
export function looksForOwnColumn(
  marks: readonly Mark[],
  tables: readonly TableFinding[],
  sheet: SheetSnapshot,
): readonly { place: Place; parts: readonly PartName[] }[] {
  const own = ownColumnMarks(marks);
  const places = [...own, ...modelsOf(own, tables, sheet).values()];
  return places.map(({ row, column }) => ({ place: { row, column }, parts: FORMAT_PARTS }));
}

/**
 * Dresses a warning column that the add-in makes like the table's column of words (fill, font, borders), so that it looks part of the
 * table, and makes it wide enough to read. Marks of any other column are left as they are.
 */
export function dressOwnColumn(
  marks: readonly Mark[],
  tables: readonly TableFinding[],
  sheet: SheetSnapshot,
  look: (place: Place) => CellState | undefined,
): readonly Mark[] {
  const models = modelsOf(ownColumnMarks(marks), tables, sheet);
  return marks.map((mark) => {
    const model = models.get(mark);
    const seen = model === undefined ? undefined : look(model);
    return seen === undefined ? mark : { ...mark, state: { ...mark.state, ...dress(mark, seen) } };
  });
}

/**
 * The cell whose look each mark takes on: for the heading, and what is over it, that of the column of words, for the warnings that column's cell in
 * the row of the first of them (one look for all, whatever the number of rows). Never a cell that we mark, or the second evaluation
 * would see our own colours.
 */
function modelsOf(
  own: readonly Mark[],
  tables: readonly TableFinding[],
  sheet: SheetSnapshot,
): ReadonlyMap<Mark, Place> {
  if (own.length === 0) return new Map();
  const grid = gridOf(sheet);
  const models = new Map<Mark, Place>();
  const first = new Map<string, Place>();
  for (const mark of own) {
    const table = tables.find(({ area }) => mark.row >= area.row && mark.row < area.row + area.rows);
    const words = table?.columns.filter(({ role }) => role === "comments" || role === "description");
    const column = (words?.find(({ role }) => role === "comments") ?? words?.[0])?.column;
    if (table === undefined || column === undefined) continue;
    const key = `${table.area.row} ${mark.role === "warning" ? "" : mark.row}`;
    // A heading merged over both rows of a header has its look in the upper one.
    const model =
      first.get(key) ?? (mark.role === "warning" ? { row: mark.row, column } : grid.anchor(mark.row, column));
    first.set(key, model);
    models.set(mark, model);
  }
  return models;
}

function dress(mark: Mark, model: CellState): CellState {
  const { fill, font, borders, verticalAlignment } = model;
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(font === undefined ? {} : { font }),
    ...(borders === undefined ? {} : { borders: ownLines(borders) }),
    ...(verticalAlignment === undefined ? {} : { verticalAlignment }),
    wrapText: true,
    ...(mark.role === "warning-header" ? { columnWidth: COLUMN_WIDTH } : {}),
  };
}

/**
 * The lines to draw: those that the model has, but for the one at the left. Neighbours share the edge between them, so that one is the table's
 * own last cell's, and a line taken off there would be taken off the officer's.
 */
function ownLines(borders: NonNullable<CellState["borders"]>): NonNullable<CellState["borders"]> {
  return Object.fromEntries(
    Object.entries(borders).filter(([edge, line]) => edge !== "left" && line.style !== "None"),
  );
}

const OWN: readonly MarkRole[] = ["warning", "warning-header", "over-warning-header"];

/** A heading of our own is only ever planned for a column of our own. */
function ownColumnMarks(marks: readonly Mark[]): readonly Mark[] {
  const columns = new Set(marks.filter((mark) => mark.role === "warning-header").map((mark) => mark.column));
  return marks.filter((mark) => columns.has(mark.column) && OWN.includes(mark.role));
}
