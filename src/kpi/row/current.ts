import { monthsElapsed, type Period, type PeriodKind } from "../period/calendar";
import { MONTHS_OF } from "./ownFrequency";
import { oneLine } from "../travel/rowTravel";
import { asKind, cellsFor, hasFigure, pick, type FigureCell, type ReadCell } from "./rowCells";

/** Why a row has nothing to rate. */
export type NotRatedReason =
  | {
      readonly kind: "no-cases" | "no-history" | "in-arrears" | "not-on-row";
      readonly period: Period;
    }
  /** `said` is what the cell shows where that is more than the word, "n/a – seasonal". */
  | { readonly kind: "not-applicable"; readonly period: Period; readonly said: string | null }
  | { readonly kind: "not-due"; readonly period: Period; readonly frequency: PeriodKind | null }
  /** Its target is for the year, and none for the period. */
  | { readonly kind: "of-year"; readonly period: Period; readonly target: string }
  /** Its latest figure is of another year than its target; `frequency` is what it is reported by, where that is not the period's. */
  | {
      readonly kind: "other-year";
      readonly period: Period;
      readonly frequency: PeriodKind | null;
      readonly latest: Period;
      readonly target: Period;
    }
  | { readonly kind: "no-figures" };

/** The reading a row is rated by, or what stands in its place. */
export type Current =
  | {
      readonly kind: "figure";
      readonly read: FigureCell;
      /** How often the row says it is reported, where that is not its column's kind: a termly figure under July. */
      readonly frequency: PeriodKind | null;
    }
  | { readonly kind: "missing" | "unreadable" | "error" | "conflict"; readonly read: ReadCell }
  | { readonly kind: "none"; readonly reason: NotRatedReason };

/** Lengths in order, to tell a less frequent kind from a more frequent one. */
const FREQUENCIES: readonly PeriodKind[] = ["month", "quarter", "term", "half-year", "year"];

/**
 * The current reading (rules.md, section 2): the reporting period's; in arrears, the latest before it that has a number; not due, the
 * latest of the row's own frequency. A blank is missing data only where a reading of this frequency is due.
 *
 * @param pace How often the row says it has a figure: that speaks where the cell of the reporting period shows none.
 * @param isLate Whether the row says that its figures come in arrears.
 */
export function currentReading(
  cells: readonly ReadCell[],
  reporting: Period,
  pace: PeriodKind | null = null,
  isLate = false,
): Current {
  const here = cellsFor(cells, reporting);
  const read = pick(here);
  const ownPace = frequencyInWords(cells, reporting.kind);
  const slower = isSlower(pace, reporting) ? pace : null;
  const elsewhere = ownPace ?? slower ?? paceOfFigures(cells, reporting);
  if (read === null) {
    return elsewhere === null
      ? none({ kind: "not-on-row", period: reporting })
      : latestOfKind(cells, elsewhere, reporting);
  }
  if (read === "conflict") return conflict(here);
  switch (read.reading.kind) {
    case "in-arrears":
      return inArrears(cells, reporting);
    case "not-due": {
      const frequency = read.reading.frequency ?? elsewhere;
      return frequency === null || frequency === reporting.kind
        ? none({ kind: "not-due", period: reporting, frequency: null })
        : latestOfKind(cells, frequency, reporting);
    }
    case "missing":
      if (read.reading.blank && isLate) return inArrears(cells, reporting);
      return read.reading.blank && elsewhere !== null
        ? latestOfKind(cells, elsewhere, reporting)
        : { kind: "missing", read };
    case "not-applicable":
      return elsewhere === null
        ? asFound(read, reporting, ownPace)
        : latestOfKind(cells, elsewhere, reporting);
    default:
      return asFound(read, reporting, ownPace);
  }
}

/** Whether a row of this frequency has no figure due with the reporting period: an annual one before March, a half-yearly one under quarter 1. */
function isSlower(frequency: PeriodKind | null, reporting: Period): frequency is PeriodKind {
  if (frequency === null || FREQUENCIES.indexOf(frequency) <= FREQUENCIES.indexOf(reporting.kind))
    return false;
  const months = MONTHS_OF[frequency];
  return months === undefined || monthsElapsed(reporting.end) % months !== 0;
}

function none(reason: NotRatedReason): Current {
  return { kind: "none", reason };
}

