import { columnFor, type TableLine, type TableView } from "../find/finding";

/** What the rows of a table are called. */
export interface RowNames {
  readonly ref: (line: TableLine) => string;
  /** With the part that a row is: "Assessments – North locality". */
  readonly description: (line: TableLine) => string;
  /** Without it. */
  readonly whole: (line: TableLine) => string;
}

/**
 * Names the rows of a table: by their own words, else by those of the KPI that they split up, which need not be merged over them, and by
 * their part under "Locality" or "Sub-measure". Of a KPI whose name is merged over its parts the first row is a part as the others are.
 *
 * @param own What a cell of a row shows, or the merge that it belongs to.
 */
export function rowNames(
  { columns, lines, grid }: Pick<TableView, "columns" | "lines" | "grid">,
  own: (row: number, column: number | null) => string,
): RowNames {
  const columnOf = (role: "ref" | "description" | "breakdown"): number | null =>
    columnFor({ columns }, role)?.column ?? null;
  const ref = columnOf("ref");
  const description = columnOf("description");
  const breakdown = columnOf("breakdown");
  const named = ({ row, parent }: TableLine, column: number | null): string =>
    own(row, column) || (parent === null ? "" : own(parent, column));
  const isNamed = ({ row }: TableLine): boolean => description !== null && grid.text(row, description) !== "";
  const split = new Set(lines.map((line) => (isNamed(line) ? null : line.parent)));
  return {
    ref: (line) => named(line, ref),
    whole: (line) => named(line, description),
    description: (line) => {
      const text = named(line, description);
      const isPart = line.parent === null ? split.has(line.row) : !isNamed(line);
      const part = isPart ? own(line.row, breakdown) : "";
      return part === "" ? text : `${text} – ${part}`;
    },
  };
}
