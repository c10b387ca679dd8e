import { isRolling, monthsElapsed, periodBefore, type Period, type PeriodKind } from "../period/calendar";
import type { Current } from "../row/current";
import { plus, roundTo } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import { convert } from "../reading/unit";
import { byOfficer } from "../reading/shown";
import { previousLabel } from "../../wording/kpi/periods";
import { MONTHS_OF } from "../row/ownFrequency";
import { overlappingBefore } from "./overlapping";
import { slowerPace } from "./slowerPace";
import { cellsUnder } from "../row/namedCell";
import type { Baseline } from "../row/row";
import { mistyped } from "../row/mistyped";
import { severalReadings, type NoTravelReason } from "./noTravelReason";
import {
  asKind,
  cellsFor,
  hasFigure,
  pick,
  readCell,
  type FigureCell,
  type ReadCell,
  type ReadRow,
} from "../row/rowCells";

/** What the current reading is compared with: one cell, or the mean of several. */
export type Previous =
  | {
      readonly kind: "found";
      readonly period: Period;
      readonly reads: readonly FigureCell[];
      readonly figure: Figure;
    }
  | { readonly kind: "none"; readonly reason: NoTravelReason };

const MONTHS_A_YEAR = 12;

/**
 * The previous reading (rules.md, section 2): by default the period of the same kind immediately before the current one. Never a
 * year-to-date column, never "the nearest number to the left"; where that period has no figure there is none, and the reason says so.
 * Of a period that has no column on the sheet, a reading in `remembered` is taken.
 */
export function previousReading(
  compared: Pick<ReadRow, "row" | "cells" | "remembered">,
  current: Extract<Current, { kind: "figure" }>,
  baseline: Baseline,
): Previous {
  const { row, cells, remembered } = compared;
  const { cell, reading } = current.read;
  if (reading.coverage?.kind === "part") return none({ kind: "part-period", period: cell.period.label });
  if (reading.coverage?.kind === "other") return none({ kind: "other-period", period: cell.period.label });
  if (baseline.kind === "column") return inColumn({ row, cells }, cell.period, baseline.heading);
  const known = { cells, remembered };
  const frequency = slowerPace(compared, current, baseline.kind === "period-before");
  if (frequency !== null) {
    const entered = baseline.kind === "period-before" ? enteredFor(remembered, frequency) : null;
    if (entered !== null) return usable(entered);
    const before = baseline.kind === "period-before" ? atPeriodEnd(known, cell.period, frequency) : null;
    if (before !== null) return before;
    const onSheet = cells.some((other) => asKind(other.cell.period, frequency) !== null);
    return none(
      onSheet
        ? { kind: "frequency-unclear", frequency, period: cell.period.label }
        : { kind: "frequency", frequency },
    );
  }
  const period = comparable(cell.period);
  if (period === null) return none({ kind: "year-to-date" });
  switch (baseline.kind) {
    case "period-before":
      return at(
        known,
        overlappingBefore([...cells, ...remembered], period) ?? periodBefore(period, 1),
        period,
      );
    case "same-period-last-year":
      return at(known, periodBefore(period, periodsAYear(period)), period);
    case "average-before":
      return averageBefore(known, period, baseline.periods);
    default:
      return baseline satisfies never;
  }
}

/**
 * The period whose figure would give the arrow, by its label ("June 2023", "previous term"); null where no figure alone would. `current`
 * is the label of the period that is rated.
 */
export function periodWanted(reason: NoTravelReason, current: string, baseline: Baseline): string | null {
  switch (reason.kind) {
    case "not-on-sheet":
    case "blank":
    case "no-figure":
    case "several-readings":
      return reason.period;
    case "part-period":
    case "other-period":
      return reason.period === current ? null : reason.period;
    case "frequency":
    case "frequency-unclear":
      return baseline.kind === "period-before" ? previousLabel(reason.frequency) : null;
    default:
      return null;
  }
}

/**
 * A quarterly figure under September is compared with the one under June, which may be blank; null where there is no such column, or the
 * figure does not stand under the last of its time.
 */
function atPeriodEnd(known: Known, current: Period, frequency: PeriodKind): Previous | null {
  const months = MONTHS_OF[frequency];
  const length = current.end - current.start + 1;
  if (months === undefined || (current.kind !== "month" && current.kind !== "quarter")) return null;
  if (monthsElapsed(current.end) % months !== 0) return null;
  const previous = at(known, periodBefore(current, months / length), current);
  return previous.kind === "none" && previous.reason.kind === "not-on-sheet" ? null : previous;
}

/** The officer's own figure for "the previous term", which the sheet's columns have no name for; null where none was entered. */
function enteredFor(remembered: readonly ReadCell[], frequency: PeriodKind): ReadCell | null {
  const label = previousLabel(frequency);
  return (
    remembered.find(({ cell }) => cell.source?.kind === "entered" && cell.period.label === label) ?? null
  );
}

function none(reason: NoTravelReason): Previous {
  return { kind: "none", reason };
}

