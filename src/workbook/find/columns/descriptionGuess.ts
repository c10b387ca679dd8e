import { descriptionGuessed, looksLikeDescriptions, namesEachRow } from "../../../wording/guessedColumns";
import type { ColumnsFinding } from "./columns";
import { mostlyNames, sampleColumn } from "./columnSample";
import { columnFor, type ColumnFinding } from "../finding";
import { matchHeading } from "../headings/headerMatch";
import { mayHoldNames } from "./mayHoldNames";
import type { Grid } from "../../sheet/grid";

/** A column without a heading may stand just left of the first headed one. */
const FARTHEST_LEFT = 2;

interface Rows {
  readonly from: number;
  readonly to: number;
}

/**
 * Where no heading names the descriptions, the column with the KPIs' names before the figures is taken for them; without one and without
 * references, the column that says whose figures a row holds: one measure may be kept for each directorate or school.
 *
 * @example "Directorate | Polarity | Target | Aug-24" over "Place" and "People": the directorates name the rows
 */
export function withDescription(grid: Grid, found: ColumnsFinding, rows: Rows): ColumnsFinding {
  const { columns } = found;
  if (columnFor(found, "description") !== null) return found;
  const firstFigure = columns.find((column) => column.role === "period")?.column;
  if (firstFigure === undefined) return found;
  const longest = longestNames(grid, columns, firstFigure, rows);
  const column = longest ?? whoseFigures(grid, columns, firstFigure, rows);
  if (column === null) return found;
  const guess: ColumnFinding = {
    column,
    role: "description",
    heading: columns.find((one) => one.column === column)?.heading ?? "",
    confidence: "likely",
    why: longest === null ? namesEachRow() : looksLikeDescriptions(),
    period: null,
    used: true,
  };
  const all = [...columns.filter((one) => one.column !== column), guess].sort((a, b) => a.column - b.column);
  return {
    ...found,
    columns: all,
    questions: [...found.questions, descriptionGuessed(grid.columnName(column))],
  };
}

function longestNames(
  grid: Grid,
  columns: readonly ColumnFinding[],
  firstFigure: number,
  rows: Rows,
): number | null {
  const firstHeaded = columns[0]?.column ?? firstFigure;
  const floor = Math.max(grid.area.column, firstHeaded - FARTHEST_LEFT);
  for (let column = firstFigure - 1; column >= floor; column--) {
    const known = columns.find((one) => one.column === column);
    if (known !== undefined && known.role !== "unknown") continue;
    if (mostlyNames(sampleColumn(grid, column, rows.from, rows.to))) return column;
  }
  return null;
}

/** The first column before the figures that has words of its own in each row with figures; only where the rows have a target or polarity. */
function whoseFigures(
  grid: Grid,
  columns: readonly ColumnFinding[],
  firstFigure: number,
  rows: Rows,
): number | null {
  if (columnFor({ columns }, "ref") !== null) return null;
  const inputs = [columnFor({ columns }, "target"), columnFor({ columns }, "polarity")].filter(
    // "Green | Amber | Red" over directorates are counts of KPIs.
    (one) => one !== null && matchHeading(one.heading)?.wording.role !== "green-limit",
  );
  if (inputs.length === 0) return null;
  const figures = columns.filter(({ role, used }) => role === "period" && used);
  const filled: number[] = [];
  for (let row = rows.from; row < rows.to; row++)
    if (figures.some(({ column }) => /\d/.test(grid.text(row, column).slice(0, 200)))) filled.push(row);
  const fitting = columns.filter((one) => {
    if (one.column >= firstFigure || !mayHoldNames(one)) return false;
    const texts = filled.flatMap((row) => grid.text(row, one.column).toLowerCase() || []);
    const named = texts.filter((text) => /\p{L}{2}/u.test(text));
    return texts.length > 0 && named.length === texts.length && new Set(texts).size === texts.length;
  });
  return fitting[0]?.column ?? null;
}
