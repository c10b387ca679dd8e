import { readFrequency } from "../../kpi/reading/frequencyWords";
import type { Shown } from "../../kpi/reading/shown";
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
 * "Yes" under "Cumulative (Y/N)" and "Annual" under "Frequency" declare the row; a cell that says neither declares nothing. A
 * frequency that is not known is handed on as it stands: where a blank reading would be called missing, it is asked about.
 *
 * @param yearSoFar Whether the table rates the year so far: but for a row whose own figures run up, and are it already.
 */
export function declared(
  cumulative: string,
  frequency: Shown | null,
  yearSoFar: boolean,
): Pick<KpiRow, "declared"> {
  const says = readCumulative(cumulative);
  const said = readFrequency(frequency?.text ?? "");
  const late = said.kind === "late";
  const isYear = yearSoFar && says !== true;
  if (says === null && said.kind === "silent" && !isYear) return {};
  return {
    declared: {
      ...(says === null ? {} : { cumulative: says }),
      ...(said.kind === "known" ? { frequency: said.frequency } : {}),
      ...(said.kind === "unknown" && frequency !== null ? { unreadFrequency: frequency } : {}),
      ...(late ? { inArrears: true } : {}),
      ...(isYear ? { judged: "year-to-date" } : {}),
    },
  };
}
