import type { Reading } from "../reading/reading";
import { asQuarter, samePeriod, type Period, type PeriodKind } from "./calendar";
import { hasFigure, type ReadCell, type ReadRow } from "../row/rowCells";
import type { Unreadable } from "../reading/unreadable";

/** Kinds that set the pace of a sheet, in groups: the first group of which the sheet has a column decides. */
export const PACES: readonly (readonly PeriodKind[])[] = [
  ["month", "quarter"],
  ["term", "half-year", "period"],
  // This year so far is newer than last year's outturn beside it.
  ["year-to-date"],
  ["year"],
];

const SILENT: readonly string[] = ["not-due", "not-applicable", "no-history"];

/** Fewer rows of 0 may well be true: two measures of misses, and none missed. */
const FEWEST_NOUGHTS = 3;

/** The period that is reported, and the later ones that were passed over because they show nothing but 0, latest first. */
export interface Reported {
  readonly period: Period | null;
  readonly noughts: readonly Period[];
}

/**
 * The latest month or quarter in which any row has a figure (rules.md, section 2): later columns, still empty for every row, are the
 * future; and so are those that show 0 in every row, three or more, after a period that for the most part does not: formulas of months to
 * come. A later column that holds something else than figures ("<5", "c. 85%") for most of the rows is no empty one. Of a month and a
 * quarter with the same end, the month. A sheet without such columns goes by its terms, then its years.
 */
export function latestReported(
  rows: readonly ReadRow[],
  isReported: (read: ReadCell) => boolean = hasFigureOrNearly,
): Reported {
  for (const kinds of PACES) {
    const periods = rows.flatMap(({ cells }) =>
      cells.flatMap((read) => {
        const period = asQuarter(read.cell.period) ?? read.cell.period;
        return kinds.includes(period.kind) ? [{ period, read }] : [];
      }),
    );
    const reported = passNoughts(
      byPeriod(periods.flatMap(({ period, read }) => (isReported(read) ? [{ period, read }] : []))),
    );
    const answered = laterAnswers(byPeriod(periods), reported.period, isReported);
    if (answered !== null) return { period: answered, noughts: [] };
    if (reported.period !== null) return reported;
    // Blank months mean that nothing is in yet; months that all say "Annual" leave the pace to the years.
    if (periods.some(({ read }) => !SILENT.includes(read.reading.kind))) return reported;
  }
  return { period: null, noughts: [] };
}

/** A figure is there, though not for certain which: "(91%)", "12,5", "300 of 465". */
const NEARLY: readonly Unreadable[] = [
  "brackets",
  "number",
  "fraction",
  "point",
  "tenth",
  "threefold",
  "colon",
];

function hasFigureOrNearly(read: ReadCell): boolean {
  return hasFigure(read) || (read.reading.kind === "unreadable" && NEARLY.includes(read.reading.why));
}

/**
 * The latest period after the last one with figures that has answers in place of figures, from at least half as many rows; null where
 * there is none. Errors, "n/a" and "awaiting data" count in the very next period alone, with nothing behind it: formulas and words for all the
 * months to come are no answers.
 */
function laterAnswers(
  all: readonly Reports[],
  latest: Period | null,
  isReported: (read: ReadCell) => boolean,
): Period | null {
  const filled = all.filter(({ reads }) => reads.some(({ reading }) => !isBlank(reading)));
  const known = all.find(({ period }) => latest !== null && samePeriod(period, latest));
  const expected = (known?.reads.filter(isReported).length ?? 1) / 2;
  const later = filled.filter(({ period }) => latest === null || period.end > latest.end);
  const answers = ({ reads }: Reports, isNext: boolean): boolean => {
    const strong = reads.filter(({ reading }) => ANSWERS.includes(reading.kind));
    const weak = isNext ? reads.filter(isWeak).length : 0;
    const noCases = strong.every(({ reading }) => reading.kind === "no-cases");
    // "0 out of 0" for everybody comes of formulas, as 0 does.
    const count = noCases && strong.length >= FEWEST_NOUGHTS ? weak : strong.length + weak;
    return count > 0 && count >= expected;
  };
  return later.find((one) => answers(one, later.length === 1))?.period ?? null;
}

const ANSWERS: readonly string[] = ["unreadable", "stated", "no-cases"];

function isWeak({ cell, reading }: ReadCell): boolean {
  // Division by a number that is not in yet is how a formula of a month to come shows.
  if (reading.kind === "error") return !/div/i.test(cell.shown.text);
  return reading.kind === "not-applicable" || (reading.kind === "missing" && !reading.blank);
}

function isBlank(reading: Reading): boolean {
  return reading.kind === "missing" && reading.blank;
}

interface Reports {
  readonly period: Period;
  readonly reads: ReadCell[];
}

/** The figures of each period, the latest period first. */
function byPeriod(found: readonly { period: Period; read: ReadCell }[]): readonly Reports[] {
  const reports = new Map<string, Reports>();
  for (const { period, read } of found) {
    const key = `${period.kind} ${String(period.start)} ${String(period.end)}`;
    const known = reports.get(key);
    if (known === undefined) reports.set(key, { period, reads: [read] });
    else known.reads.push(read);
  }
  return [...reports.values()].sort(({ period: a }, { period: b }) => b.end - a.end || b.start - a.start);
}

function passNoughts(reports: readonly Reports[]): Reported {
  const [latest] = reports;
  const first = reports.findIndex((report) => shareOfNoughts(report) < 1);
  const before = reports[first];
  if (latest === undefined) return { period: null, noughts: [] };
  if (
    before === undefined ||
    first === 0 ||
    latest.reads.length < FEWEST_NOUGHTS ||
    shareOfNoughts(before) >= 0.5
  )
    return { period: latest.period, noughts: [] };
  return { period: before.period, noughts: reports.slice(0, first).map(({ period }) => period) };
}

function shareOfNoughts({ reads }: Reports): number {
  return reads.filter((read) => hasFigure(read) && read.reading.figure.value === 0).length / reads.length;
}
