import type { Evaluation, PeriodReading } from "../../kpi/evaluation";
import { samePeriod, type Period } from "../../kpi/period/calendar";
import type { Profile } from "../../kpi/profile/profile";
import { usesRowTolerance } from "../../kpi/rating/stateLimits";
import { statusLook } from "../../kpi/profile/statusLook";
import type { Answered } from "../../workbook/kept/memory";
import type { SettledRow } from "../../workbook/settings/applyCorrections";
import type { PlannedCells } from "../../workbook/marks/plan";
import type { SheetRow } from "../../workbook/sheet/rows";
import type { ReadingResult, RowBefore, RowResult } from "../result";
import { settledParts } from "./settledResult";

/** A row as it was judged, with all that its result is made of. */
export interface AnsweredRow {
  readonly row: SheetRow;
  readonly evaluation: Evaluation;
  /** The row as its cells have it, and what has been corrected. */
  readonly settled: SettledRow;
  /** Where its marks go; undefined where it has none. */
  readonly planned: PlannedCells | undefined;
  /** What the sheet is evaluated for. */
  readonly reported: Period | null;
  /** What the last evaluation came to; null where that did not have the row. */
  readonly before: Answered | null;
  /** The rule sets there are. */
  readonly profiles: readonly Profile[];
}

/** One row's answer in the shape that pane, ribbon, command line and RESULT.json share. */
export function rowResult({ row, evaluation, settled, planned, reported, ...known }: AnsweredRow): RowResult {
  const { cells, kpi } = row;
  const { before, profiles } = known;
  const profile = profiles.find(({ id }) => id === evaluation.profile);
  return {
    row: row.row + 1,
    identity: row.identity,
    ref: kpi.ref,
    description: kpi.description,
    section: kpi.section,
    profile: evaluation.profile,
    cells: {
      current: placeOf(evaluation.current),
      previous: placeOf(evaluation.previous),
      travel: cells.travel,
      target: cells.target,
      tolerance: cells.tolerance,
      polarity: cells.polarity,
      ...(planned?.status ? { status: planned.status } : {}),
      ...(planned?.warning ? { warning: planned.warning } : {}),
      ...(planned?.warningNote ? { warningNote: planned.warningNote } : {}),
    },
    current: readingResult(evaluation.current),
    previous: readingResult(evaluation.previous),
    status: evaluation.status,
    statusName: evaluation.statusName,
    statusLetter: evaluation.statusLetter,
    statusPaint: evaluation.paint,
    travel: evaluation.travel,
    longTravel: longTravelResult(evaluation),
    limits: evaluation.limits,
    stateEnds: evaluation.stateEnds,
    target: evaluation.targetUsed,
    toleranceAs: evaluation.toleranceAs,
    polarity: evaluation.polarity.kind,
    cumulative: evaluation.cumulative,
    outOfTolerance: evaluation.outOfTolerance,
    explanation: evaluation.explanation,
    ...settledParts(settled, evaluation),
    ...(placeOf(evaluation.current) === null ? reportedCell(row, reported) : {}),
    changed: hasChanged(before, evaluation),
    before: rowBefore(before, profile),
    ...(profile !== undefined && !usesRowTolerance(profile) ? { ownTolerance: "unused" } : {}),
  };
}

function rowBefore(before: Answered | null, profile: Profile | undefined): RowBefore | null {
  if (before === null || profile === undefined) return null;
  return { statusName: statusLook(before.status, profile).name, travel: before.travel };
}

/** Whether status or arrow are others than at the last evaluation; null where that did not have the row. */
function hasChanged(before: Answered | null, { status, travel }: Evaluation): boolean | null {
  return before === null ? null : before.status !== status || before.travel !== (travel?.mark ?? "");
}

/** Where the row says for the period reported why it has no figure, or leaves it out; of several such cells, the first that says anything. */
function reportedCell({ kpi }: SheetRow, reported: Period | null): Pick<RowResult, "reportedCell"> {
  const cells = kpi.periods
    .filter(({ period, shown }) => reported !== null && samePeriod(period, reported) && shown.at !== "")
    .map(({ shown }) => shown);
  const cell = cells.find(({ text }) => text.trim() !== "") ?? cells[0];
  return cell === undefined ? {} : { reportedCell: cell.at };
}

function longTravelResult({ longTravel }: Evaluation): RowResult["longTravel"] {
  return longTravel === null ? null : { travel: longTravel.travel, whyNot: longTravel.whyNot };
}

/** A reading that was remembered or entered stands in no cell. */
function placeOf(reading: PeriodReading | null): string | null {
  return reading === null || reading.at === "" ? null : reading.at;
}

function readingResult(reading: PeriodReading | null): ReadingResult | null {
  if (reading === null) return null;
  const { text, value, unit, period, source } = reading;
  return { text, value, unit, period: period.label, ...(source === undefined ? {} : { source }) };
}
