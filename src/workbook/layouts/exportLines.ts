import { financialYearOf, monthPeriod, monthsElapsed, quarterPeriod } from "../../kpi/period/calendar";
import { readPeriodHeadings, type Period } from "../../kpi/period/period";
import type { Shown } from "../../kpi/reading/shown";
import { isUndated } from "../find/columns/columnDrafts";
import { mayHoldNames } from "../find/columns/mayHoldNames";
import { columnFor, type ColumnFinding, type TableLine } from "../find/finding";
import { matchHeading } from "../find/headings/headerMatch";
import type { Grid } from "../sheet/grid";
import { inherited } from "../sheet/readingCell";
import { namesPeriodAt } from "./downRegions";
import { madeUp } from "./cellsGrid";
import { saysPeriods } from "../find/saysPeriods";

/** A line of an export: one KPI in one period. */
export interface ExportLine {
  readonly row: number;
  readonly period: Period;
}

/** The lines of one KPI, in the order of the sheet. */
export interface ExportKpi {
  readonly lines: readonly ExportLine[];
  readonly section: string | null;
}

export interface Export {
  readonly kpis: readonly ExportKpi[];
  /** The columns that name the lines' periods. */
  readonly dates: readonly ColumnFinding[];
  /** The column that tells KPIs of one name apart; null where nothing needs to. */
  readonly apart: ColumnFinding | null;
  /** Rows with a figure whose cell names no period, 0-based. */
  readonly undated: readonly number[];
}

/** What a table in rows is, as far as it has been read. */
export interface TableRead {
  readonly grid: Grid;
  readonly columns: readonly ColumnFinding[];
  readonly lines: readonly TableLine[];
  readonly rows: { readonly from: number; readonly to: number };
  readonly titles: readonly string[];
}

/** Of the lines, one in ten may have no period that can be read. */
export const MOST_UNDATED = 0.1;

/**
 * The KPIs of an export that has a line for each KPI and period, "Measure | Period | Actual | Target"; null for a table of one line a KPI,
 * "unread" where KPIs are listed several times and a column headed as their periods names none that can be read.
 * The KPI's name may stand in its first line only. Lines of one name in one period are told apart by another column, if one does.
 */
export function exportIn(table: TableRead): Export | "unread" | null {
  const { columns } = table;
  const dates = columns.filter(({ role, used, heading }) => !used && isAside(role) && saysPeriods(heading));
  if (dates.length === 0) return null;
  const named = namedRows(table, dates);
  const periods = periodsOf(
    table,
    dates,
    named.map(({ row }) => row),
  );
  if (periods === null) return listsAgain(table) ? "unread" : null;
  const dated = named.flatMap(({ row, line }) => {
    const period = periods.of(row);
    return period === null ? [] : [{ row, line, period }];
  });
  const undated = named.filter(({ row }) => periods.of(row) === null).map(({ row }) => row);
  const whole = groupedByKpi(table, periods.dates, dated);
  if (!whole.kpis.some(({ lines }) => differ(lines))) return null;
  return { ...whole, dates: periods.dates, undated };
}

/** The lines by their KPIs, told apart by another column where only that leaves each KPI one line a period. */
export function groupedByKpi(
  table: TableRead,
  dates: readonly ColumnFinding[],
  dated: readonly (ExportLine & { readonly line: TableLine })[],
): Pick<Export, "kpis" | "apart"> {
  const ways = [null, ...table.columns.filter((one) => !dates.includes(one) && mayHoldNames(one))];
  const groupings = ways.map((apart) => ({ apart, kpis: grouped(table, dated, apart) }));
  const plain = { apart: null, kpis: groupings[0]?.kpis ?? [] };
  return groupings.find(({ kpis }) => kpis.every(hasEachOnce)) ?? plain;
}

/** Whether a KPI stands in several lines. */
function listsAgain(table: TableRead): boolean {
  const lines = table.lines.map((line) => ({ row: line.row, line, period: NO_PERIOD }));
  return grouped(table, lines, null).length < lines.length;
}

const NO_PERIOD = monthPeriod(0);

export function isAside(role: ColumnFinding["role"]): boolean {
  return role === "other" || role === "unknown";
}

/** The table's KPI rows, and those straight below one that name no KPI and a period of their own. */
export function namedRows(
  { grid, lines, rows, columns }: TableRead,
  dates: readonly ColumnFinding[],
): readonly { readonly row: number; readonly line: TableLine }[] {
  const names = [columnFor({ columns }, "ref"), columnFor({ columns }, "description")];
  const isOwn = (row: number): boolean =>
    names.every((name) => name === null || grid.text(row, name.column) === "") &&
    dates.some(({ column }) => grid.text(row, column) !== "");
  return lines.flatMap((line, i) => {
    const end = lines[i + 1]?.row ?? rows.to;
    const all = [{ row: line.row, line }];
    for (let row = line.row + 1; row < end && isOwn(row); row++) all.push({ row, line });
    return all;
  });
}

interface LinePeriods {
  readonly dates: readonly ColumnFinding[];
  readonly of: (row: number) => Period | null;
}

