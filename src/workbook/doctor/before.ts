import type { OtherSheet } from "./examined";

/** Fewer KPIs in common may be chance. */
export const LEAST_SHARED = 3;

/**
 * Of the workbook's other sheets the latest earlier one that holds the same KPIs: last month's, where tabs are copied month by month.
 * Null where no sheet has an earlier reporting period and at least half of the KPIs.
 */
export function sheetBefore(sheet: OtherSheet, others: readonly OtherSheet[]): OtherSheet | null {
  const { reportingPeriod } = sheet;
  if (reportingPeriod === null) return null;
  const identities = new Set(sheet.rows.map(({ identity }) => identity));
  let latest: OtherSheet | null = null;
  let end = -Infinity;
  for (const other of others) {
    const otherEnd = other.reportingPeriod?.end ?? Infinity;
    if (otherEnd >= reportingPeriod.end || otherEnd <= end) continue;
    const shared = other.rows.filter(({ identity }) => identities.has(identity)).length;
    if (shared < LEAST_SHARED || shared * 2 < identities.size) continue;
    latest = other;
    end = otherEnd;
  }
  return latest;
}
