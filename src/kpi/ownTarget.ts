import { financialYearOf } from "./calendar";
import { compare } from "./decimal";
import type { Figure } from "./figure";
import { asKind, type ReadCell, type ReadRow } from "./rowCells";
import { readTarget, type Target } from "./target";

/** The target that stands for a period: its own where it has one, else the row's. */
export function targetFor(read: ReadRow, { cell }: ReadCell): Target {
  const own = ownTarget(cell);
  return own.kind === "missing" ? read.target : own;
}

function ownTarget({ target }: ReadCell["cell"]): Target {
  return readTarget(target ?? null);
}

/** The row as it is judged for a period: with that period's own target in place of the row's. */
export function withOwnTarget(read: ReadRow, period: ReadCell): ReadRow {
  const { target } = period.cell;
  const own = targetFor(read, period);
  return target === undefined || own === read.target
    ? read
    : { ...read, row: { ...read.row, target }, target: own };
}

/**
 * A period's own target as a target to date: where a cumulative row's targets by period run up through the year as its figures do. Null
 * where they stay level or fall: then each may be for its period alone.
 *
 * @example targets 50, 100, 150 for April, May, June // 150 for June
 */
export function runningTarget(read: ReadRow, period: ReadCell): Figure | null {
  const year = financialYearOf(period.cell.period.start);
  const targets = read.cells
    .filter(({ cell }) => asKind(cell.period, period.cell.period.kind) !== null)
    .filter(({ cell }) => financialYearOf(cell.period.start) === year)
    .sort((a, b) => a.cell.period.start - b.cell.period.start)
    .map(({ cell }) => singleValue(ownTarget(cell)));
  const runsUp =
    targets.length > 1 &&
    targets.every((target, index) => {
      const before = targets[index - 1];
      return (
        target !== null &&
        (before === undefined || (before !== null && compare(target.value, before.value) > 0))
      );
    });
  return runsUp ? singleValue(ownTarget(period.cell)) : null;
}

/** A cumulative row's own target that may be for its period alone, or to date: nothing tells which. */
export function mayBeForPeriodAlone(read: ReadRow, period: ReadCell): boolean {
  return singleValue(ownTarget(period.cell)) !== null && runningTarget(read, period) === null;
}

function singleValue(target: Target): Figure | null {
  if (target.kind !== "values" || target.amounts.length > 1) return null;
  const [only] = target.amounts;
  return only?.per === null ? only.figure : null;
}
