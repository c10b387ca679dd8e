import { financialYearOf, monthsElapsed, type Period } from "../period/calendar";
import { percentOf, times } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import { normalise } from "../reading/normalise";
import { asKind, hasFigure, type ReadCell } from "../row/rowCells";
import { tokenise, wordsOf } from "../reading/token";

/** What a share runs up to over the year: "Council tax collected", "Savings achieved (% of annual target)". */
const RUNNING_WORDS: readonly string[] = [
  ...[
    "collected",
    "collection",
    "in year",
    "of annual",
    "of the annual",
    "of year",
    "of programme",
    "of the programme",
  ],
  ...["of eligible", "of the eligible", "to date", "of full year", "of planned", "programme completed"],
];
/** What may run up by its name, and slowly at the year's end, as tax does that is paid in ten parts. */
const MAY_BE_RUNNING_WORDS: readonly string[] = [
  ...RUNNING_WORDS,
  ..."nndr spend spent savings budget programme programmed planned plan completed completion delivered inspected".split(
    " ",
  ),
  ...["council tax", "business rates"],
];
/** And what keeps it a level all the same: "Repairs completed on time". */
const LEVEL_WORDS: readonly string[] =
  "time within deadline answered satisfaction satisfied occupancy average".split(" ");
const MONTHS_A_YEAR = 12;
/** Figures that go up each time from little rise in leaps, as trees are planted in winter, and run up all the same. */
const FEWEST_UNSTEADY = 4;
const LATE_PERCENT = 40;
const FEWEST_COUNTS = 3;
/** How far the shares may stray from a steady rise, and a year of them from the target, in percent. */
const OFF_STEADY_PERCENT = 30;
const YEAR_APART_PERCENT = 50;
/** And a year of two counts alone. */
const PAIR_APART_PERCENT = 20;
/** A single share proves nothing but beside such words, and near its part of the target. */
const OFF_PART_PERCENT = 35;

/**
 * Whether a row's figures of this year, shares or sums, rise with the time that has gone by, so that they come to about the target by March and not before:
 * 29% in June and 57% in September against 97% for council tax. The target is then the year's, whatever its heading says. One alone
 * is enough where the KPI's name says so. By March the target is due.
 *
 * @example 41% and 45% recycled against 50%: false, for twice the time has not brought twice the share
 */
export function risesToYear(
  cells: readonly ReadCell[],
  period: Period,
  target: Figure,
  description: string,
): boolean {
  return monthsElapsed(period.end) < MONTHS_A_YEAR && risesWithYear(cells, period, target, description);
}

/** The same by March as well, when the target is due whether or not the figures have run up to it. */
export function risesWithYear(
  cells: readonly ReadCell[],
  period: Period,
  target: Figure,
  description: string,
): boolean {
  const months = monthsElapsed(period.end);
  if (target.value <= 0) return false;
  const shares = sharesSoFar(cells, period, target);
  const last = shares.at(-1);
  if (last === undefined || last.months !== months || last.value <= 0) return false;
  const year = (last.value / months) * MONTHS_A_YEAR;
  const apart = Math.abs(year - target.value);
  if (shares.length === 1)
    return saysRunning(description) && apart <= percentOf(OFF_PART_PERCENT, target.value);
  // Counts of two periods in proportion are chance, unless a year of them comes to just the target; a share is hardly ever twice as large but by running up.
  const isFew = !isShare(target) && shares.length < FEWEST_COUNTS;
  if (isFew && apart > percentOf(PAIR_APART_PERCENT, target.value)) return false;
  if (isShare(target) && isLateLevel(shares, description)) return false;
  const rises = shares.every(({ value }, index) => value > (shares[index - 1]?.value ?? 0));
  const isSteady = shares.every(({ months: gone, value }) => {
    const due = (last.value / months) * gone;
    return Math.abs(value - due) <= percentOf(OFF_STEADY_PERCENT, due);
  });
  const isRun = !isShare(target) || mayBeRunning(description) || keepsPace(shares, last);
  const isLong =
    shares.length >= FEWEST_UNSTEADY && (shares[0]?.value ?? 0) <= percentOf(LATE_PERCENT, last.value);
  return rises && ((isSteady && isRun) || isLong) && apart <= percentOf(YEAR_APART_PERCENT, target.value);
}

