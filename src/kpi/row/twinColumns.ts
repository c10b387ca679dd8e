import { samePeriod } from "../period/calendar";
import { namesPeriodOnly } from "../period/namesPeriodOnly";
import { readReading } from "../reading/reading";
import type { KpiRow, PeriodCell } from "./row";

/**
 * The rows of a sheet, where two columns of a table are headed for one period, "Q2" and "Quarter 2 2023/24", and each has figures of its
 * own rows: a row's only figure then carries the other column's heading, for one of the two may be meant for another period. A column that
 * nobody has filled in says nothing, and two figures of one row are a conflict of their own (`pick`).
 *
 * @example 75% under "Jul-23" for K1 and 81% under a second "Jul-23" for K2 // both are asked about
 */
export function withTwins(rows: readonly KpiRow[]): readonly KpiRow[] {
  const tables = new Map<string, { readonly first: KpiRow; readonly rows: KpiRow[] }>();
  for (const row of rows) {
    const key = JSON.stringify(row.periods.map(({ heading, period }) => [heading, period.start, period.end]));
    const table = tables.get(key);
    if (table === undefined) tables.set(key, { first: row, rows: [row] });
    else table.rows.push(row);
  }
  const twins = new Map<KpiRow, readonly PeriodCell[]>();
  for (const { first, rows: all } of tables.values())
    for (const [one, other] of pairsOf(first)) markApart(all, one, other, twins);
  if (twins.size === 0) return rows;
  return rows.map((row) => {
    const periods = twins.get(row);
    return periods === undefined ? row : { ...row, periods };
  });
}

/** Places of columns that are headed for one period, by headings that say nothing else: "Jul-23 No." and "Jul-23 %" are two measures. */
function pairsOf({ periods }: KpiRow): readonly (readonly [number, number])[] {
  return periods.flatMap((one, index) =>
    periods.flatMap((other, later): readonly (readonly [number, number])[] => {
      const isPair =
        later > index && one.period.kind === other.period.kind && samePeriod(one.period, other.period);
      return isPair && [one, other].every(({ heading }) => namesPeriodOnly(heading)) ? [[index, later]] : [];
    }),
  );
}

function markApart(
  rows: readonly KpiRow[],
  one: number,
  other: number,
  twins: Map<KpiRow, readonly PeriodCell[]>,
): void {
  const only = (mine: number, its: number): readonly KpiRow[] =>
    rows.filter(({ periods }) => hasFigure(periods[mine]) && !hasFigure(periods[its]));
  const [ofOne, ofOther] = [only(one, other), only(other, one)];
  if (ofOne.length === 0 || ofOther.length === 0) return;
  const mark = (row: KpiRow, mine: number, its: number): void => {
    // What the officer has given counts.
    if (row.periods[mine]?.shown.given !== undefined) return;
    const periods = twins.get(row) ?? row.periods;
    const twin = periods[its]?.heading ?? "";
    twins.set(
      row,
      periods.map((cell, index) => (index === mine ? { ...cell, twin } : cell)),
    );
  };
  ofOne.forEach((row) => mark(row, one, other));
  ofOther.forEach((row) => mark(row, other, one));
}

function hasFigure(cell: PeriodCell | undefined): boolean {
  return cell !== undefined && readReading(cell.shown, cell.period).kind === "figure";
}
