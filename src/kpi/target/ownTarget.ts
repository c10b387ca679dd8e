import { financialYearOf, monthsElapsed, type Period } from "../period/calendar";
import { compare, percentOf } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import { asKind, hasFigure, type FigureCell, type ReadCell, type ReadRow } from "../row/rowCells";
import { datedTarget } from "./datedTargets";
import type { Shown } from "../reading/shown";
import type { KpiRow, PeriodCell } from "../row/row";
import { runsUpFromAnotherMonth } from "../travel/runsUpFrom";
import { withTimeOfRate } from "./ofShorterTime";
import { readTarget, type Target } from "./target";
import { namedBesideUnnamed } from "./besideYear";
import { isLeftToYear } from "./wordsOfYear";

/** The target that stands for a period: its own where it has one, else what is said of such periods beside the row's, else the row's. */
export function targetFor(read: ReadRow, { cell }: ReadCell): Target {
  const shown = otherTargetFor(read.row, cell);
  return shown === null ? read.target : withTimeOfRate(readTarget(shown), read.row, read.cells);
}

/** The cell that gives a period its target in place of the row's; null where the row's stands. */
function otherTargetFor(row: KpiRow, cell: PeriodCell): Shown | null {
  const { target } = cell;
  const isOwn = target !== undefined && ownTarget(cell).kind !== "missing" && !isLeftToYear(row, target);
  return isOwn ? target : namedBesideUnnamed(row, cell.period);
}

/** The target in a period's own target cell; "missing" where the period has none. */
export function ownTarget({ target }: ReadCell["cell"]): Target {
  return readTarget(target ?? null);
}

/** The row as it is judged for a period: with that period's own target in place of the row's, and without one that is kept to another. */
export function withOwnTarget(read: ReadRow, period: ReadCell): ReadRow {
  const other = otherTargetFor(read.row, period.cell);
  const own = targetFor(read, period);
  const dated = datedTarget(own, period.cell.period);
  if (dated?.kind === "tracking") return { ...read, target: dated };
  return other === null ? read : { ...read, row: { ...read.row, target: other }, target: own };
}

/**
 * What is due by a period of a cumulative row: the row's target where its heading says that it is to date and this is the row's newest
 * figure, by which such a column is kept, or what such a column beside it says; or the period's own where the row's targets by period run up through the year as its figures do,
 * it alone is as large a part of the year's target as the time that has gone by, or the year has just begun.
 * Null where they stay level or fall: then each may be for its period alone.
 *
 * @example targets 50, 100, 150 for April, May, June // 150 for June; "Target to date" 400 beside Q1 190 and Q2 390 // 400 for Q2, null for Q1
 */
export function runningTarget(read: ReadRow, period: ReadCell): Figure | null {
  const { target } = read;
  if (target.kind === "values" && target.headed === "year-to-date" && isDueBy(read, period))
    return singleValue(target);
  const beside = withDueBeside(read, period);
  if (beside !== null) return singleValue(beside.target);
  const targets = targetsOfYear(read, period.cell.period).map(({ target }) => target);
  return runsUp(targets) || isShareOfYear(read, period) || isDueFromApril(read, period)
    ? singleValue(ownTarget(period.cell))
    : null;
}

/** Of figures that run up from April: the first period's is due either way, and a later one's where it is their part of the year's. */
function isDueFromApril(read: ReadRow, period: ReadCell): boolean {
  const { start, end } = period.cell.period;
  if (runsUpFromAnotherMonth(read.row.description)) return false;
  const isFirst = monthsElapsed(end) === end - start + 1;
  return isFirst || (isPartOfYears(read, period) && neverFalls(read, period));
}

/**
 * A cumulative row as its newest figure is judged: with what a column of its own says is due by now in place of the target. Null where
 * there is no such figure, or the period's own target or the row's says itself what is due.
 *
 * @example "Target" 120 beside "Target to date" 60, for September's figure // the row with a target to date of 60
 */