/** A share that runs up slowly at first has come to no more than this part of its last by its first figure, and of the target, in percent. */
const LOW_START_PERCENT = 60;
const FAR_BELOW_PERCENT = 50;

/**
 * Whether a row's shares climb from far below a target for the whole year, as what is spent or given out over the year does, though they
 * may not come to it at this pace: nothing tells the two apart then, and the year's target may not be due yet. One share alone, no more
 * than its part of the target, may do so as well. What is a level by its name does not.
 *
 * @example 8% in June and 22% in September against 90% for the year: true; 66% and 67% against 70%: false
 */
export function climbsToYear(
  cells: readonly ReadCell[],
  period: Period,
  target: Figure,
  description: string,
): boolean {
  const months = monthsElapsed(period.end);
  if (months >= MONTHS_A_YEAR || !isShare(target) || target.value <= 0) return false;
  const shares = sharesSoFar(cells, period, target);
  const [first] = shares;
  const last = shares.at(-1);
  if (first === undefined || last === undefined || last.months !== months || last.value >= target.value)
    return false;
  if (says(description, LEVEL_WORDS) || first.value > percentOf(FAR_BELOW_PERCENT, target.value))
    return false;
  if (shares.length === 1) return last.value <= (target.value / MONTHS_A_YEAR) * months;
  const falls = shares.some(({ value }, index) => value < (shares[index - 1]?.value ?? 0));
  return !falls && last.value > first.value && first.value <= percentOf(LOW_START_PERCENT, last.value);
}

/** Whether a KPI may be something that runs up through the year, by its name. */
export function mayRunUp(description: string): boolean {
  return mayBeRunning(description);
}

/** The row's figures of the period's kind and financial year, up to the period, in their order. */
function sharesSoFar(cells: readonly ReadCell[], period: Period, target: Figure): readonly SoFar[] {
  return cells
    .filter(hasFigure)
    .flatMap(({ cell, reading }) => {
      const own = asKind(cell.period, period.kind);
      const counts =
        own !== null && financialYearOf(own.start) === financialYearOf(period.start) && own.end <= period.end;
      return counts ? [{ months: monthsElapsed(own.end), value: beside(reading.figure, target) }] : [];
    })
    .sort((a, b) => a.months - b.months);
}

interface SoFar {
  readonly months: number;
  readonly value: number;
}

/** What a share that runs up has added since its first figure, beside what it adds in that time on average, in percent. */
const LEAST_PACE_PERCENT = 50;

/**
 * Whether a share goes on about as fast as it had come so far. Late in the year a level that hardly moves lies as near a steady rise: 58% in
 * November and 59% in December are 7.25% a month, and then 1%.
 */
function keepsPace([first]: readonly SoFar[], last: SoFar): boolean {
  if (first === undefined) return false;
  const mean = (last.value / last.months) * (last.months - first.months);
  return last.value - first.value >= percentOf(LEAST_PACE_PERCENT, mean);
}

/** Two shares from the year's second half, of what is a level by its name: 80% and 88% of calls answered. */
function isLateLevel(shares: readonly SoFar[], description: string): boolean {
  const [first] = shares;
  const isLate = shares.length === 2 && first !== undefined && first.months > MONTHS_A_YEAR / 2;
  return isLate && !mayBeRunning(description) && says(description, LEVEL_WORDS);
}

/** Whether a share runs up through the year by the KPI's name: "Council tax collected", and not "Repairs completed on time". */
export function isRunningShare(figure: Figure, description: string): boolean {
  return isShare(figure) && mayBeRunning(description) && !says(description, LEVEL_WORDS);
}

function isShare({ unit }: Figure): boolean {
  return unit === "%";
}

/** A share of 1 beside a target in percent is as many percent: 0.57 beside 97%. */
function beside({ value, unit }: Figure, target: Figure): number {
  return target.unit === "%" && unit === "" && value <= 1 ? times(value, 100) : value;
}

function saysRunning(description: string): boolean {
  return says(description, RUNNING_WORDS);
}

function mayBeRunning(description: string): boolean {
  if (saysRunning(description)) return true;
  return says(description, MAY_BE_RUNNING_WORDS) && !says(description, LEVEL_WORDS);
}

function says(description: string, phrases: readonly string[]): boolean {
  const words = ` ${wordsOf(tokenise(normalise(description) ?? ""))} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}
