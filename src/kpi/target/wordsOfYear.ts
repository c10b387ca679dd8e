import type { KpiRow } from "../row/row";
import type { Shown } from "../reading/shown";
import { readTarget } from "./target";

/**
 * The year's target cell beside a period's own, where the period's is blank: the one whose year holds the row's newest column. Null where
 * none or several do, and where the period's target is not blank.
 */
export function yearsTargetBeside({ target, targetPeriodKind, yearTargets, periods }: KpiRow): Shown | null {
  if (target === null || readTarget(target, targetPeriodKind ?? null).kind !== "missing") return null;
  const newest = Math.max(...periods.map(({ period }) => period.start));
  const [only, ...more] = (yearTargets ?? []).filter(
    ({ period, shown }) =>
      readTarget(shown).kind !== "missing" &&
      (period === null || (period.start <= newest && newest <= period.end)),
  );
  return only === undefined || more.length > 0 ? null : only.shown;
}

/**
 * A row whose period has no target, and whose year has words in place of one: "Tracking" or "Target under review" holds for its periods
 * as well. A figure of the year's does not: what is due of it by now is asked.
 */
export function withWordsOfYear(row: KpiRow): KpiRow {
  const ofYear = yearsTargetBeside(row);
  if (ofYear === null) return row;
  const { kind } = readTarget(ofYear);
  return kind === "tracking" || kind === "under-review" ? { ...row, target: ofYear } : row;
}
