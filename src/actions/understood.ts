import { columnPlaceName } from "../workbook/find/finding";
import type { ColumnFindingResult, SheetResult } from "./result";
import type { JudgedSheet } from "./judgeSheet";

type Understood = Pick<SheetResult, "columnFindings" | "periodsOnSheet" | "sections">;

export const NOTHING_UNDERSTOOD: Understood = { columnFindings: [], periodsOnSheet: [], sections: [] };

/** What was understood of a sheet as a whole: its columns and how sure that is, its periods, its sections. */
export function understood({ tables, rows, settings }: Extract<JudgedSheet, { kind: "judged" }>): Understood {
  const corrected = new Set(settings?.sheet.columns.map(({ heading }) => heading));
  const findings = tables.flatMap((table) =>
    table.columns.map((column): ColumnFindingResult => ({
      letter: columnPlaceName(column),
      heading: column.heading,
      role: column.role,
      used: column.used,
      confidence: column.confidence,
      why: column.why,
      period: column.period?.label ?? null,
      corrected: corrected.has(column.heading),
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
