import { asQuarter, financialYearOf, monthsElapsed, type Period, type PeriodKind } from "../period/calendar";
import { isAverage } from "./addsUp";
import { compare, partOf, times } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import { hasFigure, type FigureCell, type ReadRow } from "../row/rowCells";
import { normalise } from "../reading/normalise";
import { isShareOfYear, runsUpWithTheYear } from "../target/ownTarget";
import { doublesWithTargets } from "../target/doubling";
import { isRunningShare } from "./risesToYear";
import { PERIODS_A_YEAR, yearOf } from "../target/yearOf";
import { holds } from "../phrase";
import { CUMULATIVE_NAME_WORDS, NOT_CUMULATIVE_WORDS } from "../reading/wordsBeside";
import { rememberingText } from "../remembering";
import type { PeriodCell } from "../row/row";
import type { Target, TargetAmount } from "../target/target";
import { tokenise, wordsOf } from "../reading/token";

/** Why a row counts as cumulative. */
export type CumulativeReason =
  | "cells-say"
  | "declared"
  | "name-says"
  | "note-says"
  | "targets-run-up"
  | "share-of-year"
  | "target-and-year-to-date";

/**
 * Whether a row's figures run up from April (rules.md, section 7.5): its cells, its name, its column's heading or a note say so, it has been declared, its
 * targets by period run up in proportion to the year (of two alone a share's, where its name says so too), the period's own is as large a part of the year's as the time gone by, or its target gives a period amount and a year amount and its year-to-date column shows the same number as the current one. In the first period of the
 * year the two always agree, which proves nothing. Null where the row is not cumulative.
 */
export function cumulativeReason(read: ReadRow, current: FigureCell): CumulativeReason | null {
  const declared = read.row.declared?.cumulative;
  if (declared !== undefined) return declared ? "declared" : null;
  if (current.reading.cumulative !== null) return "cells-say";
  const { description } = read.row;
  if ((saysCumulative(description) || headingSaysCumulative(current.cell)) && !isAverage(description))
    return "name-says";
  if (read.row.notedRunning !== undefined && !isAverage(description)) return "note-says";
  if (current.cell.target !== undefined && runsUpWithTheYear(read, current)) return "targets-run-up";
  if (current.cell.target !== undefined && isShareOfYear(read, current)) return "share-of-year";
  if (isRunningShare(current.reading.figure, read.row.description) && doublesWithTargets(read, current))
    return "targets-run-up";
  const { period } = current.cell;
  const amount = periodAmount(read.target, period);
  const hasYear = read.target.kind === "values" && read.target.amounts.some(({ per }) => per === "year");
  if (amount === null || !hasYear || periodsElapsed(amount.per, period) === 1) return null;
  const runsUp = read.cells.some((other) => {
    const yearToDate = other.cell.period;
    if (yearToDate.kind !== "year-to-date" || !hasFigure(other)) return false;
    const sameYear = financialYearOf(yearToDate.start) === financialYearOf(period.start);
    const { figure } = other.reading;
    return (
      sameYear &&
      figure.unit === current.reading.figure.unit &&
      compare(figure.value, current.reading.figure.value) === 0
    );
  });
  return runsUp ? "target-and-year-to-date" : null;
}

/** Of a description or heading: "Homes delivered (cumulative YTD)"; "non-cumulative" says the opposite. */
export const saysCumulative = rememberingText((name: string): boolean => {
  const words = wordsOf(tokenise(normalise(name) ?? ""));
  return (
    CUMULATIVE_NAME_WORDS.some((phrase) => holds(words, phrase, "anywhere")) &&
    !NOT_CUMULATIVE_WORDS.some((phrase) => holds(words, phrase, "anywhere"))
  );
});

/** "July 2023 (cumulative)". A year-to-date column is judged as such already. */
function headingSaysCumulative({ period, heading }: PeriodCell): boolean {
  return period.kind !== "year-to-date" && saysCumulative(heading);
}

/** What is due of each period of a kind, beside what it is a share of. */
export interface PeriodAmount {
  readonly figure: Figure;
  readonly per: PeriodKind;
  /** The year's target, where the amount is its even share and does not come out even: 100 beside "8.33 per month". */
  readonly shareOf?: Figure;
}

/**
 * A target's amount for periods of this length, where it gives one: the 21 of "252 (21 per month)" for a month. A figure that only stands
 * beside the year's is one where so much each period makes the year's: the 35 of "35 (70 for the year)" is no month's.
 */
export function periodAmount(target: Target, period: Period): PeriodAmount | null {
  if (target.kind !== "values") return null;
  const kind = asQuarter(period)?.kind ?? period.kind;
  if (kind === "year" || kind === "year-to-date") return null;
  const named = target.amounts.find(({ per }) => per === kind);
  const unnamed = target.amounts.length > 1 ? target.amounts.find(({ per }) => per === null) : undefined;
  const amount: TargetAmount | undefined = named ?? unnamed;
  if (amount === undefined) return null;
  const year = target.amounts.find(({ per }) => per === "year");
  const sum = year === undefined ? null : yearOf(amount.figure, kind, year.figure);
  if (named === undefined && sum === "other") return null;
  const isShare = year !== undefined && sum === "about";
  return { figure: amount.figure, per: kind, ...(isShare ? { shareOf: year.figure } : {}) };
}

/** How many periods of a kind have run in the financial year by the end of this one; null where the year has no such division. */
export function periodsElapsed(kind: PeriodKind | null, period: Period): number | null {
  const months = monthsElapsed(period.end);
  if (kind === "month") return months;
  if (kind === "quarter") return Math.ceil(months / 3);
  if (kind === "half-year") return Math.ceil(months / 6);
  return null;
}

/** Period amount × periods elapsed (April = 1): 47 a month by July is 188; of a share that was rounded, that part of the year's. */
export function targetToDate({ figure, per, shareOf }: PeriodAmount, period: Period): Figure | null {
  const periods = periodsElapsed(per, period);
  const inYear = PERIODS_A_YEAR[per];
  if (periods === null) return null;
  if (shareOf === undefined || inYear === undefined)
    return { ...figure, value: times(figure.value, periods) };
  // Not rounded: a limit worked out from a rounded one lies beside the true limit, and a figure on it would be outside.
  return { ...figure, value: partOf(shareOf.value, periods, inYear) };
}
