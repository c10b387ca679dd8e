import { asQuarter, type Period, type PeriodKind } from "./calendar";
import { hasFigure, type ReadRow } from "./rowCells";

/** Kinds that set the pace of a sheet, in groups: the first group of which the sheet has a column decides. */
const PACES: readonly (readonly PeriodKind[])[] = [
  ["month", "quarter"],
  ["term", "half-year", "period"],
  ["year"],
  ["year-to-date"],
];

const SILENT: readonly string[] = ["not-due", "not-applicable", "no-history"];

/**
 * The latest month or quarter in which any row has a figure (rules.md, section 2): later columns, still empty for every row, are the
 * future. Of a month and a quarter with the same end, the month. A sheet without such columns goes by its terms, then its years.
 */
export function latestReported(rows: readonly ReadRow[]): Period | null {
  for (const kinds of PACES) {
    const periods = rows.flatMap(({ cells }) =>
      cells.flatMap((read) => {
        const period = asQuarter(read.cell.period) ?? read.cell.period;
        return kinds.includes(period.kind) ? [{ period, read }] : [];
      }),
    );
    const reported = latest(periods.filter(({ read }) => hasFigure(read)).map(({ period }) => period));
    if (reported !== null) return reported;
    // Blank months mean that nothing is in yet; months that all say "Annual" leave the pace to the years.
    if (periods.some(({ read }) => !SILENT.includes(read.reading.kind))) return null;
  }
  return null;
}

function latest(periods: readonly Period[]): Period | null {
  let best: Period | null = null;
  for (const period of periods) {
    if (best === null || period.end > best.end || (period.end === best.end && period.start > best.start))
      best = period;
  }
  return best;
}
