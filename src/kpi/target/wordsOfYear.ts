import type { KpiRow } from "../row/row";
import type { Shown } from "../reading/shown";
import { readTarget } from "./target";

/** In a period's target cell beside a figure for the year: there is none for the period. */
const NOT_HERE: readonly string[] = ["n/a", "na", "not applicable"];

/**
 * The year's target cell beside a period's own, where the period's is blank or "n/a": the one whose year holds the row's newest column. Null
 * where none or several do, and where the period has a target.
 */
export function yearsTargetBeside({ target, targetPeriodKind, yearTargets, periods }: KpiRow): Shown | null {
  if (target === null) return null;
  const isBlank = readTarget(target, targetPeriodKind ?? null).kind === "missing";
  if (!isBlank && !isNotHere(target)) return null;
  const newest = Math.max(...periods.map(({ period }) => period.start));
  const [only, ...more] = (yearTargets ?? []).filter(
    ({ period, shown }) =>
      readTarget(shown).kind !== "missing" &&
      (period === null || (period.start <= newest && newest <= period.end)),
  );
  return only === undefined || more.length > 0 ? null : only.shown;
}

function isNotHere({ text, typed = text }: Shown): boolean {
  return NOT_HERE.includes(typed.trim().toLowerCase());
}

/**
 * A row whose period has no target, by what its year's target says: "Tracking" or "Target under review" holds for its periods as well, and
 * so does "£1.2m per month". A figure of the year's does not: what is due of it by now is asked, and "n/a" beside it is no tracking.
 */
export function withWordsOfYear(row: KpiRow): KpiRow {
  const ofYear = yearsTargetBeside(row);
  if (ofYear === null || row.target === null) return row;
  const year = readTarget(ofYear);
  const isOfPeriods =
    year.kind === "values" && year.amounts.every(({ per }) => per !== null && per !== "year");
  if (year.kind === "tracking" || year.kind === "under-review" || isOfPeriods)
    return { ...row, target: ofYear };
  if (year.kind !== "values" || !isNotHere(row.target)) return row;
  const { at, text } = row.target;
  return { ...row, target: { at, text: "", value: "", format: "@", typed: text } };
}

/**
 * The year's target of a row that says "n/a" of the period's own; null for any other row.
 *
 * @example "n/a" beside an annual target of 75% // the cell of the 75%
 */
export function targetOnlyOfYear(row: KpiRow): Shown | null {
  return row.target !== null && isNotHere(row.target) ? yearsTargetBeside(row) : null;
}

/** Whether a period's own target of "n/a" leaves it to the year's, as the row's does. */
export function isLeftToYear(row: KpiRow, own: Shown | undefined): boolean {
  return own !== undefined && isNotHere(own) && targetOnlyOfYear(row) !== null;
}
