import { monthsElapsed } from "../period/calendar";
import { percentOf } from "../reading/decimal";
import { hasFigure, type FigureCell, type ReadRow } from "../row/rowCells";
import { targetsOfYear } from "./ownTarget";

/** How far the second may lie from twice the first, in percent of that. */
const OFF_TWICE_PERCENT = 25;

/**
 * Whether the year's first two periods are all that has targets, and targets and figures alike about double from the one to the other:
 * then both may run up from April. Two in proportion may be chance, so by itself it proves nothing.
 *
 * @example Q1 28.5% against 28.4%, Q2 55.9% against 56.0%: true; 52% against 50%, 49% against 50%: false
 */
export function doublesWithTargets(read: ReadRow, { cell: { period } }: FigureCell): boolean {
  const [first, second, ...later] = targetsOfYear(read, period);
  if (first === undefined || second === undefined) return false;
  const length = period.end - period.start + 1;
  const isSecond = second.cell.cell.period.end === period.end && monthsElapsed(period.end) === length * 2;
  const isFirst = monthsElapsed(first.cell.cell.period.end) === length;
  if (!isSecond || !isFirst || later.some(({ target }) => target !== null)) return false;
  if (first.target === null || second.target === null) return false;
  if (!hasFigure(first.cell) || !hasFigure(second.cell)) return false;
  return (
    isTwice(second.target.value, first.target.value) &&
    isTwice(second.cell.reading.figure.value, first.cell.reading.figure.value)
  );
}

function isTwice(value: number, of: number): boolean {
  return of > 0 && Math.abs(value - 2 * of) <= percentOf(OFF_TWICE_PERCENT, 2 * of);
}
