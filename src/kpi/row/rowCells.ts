import { asQuarter, samePeriod, type Period, type PeriodKind } from "../period/calendar";
import { compare } from "../reading/decimal";
import { settleMinimum } from "../reading/minimum";
import { besideOwnTarget } from "../polarity/besideOwnTarget";
import { heldToZero, readPolarityOf, type PolarityCell } from "../polarity/polarity";
import { amongGrades } from "../reading/grades";
import { withLostPoints } from "../reading/lostPoint";
import { settleByNeighbours } from "../reading/neighbours";
import { inOneUnit, type InOneUnit } from "../reading/oneUnit";
import { withRanks } from "../reading/openFigure";
import { readReading, type FigureReading, type Reading } from "../reading/reading";
import { withSaidPercent } from "../reading/saidUnit";
import { withSaidTimes } from "../reading/saidTime";
import { sharedWords } from "../reading/sharedWords";
import { inUnitsScale } from "../reading/unitScale";
import type { KpiRow, PeriodCell } from "./row";
import { belowNoughtAmong } from "../target/bracketedTarget";
import { withBenchmark } from "../target/namedBenchmark";
import { isPartOfAbove, withEndOfScale } from "../target/endOfScale";
import { besideAmber } from "../target/besideAmber";
import { besideTolerance } from "../target/besideTolerance";
import { settleTarget } from "../target/settleTarget";
import { withTimeOfRate } from "../target/ofShorterTime";
import { readTarget, type Target } from "../target/target";
import { withWordsOfYear } from "../target/wordsOfYear";
import type { Shown } from "../reading/shown";
import { onEitherSide, withPrinted } from "../tolerance/printedTolerance";
import { readTolerance, type Tolerance } from "../tolerance/tolerance";
import { widthBySign } from "../tolerance/widthBySign";
import { yearsShare } from "../tolerance/yearsShare";

/** A period cell with what it was read as. */
export interface ReadCell {
  readonly cell: PeriodCell;
  readonly reading: Reading;
}

/** Whether a target is 0 alone; null where it is no single value. */
function isNought(target: Target): boolean | null {
  const [only] = target.kind === "values" && target.amounts.length === 1 ? target.amounts : [];
  return only === undefined ? null : only.figure.value === 0;
}

/** A row with all of its cells read. */
export interface ReadRow {
  readonly row: KpiRow;
  readonly cells: readonly ReadCell[];
  /** Readings of periods that have no column on the sheet. */
  readonly remembered: readonly ReadCell[];
  readonly polarity: PolarityCell;
  readonly target: Target;
  readonly tolerance: Tolerance;
  /** The row's own green value; "missing" where it has none. */
  readonly greenLimit: Target;
}

/** Rows that were read already: judging, judging again after corrections and examining all ask for the same. */
const readRows = new WeakMap<KpiRow, ReadRow>();

/** Reads all cells of a row, once: a row is never changed. */
export function readRow(row: KpiRow): ReadRow {
  const known = readRows.get(row);
  if (known !== undefined) return known;
  const read = readCells(row);
  readRows.set(row, read);
  return read;
}

