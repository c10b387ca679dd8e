import { periodBefore, samePeriod, type Period } from "../../kpi/period/calendar";
import type { Shown } from "../../kpi/reading/shown";
import {
  PERIODS_UNREAD,
  exportRead,
  namesLinesPeriod,
  partOf,
  rowsWithoutPeriod,
} from "../../wording/layouts";
import { reportedPeriod } from "../find/columns/columnPeriod";
import { columnFor, type ColumnFinding, type TableFinding } from "../find/finding";
import { inherited } from "../sheet/readingCell";
import { madeUp } from "./cellsGrid";
import {
  exportIn,
  figuresOf,
  type Export,
  type ExportKpi,
  type ExportLine,
  type TableRead,
} from "./exportLines";
import { BLANK, exportView, headingCell, type Laid } from "./exportView";

/** The columns of an export that are a line's own marks: they stand for nothing where the KPI has no line for its latest period. */
export const MARKS: ReadonlySet<ColumnFinding["role"]> = new Set([
  "status",
  "travel",
  "long-travel",
  "warning",
]);

/**
 * A table that has a line for each KPI and period, laid out as a row for each KPI: it is judged on the line of its latest period, whose
 * status and arrow cells are the KPI's, and compared with the lines before. Null for a table of one line a KPI.
 *
 * @param reported The name of the reporting period that the officer has chosen; null where it is the latest with figures.
 * @example "Recycling | Q1 2024/25 | 44%" and "Recycling | Q2 2024/25 | 46%" are one KPI, rated in the second line.
 */
export function exportTable(
  table: TableFinding,
  read: TableRead,
  reported: string | null,
): TableFinding | null {
  const figures = figuresOf(table.columns);
  const found = figures === null ? null : exportIn(read);
  if (figures === null || found === null) return null;
  // Nobody can say which line is the latest: each is judged by itself, and the officer is told.
  if (found === "unread") return { ...table, questions: [...table.questions, PERIODS_UNREAD] };
  const { grid } = read;
  const periods = periodsOf(read, found, figures.value);
  const current = periods.find(({ label }) => label === reported) ?? latestOf(read, found, figures.value);
  const judged = found.kpis.map((kpi) => judgedLine(kpi, current));
  const top = read.lines[0]?.row ?? 0;
  const seen = (row: number, column: number): Shown => inherited(grid, top, row, column);
  const columns: Laid[] = [
    ...table.columns
      .filter((one) => one !== figures.value && one !== figures.previous && !found.dates.includes(one))
      .map((finding) => onceColumn(read, found, judged, finding, current)),
    ...periods.flatMap((period) => periodColumns(table, found, figures, period, judged, seen)),
  ];
  const view = exportView(grid, table.columns, columns, found.kpis);
  const last = Math.max(...found.kpis.flatMap(({ lines }) => lines.map(({ row }) => row)));
  const undated = found.undated.length === 0 ? [] : [rowsWithoutPeriod(found.undated.map((row) => row + 1))];
  return {
    ...table,
    area: { ...table.area, rows: Math.max(table.area.rows, last - table.area.row + 1) },
    columns: table.columns.map((one) =>
      found.dates.includes(one) ? { ...one, role: "other", why: namesLinesPeriod(one.heading) } : one,
    ),
    lines: found.kpis.map(({ section }, i) => ({ row: judged[i]?.row ?? top, section, parent: null })),
    questions: [
      ...table.questions,
      exportRead(found.dates.map(({ column }) => grid.columnName(column))),
      ...undated,
    ],
    view,
  };
}

/** The periods of the lines, the latest first, and the one before the latest where a column holds its figures. */
function periodsOf(read: TableRead, found: Export, value: ColumnFinding): readonly Period[] {
  const latest = latestOf(read, found, value);
  const before = latest === null ? null : periodBefore(latest, 1);
  const all = [...found.kpis.flatMap(({ lines }) => lines.map(({ period }) => period)), before];
  const byLabel = new Map(
    all.flatMap((period) => (period === null ? [] : [[period.label, period] as const])),
  );
  return [...byLabel.values()].sort((a, b) => a.end - b.end || a.start - b.start);
}

