import type { Figure } from "../../../kpi/reading/figure";
import { readReading } from "../../../kpi/reading/reading";
import type { Shown } from "../../../kpi/reading/shown";
import { isNearlyMonth } from "../../../kpi/period/nearlyMonth";
import { PART_OF_YEAR_WORDS } from "../../../kpi/period/periodWords";
import { runsToMonth } from "../../../kpi/period/calendar";
import type { Period } from "../../../kpi/period/period";
import type { ColumnFinding, ColumnRole, TableView } from "../finding";
import { matchHeading } from "../headings/headerMatch";
import { cellOf } from "./unreadColumns";

type Table = Pick<TableView, "grid" | "columns" | "lines">;
type PeriodColumn = ColumnFinding & { readonly period: Period };

/** Enough rows to know a column's nature; a bound, so that a long sheet stays quick. */
const MOST_SAMPLED = 400;
/** What may stand between the last period and a newer one. */
const AMONG_PERIODS: ReadonlySet<ColumnRole> = new Set([
  ...(["status", "travel", "long-travel", "warning", "comments", "unknown", "other"] as const),
]);
/** Words of headings over the newest figures, beside those that a table of words has. */
const NEW_WORDS =
  /\b(?:now|today|month|mth|quarter|qtr|period|year|ytd|date|position|achieved|current|latest|update)\b/i;

/** Figures over a longer time, and what is made of figures: whatever else the heading says, no newest reading. */
const MADE_OF_FIGURES =
  /\b(?:rolling|average|avg|mean|median|cumulative|total|sum|forecast|projected|projection|predicted|estimate|change|changes|variance|variation|difference|diff|movement|trend|baseline|last|previous|prior|since|over|of|per|vs|versus|against|compared)\b|%/i;

/** Whatever period a figure of "the same period last year" is of, it is not the newest. */
const SAYS_PAST =
  /\b(?:(?:last|previous|prior|preceding) (?:financial )?year|(?:a|one|1) year (?:ago|before|earlier)|12 months (?:ago|before|earlier))(?![’']s)\b/i;

/**
 * The columns of figures whose headings name no period and that may hold the newest readings: under a word for figures ("Actual") anywhere,
 * under a heading that sounds like a period ("Now", "Septmber 2024") beyond the newest column that names one. Only asked about: an older
 * figure must not be coloured as if it were today's.
 *
 * @example "Q1 2024/25 | Q2 2024/25 | Actual" over figures of the same kind // the third
 */
export function undatedColumns(table: Table): readonly ColumnFinding[] {
  const periods = table.columns.filter(
    (column): column is PeriodColumn => column.role === "period" && column.used && column.period !== null,
  );
  if (periods.length === 0) return [];
  return table.columns.filter(
    (column) =>
      column.role === "unknown" &&
      column.heading.trim() !== "" &&
      ((saysFigures(column.heading) && !SAYS_PAST.test(column.heading)) ||
        (soundsNew(column.heading) && isBeyond(table.columns, periods, column))) &&
      holdsReadings(table, column, periods),
  );
}

/**
 * The columns of figures from April to a named month, "YTD Sep 2025" and "Apr-Sep 2025": beside quarters that end earlier they may hold
 * what is reported now. One that is also a quarter's is that quarter's, and one that does not say how far it runs may run to any.
 */
export function cumulativeColumns({ columns }: Pick<Table, "columns">): readonly ColumnFinding[] {
  return columns.filter(
    ({ role, used, period, officers }) =>
      role === "period" && used && period !== null && officers !== true && runsToMonth(period),
  );
}

function saysFigures(heading: string): boolean {
  return matchHeading(heading)?.wording.role === "value";
}

/** A number, a word of time ("Winter"), or a month with a slip of the keyboard. */
function soundsNew(heading: string): boolean {
  if (MADE_OF_FIGURES.test(heading)) return false;
  return (
    /\d/.test(heading) ||
    NEW_WORDS.test(heading) ||
    heading
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => PART_OF_YEAR_WORDS.has(word) || isNearlyMonth(word))
  );
}

/** Whether a column stands on the side of the periods where the newest are, with none of what KPIs are judged by between. */
function isBeyond(
  columns: readonly ColumnFinding[],
  periods: readonly PeriodColumn[],
  { column }: ColumnFinding,
): boolean {
  const inOrder = [...periods].sort((a, b) => a.column - b.column);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return false;
  const goesRight = last.period.end >= first.period.end;
  const [from, to] = goesRight ? [last.column, column] : [column, first.column];
  return (
    from < to &&
    columns.every((other) => other.column <= from || other.column >= to || AMONG_PERIODS.has(other.role))
  );
}

/** Figures like the rows' readings, for at least half of those that have any, and not merely the newest of them once more. */
function holdsReadings(table: Table, column: ColumnFinding, periods: readonly PeriodColumn[]): boolean {
  const newest = [...periods].sort((a, b) => b.period.end - a.period.end);
  let rows = 0;
  let alike = 0;
  let other = 0;
  for (const { row } of table.lines.slice(0, MOST_SAMPLED)) {
    const readings = newest.flatMap((period) => figureOf(cellOf(table, row, period.column)) ?? []);
    const [latest] = readings;
    if (latest === undefined) continue;
    rows += 1;
    const figure = figureOf(cellOf(table, row, column.column));
    if (figure === null || !readings.some((reading) => isLike(figure, reading))) continue;
    alike += 1;
    if (figure.value !== latest.value) other += 1;
  }
  return rows > 0 && alike * 2 >= rows && other > 0;
}

function figureOf(shown: Shown): Figure | null {
  const reading = readReading(shown, null);
  return reading.kind === "figure" ? reading.figure : null;
}

/** In the same unit, and within three times each other; of small counts and rates near 0 the size says nothing. */
function isLike(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false;
  const [small, large] = [Math.abs(a.value), Math.abs(b.value)].sort((x, y) => x - y);
  return (small ?? 0) * 3 >= (large ?? 0) || (large ?? 0) <= 10;
}
