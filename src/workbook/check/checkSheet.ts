import type { Evaluation } from "../../kpi/evaluation";
import type { CellPlace } from "../sheet/address";
import type { TableFinding } from "../find/finding";
import type { CellState } from "../marks/marks";
import type { SheetRow } from "../sheet/rows";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { SheetVocabulary } from "../vocabulary/sheetVocabulary";
import { checkedFills } from "./checkFills";
import { checkedStatuses } from "./checkStatuses";
import { checkedTravels } from "./checkTravels";
import { missingMarks } from "./missingMarks";
import { rowCheck, type MarkCheck, type RowCheck } from "./markCheck";
import { printedCells, rowPlaces, type PrintedCell, type RowPlaces } from "./sheetMarks";

export interface CheckInput {
  /** The sheet as it is now, our own earlier marks included: they agree unless figures have changed since. */
  readonly sheet: SheetSnapshot;
  readonly tables: readonly TableFinding[];
  readonly rows: readonly SheetRow[];
  /** In the order of `rows`. */
  readonly evaluations: readonly Evaluation[];
  /** The sheet's own words for status and direction, in which the rules' answers are given. */
  readonly vocabulary: SheetVocabulary;
  readonly look: (place: CellPlace) => CellState | undefined;
}

/** One KPI row with what stands on the sheet for it. */
export interface RowOnSheet {
  readonly table: number;
  readonly evaluation: Evaluation;
  readonly travel: PrintedCell | null;
  readonly longTravel: PrintedCell | null;
  readonly status: PrintedCell | null;
  /** The current reading's cell. */
  readonly reading: PrintedCell | null;
  readonly name: PrintedCell | null;
}

/**
 * Compares what is on the sheet for the reporting period with the rules (rules.md, section 9), and changes nothing: arrows, status
 * words, and fills of the reading's and the status' cell that are recognisably those of a status.
 *
 * @returns In the order of `rows`.
 * @example BBF01 with "↑G" in J8 and 48.5% → 48.3%: { check: "disagrees", printed: "↑ G", expected: "↓ A", … }
 */
export function checkSheet(input: CheckInput): readonly RowCheck[] {
  const { evaluations } = input;
  const places = rowPlaces(input.sheet, input.tables, input.rows);
  const printed = printedCells(input.sheet, input.look);
  const rows = input.rows.flatMap((row, index): RowOnSheet[] => {
    const [evaluation, place] = [evaluations[index], places[index]];
    if (evaluation === undefined || place === undefined) return [];
    return [
      {
        evaluation,
        table: row.table,
        travel: printed(place.travel, row.marks.travel !== null),
        longTravel: printed(place.longTravel, true),
        status: printed(place.status, row.marks.status !== null),
        reading: printed(readingPlace(row, evaluation), true),
        name: printed(place.name, true),
      },
    ];
  });
  const { status, travel } = input.vocabulary;
  const found = [
    checkedTravels(rows, travel),
    checkedStatuses(rows, status),
    checkedFills(rows, status),
    missingMarks(rows, status),
  ];
  return rows.map((_, index) =>
    rowCheck(found.flatMap((checks): readonly MarkCheck[] => checks[index] ?? [])),
  );
}

/** The current reading's cell, where it is one that a status may colour. */
export function readingPlace({ marks }: SheetRow, { current }: Evaluation): string | null {
  return current !== null && marks.readings.has(current.at) ? current.at : null;
}

/** The addresses that a check needs to look at. */
export function addressesOfCheck(input: Omit<CheckInput, "look">): {
  readonly places: readonly RowPlaces[];
  readonly readings: readonly (string | null)[];
} {
  const places = rowPlaces(input.sheet, input.tables, input.rows);
  const readings = input.rows.map((row, index) => {
    const evaluation = input.evaluations[index];
    return evaluation === undefined ? null : readingPlace(row, evaluation);
  });
  return { places, readings };
}
