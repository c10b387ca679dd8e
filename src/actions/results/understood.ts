import { columnPlaceName, type ColumnFinding } from "../../workbook/find/finding";
import { plainHeading } from "../../workbook/find/headings/headerMatch";
import { unreadColumns } from "../../workbook/find/columns/unreadColumns";
import { gridOf } from "../../workbook/sheet/grid";
import type { ColumnFindingResult, SheetResult } from "../result";
import { COLUMN_CORRECTED } from "../../wording/settings";
import type { JudgedSheet } from "../judging/judgeSheet";

type Understood = Pick<SheetResult, "columnFindings" | "periodsOnSheet" | "sections">;

export const NOTHING_UNDERSTOOD: Understood = { columnFindings: [], periodsOnSheet: [], sections: [] };

/** What was understood of a sheet as a whole: its columns and how sure that is, its periods, its sections. */
export function understood(judged: Extract<JudgedSheet, { kind: "judged" }>): Understood {
  const { tables, rows, settings } = judged;
  const unread = unreadIn(judged);
  const corrected = new Set(settings?.sheet.columns.map(({ heading }) => heading));
  const findings = tables.flatMap((table) =>
    table.columns.map((column): ColumnFindingResult => ({
      letter: columnPlaceName(column),
      heading: column.heading,
      role: column.role,
      used: isRead(column),
      confidence: column.confidence,
      // What its heading means is no reason for what the officer said instead; that another column goes before it still is one.
      why:
        corrected.has(column.heading) && (isRead(column) || column.role === "other")
          ? COLUMN_CORRECTED
          : column.why,
      period: column.period?.label ?? null,
      corrected: corrected.has(column.heading),
      ...(column.printed === undefined ? {} : { printed: column.printed }),
      ...(unread.has(column) ? { unread: true } : {}),
      ...(column.open === true ? { open: true } : {}),
    })),
  );
  const periods = rows.flatMap(({ kpi }) => kpi.periods.map(({ period }) => period));
  const byEnd = [...new Map(periods.map((period) => [period.label, period])).values()].sort(
    (a, b) => b.end - a.end || b.start - a.start,
  );
  return {
    columnFindings: findings,
    periodsOnSheet: byEnd.map(({ label }) => label),
    sections: [...new Set(rows.flatMap(({ kpi }) => (kpi.section === null ? [] : [kpi.section])))],
  };
}

/** Two columns stand beside the one in use, and are read with it: the other limit of a pair, and what is due by now. */
function isRead({ used, paired, dueByNow }: ColumnFinding): boolean {
  return used || paired === true || dueByNow === true;
}

/** The columns whose headings say nothing and in which most KPIs have something; those that the rules name are read. */
function unreadIn({
  sheet,
  tables,
  named,
}: Extract<JudgedSheet, { kind: "judged" }>): ReadonlySet<ColumnFinding> {
  const read = new Set(named.map(plainHeading));
  const grid = gridOf(sheet);
  return new Set(
    tables.flatMap((table) =>
      unreadColumns(table.view ?? { ...table, grid })
        .filter(({ column, filled }) => filled && !read.has(plainHeading(column.heading)))
        .flatMap(({ column }) => {
          if (table.view === undefined) return column;
          return table.columns.find(({ heading }) => heading === column.heading) ?? [];
        }),
    ),
  );
}
