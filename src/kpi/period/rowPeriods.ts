import { asQuarter, samePeriod, type Period } from "./calendar";
import { latestReported, PACES, type Reported } from "./reportingPeriod";
import type { ReadRow } from "../row/rowCells";
import { doubtSentences } from "../../wording/kpi/explanations";

/** The period of each row, in the order of the rows, and what the officer should know of them, as sentences. */
export interface RowPeriods {
  readonly periods: readonly Period[];
  readonly doubts: readonly string[];
}

/**
 * The period that each row is judged for (rules.md, section 2, on a sheet of several tables). A row goes with the sheet where it has a
 * column for the sheet's period or a later one: a blank there is a figure that is due. A row whose columns are all of a slower kind, as
 * in a table of years under one of months, goes by the latest of that kind. Where its columns end before that, it goes by the latest with
 * a figure among the rows that have the same columns: those of its table. Where the officer chose the sheet's period, nothing counts that
 * begins after it.
 *
 * @param chosen Whether the sheet's period is the officer's choice.
 * @example months to July 2023 above months to June 2023
 * // July 2023 for the rows of the first table, June 2023 for those of the second, and a sentence that says so
 */
export function periodsOfRows(rows: readonly ReadRow[], reporting: Period, chosen: boolean): RowPeriods {
  const sheetPace = paceOf([reporting]);
  const facts = rows.map((row): Facts => {
    const columns = row.cells.map(({ cell }) => asQuarter(cell.period) ?? cell.period);
    return {
      row: chosen ? upTo(row, reporting) : row,
      columns,
      pace: Math.max(paceOf(columns), sheetPace),
      table: columns.map(({ kind, start, end }) => [kind, start, end].join(" ")).join(", "),
    };
  });
  const ofPace = latestBy(facts, "pace");
  const ofTable = latestBy(facts, "table");
  const found = facts.map((row): Reported & { period: Period } => {
    const sheet = row.pace === sheetPace ? { period: reporting, noughts: [] } : ofPace(row);
    const period = sheet.period ?? reporting;
    const own = row.columns.length === 0 || reaches(row, period) ? sheet : ofTable(row);
    return { period: own.period ?? period, noughts: own.noughts };
  });
  const periods = found.map(({ period }) => period);
  const skipped = found.map(({ noughts, period }) => skippedPeriods(noughts, period));
  return { periods, doubts: [...new Set(skipped.flat()), ...apart(facts, periods, reporting)] };
}

/** The periods that were passed over, named. */
export function skippedPeriods(noughts: readonly Period[], taken: Period): readonly string[] {
  const labels = noughts.map(({ label }) => label).reverse();
  return labels.length === 0 ? [] : [doubtSentences.allNought(labels, taken.label)];
}

interface Facts {
  readonly row: ReadRow;
  /** The periods of its columns; a year to date that is also a quarter's counts as the quarter. */
  readonly columns: readonly Period[];
  readonly pace: number;
  /** The same for the rows of one table. */
  readonly table: string;
}

/** The first pace of which there is a column. */
function paceOf(periods: readonly Period[]): number {
  return PACES.findIndex((kinds) => periods.some(({ kind }) => kinds.includes(kind)));
}

/** A year is known when it has begun by the reporting period. */
function upTo(row: ReadRow, reporting: Period): ReadRow {
  return { ...row, cells: row.cells.filter(({ cell }) => cell.period.start <= reporting.end) };
}

function reaches({ columns, pace }: Facts, period: Period): boolean {
  return columns.some(({ kind, end }) => PACES[pace]?.includes(kind) === true && end >= period.end);
}

/** What the rows report that are alike in one thing; worked out once for all of them. */
function latestBy(facts: readonly Facts[], alike: "pace" | "table"): (row: Facts) => Reported {
  const known = new Map<number | string, Reported>();
  return (row) => {
    const key = row[alike];
    const reported =
      known.get(key) ?? latestReported(facts.filter((other) => other[alike] === key).map((one) => one.row));
    known.set(key, reported);
    return reported;
  };
}

/**
 * Rows that are judged for another period than the sheet's although theirs are of its kind, or for one that lies ahead of it. Years under
 * months are what an officer expects; these are worth a sentence.
 */
function apart(facts: readonly Facts[], periods: readonly Period[], reporting: Period): readonly string[] {
  const names = new Map<string, string[]>();
  facts.forEach(({ row, pace }, index) => {
    const period = periods[index] ?? reporting;
    const expected = pace !== paceOf([reporting]) && period.start <= reporting.end;
    if (expected || samePeriod(period, reporting)) return;
    const name = row.row.ref ?? row.row.description;
    names.set(period.label, [...(names.get(period.label) ?? []), name]);
  });
  return [...names].map(([label, [first = "", ...more]]) =>
    doubtSentences.apart({ first, more: more.length, taken: label, sheet: reporting.label }),
  );
}