function conflict(cells: readonly ReadCell[]): Current {
  const [first] = cells.filter(hasFigure);
  return first === undefined ? none({ kind: "no-figures" }) : { kind: "conflict", read: first };
}

/** A cell whose meaning needs no other cell. */
export function asFound(read: ReadCell, period: Period, frequency: PeriodKind | null): Current {
  const { cell, reading } = read;
  switch (reading.kind) {
    case "figure":
      return { kind: "figure", read: { cell, reading }, frequency: reading.frequency ?? frequency };
    case "missing":
      return { kind: "missing", read };
    case "unreadable":
    case "error":
      return { kind: reading.kind, read };
    case "stated":
      return { kind: "unreadable", read };
    case "not-due":
      return none({ kind: "not-due", period, frequency: reading.frequency });
    case "in-arrears":
    case "no-cases":
    case "no-history":
      return none({ kind: reading.kind, period });
    case "not-applicable": {
      const said = reading.remark === true ? oneLine(cell.shown.text) : null;
      return none({ kind: reading.kind, period, said });
    }
    default:
      return reading satisfies never;
  }
}

function inArrears(cells: readonly ReadCell[], reporting: Period): Current {
  const [latest] = ofKind(cells, reporting.kind)
    .filter(({ read, period }) => period.end < reporting.end && hasFigure(read))
    .sort((a, b) => b.period.end - a.period.end);
  if (latest === undefined || !hasFigure(latest.read)) return none({ kind: "in-arrears", period: reporting });
  return { kind: "figure", read: latest.read, frequency: null };
}

/** The latest period of a kind that has ended by the reporting period: later ones are the future. */
function latestOfKind(cells: readonly ReadCell[], kind: PeriodKind, reporting: Period): Current {
  const [latest] = ofKind(cells, kind)
    .filter(({ period }) => period.end <= reporting.end)
    .sort((a, b) => b.period.end - a.period.end);
  if (latest === undefined)
    return (
      latestAtEnd(cells, kind, reporting) ?? none({ kind: "not-due", period: reporting, frequency: kind })
    );
  const here = cellsFor(cells, latest.period);
  const read = pick(here);
  if (read === null || read === "conflict") return conflict(here);
  return read.reading.kind === "in-arrears"
    ? inArrears(cells, latest.period)
    : asFound(read, latest.period, null);
}

/** On a sheet of months or quarters alone, a slower row's figure under the last of its period's; null where there is none. */
function latestAtEnd(cells: readonly ReadCell[], kind: PeriodKind, reporting: Period): Current | null {
  const months = MONTHS_OF[kind];
  if (months === undefined || (reporting.kind !== "month" && reporting.kind !== "quarter")) return null;
  const [latest] = ofKind(cells, reporting.kind)
    .filter(({ read, period }) => period.end <= reporting.end && hasFigure(read))
    .filter(({ period }) => monthsElapsed(period.end) % months === 0)
    .sort((a, b) => b.period.end - a.period.end);
  return latest === undefined || !hasFigure(latest.read)
    ? null
    : { kind: "figure", read: latest.read, frequency: kind };
}

function ofKind(cells: readonly ReadCell[], kind: PeriodKind): { read: ReadCell; period: Period }[] {
  return cells.flatMap((read) => {
    const period = asKind(read.cell.period, kind);
    return period === null ? [] : [{ read, period }];
  });
}

/** A frequency that the row's cells of this kind name ("n/a Termly reported" under June), where it is lower than theirs. */
function frequencyInWords(cells: readonly ReadCell[], kind: PeriodKind): PeriodKind | null {
  for (const { read } of ofKind(cells, kind)) {
    if (read.reading.kind !== "not-due" || read.reading.frequency === null) continue;
    if (FREQUENCIES.indexOf(read.reading.frequency) > FREQUENCIES.indexOf(kind))
      return read.reading.frequency;
  }
  return null;
}

/** The kind of column that alone has the row's figures: a row with figures under quarters and never under months is a quarterly row. */
function paceOfFigures(cells: readonly ReadCell[], reporting: Period): PeriodKind | null {
  const kinds = FREQUENCIES.filter(
    (kind) =>
      kind !== "year" &&
      ofKind(cells, kind).some(({ read, period }) => hasFigure(read) && period.end <= reporting.end),
  );
  const [only] = kinds;
  return kinds.length === 1 && only !== undefined && only !== reporting.kind ? only : null;
}
