import { samePeriod, type Period } from "../../kpi/period/calendar";
import type { ColumnFinding } from "../find/finding";

/** A column of readings. */
export interface PeriodColumn {
  readonly column: number;
  readonly period: Period;
  readonly heading: string;
  /** The column of the target for this very period. */
  readonly target: number | null;
}

/** The columns of readings, each with the target column that is headed by the same period: "Jul-23 Actual | Jul-23 Target". */
export function periodColumns(columns: readonly ColumnFinding[]): readonly PeriodColumn[] {
  const targets = columns.filter(({ role, period }) => role === "target" && period !== null);
  return columns.flatMap(({ role, used, period, column, heading }) => {
    if (role !== "period" || !used || period === null) return [];
    const own = targets.filter((target) => target.period !== null && samePeriod(target.period, period));
    // Two targets for one period: which is meant is for the officer to say.
    return [{ column, period, heading, target: own.length === 1 ? (own[0]?.column ?? null) : null }];
  });
}
