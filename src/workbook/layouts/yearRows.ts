import {
  financialYearOf,
  YEARLESS,
  yearsBefore,
  type Period,
  type PeriodKind,
} from "../../kpi/period/calendar";
import { readPeriodHeadings } from "../../kpi/period/period";
import { wordsBeside } from "../../kpi/period/wordsBeside";
import { rememberingText } from "../../kpi/remembering";
import type { ColumnFinding, TableLine } from "../find/finding";
import { plainHeading } from "../find/headings/headerMatch";
import { listed } from "../find/headings/headerWording";
import { inherited } from "../sheet/readingCell";
import {
  differ,
  groupedByKpi,
  isAside,
  MOST_UNDATED,
  namedRows,
  type Export,
  type TableRead,
} from "./exportLines";

/** A table in which each KPI has a row for each year, and the months or quarters stand across. */
export interface YearRows extends Pick<Export, "kpis" | "apart" | "undated"> {
  /** The column that names the years. */
  readonly date: ColumnFinding;
  /** The years of the rows, by the year in which they begin, the latest last. */
  readonly years: readonly number[];
  readonly yearOf: (period: Period) => number;
  /** What a column of figures covers in the row of a year; null where its heading names another year itself ("2023/24 outturn"). */
  readonly inYear: (column: Period, year: number) => Period | null;
}

const WITHIN_A_YEAR: ReadonlySet<PeriodKind> = new Set(["month", "quarter", "half-year"]);
/** Headings that leave no doubt what the years below them are. */
const YEAR_WORDS: ReadonlySet<string> = new Set(
  listed(
    "year, years, financial year, fin year, fy, reporting year, year reported, performance year, data year",
  ),
);
/** A heading that brings its own year, "Apr-25": the year beside the KPI cannot be meant for it where the two differ in every row. */
const OWN_YEAR = /\d\d/;

/**
 * The rows of a table by the years that a column names; null for any other table. Where the same KPI stands in rows of different years
 * the column needs no heading; else it must be headed as years.
 *
 * @example "Calls | 2024/25 | 90% | 91%" above "Calls | 2025/26 | 89% | 82%", under "Q1 | Q2": one KPI, two years
 */
export function yearRowsIn(table: TableRead): YearRows | null {
  const across = table.columns.filter(({ role, used }) => role === "period" && used);
  const base = baseOf(across);
  if (base === null) return null;
  const isHeaded = ({ heading }: ColumnFinding): boolean => YEAR_WORDS.has(plainHeading(heading));
  const dates = table.columns
    .filter(({ role, used, heading }) => (!used && isAside(role)) || heading === "" || role === "breakdown")
    .sort((a, b) => Number(isHeaded(b)) - Number(isHeaded(a)));
  for (const date of dates) {
    const found = rowsBy(table, date);
    if (found === null) continue;
    const years = yearsIn(
      found.kpis.flatMap(({ lines }) => lines.map(({ period }) => period)),
      base,
    );
    const isOther = isHeaded(date) && base.year > YEARLESS && !years.all.includes(base.year);
    const isTold =
      years.all.length > 1
        ? isHeaded(date) || found.kpis.some(({ lines }) => differ(lines))
        : isOther && !across.some(({ heading }) => OWN_YEAR.test(heading));
    if (!isTold) continue;
    return {
      ...found,
      date,
      years: years.all,
      yearOf: years.of,
      inYear: (column, year) =>
        base.of(column) === base.year ? yearsBefore(column, base.year - year) : null,
    };
  }
  return null;
}

interface Base {
  /** The one year that the headings stand in by themselves, or by the title. */
  readonly year: number;
  readonly of: (period: Period) => number;
}

/** The year of the columns of figures; null where they are of several: then they are not to be read by another column's. */
function baseOf(across: readonly ColumnFinding[]): Base | null {
  const within = across.flatMap(({ period }) =>
    period !== null && WITHIN_A_YEAR.has(period.kind) ? [period] : [],
  );
  for (const of of [
    ({ start }: Period) => financialYearOf(start),
    ({ start }: Period) => Math.floor(start / 12),
  ]) {
    const years = new Set(within.map(of));
    const [year] = years;
    if (years.size === 1 && year !== undefined) return { year, of };
  }
  return null;
}

/** The years of the rows. "Last year | This year" are the two that end with the columns' own. */
function yearsIn(periods: readonly Period[], base: Base): { all: readonly number[]; of: YearRows["yearOf"] } {
  const begins = ({ start }: Period): number =>
    start % 12 === 0 ? Math.floor(start / 12) : financialYearOf(start);
  const latest = Math.max(...periods.map(begins));
  const later = latest <= YEARLESS + 1 ? base.year - latest : 0;
  const of = (period: Period): number => begins(period) + later;
  return { all: [...new Set(periods.map(of))].sort((a, b) => a - b), of };
}

function rowsBy(table: TableRead, date: ColumnFinding): Pick<YearRows, "kpis" | "apart" | "undated"> | null {
  const { grid, lines } = table;
  const top = lines[0]?.row ?? 0;
  const dated: { row: number; line: TableLine; period: Period }[] = [];
  const undated: number[] = [];
  for (const { row, line } of namedRows(table, [date])) {
    const period = yearSaid(inherited(grid, top, row, date.column).text.trim());
    if (period === null) undated.push(row);
    else dated.push({ row, line, period });
  }
  if (dated.length === 0 || undated.length > (dated.length + undated.length) * MOST_UNDATED) return null;
  return { ...groupedByKpi(table, [date], dated), undated };
}

const LONGEST_YEAR = 24;

/** The year that a cell names and nothing else, "2024/25", "2024", "FY25", "Last year"; null for any other text. */
const yearSaid = rememberingText((text: string): Period | null => {
  if (text === "" || text.length > LONGEST_YEAR) return null;
  const [period = null] = readPeriodHeadings([{ at: "", text, value: text, format: "@" }], { titles: [] });
  if (period?.kind !== "year") return null;
  const isRelative = financialYearOf(period.start) <= YEARLESS + 1;
  return isRelative || wordsBeside(text).length === 0 ? period : null;
});