function readCells(typed: KpiRow): ReadRow {
  const row = withSaidTimes(withAmberOfTarget(withBenchmark(withWordsOfYear(typed))));
  const isPart = isPartOfAbove(row);
  const said = readPolarityOf(row.polarity, row.description);
  const ownPolarity: PolarityCell = isPart && said.kind === "missing" ? { kind: "none" } : said;
  const alone: Target = isPart
    ? { kind: "tracking" }
    : withEndOfScale(readTarget(row.target, row.targetPeriodKind ?? null), ownPolarity);
  const worded = sharedWords(
    row.target,
    alone,
    row.periods.map(({ shown }) => shown),
  );
  const read = (cell: PeriodCell): ReadCell => {
    const plain = amongGrades(readCell(cell), row);
    return worded === null ? plain : { cell, reading: worded.read(cell.shown, plain.reading) };
  };
  const inUnitAmong = (some: readonly PeriodCell[]): InOneUnit<ReadCell> => {
    const each = some.map(read);
    // Before bare figures take the target's unit: "per week" is none of theirs.
    const goal = withTimeOfRate(worded?.target ?? alone, row, each);
    const all = withRanks(each, ownPolarity, goal);
    const signed = row.inPercent === true ? withSaidPercent(all, hasPercent(goal)) : all;
    return inOneUnit(inUnitsScale(signed, goal, row), goal, row);
  };
  // What was kept of a row says nothing about its cells: they come out the same however often they were evaluated.
  const inUnit = inUnitAmong(row.periods);
  const { cells } = inUnit;
  const kept = row.remembered ?? [];
  const remembered =
    kept.length === 0 ? [] : inUnitAmong([...row.periods, ...kept]).cells.slice(row.periods.length);
  const written = belowNoughtAmong(inUnit.target, row.target, cells);
  const goal = withTimeOfRate(settleTarget(settleMinimum(written, row.target, cells), cells), row, cells);
  const { polarity, target } = besideOwnTarget(
    heldToZero(ownPolarity, row.polarity, isNought(goal)),
    row.polarity,
    goal,
  );
  const settled = (some: readonly ReadCell[]): readonly ReadCell[] =>
    withLostPoints(
      settleByNeighbours(some, target, row),
      target,
      `${row.description} ${row.unitColumn ?? ""}`,
    );
  return {
    row,
    cells: settled(cells),
    // Read among the row's own cells, which they in turn do not sway.
    remembered: settled([...cells, ...remembered]).slice(cells.length),
    polarity,
    target,
    tolerance: withPrinted(
      ownTolerance(row.tolerance, target),
      row.printedTolerance ?? null,
      row.followsKey === true,
    ),
    greenLimit: readTarget(row.greenLimit ?? null),
  };
}

/** What a heading says of amber holds for every row under it, as a key does: there "below target" is said for worse. */
function ownTolerance(shown: Shown | null, target: Target): Tolerance {
  const plain = readTolerance(shown);
  const read = yearsShare(shown?.typed === undefined ? widthBySign(plain, target) : plain, target);
  return shown?.readFrom?.kind === "heading" ? onEitherSide(read) : read;
}

function hasPercent(target: Target): boolean {
  return target.kind === "values" && target.amounts.some(({ figure }) => figure.unit === "%");
}

/** "90% (amber 85%)" or "90% (tolerance 2%)" in the target's cell is a tolerance too, where the row has none of its own or was given one in its place. */
function withAmberOfTarget(row: KpiRow): KpiRow {
  const both = row.target === null ? null : (besideAmber(row.target) ?? besideTolerance(row.target));
  if (both === null) return row;
  const { target, tolerance } = both;
  if (row.tolerance?.given !== undefined) return { ...row, target };
  const isOwn = readTolerance(row.tolerance).kind !== "blank";
  return isOwn ? row : { ...row, target, tolerance };
}

/** Reads one cell by itself. A figure that stands under several periods is the reading of none of them. */
export function readCell(cell: PeriodCell): ReadCell {
  const reading = readReading(cell.shown, cell.period);
  return cell.acrossPeriods === true && reading.kind === "figure"
    ? { cell, reading: { kind: "unreadable", why: "across" } }
    : { cell, reading };
}

export type FigureCell = ReadCell & { readonly reading: FigureReading };

export function hasFigure(read: ReadCell): read is FigureCell {
  return read.reading.kind === "figure";
}

/** The period as one of a kind: a year-to-date column that is also a quarter's counts as the quarter. Null where it is of another kind. */
export function asKind(period: Period, kind: PeriodKind): Period | null {
  if (kind === "quarter") return asQuarter(period);
  return period.kind === kind ? period : null;
}

/** The cells of a period; a quarter's own column before a year-to-date one that is also the quarter's. */
export function cellsFor(cells: readonly ReadCell[], period: Period): readonly ReadCell[] {
  const fitting = cells.filter(({ cell }) => {
    const own = asKind(cell.period, period.kind);
    return own !== null && samePeriod(own, period);
  });
  const pure = fitting.filter(({ cell }) => cell.period.kind === period.kind);
  return pure.length > 0 ? pure : fitting;
}

/**
 * Of several columns for one period, the one with a figure; "conflict" where two show different ones, or either may be meant for another
 * period (`withTwins`); null where there is none.
 */
export function pick(cells: readonly ReadCell[]): ReadCell | "conflict" | null {
  const figures = cells.filter(hasFigure);
  const [first] = figures;
  if (first === undefined) return cells[0] ?? null;
  const agree = figures.every(
    ({ reading }) =>
      compare(reading.figure.value, first.reading.figure.value) === 0 &&
      reading.figure.unit === first.reading.figure.unit,
  );
  return agree && first.cell.twin === undefined ? first : "conflict";
}
