import { breakdownGuessed, looksLikeBreakdown } from "../../../wording/guessedColumns";
import type { Grid } from "../../sheet/grid";
import type { ColumnsFinding } from "./columns";
import { columnFor, type ColumnFinding } from "../finding";
import { matchHeading } from "../headings/headerMatch";
import type { WordRole } from "../headings/headerWording";
import { mayHoldNames } from "./mayHoldNames";
import { saysPeriods } from "../saysPeriods";
import { lineColumns } from "../tableParts";

/**
 * Where rows with figures have neither reference nor description and no heading names a breakdown, the one column before the figures that
 * tells these rows apart is taken for it.
 *
 * @example "Indicator | Type | …" over "Recycling | Paper", blank "| Glass": the type splits up the indicator
 */
export function withBreakdown(
  grid: Grid,
  found: ColumnsFinding,
  rows: { readonly from: number; readonly to: number },
): ColumnsFinding {
  const { columns, questions } = found;
  if (columnFor(found, "breakdown") !== null) return found;
  const families = familiesIn(grid, found, rows);
  if (families.length === 0) return found;
  const { periods } = lineColumns(columns);
  const firstPeriod = Math.min(...periods);
  const fitting = columns.filter(
    (column) =>
      column.column < firstPeriod &&
      mayHoldNames(column) &&
      families.every((family) => tellsApart(grid, family, column.column)),
  );
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return found;
  const guess: ColumnFinding = {
    column: only.column,
    role: "breakdown",
    heading: only.heading,
    confidence: "likely",
    why: looksLikeBreakdown(),
    period: null,
    used: true,
  };
  return {
    ...found,
    columns: columns.map((one) => (one === only ? guess : one)),
    questions: [...questions, breakdownGuessed(grid.columnName(only.column))],
  };
}

/** Rows with figures, something to judge them by (a merged cell's counts for each of its rows) and no name, each run of them with the row above that has one. */
function familiesIn(
  grid: Grid,
  { columns }: ColumnsFinding,
  rows: { readonly from: number; readonly to: number },
): readonly (readonly number[])[] {
  const { ref, description, periods, inputs } = lineColumns(columns);
  const names = [ref, description].flatMap((column) => column ?? []);
  const isFilled = (row: number, some: Iterable<number>): boolean =>
    [...some].some((column) => grid.text(row, column) !== "");
  const isJudged = (row: number): boolean =>
    [...inputs].some((column) => {
      const place = grid.anchor(row, column);
      return grid.text(place.row, place.column) !== "";
    });
  const families: number[][] = [];
  let family: number[] | null = null;
  for (let row = rows.from; row < rows.to; row++) {
    if (isFilled(row, names)) family = [row];
    else if (!isFilled(row, periods)) family = null;
    else if (family !== null && isJudged(row)) {
      if (family.length === 1) families.push(family);
      family.push(row);
    }
  }
  return families;
}

/** Whether each row has words of its own in a column; the first may be the whole and have none. */
function tellsApart(grid: Grid, family: readonly number[], column: number): boolean {
  const texts = family.map((row) => grid.text(row, column));
  const [, ...parts] = texts;
  return (
    parts.every((text) => /\p{L}/u.test(text) && !isWorking(text)) &&
    new Set(texts.map((text) => text.toLowerCase())).size === texts.length
  );
}

/** "Numerator", "Actual", "Last year" beside a KPI's further figures: what they are, and no part of the KPI. */
function isWorking(text: string): boolean {
  const match = matchHeading(text);
  return saysPeriods(text) || (match !== null && match.whole && WORKING.has(match.wording.role));
}

const WORKING: ReadonlySet<WordRole> = new Set(["value", "target", "tolerance", "green-limit", "other"]);