export function withDueBeside(read: ReadRow, period: ReadCell): ReadRow | null {
  const { targetToDate, ...row } = read.row;
  if (targetToDate === undefined || !isDueBy(read, period)) return null;
  const saysItself = read.target.kind !== "missing" && yearAmount(read.target) === null;
  if (saysItself || ownTarget(period.cell).kind !== "missing") return null;
  const target = readTarget(targetToDate, "year-to-date");
  return singleValue(target) === null ? null : { ...read, row: { ...row, target: targetToDate }, target };
}

/** Whether the row's target to date is due by the end of a period: the one that its heading names, else that of the newest figure. */
function isDueBy(read: ReadRow, period: ReadCell): boolean {
  const { targetDueBy } = read.row;
  return targetDueBy === undefined ? isNewest(read, period) : targetDueBy.end === period.cell.period.end;
}

/** Whether the row's target was due by the end of an earlier period: a later figure that reaches it may still be behind. */
export function wasDueBefore({ row, target }: ReadRow, period: ReadCell): boolean {
  const { targetDueBy } = row;
  return (
    targetDueBy !== undefined &&
    targetDueBy.end < period.cell.period.end &&
    singleValue(target) !== null &&
    ownTarget(period.cell).kind === "missing"
  );
}

/** Whether no figure is newer. One of the year so far ("YTD 2023/24") that says the same is as new, and no newer. */
function isNewest({ cells }: ReadRow, period: ReadCell): boolean {
  return cells.every(
    (other) =>
      !hasFigure(other) ||
      other.cell.period.end <= period.cell.period.end ||
      (hasFigure(period) && isSameOfYear(other, period)),
  );
}

function isSameOfYear({ cell: year, reading }: FigureCell, { cell, reading: own }: FigureCell): boolean {
  const { kind, start } = year.period;
  const isOfYear = kind === "year-to-date" || kind === "year";
  if (!isOfYear || financialYearOf(start) !== financialYearOf(cell.period.start)) return false;
  return reading.figure.unit === own.figure.unit && compare(reading.figure.value, own.figure.value) === 0;
}

/** What a period's own target says is due by the period's end: "56% to date". Null where it does not say so. */
export function ownDue({ cell }: ReadCell): Figure | null {
  const own = ownTarget(cell);
  const due = own.kind === "values" ? own.amounts.find(({ per }) => per === "year-to-date") : undefined;
  return due?.figure ?? null;
}

/** How far from its share of the year a target to date may lie, in percent of that share: council tax has 29, 56, 83 and 98. */
const OFF_PROPORTION_PERCENT = 25;
/** Two targets in proportion may be chance. */
const FEWEST_IN_PROPORTION = 3;

/**
 * Whether the targets by period run up in proportion to the time that has gone by, and the figures nowhere fall: both are to date.
 *
 * @example targets of 2, 4, 6 and 8 a quarter, figures of 2.2 and 4.1: true; targets of 80%, 85% and 90%: false
 */
export function runsUpWithTheYear(read: ReadRow, period: ReadCell): boolean {
  const all = targetsOfYear(read, period.cell.period);
  const targets = all.flatMap(({ target, cell }) =>
    target === null ? [] : [{ value: target.value, months: monthsElapsed(cell.cell.period.end) }],
  );
  const last = targets.at(-1);
  if (last === undefined || all.length < FEWEST_IN_PROPORTION || !runsUp(all.map(({ target }) => target)))
    return false;
  const inProportion = targets.every(({ value, months }) => {
    const share = (last.value * months) / last.months;
    return Math.abs(value - share) <= percentOf(OFF_PROPORTION_PERCENT, share);
  });
  const figures = all.flatMap(({ cell }) => (hasFigure(cell) ? [cell.reading.figure.value] : []));
  return inProportion && figures.every((value, index) => value >= (figures[index - 1] ?? value));
}

/**
 * Whether a period's own target is as large a part of the year's target as the time that has gone by since April, and the figures nowhere
 * fall: then both are to date. In the first period of the year that proves nothing.
 *
 * @example "Q3 target" 150 beside "Annual target" 200, figures of 52, 96 and 141: true; a Q3 target of 50: false
 */
