import { monthsElapsed } from "../period/calendar";
import { compare } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import type { ReadCell, ReadRow } from "../row/rowCells";
import { ownTarget, singleValue, yearAmount } from "./ownTarget";
import { readTarget } from "./target";

const MONTHS_A_YEAR = 12;

/**
 * Whether what is due of a share by now is all of the year's target: then it is the same every month, and runs up to nothing.
 *
 * @example "Year end target" 0.48% beside "Dec profile" 0.48%: true
 */
export function isLevelByDue({ row }: ReadRow, { cell }: ReadCell, target: Figure): boolean {
  if (target.unit !== "%" || monthsElapsed(cell.period.end) === MONTHS_A_YEAR) return false;
  const isSame = (other: Figure | null): boolean =>
    other?.unit === "%" && compare(other.value, target.value) === 0;
  const due = [row.targetToDate ?? null].map((shown) => singleValue(readTarget(shown, "year-to-date")));
  const ofYear = (row.yearTargets ?? []).map(({ shown }) => yearAmount(readTarget(shown, "year")));
  return due.some(isSame) || (isSame(singleValue(ownTarget(cell))) && ofYear.some(isSame));
}
