import type { Period, PeriodKind } from "../period/calendar";
import type { ReadCell } from "../row/rowCells";

/** What is reported for as many months each time, and may be reported again before they are over. */
const OF_MONTHS: readonly PeriodKind[] = ["quarter", "half-year", "year", "period"];

/**
 * The period before one of a rolling series, "12 months to June" and then "12 months to September": the last that began earlier, is of the same
 * length and goes into the current one. Null where no two overlap: the period before is then the one that ends as the current one begins. (rules.md,
 * section 2, has no rolling periods: their step is the sheet's own, and the sentence names the period.)
 *
 * @example With "12 months to June 2023" and "12 months to September 2023" on the sheet, the first is before the second.
 */
export function overlappingBefore(cells: readonly ReadCell[], current: Period): Period | null {
  const months = current.end - current.start + 1;
  if (!OF_MONTHS.includes(current.kind) || months < 2) return null;
  const before = cells
    .map(({ cell }) => cell.period)
    .filter(({ kind, start, end }) => OF_MONTHS.includes(kind) && end - start + 1 === months)
    .filter(({ end }) => end < current.end && end >= current.start);
  return before.reduce<Period | null>(
    (last, each) => (last === null || each.end > last.end ? each : last),
    null,
  );
}
