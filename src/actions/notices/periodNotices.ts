import { periodBefore, samePeriod, type Period } from "../../kpi/period/calendar";
import type { PeriodCell } from "../../kpi/row/row";
import { cellsFor, hasFigure, readRow } from "../../kpi/row/rowCells";
import { columnLetters, parseAddress } from "../../workbook/sheet/address";
import { results } from "../../wording/results";
import type { JudgedSheet } from "../judging/judgeSheet";

type Judged = Extract<JudgedSheet, { kind: "judged" }>;

/**
 * What the officer should know of the period that a sheet was judged for, where nobody chose it, as sentences.
 *
 * @param last The latest period that it was evaluated for before; null where it was not.
 */
export function periodNotices(judged: Judged, last: Period | null): string[] {
  const { reportingPeriod, foundPeriod } = judged;
  if (reportingPeriod === null || foundPeriod !== null) return [];
  return [...wentBack(judged, last, reportingPeriod), ...fewYet(judged, reportingPeriod)];
}

/**
 * An earlier period than the sheet was evaluated for before: the newest figures were taken out, or their heading was typed over and is not
 * understood any more.
 */
function wentBack({ rows }: Judged, last: Period | null, reporting: Period): string[] {
  if (last === null || last.end <= reporting.end) return [];
  const { label } = last;
  const cells = rows.flatMap(({ kpi }) => kpi.periods.filter(({ period }) => samePeriod(period, last)));
  const [cell] = cells;
  return [
    cell === undefined
      ? results.wentBack(label, reporting.label)
      : results.figuresGone(label, columnOf(cells), cell.heading, reporting.label),
  ];
}

/** The letters of the one column that these cells stand in; null where they stand in several, as periods in rows do. */
function columnOf(cells: readonly PeriodCell[]): string | null {
  const columns = new Set(cells.flatMap(({ shown }) => parseAddress(shown.at)?.column ?? []));
  const [column] = columns;
  return columns.size === 1 && column !== undefined ? columnLetters(column) : null;
}

/** Of so few rows nothing is said: one of two may well be late. */
const FEWEST_BEFORE = 3;

/**
 * A period for which most rows have no figure yet, though they had one for the period before: one figure that was typed early moves the
 * whole sheet on, and all other rows are missing data by then. A cell that says why it has none is no such row.
 */
function fewYet({ rows }: Judged, reporting: Period): string[] {
  const before = periodBefore(reporting, 1);
  if (before === null) return [];
  const cells = rows.map(({ kpi }) => readRow(kpi).cells);
  const had = cells.filter((all) => cellsFor(all, before).some(hasFigure));
  const late = had.filter((all) => {
    const due = cellsFor(all, reporting);
    return due.length > 0 && due.every(({ reading }) => reading.kind === "missing");
  });
  if (had.length < FEWEST_BEFORE || late.length * 2 <= had.length) return [];
  return [results.fewYet(late.length, had.length, before.label, reporting.label)];
}