/** The period of each row, by all the columns that name one ("2024/25 | Q1"), else by the one that tells most apart. */
function periodsOf(
  table: TableRead,
  dates: readonly ColumnFinding[],
  rows: readonly number[],
): LinePeriods | null {
  const ways = dates.length === 1 ? [dates] : [dates, [...dates].reverse(), ...dates.map((date) => [date])];
  const read = ways.map((way) => ({ dates: way, ...readDates(table, way, rows) }));
  const best = read.reduce<(typeof read)[number] | null>(
    (most, one) => (one.found > 0 && (most === null || one.distinct > most.distinct) ? one : most),
    null,
  );
  if (best === null || best.found < rows.length * (1 - MOST_UNDATED)) return null;
  return { dates: best.dates.length > 1 ? dates : best.dates, of: best.of };
}

/** All cells of a column are read together, as headings are: they explain each other's years. */
function readDates(
  { grid, titles, lines }: TableRead,
  dates: readonly ColumnFinding[],
  rows: readonly number[],
): { readonly of: LinePeriods["of"]; readonly found: number; readonly distinct: number } {
  const top = lines[0]?.row ?? 0;
  const cells = new Map<number, Shown>();
  for (const row of rows) {
    const shown = dateOf(grid, top, row, dates);
    if (shown !== null) cells.set(row, shown);
  }
  const texts = new Map([...cells.values()].map((shown) => [shown.text.trim(), shown]));
  const read = readPeriodHeadings([...texts.values()], { titles });
  const periods = new Map(
    [...texts.keys()].flatMap((text, i) => {
      const period = read[i] ?? null;
      return period === null || isUndated(period) || isHalfRead(period, read)
        ? []
        : [[text, period] as const];
    }),
  );
  const settled = inQuarters(periods);
  const of = (row: number): Period | null => settled.get(cells.get(row)?.text.trim() ?? "") ?? null;
  const labels = [...periods.values()].map(({ label }) => label);
  return { of, found: rows.filter((row) => of(row) !== null).length, distinct: new Set(labels).size };
}

/** "2024-04" and "2024-05" say more than their year. */
function isHalfRead({ kind, label }: Period, read: readonly (Period | null)[]): boolean {
  return kind === "year" && read.filter((one) => one?.label === label).length > 1;
}

/** Dates that are all of quarters' last months, "30/06/2024 | 30/09/2024", are the quarters'. */
function inQuarters(periods: ReadonlyMap<string, Period>): ReadonlyMap<string, Period> {
  const all = [...periods.values()];
  const isQuarterly =
    new Set(all.map(({ label }) => label)).size > 1 &&
    all.every(({ kind, end }) => kind === "month" && monthsElapsed(end) % 3 === 0);
  if (!isQuarterly) return periods;
  const quarter = ({ end }: Period): Period => quarterPeriod(financialYearOf(end), monthsElapsed(end) / 3);
  return new Map([...periods].map(([text, period]) => [text, quarter(period)]));
}

function dateOf(grid: Grid, top: number, row: number, dates: readonly ColumnFinding[]): Shown | null {
  const [only, ...more] = dates;
  if (only === undefined) return null;
  if (more.length === 0) {
    const place = grid.anchor(row, only.column);
    return place.row >= top && namesPeriodAt(grid, place.row, place.column)
      ? grid.shown(place.row, place.column)
      : null;
  }
  const texts = dates.map(({ column }) => inherited(grid, top, row, column).text.trim());
  return texts.includes("") ? null : madeUp(texts.join(" "));
}

/** The lines by the KPI they are of: its reference and description, under one banner, and what tells apart those of one name. */
function grouped(
  { grid, columns, lines }: TableRead,
  dated: readonly (ExportLine & { readonly line: TableLine })[],
  apart: ColumnFinding | null,
): readonly ExportKpi[] {
  const top = lines[0]?.row ?? 0;
  const names = (["ref", "description"] as const).flatMap((role) => columnFor({ columns }, role) ?? []);
  const kpis = new Map<string, { section: string | null; lines: ExportLine[] }>();
  for (const { row, period, line } of dated) {
    // A blank name is that of the line above.
    const texts = names.map(
      ({ column }) =>
        inherited(grid, top, row, column).text.trim() || inherited(grid, top, line.row, column).text.trim(),
    );
    const own = apart === null ? "" : inherited(grid, top, row, apart.column).text.trim();
    const key = [line.section ?? "", ...texts, own].join("\n").toLowerCase();
    const kpi = kpis.get(key);
    if (kpi === undefined) kpis.set(key, { section: line.section, lines: [{ row, period }] });
    else kpi.lines.push({ row, period });
  }
  return [...kpis.values()];
}

export function hasEachOnce({ lines }: ExportKpi): boolean {
  return new Set(lines.map(({ period }) => period.label)).size === lines.length;
}

/** Whether they are not all of one period. */
export function differ(lines: readonly ExportLine[]): boolean {
  return new Set(lines.map(({ period }) => period.label)).size > 1;
}

/** The one column of figures that an export has, with the column of the period before where there is one; null for any other table. */
export function figuresOf(
  columns: readonly ColumnFinding[],
): { readonly value: ColumnFinding; readonly previous: ColumnFinding | null } | null {
  const figures = columns.filter(({ role, used }) => role === "period" && used);
  const readAs = (column: ColumnFinding): string | undefined => matchHeading(column.heading)?.wording.readAs;
  const values = figures.filter((one) => readAs(one) !== undefined && readAs(one) !== "Last period");
  const [value] = values;
  const previous = figures.filter((one) => one !== value);
  if (value === undefined || values.length > 1 || previous.length > 1) return null;
  const [before = null] = previous;
  return before === null || readAs(before) === "Last period" ? { value, previous: before } : null;
}
