import { asQuarter, monthsElapsed } from "../period/calendar";
import { partOf } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import type { FigureCell, ReadRow } from "../row/rowCells";
import { mayRunUpTo } from "../target/mayRunUpTo";
import { PERIODS_A_YEAR } from "../target/yearOf";
import { addsUpOverYear, holdsLevel } from "./addsUp";
import { risesWithYear } from "./risesToYear";

const MONTHS_A_YEAR = 12;

/**
 * A row whose figures may be what has come in since April, as it is then: its target the year's, with an even part of it due each period.
 * Null where nothing speaks for it. By a year's target that is reached already, or due, the status is the same either way, and only
 * the arrow is not.
 *
 * @example "Target" 400, 310 in quarter 3 and 390 in quarter 4 // 400 for the year, 100 for each quarter; 390 and 310: null
 */
export function asRunningToYear(read: ReadRow, current: FigureCell): ReadRow | null {
  const { target, cells } = read;
  const { period } = current.cell;
  const [only, ...more] = target.kind === "values" && target.goal === undefined ? target.amounts : [];
  if (target.kind !== "values" || only === undefined || more.length > 0) return null;
  if (cells.some(({ cell }) => cell.target !== undefined)) return null;
  const kind = asQuarter(period)?.kind ?? period.kind;
  const periods = PERIODS_A_YEAR[kind];
  const isFirst = monthsElapsed(period.end) === period.end - period.start + 1;
  if (periods === undefined || isFirst) return null;
  const named = only.per ?? target.headed;
  const mayRun = named === "year" ? mayComeIn : named === null ? hasComeIn : null;
  if (mayRun === null || !mayRun(read, current, only.figure)) return null;
  const each = { ...only.figure, value: partOf(only.figure.value, 1, periods) };
  const amounts = [
    { figure: each, per: kind },
    { figure: only.figure, per: "year" as const },
  ];
  return { ...read, target: { ...target, amounts, headed: null } };
}

/** Of a target that is said to be the year's. */
function mayComeIn({ row, cells }: ReadRow, { cell: { period } }: FigureCell, year: Figure): boolean {
  return (
    addsUpOverYear(year, row.description) &&
    !holdsLevel(cells, period, year) &&
    mayRunUpTo(year, cells, period)
  );
}

/** Of one whose time nothing tells: before March such a row is asked about (`risesToYear`). */
function hasComeIn({ row, cells }: ReadRow, { cell: { period } }: FigureCell, year: Figure): boolean {
  const isDue = monthsElapsed(period.end) === MONTHS_A_YEAR;
  // A share's parts of the year are uneven: of council tax 83% is due by December.
  return (
    isDue && addsUpOverYear(year, row.description) && risesWithYear(cells, period, year, row.description)
  );
}
