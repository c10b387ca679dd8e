import type { TableFinding } from "./finding";
import type { CellState, Mark } from "./marks";
import type { PartName } from "./parts";
import type { Place } from "./reconcile";

/** Wide enough for a sentence on two lines; in points. */
const COLUMN_WIDTH = 210;

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
): readonly { place: Place; parts: readonly PartName[] }[] {
  return ownColumnMarks(marks).flatMap((mark) => {
    const model = modelFor(mark, tables);
    const places = model === null ? [] : [model, { row: mark.row, column: mark.column }];
    return places.map((place) => ({ place, parts: FORMAT_PARTS }));
  });
}

/**
 * Dresses a warning column that the add-in makes like the table's column of words (fill, font, borders), so that it looks part of the
 * table, and makes it wide enough to read. Marks of any other column are left as they are.
 */
export function dressOwnColumn(
  marks: readonly Mark[],
  tables: readonly TableFinding[],
  look: (place: Place) => CellState | undefined,
): readonly Mark[] {
  const own = new Set(ownColumnMarks(marks));
  return marks.map((mark) => {
    const model = own.has(mark) ? modelFor(mark, tables) : null;
    const seen = model === null ? undefined : look(model);
    return seen === undefined ? mark : { ...mark, state: { ...mark.state, ...dress(mark, seen) } };
  });
}

/** The cell of the same row whose look is taken on: never one that we mark, or the second evaluation would see our own colours. */
function modelFor(mark: Mark, tables: readonly TableFinding[]): Place | null {
  const table = tables.find(({ area }) => mark.row >= area.row && mark.row < area.row + area.rows);
  const words = table?.columns.filter(
    (column) => column.role === "comments" || column.role === "description",
  );
  const model = words?.find((column) => column.role === "comments") ?? words?.[0];
  return model === undefined ? null : { row: mark.row, column: model.column };
}

function dress(mark: Mark, model: CellState): CellState {
  const { fill, font, borders, verticalAlignment } = model;
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(font === undefined ? {} : { font }),
    ...(borders === undefined ? {} : { borders }),
    ...(verticalAlignment === undefined ? {} : { verticalAlignment }),
    wrapText: true,
    ...(mark.role === "warning-header" ? { columnWidth: COLUMN_WIDTH } : {}),
  };
}

/** A heading of our own is only ever planned for a column of our own. */
function ownColumnMarks(marks: readonly Mark[]): readonly Mark[] {
  const columns = new Set(marks.filter((mark) => mark.role === "warning-header").map((mark) => mark.column));
  return marks.filter(
    (mark) => columns.has(mark.column) && (mark.role === "warning" || mark.role === "warning-header"),
  );
}
