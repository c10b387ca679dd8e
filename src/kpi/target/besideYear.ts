import { compare } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import type { FigureCell, ReadRow } from "../row/rowCells";
import type { KpiRow } from "../row/row";
import { addsUpOverYear, holdsLevel, PERIODS_A_YEAR } from "../travel/addsUp";
import { asQuarter, type Period } from "../period/calendar";
import type { Shown } from "../reading/shown";
import { readTarget, type Target } from "./target";

/** The period targets of a year of which this many would be the year's and half as much again are hardly meant for a period each. */
const MOST_OF_YEAR = 1.5;

/**
 * What the column of the year's target says of shorter periods, in place of a target that names no span of time: of two spans the one that
 * is named as the reading's own is its target. Null where the row's target may be for that period itself, or the year's cell does not say.
 *
 * @example "£6m" under "Target" and "£1.2m per month" under "Annual target", in a month // the cell with the £1.2m
 */
export function namedBesideUnnamed(
  { target, targetPeriodKind, yearTargets }: KpiRow,
  period: Period,
): Shown | null {
  if (target === null || target.given !== undefined || targetPeriodKind !== undefined) return null;
  if (unnamedAmount(readTarget(target)) === null) return null;
  const named = (yearTargets ?? []).filter(({ shown }) => {
    const read = readTarget(shown);
    return (
      read.kind === "values" &&
      read.amounts.some(({ per }) => per === (asQuarter(period)?.kind ?? period.kind))
    );
  });
  const [only, ...more] = named;
  return only === undefined || more.length > 0 ? null : only.shown;
}

/**
 * Whether a target that names no span of time cannot well be that of one period, by the year's target in a column of its own: as many of
 * them as there are in a year come to far more than the year's. A level that is held all year has no such sum.
 *
 * @example "£6m" beside an annual target of £14m, for £1.3m in July: true; "£1.2m" beside it: false
 */
export function outrunsItsYear(read: ReadRow, { cell }: FigureCell, reading: Figure): boolean {
  const { row, target, cells } = read;
  if (cell.target !== undefined || row.target === null || row.target.given !== undefined) return false;
  const amount = target.kind === "values" && target.headed === null ? unnamedAmount(target) : null;
  if (amount === null || amount.unit === "%" || !addsUpOverYear(reading, row.description)) return false;
  const periods = periodsOf(cell.period);
  if (periods === null || holdsLevel(cells, cell.period, amount)) return false;
  return (row.yearTargets ?? []).some(({ period, shown }) => {
    const isOfYear = period === null || (period.start <= cell.period.start && cell.period.end <= period.end);
    const year = isOfYear ? yearAmount(readTarget(shown, "year")) : null;
    if (year?.unit !== amount.unit || year.value <= 0) return false;
    return compare(amount.value, year.value) !== 0 && amount.value * periods > year.value * MOST_OF_YEAR;
  });
}

function periodsOf(period: Period): number | null {
  return PERIODS_A_YEAR[asQuarter(period)?.kind ?? period.kind] ?? null;
}

function unnamedAmount(target: Target): Figure | null {
  if (target.kind !== "values") return null;
  const [only, ...more] = target.amounts;
  return only?.per === null && more.length === 0 ? only.figure : null;
}

function yearAmount(target: Target): Figure | null {
  if (target.kind !== "values" || target.goal !== undefined) return null;
  return target.amounts.find(({ per }) => per === "year")?.figure ?? unnamedAmount(target);
}
