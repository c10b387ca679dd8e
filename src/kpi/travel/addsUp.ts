import { financialYearOf, monthsElapsed, samePeriod, saysHowFar, type Period } from "../period/calendar";
import { percentOf } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import { normalise } from "../reading/normalise";
import { asKind, hasFigure, type ReadCell } from "../row/rowCells";
import { yearToDateBeside } from "../row/yearToDate";
import { tokenise, wordsOf } from "../reading/token";
import { CURRENCIES } from "../reading/unit";

/** Words of a description that make its figure a level, which a year has as much of as a month: "Average days to re-let". */
const LEVEL_WORDS: readonly string[] = [
  ..."average mean median percentage percent proportion ratio rate score rating index snapshot occupancy".split(
    " ",
  ),
  ...[
    "as at",
    "at end of",
    "at the end of",
    "at month end",
    "at quarter end",
    "at any one time",
    "on the last day",
  ],
];

const AVERAGE_WORDS: readonly string[] = ["average", "avg", "ave", "mean", "median"];

/** "Average days lost per employee" runs up over the year all the same. */
const SPREAD_WORDS: readonly string[] = ["per employee", "per fte", "per head", "per person", "lost"];

/** Units of what is collected, driven or used. */
const QUANTITIES: readonly string[] = ["tonnes", "kg", "miles", "km", "litres", "kWh"];
/** Units of time: how long something took is a level, time that is given or lost adds up. */
const TIMES: readonly string[] = ["days", "working days", "hours", "minutes"];
const GIVEN_TIME_WORDS: readonly string[] =
  "training volunteer volunteers volunteering respite delivered provided".split(" ");

/** Counts, quantities and sums of money grow with the time they cover; rates and averages do not. */
export function addsUp({ unit }: Figure): boolean {
  return unit === "" || CURRENCIES.includes(unit) || QUANTITIES.includes(unit);
}

/**
 * Whether a row's figures of shorter periods add up to a year's, by their unit and by what the row is called.
 *
 * @example 45 for "New homes": true; 91% for "Calls answered": false; 21 for "Average days to re-let": false;
 * 4.3 days for "Days lost per FTE": true
 */
export function addsUpOverYear(figure: Figure, description: string): boolean {
  const words = ` ${wordsOf(tokenise(normalise(description) ?? ""))} `;
  const says = (list: readonly string[]): boolean => list.some((phrase) => words.includes(` ${phrase} `));
  if (TIMES.includes(figure.unit))
    return says(SPREAD_WORDS) || (says(GIVEN_TIME_WORDS) && !says(LEVEL_WORDS));
  if (!addsUp(figure)) return false;
  return !says(LEVEL_WORDS) || says(SPREAD_WORDS);
}

/**
 * Whether a KPI is an average by its name, which a year to date has as one and does not add up: "Days to process new claims – YTD average".
 * "Average days lost per employee" does, for it is a sum spread over people.
 */
export function isAverage(description: string): boolean {
  const words = ` ${wordsOf(tokenise(normalise(description) ?? ""))} `;
  const says = (list: readonly string[]): boolean => list.some((phrase) => words.includes(` ${phrase} `));
  return says(AVERAGE_WORDS) && !says(SPREAD_WORDS);
}

/** A figure this near its target in percent, period after period, is a level: as a sum it would be the year's by the second month or quarter. */
const LEVEL_PERCENT = 66;
const HALF_A_YEAR = 6;
const MONTHS_A_YEAR = 12;

/**
 * Whether a row's figures show that a target headed as the year's ("Target 2023/24") is a level to hold: each of them, one from the first
 * half of the year among them, is near the target or beyond.
 *
 * @example void days of 28, 26 and 26 a quarter against 25: true; homes of 45, 47 and 51 a month against 600: false
 */
export function holdsLevel(cells: readonly ReadCell[], period: Period, target: Figure): boolean {
  const figures = cells.filter(hasFigure).flatMap(({ cell, reading }) => {
    const own = asKind(cell.period, period.kind);
    return own === null ? [] : [{ months: monthsElapsed(own.end), value: reading.figure.value }];
  });
  const early = figures.some(({ months }) => months <= HALF_A_YEAR);
  return (
    early && target.value > 0 && figures.every(({ value }) => value >= percentOf(LEVEL_PERCENT, target.value))
  );
}

/** How many periods of a kind a year has. */
export const PERIODS_A_YEAR: Readonly<Partial<Record<Period["kind"], number>>> = {
  month: 12,
  quarter: 4,
  "half-year": 2,
};
/** A year like the periods so far may miss its target by this much in percent, either way, and the target still be meant for the year. */
const YEAR_APART_PERCENT = 50;

/**
 * Whether a row's figures of this year, going on like that, come to about the target by its end: then a target whose period nothing names
 * may well be the year's. One figure alone proves nothing, but that of the year so far, or one with more for the year so far beside it.
 *
 * @example 0.7, 0.6 and 0.7 days lost a month against 8: true; 27 and 29 complaints a month against 30: false; 130 homes by July against 400: true
 */
export function makesUpYear(cells: readonly ReadCell[], period: Period, target: Figure): boolean {
  if (target.value <= 0) return false;
  const year = period.kind === "year-to-date" ? null : yearLike(cells, period);
  return [year, yearBySoFar(cells, period)].some(
    (sum) => sum !== null && Math.abs(sum - target.value) <= percentOf(YEAR_APART_PERCENT, target.value),
  );
}

/** A year of figures like those so far; null where there is but one, or a year has no such periods. */
function yearLike(cells: readonly ReadCell[], period: Period): number | null {
  const periods = PERIODS_A_YEAR[period.kind];
  const figures = cells.filter(hasFigure).flatMap(({ cell, reading }) => {
    const own = asKind(cell.period, period.kind);
    const counts = own !== null && financialYearOf(own.start) === financialYearOf(period.start);
    return counts && own.end <= period.end ? [reading.figure.value] : [];
  });
  if (periods === undefined || figures.length < 2) return null;
  return (figures.reduce((sum, value) => sum + value, 0) / figures.length) * periods;
}

/** What has come in for the year so far by a period, going on like that: under the period itself, or in a column beside it with more in it. */
function yearBySoFar(cells: readonly ReadCell[], period: Period): number | null {
  const months = monthsElapsed(period.end);
  const own = cells.filter(hasFigure).find(({ cell }) => samePeriod(cell.period, period));
  if (period.kind === "year-to-date")
    return own === undefined || !saysHowFar(period)
      ? null
      : (own.reading.figure.value / months) * MONTHS_A_YEAR;
  const soFar = yearToDateBeside(cells, period);
  const adds = own !== undefined && soFar !== null && soFar.reading.figure.value > own.reading.figure.value;
  return adds ? (soFar.reading.figure.value / months) * MONTHS_A_YEAR : null;
}
