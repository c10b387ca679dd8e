import { SEVERAL_READINGS } from "../../wording/kpi/severalReadings";
import type { Current } from "./current";
import type { Figure } from "../reading/figure";
import { query, twinQuery, unreadableQuery, unusedUnitQuery, type Query } from "../query";
import { slipIn, type Mistyped } from "./mistyped";
import { cellsFor, hasFigure, type ReadCell, type ReadRow } from "./rowCells";
import type { Shown } from "../reading/shown";
import type { RowTravel } from "../travel/rowTravel";
import { settleUnit } from "../reading/rowUnit";

type FigureCurrent = Extract<Current, { kind: "figure" }>;

/** What is asked about a cell that a figure was looked for in. */
export function queryInPlaceOfAFigure(
  kind: "error" | "conflict" | "unreadable",
  { cell, reading }: ReadCell,
  blocking: boolean,
  cells: readonly ReadCell[],
): Query {
  const { shown } = cell;
  if (kind === "error") return query("cell-error", shown, blocking);
  if (kind === "conflict")
    return cell.twin === undefined
      ? severalQuery(shown, figuresBeside(shown, cellsFor(cells, cell.period)), blocking)
      : twinQuery(shown, cell.twin, blocking);
  if (reading.kind === "stated") return unreadableQuery(shown, "met", blocking);
  const why = reading.kind === "unreadable" ? reading.why : "other";
  return why === "brackets"
    ? query("brackets-or-minus", shown, blocking)
    : unreadableQuery(shown, slipIn(reading, shown.text) ?? why, blocking);
}

/** A figure for whose period other cells show different ones; without them the question names its own cell alone. */
function severalQuery(about: Shown, others: readonly Shown[], blocking: boolean): Query {
  const asked = query("several-readings", about, blocking);
  return others.length === 0 ? asked : { ...asked, sentence: SEVERAL_READINGS(asked, others) };
}

/** The other cells of a period with a figure that is shown in another way. */
function figuresBeside({ at, text }: Shown, cells: readonly ReadCell[]): readonly Shown[] {
  return cells
    .filter(hasFigure)
    .map(({ cell }) => cell.shown)
    .filter((other) => other.at !== at && other.at !== "" && other.text.trim() !== text.trim());
}

/** What is odd about the cell that is rated; blocking only where that leaves no status. */
export function currentCellQueries(
  current: FigureCurrent,
  settled: { figure: Figure; sure: boolean } | null,
  unrated: boolean,
): readonly Query[] {
  const { cell, reading } = current.read;
  const queries: Query[] = [];
  if (reading.figure.slip) queries.push(query("typing-slip", cell.shown, false, reading.figure));
  if (reading.coverage?.kind === "part") queries.push(query("part-period", cell.shown, false));
  if (reading.coverage?.kind === "other") queries.push(query("period-differs", cell.shown, !unrated));
  if (settled === null) queries.push(query("unit-differs", cell.shown, !unrated));
  else if (!settled.sure) queries.push(query("unit-differs", cell.shown, false, settled.figure));
  return queries;
}

/** What is odd about the cell that is compared with, or would be if its figure could be read. */
export function previousSlips(read: ReadRow, travel: RowTravel): readonly Query[] {
  if (travel.whyNot?.kind === "no-figure" && travel.whyNot.mistyped !== undefined)
    return mistypedQueries(read, travel.whyNot.mistyped);
  return read.cells
    .filter(hasFigure)
    .filter(({ cell, reading }) => reading.figure.slip && travel.previous?.at === cell.shown.at)
    .map(({ cell, reading }) => query("typing-slip", cell.shown, false, reading.figure));
}

/** An earlier figure that only wants typing again: unlike "n/a" there it is something to do, though the status does not wait for it. */
function mistypedQueries({ cells }: ReadRow, { at, as }: Mistyped): readonly Query[] {
  return cells
    .filter(({ cell }) => cell.shown.at === at)
    .map(({ cell: { shown } }) =>
      as === "slip" ? query("typing-slip", shown, false) : unreadableQuery(shown, as, false),
    );
}

/** Slips and odd units in cells that were not used: understood, and shown to the officer all the same. */
export function unusedCellQueries(read: ReadRow, used: readonly string[]): readonly Query[] {
  return read.cells.filter(hasFigure).flatMap((found): readonly Query[] => {
    const { shown } = found.cell;
    if (used.includes(shown.at)) return [];
    if (found.reading.figure.slip)
      return [{ ...query("typing-slip", shown, false, found.reading.figure), unused: true }];
    const settled = settleUnit(read, found);
    return settled === null || settled.sure ? [] : [unusedUnitQuery(shown, settled.figure)];
  });
}

/** Each cell and code once, what blocks before what is only to be confirmed. */
export function distinct(all: readonly Query[]): readonly Query[] {
  const queries = [...all.filter(({ blocking }) => blocking), ...all.filter(({ blocking }) => !blocking)];
  return queries.filter(
    (item, index) => queries.findIndex(({ code, at }) => code === item.code && at === item.at) === index,
  );
}
