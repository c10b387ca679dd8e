import { frequencyIn, saysArrears } from "../../kpi/reading/reading";
import type { KpiRow } from "../../kpi/row/row";
import { readCumulative } from "../find/cumulativeCell";
import { columnFor, type ColumnFinding, type SingleRole } from "../find/finding";

/**
 * Whether a table rates the year so far and not the month: its column of statuses and its target are both headed for it, "YTD target |
 * YTD RAG". What the two are about is then the figure of the year so far beside the month's.
 */
export function ratesYearSoFar(table: { readonly columns: readonly ColumnFinding[] }): boolean {
  const isToDate = (role: SingleRole): boolean => {
    const found = columnFor(table, role);
    return (found?.period?.kind ?? found?.periodKind) === "year-to-date";
  };
  return isToDate("status") && isToDate("target");
}

/**
 * "Yes" under "Cumulative (Y/N)" and "Annual" under "Frequency" declare the row; a cell that says neither declares nothing.
 *
 * @param yearSoFar Whether the table rates the year so far: but for a row whose own figures run up, and are it already.
 */
export function declared(
  cumulative: string,
  frequency: string,
  yearSoFar: boolean,
): Pick<KpiRow, "declared"> {
  const says = readCumulative(cumulative);
  const pace = frequencyIn(frequency);
  const late = saysArrears(frequency);
  const isYear = yearSoFar && says !== true;
  if (says === null && pace === null && !late && !isYear) return {};
  return {
    declared: {
      ...(says === null ? {} : { cumulative: says }),
      ...(pace === null ? {} : { frequency: pace }),
      ...(late ? { inArrears: true } : {}),
      ...(isYear ? { judged: "year-to-date" } : {}),
    },
  };
}
