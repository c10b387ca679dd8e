import { addsUpOverYear } from "../../kpi/travel/addsUp";
import { runsUpFrom } from "../../kpi/travel/runsUpFrom";
import type { Period } from "../../kpi/period/calendar";
import { compare, percentOf } from "../../kpi/reading/decimal";
import { isPercentRow } from "../../kpi/row/percentRow";
import { hasFigure, type FigureCell } from "../../kpi/row/rowCells";
import { findingParts } from "../../wording/doctor";
import { figureText } from "../../wording/kpi/figures";
import { monthName } from "../../wording/kpi/periods";
import type { Examined, ExaminedRow } from "./examined";
import { findingAbout, type Finding } from "./finding";

/**
 * Counts and sums whose year to date is below a part of it, and running totals that fall from one period to the next. A measure counted
 * anew each time (households on a list) has the latest figure, or the mean, under "Year to date", and is left alone.
 */
export function yearsToDate({ rows }: Examined): readonly Finding[] {
  return rows.flatMap((row) => [...tooLow(row), ...(runsUpByPeriod(row) ? falls(row) : [])]);
}

function tooLow(row: ExaminedRow): readonly Finding[] {
  const counts = countsOf(row);
  return counts.flatMap((toDate) => {
    const { period } = toDate.cell;
    if (period.kind !== "year-to-date") return [];
    const parts = counts.filter(
      ({ cell }) =>
        cell.period.kind !== "year-to-date" &&
        cell.period.kind !== "year" &&
        cell.period.start >= period.start &&
        cell.period.end <= period.end,
    );
    const value = toDate.reading.figure.value;
    const values = parts.map(({ reading }) => reading.figure.value);
    const [largest] = [...parts].sort((a, b) => b.reading.figure.value - a.reading.figure.value);
    if (largest === undefined || compare(value, largest.reading.figure.value) >= 0) return [];
    // One of its parts, or between them: the latest of several counts, or their mean.
    if (values.length > 1 && compare(value, Math.min(...values)) >= 0) return [];
    if (isLevelOfMore(value, values, period, parts)) return [];
    return findingAbout("year-to-date-too-low", [toDate.cell.shown.at, largest.cell.shown.at], {
      shows: inWords(toDate),
      but: findingParts.inPeriod(inWords(largest), largest.cell.period.label),
    });
  });
}

/** A level falls short of its parts by no more than this, in percent of the least of them. */
const LEVEL_PERCENT = 66;

/**
 * Whether a year to date may be the mean of its parts and of others that are not on the sheet: it is near the least of them. A sum of so
 * many would be far more.
 */
function isLevelOfMore(
  value: number,
  values: readonly number[],
  { start }: Period,
  parts: readonly FigureCell[],
): boolean {
  const begin = Math.min(...parts.map(({ cell }) => cell.period.start));
  return begin > start && value >= percentOf(LEVEL_PERCENT, Math.min(...values));
}

/** Where the year to date has figures of its own that are judged, those of the months beside it are each month's alone. */
function runsUpByPeriod({ evaluation }: ExaminedRow): boolean {
  return evaluation?.cumulative === true && evaluation.current?.period.kind !== "year-to-date";
}

function falls(row: ExaminedRow): readonly Finding[] {
  const running = countsOf(row)
    .filter(({ cell }) => cell.period.kind === "month" || cell.period.kind === "quarter")
    .sort((a, b) => a.cell.period.end - b.cell.period.end);
  const starts = runsUpFrom(row.at.kpi.description);
  return running.flatMap((now, index) => {
    const before = running[index - 1];
    if (before === undefined || before.cell.period.kind !== now.cell.period.kind) return [];
    if (starts.some((start) => beginsBetween(before.cell.period.end, now.cell.period.end, start))) return [];
    if (compare(now.reading.figure.value, before.reading.figure.value) >= 0) return [];
    return findingAbout("running-total-falls", [now.cell.shown.at, before.cell.shown.at], {
      shows: inWords(now),
      but: findingParts.inPeriod(inWords(before), before.cell.period.label),
      since: starts.map(monthName).join(" or "),
    });
  });
}

/** Whether a year that begins in this month begins after the one month and by the other: a total starts anew. */
function beginsBetween(before: number, now: number, start: number): boolean {
  const yearOf = (month: number): number => Math.floor((month - start) / 12);
  return yearOf(before) !== yearOf(now);
}

/** Whole counts and money, of which no part is below 0; each cell once. */
function countsOf({ at, read }: ExaminedRow): readonly FigureCell[] {
  const cells = read.cells.filter(hasFigure);
  const isCount = ({ reading: { figure, cases } }: FigureCell): boolean =>
    addsUpOverYear(figure, at.kpi.description) &&
    cases === null &&
    (figure.unit !== "" || Number.isInteger(figure.value));
  if (isPercentRow(at.kpi)) return [];
  return cells.every(isCount) && cells.every(({ reading }) => reading.figure.value >= 0) ? cells : [];
}

function inWords({ reading: { figure } }: FigureCell): string {
  return figureText(figure.value, figure.unit, figure.scaled ? 0 : figure.decimals);
}