/** The latest period with a figure, of those that are reported on. */
function latestOf({ grid }: TableRead, { kpis }: Export, value: ColumnFinding): Period | null {
  const lines = kpis.flatMap((kpi) => kpi.lines);
  const filled = lines.filter(({ row }) => /\d/.test(grid.text(row, value.column).slice(0, 200)));
  return reportedPeriod(filled.map(({ period }) => period));
}

/** The KPI's line for the period, else its latest before it, else its first. */
function judgedLine({ lines }: ExportKpi, current: Period | null): ExportLine | undefined {
  const sorted = [...lines].sort((a, b) => b.period.end - a.period.end || a.row - b.row);
  const isCurrent = ({ period }: ExportLine): boolean => current !== null && samePeriod(period, current);
  return (
    sorted.find(isCurrent) ??
    sorted.find(({ period }) => current !== null && period.end <= current.end) ??
    sorted[sorted.length - 1]
  );
}

function onceColumn(
  { grid, lines }: TableRead,
  { kpis, apart }: Export,
  judged: readonly (ExportLine | undefined)[],
  finding: ColumnFinding,
  current: Period | null,
): Laid {
  const top = lines[0]?.row ?? 0;
  const isName = finding.role === "ref" || finding.role === "description";
  const cells = kpis.map((kpi, i): Shown => {
    const line = judged[i];
    if (line === undefined || (MARKS.has(finding.role) && isOverdue(line, current))) return BLANK;
    const own = inherited(grid, top, line.row, finding.column);
    const first = isName && own.text.trim() === "" ? kpi.lines[0] : undefined;
    const shown = first === undefined ? own : inherited(grid, top, first.row, finding.column);
    if (finding.role !== "description" || apart === null) return shown;
    const part = inherited(grid, top, line.row, apart.column).text.trim();
    return part === "" ? shown : { ...shown, text: partOf(shown.text.trim(), part) };
  });
  return { finding, heading: headingCell(grid, top, finding), cells };
}

/** The line is of another period of the kind that is reported: what is written about that period has no line to stand in. */
function isOverdue({ period }: ExportLine, current: Period | null): boolean {
  return current !== null && period.kind === current.kind && !samePeriod(period, current);
}

/** A period's figures and, in the same lines, their targets; twice where a KPI has two lines for it: which is meant is then asked. */
function periodColumns(
  table: TableFinding,
  { kpis }: Export,
  figures: { readonly value: ColumnFinding; readonly previous: ColumnFinding | null },
  period: Period,
  judged: readonly (ExportLine | undefined)[],
  seen: (row: number, column: number) => Shown,
): readonly Laid[] {
  const { value, previous } = figures;
  const target = columnFor(table, "target");
  const lines = kpis.map((kpi) => kpi.lines.filter((line) => samePeriod(line.period, period)));
  const most = Math.max(1, ...lines.map(({ length }) => length));
  const column = (finding: ColumnFinding, cells: readonly Shown[]): Laid => ({
    finding: { ...finding, heading: period.label, period },
    heading: madeUp(period.label),
    cells,
  });
  const figuresColumns = Array.from({ length: most }, (_, nth) =>
    column(
      value,
      lines.map((own, i) => {
        const line = own[nth];
        if (line !== undefined) return seen(line.row, value.column);
        const after = judged[i];
        const isBefore = after !== undefined && periodBefore(after.period, 1)?.label === period.label;
        return nth === 0 && previous !== null && isBefore ? seen(after.row, previous.column) : BLANK;
      }),
    ),
  );
  if (target === null || target.period !== null || target.periodKind !== undefined) return figuresColumns;
  const targets = lines.map(([line]) => (line === undefined ? BLANK : seen(line.row, target.column)));
  return [...figuresColumns, column({ ...target, used: false }, targets)];
}
