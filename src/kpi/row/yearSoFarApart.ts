import { doubtSentences } from "../../wording/kpi/explanations";
import { samePeriod } from "../period/calendar";
import { isUnrated, type Evaluation } from "../evaluation";
import type { Profile } from "../profile/profile";
import { evaluateRow } from "./evaluateRow";
import type { KpiRow } from "./row";
import { readRow, type ReadRow } from "./rowCells";
import { yearToDateBeside } from "./yearToDate";

/** A row that is rated by its month, and whose year so far has a target of its own and would have another status. */
interface Apart {
  readonly name: string;
  readonly heading: string;
  readonly period: string;
  /** The cells of the year so far and of its target. */
  readonly figure: string;
  readonly target: string;
  readonly status: string;
}

/**
 * That the figures of the year so far were not used, for a sheet that has both with a target each ("Nov-25 In month | Nov-25 YTD | Monthly
 * target | YTD target"), where the two do not agree: a month that misses its target says little of the year, and the other way round.
 *
 * @param evaluations The answers of the rows, in their order, with the period and the rules of each.
 */
export function yearsSoFarApart(
  evaluations: readonly {
    readonly read: ReadRow;
    readonly evaluation: Evaluation;
    readonly profile: Profile;
  }[],
): readonly string[] {
  const found = evaluations.flatMap(
    ({ read, evaluation, profile }) => apartOf(read, evaluation, profile) ?? [],
  );
  const headings = [...new Set(found.map(({ heading }) => heading))];
  return headings.map((heading) => {
    const rows = found.filter((one) => one.heading === heading);
    return doubtSentences.yearSoFar(heading, rows[0]?.period ?? "", rows);
  });
}

function apartOf(read: ReadRow, { status, current }: Evaluation, profile: Profile): Apart | null {
  const { targetToDate, ...row } = read.row;
  if (targetToDate === undefined || current === null || isUnrated(status)) return null;
  if (row.declared?.judged !== undefined) return null;
  const judged = row.periods.find(({ shown }) => shown.at === current.at);
  const period = judged === undefined || !samePeriod(judged.period, current.period) ? null : judged.period;
  const year = period === null ? null : yearToDateBeside(read.cells, period);
  if (period === null || year === null) return null;
  const other = evaluateRow(readRow(byYearSoFar(row, targetToDate)), period, profile);
  if (isUnrated(other.status) || other.status === status || other.current?.at !== year.cell.shown.at)
    return null;
  return {
    name: row.ref ?? row.description,
    heading: year.cell.heading,
    period: period.label,
    figure: year.cell.shown.at,
    target: targetToDate.at,
    status: other.statusName,
  };
}

/** The row as it is where the year so far is judged, by the target for it. */
function byYearSoFar(row: Omit<KpiRow, "targetToDate">, target: KpiRow["target"]): KpiRow {
  return {
    ...row,
    target,
    targetPeriodKind: "year-to-date",
    declared: { ...row.declared, judged: "year-to-date" },
  };
}
