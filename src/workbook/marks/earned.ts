import { isUnrated, type Evaluation } from "../../kpi/evaluation";
import { parseAddress } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { SheetRow } from "../sheet/rows";
import type { SheetVocabulary } from "../vocabulary/sheetVocabulary";
import {
  longTravelState,
  rated,
  readingState,
  statusState,
  travelState,
  warningHeadingState,
  warningState,
} from "./marking";
import type { CellState, MarkRole } from "./marks";
import { emptiedState, type OldArrow } from "./oldArrows";
import type { WarningPlace } from "./warningColumn";

/** A mark before merged cells are looked at: the row that earned it, and the column it belongs to. */
export interface Earned {
  /** Index of the row in `rows`; null for a heading. */
  readonly index: number | null;
  readonly sheetRow: number;
  readonly column: number;
  readonly role: MarkRole;
  readonly identity: string;
  readonly state: CellState;
  readonly letter?: string;
}

const HEADING_IDENTITY = "tolerance warning heading";

/** The marks of one row, wherever they go. */
export function marksOfRow(
  row: SheetRow,
  index: number,
  place: WarningPlace,
  evaluation: Evaluation,
  vocabulary: SheetVocabulary | undefined,
  oldArrow: OldArrow | null,
): readonly Earned[] {
  const earned: Earned[] = [];
  const add = (
    role: MarkRole,
    sheetRow: number,
    column: number | null,
    state: CellState | null,
    letter: string | null = null,
  ): void => {
    if (column === null || state === null) return;
    const lettered = letter === null ? {} : { letter };
    earned.push({ index, sheetRow, column, role, identity: row.identity, state, ...lettered });
  };
  const addAt = (
    role: MarkRole,
    at: string | null,
    state: CellState | null,
    letter: string | null = null,
  ): void => {
    const where = at === null ? null : parseAddress(at);
    if (where !== null) add(role, where.row, where.column, state, letter);
  };
  addAt("reading", readingAt(row, evaluation), readingState(evaluation, place.kind === "notes"));
  for (const period of evaluation.otherPeriods) {
    if (row.marks.readings.has(period.at)) addAt("reading", period.at, rated(period));
  }
  addAt("status", row.marks.status, statusState(evaluation, vocabulary), letterFor(evaluation, vocabulary));
  addAt("travel", row.marks.travel, travelState(evaluation, vocabulary) ?? emptiedState(oldArrow));
  addAt("travel", row.marks.longTravel, longTravelState(evaluation, vocabulary));
  if (place.kind === "own-column") addAt("warning", row.marks.warning, warningState(evaluation));
  if (place.kind === "column" || place.kind === "new-column") {
    const beside = place.besideReading ? parseAddress(readingAt(row, evaluation) ?? "") : row;
    if (beside !== null) add("warning", beside.row, place.column, warningState(evaluation));
  }
  return earned;
}

/**
 * The letter that may stand for the status' word. A sheet that has words of its own keeps them, and of the statuses without a rating only
 * "?" is understood.
 */
function letterFor(
  { status, statusLetter }: Evaluation,
  vocabulary: SheetVocabulary | undefined,
): string | null {
  if (vocabulary !== undefined && vocabulary.status !== null) return null;
  return isUnrated(status) && status !== "needs-attention" ? null : statusLetter;
}

/** The current reading's cell, where it is one of the row's readings; nothing else is ever coloured. */
function readingAt({ marks }: SheetRow, { current }: Evaluation): string | null {
  return current !== null && marks.readings.has(current.at) ? current.at : null;
}

/**
 * The heading of a warning column, where it is ours to write. Where the table's headings take several rows, the blank cells over it are
 * ours to dress, and nothing is written there: beside headings with a fill they would stand out.
 */
export function headingOf(place: WarningPlace, grid: Grid, headerRows: readonly number[]): readonly Earned[] {
  if (place.kind !== "column" && place.kind !== "new-column") return [];
  const { row, column } = place.heading;
  const above = headerRows.filter(
    (other) => other < row && grid.text(other, column) === "" && grid.merge(other, column) === null,
  );
  return [
    ...above.map((other, index): Earned => {
      const identity = `${HEADING_IDENTITY}, ${String(index + 1)} of those over it`;
      return { index: null, sheetRow: other, column, role: "over-warning-header", identity, state: {} };
    }),
    {
      index: null,
      sheetRow: row,
      column,
      role: "warning-header",
      identity: HEADING_IDENTITY,
      state: warningHeadingState(),
    },
  ];
}