export function isShareOfYear(read: ReadRow, period: ReadCell): boolean {
  return isPartOfYears(read, period) && figuresSoFar(read, period).length > 1 && neverFalls(read, period);
}

/** Whether a period's own target is as large a part of the year's as the time that has gone by. */
function isPartOfYears(read: ReadRow, { cell }: ReadCell): boolean {
  const own = singleValue(ownTarget(cell));
  const { start, end, kind } = cell.period;
  const months = monthsElapsed(end);
  if (own === null || (kind !== "month" && kind !== "quarter") || months === end - start + 1) return false;
  return (read.row.yearTargets ?? []).some(({ period, shown }) => {
    const year = yearAmount(readTarget(shown, "year"));
    if (year === null || year.unit !== own.unit || year.value <= 0) return false;
    if (period !== null && financialYearOf(period.start) !== financialYearOf(start)) return false;
    const share = (year.value * months) / MONTHS_A_YEAR;
    return Math.abs(own.value - share) <= percentOf(OFF_PROPORTION_PERCENT, share);
  });
}

const MONTHS_A_YEAR = 12;

/** The one value of a target that is, or may be, the year's: 98% of "98% (Annual target)", null of "21 per month". */
export function yearAmount(target: Target): Figure | null {
  if (target.kind !== "values" || target.amounts.length > 1) return null;
  const [only] = target.amounts;
  return only === undefined || (only.per !== null && only.per !== "year") ? null : only.figure;
}

function neverFalls(read: ReadRow, period: ReadCell): boolean {
  const figures = figuresSoFar(read, period);
  return figures.every((value, index) => value >= (figures[index - 1] ?? value));
}

/** The figures of this year up to a period. */
function figuresSoFar(read: ReadRow, { cell: { period } }: ReadCell): readonly number[] {
  return targetsOfYear(read, period)
    .filter(({ cell }) => cell.cell.period.end <= period.end)
    .flatMap(({ cell }) => (hasFigure(cell) ? [cell.reading.figure.value] : []));
}

/** The own targets of the periods of one kind in the financial year, in order; null for a period without one. */
export function targetsOfYear(
  read: ReadRow,
  of: Period,
): readonly { readonly cell: ReadCell; readonly target: Figure | null }[] {
  const year = financialYearOf(of.start);
  return read.cells
    .filter(({ cell }) => asKind(cell.period, of.kind) !== null)
    .filter(({ cell }) => financialYearOf(cell.period.start) === year)
    .sort((a, b) => a.cell.period.start - b.cell.period.start)
    .map((cell) => ({ cell, target: singleValue(ownTarget(cell.cell)) }));
}

function runsUp(targets: readonly (Figure | null)[]): boolean {
  return (
    targets.length > 1 &&
    targets.every((target, index) => {
      const before = targets[index - 1];
      return (
        target !== null &&
        (before === undefined || (before !== null && compare(target.value, before.value) > 0))
      );
    })
  );
}

/** A cumulative row's own target that may be for its period alone, or to date: nothing tells which. */
export function mayBeForPeriodAlone(read: ReadRow, period: ReadCell): boolean {
  return singleValue(ownTarget(period.cell)) !== null && runningTarget(read, period) === null;
}

/**
 * A target that the officer gave for the row of a figure that runs up, and did not say for how long: it may have been what was due when it
 * was given, and reached by any later figure.
 */
export function isGivenForSomeTime({ row, target }: ReadRow, { cell }: ReadCell): boolean {
  return cell.period.kind !== "year" && row.target?.given !== undefined && singleValue(target) !== null;
}

/** The one value of a target that names no period itself: 90% of "90%", null of "25% (100% annual target)". */
export function singleValue(target: Target): Figure | null {
  if (target.kind !== "values" || target.amounts.length > 1) return null;
  const [only] = target.amounts;
  return only?.per === null ? only.figure : null;
}
