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

/**
 * What must be looked at to dress a warning column of our own: its cells, and their left neighbours, whose look they take on.
 */
export function looksForOwnColumn(
  marks: readonly Mark[],
): readonly { place: Place; parts: readonly PartName[] }[] {
  return ownColumnMarks(marks).flatMap(({ row, column }) => [
    { place: { row, column }, parts: FORMAT_PARTS },
    { place: { row, column: column - 1 }, parts: FORMAT_PARTS },
  ]);
}

/**
 * Dresses a warning column that the add-in makes like the column beside it (fill, font, borders), so that it looks part of the table,
 * and makes it wide enough to read. Marks of any other column are left as they are.
 */
export function dressOwnColumn(
  marks: readonly Mark[],
  look: (place: Place) => CellState | undefined,
): readonly Mark[] {
  const own = new Set(ownColumnMarks(marks));
  return marks.map((mark) => {
    const beside = own.has(mark) ? look({ row: mark.row, column: mark.column - 1 }) : undefined;
    if (beside === undefined) return mark;
    return { ...mark, state: { ...mark.state, ...dress(mark, beside) } };
  });
}

function dress(mark: Mark, beside: CellState): CellState {
  const { fill, font, borders, verticalAlignment } = beside;
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
