import type { SheetResult } from "../../actions/result";
import type { ActiveSheet } from "../../actions/watch/workbookFacts";
import { differentPeriods, type ForPeriod } from "../../wording/pane/periodsApart";
import { judged, sheetsAndRows } from "../../wording/pane/results";

export interface SummaryWords {
  readonly title: string | null;
  readonly line: string | null;
  /** Which sheet is for which period, where the counts add up different ones; null where they do not. */
  readonly periods: string | null;
}

/** The head of the pane names the sheet in front, and the choice of sheets the one chosen; other results say whose they are. */
export function summaryWords(
  inSight: readonly SheetResult[],
  choice: boolean,
  front: ActiveSheet | null,
): SummaryWords {
  const [first, ...others] = inSight;
  if (first === undefined) return { title: null, line: null, periods: null };
  const rows = inSight.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (others.length > 0)
    return { title: null, line: sheetsAndRows(inSight.length, rows), periods: periodsApart(inSight) };
  const line = judged(rows, first.reportingPeriod, first.comparedPeriod);
  if (choice) return { title: null, line, periods: null };
  if (first.id !== front?.id) return { title: first.name, line, periods: null };
  // The head names another period than these results are for.
  return { title: null, line: otherPeriodNext(first, front) === null ? null : line, periods: null };
}

function periodsApart(sheets: readonly SheetResult[]): string | null {
  const groups = new Map<string | null, string[]>();
  for (const { name, rows, reportingPeriod } of sheets) {
    if (rows.length === 0) continue;
    groups.set(reportingPeriod, [...(groups.get(reportingPeriod) ?? []), name]);
  }
  const all: readonly ForPeriod[] = [...groups].map(([period, names]) => ({ period, sheets: names }));
  return all.length > 1 ? differentPeriods(all) : null;
}

/** The period that the next evaluation of the sheet in front is for, where its results are for another; null where they are not. */
export function otherPeriodNext(sheet: SheetResult, front: ActiveSheet | null): string | null {
  if (front?.kind !== "kpis" || front.id !== sheet.id || sheet.reportingPeriod === null) return null;
  return front.reportingPeriod === sheet.reportingPeriod ? null : front.reportingPeriod;
}