/** A year to date is comparable only as quarter 1, which it then equals; from quarter 2 on it covers more than the quarter it names. */
function comparable(period: Period): Period | null {
  if (period.kind !== "year-to-date") return period;
  return period.alsoQuarter && monthsElapsed(period.end) === 3 ? asKind(period, "quarter") : null;
}

function periodsAYear(period: Period): number {
  if (period.kind === "term") return 3;
  const length = period.end - period.start + 1;
  return Math.max(1, Math.round(MONTHS_A_YEAR / length));
}

/** The readings a row has: those in its cells, and those of periods without a column. */
interface Known {
  readonly cells: readonly ReadCell[];
  readonly remembered: readonly ReadCell[];
}

function at({ cells, remembered }: Known, wanted: Period | null, from: Period): Previous {
  if (wanted === null) return none({ kind: "year-to-date" });
  const here = cellsFor(cells, wanted).filter(({ cell }) => comparable(cell.period) !== null);
  // Of the officer's and the memory's, the officer's stands first. A period without a date may be another one by now.
  const kept = cellsFor(remembered, wanted).find(({ cell }) => comparable(cell.period) !== null);
  const read = pick(here) ?? (isNamed(from) ? kept : null) ?? null;

  if (read === null) {
    return none(
      isNamed(from)
        ? { kind: "not-on-sheet", period: wanted.label }
        : { kind: "previous-kind", of: from.kind },
    );
  }
  const twin = read === "conflict" ? here.find(({ cell }) => cell.twin !== undefined)?.cell : undefined;
  if (twin !== undefined) return none({ kind: "twin-columns", heading: twin.heading });
  if (read === "conflict") return none(severalReadings(wanted.label, here));
  return usable(read);
}

/** Whether the period is called by its date, so that the one before has a name too; "This quarter" and terms are not. */
export function isNamed(period: Period): boolean {
  const isOfKnownLength = period.kind !== "term" && (period.kind !== "period" || isRolling(period));
  return isOfKnownLength && periodBefore(period, 0)?.label === period.label;
}

function usable(read: ReadCell): Previous {
  const { period, shown } = read.cell;
  if (!hasFigure(read)) {
    const wrong = mistyped(read);
    const blank = read.reading.kind === "missing" && shown.text.trim() === "";
    return none(
      blank
        ? { kind: "blank", period: period.label }
        : {
            kind: "no-figure",
            period: period.label,
            text: shown.text,
            at: shown.at,
            ...byOfficer(shown),
            ...inBrackets(read),
            ...(wrong === null ? {} : { mistyped: wrong }),
          },
    );
  }
  const coverage = read.reading.coverage?.kind;
  if (coverage === "part") return none({ kind: "part-period", period: period.label });
  if (coverage === "other" || coverage === "longer")
    return none({ kind: "other-period", period: period.label });
  return { kind: "found", period, reads: [read], figure: read.reading.figure };
}

function inBrackets({ reading }: ReadCell): { readonly inBrackets?: true } {
  return reading.kind === "unreadable" && reading.why === "brackets" ? { inBrackets: true } : {};
}

/** A column of readings, else any other: "3 year average" is for no period, and called by its heading. */
function inColumn(
  { row, cells }: Pick<ReadRow, "row" | "cells">,
  current: Period,
  heading: string,
): Previous {
  const dated = cells.filter(({ cell }) => cellsUnder([cell], heading).length > 0);
  const label = heading.replace(/\s+/gu, " ").trim();
  const others = cellsUnder(row.named ?? [], heading).map(({ shown }) =>
    readCell({ heading, shown, period: { ...current, alsoQuarter: false, label } }),
  );
  const read = pick(dated.length > 0 ? dated : others);
  if (read === null) return none({ kind: "no-column", heading });
  return read === "conflict" ? none({ kind: "several-columns", heading }) : usable(read);
}

/** The mean of the periods before, shown with the decimals of the finest of them. */
function averageBefore(known: Known, period: Period, count: number): Previous {
  const found: Extract<Previous, { kind: "found" }>[] = [];
  for (let step = count; step >= 1; step -= 1) {
    const previous = at(known, periodBefore(period, step), period);
    if (previous.kind === "none") return previous;
    found.push(previous);
  }
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return none({ kind: "previous-kind", of: period.kind });
  const odd = found.find(({ figure }) => convert(1, figure.unit, first.figure.unit) !== 1);
  if (odd !== undefined)
    return none({
      kind: "units-differ",
      period: odd.period.label,
      text: odd.reads[0]?.cell.shown.text ?? "",
      at: odd.reads[0]?.cell.shown.at ?? "",
      ...byOfficer(odd.reads[0]?.cell.shown),
    });
  const decimals = Math.max(...found.map(({ figure }) => figure.decimals));
  const sum = found.reduce((total, { figure }) => plus(total, figure.value), 0);
  return {
    kind: "found",
    period: { ...first.period, end: last.period.end, label: `${first.period.label} to ${last.period.label}` },
    reads: found.flatMap(({ reads }) => reads),
    figure: { ...first.figure, value: roundTo(sum / found.length, decimals), decimals },
  };
}
