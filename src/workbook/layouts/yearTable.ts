import type { Period } from "../../kpi/period/calendar";
import type { Shown } from "../../kpi/reading/shown";
import { namesLinesPeriod, partOf, rowsWithoutYear, yearRowsRead } from "../../wording/layouts";
import { headingNamesPeriod } from "../../wording/workbook";
import { columnFor, type ColumnFinding, type TableFinding } from "../find/finding";
import { inherited } from "../sheet/readingCell";
import { madeUp } from "./cellsGrid";
import type { ExportKpi, ExportLine, TableRead } from "./exportLines";
import { MARKS } from "./exportTable";
import { BLANK, exportView, headingCell, type Laid } from "./exportView";
import { yearRowsIn, type YearRows } from "./yearRows";

/**
 * A table that has a row for each KPI and year under months or quarters, laid out as a row for each KPI: it is judged in its row of the
 * latest year with figures, whose status and arrow cells are the KPI's, and compared with the months or quarters before, of whatever
 * year. Null for any other table.
 *
 * @param reported The name of the reporting period that the officer has chosen; null where it is the latest with figures.
 * @example "Calls | 2024/25" above "2025/26", under "Apr … Mar": the row of 2025/26 is rated, its April compared with March 2025.
 */
export function yearTable(
  table: TableFinding,
  read: TableRead,
  reported: string | null,
): TableFinding | null {
  const found = yearRowsIn(read);
  if (found === null) return null;
  const { grid } = read;
  const top = read.lines[0]?.row ?? 0;
  const across = table.columns.filter(({ role, used }) => role === "period" && used);
  const current = currentYear(read, found, across, reported);
  const judged = found.kpis.map((kpi) => judgedLine(kpi, found, current));
  const isYearly = ({ role, used, period }: ColumnFinding): boolean =>
    role === "period" && used && period !== null && found.inYear(period, current) !== null;
  const seen = seenIn(read, found);
  const columns: Laid[] = [
    ...table.columns
      .filter((one) => one !== found.date && !isYearly(one))
      .map((finding): Laid => ({
        finding,
        heading: headingCell(grid, top, finding),
        cells: found.kpis.map((kpi, i) => {
          const line = judged[i];
          const isOld = line !== undefined && found.yearOf(line.period) !== current;
          return line === undefined || (isOld && MARKS.has(finding.role)) ? BLANK : seen(kpi, line, finding);
        }),
      })),
    ...shownYears(found, across, current).flatMap((year) =>
      across.filter(isYearly).flatMap((one) => yearColumns(read, found, one, year)),
    ),
  ];
  const rows = found.kpis.flatMap(({ lines }) => lines.map(({ row }) => row));
  const undated = found.undated.length === 0 ? [] : [rowsWithoutYear(found.undated.map((row) => row + 1))];
  return {
    ...table,
    area: { ...table.area, rows: Math.max(table.area.rows, Math.max(...rows) - table.area.row + 1) },
    columns: table.columns.map((one) => {
      if (one === found.date)
        return { ...one, role: "other", used: false, why: namesLinesPeriod(one.heading) };
      const period = one.period !== null && isYearly(one) ? found.inYear(one.period, current) : null;
      return period === null ? one : { ...one, period, why: headingNamesPeriod(one.heading, period.label) };
    }),
    lines: found.kpis.map(({ section }, i) => ({ row: judged[i]?.row ?? top, section, parent: null })),
    questions: [...table.questions, yearRowsRead(grid.columnName(found.date.column)), ...undated],
    view: exportView(grid, table.columns, columns, found.kpis),
  };
}

/** The year that the officer's period is of, else the latest in which any row has a figure. */
function currentYear(
  { grid }: TableRead,
  found: YearRows,
  across: readonly ColumnFinding[],
  reported: string | null,
): number {
  const isOf = (year: number): boolean =>
    across.some(({ period }) => period !== null && found.inYear(period, year)?.label === reported);
  const chosen = reported === null ? undefined : found.years.find(isOf);
  if (chosen !== undefined) return chosen;
  const filled = found.kpis.flatMap(({ lines }) =>
    lines.filter(({ row }) => across.some(({ column }) => /\d/.test(grid.text(row, column).slice(0, 200)))),
  );
  const years = filled.map(({ period }) => found.yearOf(period));
  return years.length === 0 ? Math.max(...found.years) : Math.max(...years);
}

/** The KPI's row of the year, else its latest before it, else its first. */
function judgedLine({ lines }: ExportKpi, { yearOf }: YearRows, year: number): ExportLine | undefined {
  const sorted = [...lines].sort((a, b) => yearOf(b.period) - yearOf(a.period) || a.row - b.row);
  return sorted.find(({ period }) => yearOf(period) <= year) ?? sorted[sorted.length - 1];
}

/** Where neither the rows nor the columns say which years they are, periods of two years would go by one name: the latest is read. */
function shownYears(
  { years, inYear }: YearRows,
  across: readonly ColumnFinding[],
  current: number,
): readonly number[] {
  const labels = years.map((year) =>
    across.map(({ period }) => (period === null ? null : inYear(period, year)?.label)).join(),
  );
  return new Set(labels).size === years.length ? years : [current];
}

/** What a row of a KPI shows; a row that names no KPI has from the KPI's first what it leaves blank, but for marks and comments. */
function seenIn(
  { grid, columns, lines }: TableRead,
  { apart }: YearRows,
): (kpi: ExportKpi, line: ExportLine, finding: ColumnFinding) => Shown {
  const top = lines[0]?.row ?? 0;
  const names = (["ref", "description"] as const).flatMap((role) => columnFor({ columns }, role) ?? []);
  const isNamed = (row: number): boolean => names.some(({ column }) => grid.text(row, column) !== "");
  return (kpi, { row }, finding) => {
    const own = inherited(grid, top, row, finding.column);
    const isOnce = !MARKS.has(finding.role) && finding.role !== "comments" && finding.role !== "period";
    const first = isOnce && own.text.trim() === "" && !isNamed(row) ? kpi.lines[0] : undefined;
    const shown = first === undefined ? own : inherited(grid, top, first.row, finding.column);
    if (finding.role !== "description" || apart === null) return shown;
    const part = inherited(grid, top, row, apart.column).text.trim();
    return part === "" ? shown : { ...shown, text: partOf(shown.text.trim(), part) };
  };
}

/** The figures of one column in the rows of one year; twice where a KPI has two rows for it: which is meant is then asked. */
function yearColumns(
  { grid, lines }: TableRead,
  found: YearRows,
  finding: ColumnFinding,
  year: number,
): readonly Laid[] {
  const top = lines[0]?.row ?? 0;
  const period: Period | null = finding.period === null ? null : found.inYear(finding.period, year);
  if (period === null) return [];
  const own = found.kpis.map((kpi) => kpi.lines.filter((line) => found.yearOf(line.period) === year));
  const most = Math.max(1, ...own.map(({ length }) => length));
  return Array.from({ length: most }, (_, nth) => ({
    finding: { ...finding, heading: period.label, period },
    heading: madeUp(period.label),
    cells: own.map((rows) => {
      const line = rows[nth];
      return line === undefined ? BLANK : inherited(grid, top, line.row, finding.column);
    }),
  }));
}
