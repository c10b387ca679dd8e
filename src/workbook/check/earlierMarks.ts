import type { Period } from "../../kpi/period/period";
import type { ColumnFinding, TableFinding } from "../find/finding";
import type { CellState } from "../marks/marks";
import { addressOf, type CellPlace } from "../sheet/address";
import { gridOf } from "../sheet/grid";
import type { SheetRow } from "../sheet/rows";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { CheckInput, RowOnSheet } from "./checkSheet";
import { checkedFills } from "./checkFills";
import { checkedStatuses } from "./checkStatuses";
import { checkedTravels } from "./checkTravels";
import type { EarlierCheck } from "./markCheck";
import { missingMarks } from "./missingMarks";
import { printedCells, rowPlaces } from "./sheetMarks";

/** Where one row's status and arrow for an earlier period stand, by address; null where its table has no such column, or several. */
interface EarlierPlaces {
  readonly status: string | null;
  readonly travel: string | null;
}

/** The columns of statuses and arrows that a sheet keeps for one period before the one reported. */
export interface EarlierMarks {
  readonly period: Period;
  /** In the order of the sheet's rows. */
  readonly places: readonly EarlierPlaces[];
}

type FoundSheet = Pick<CheckInput, "sheet" | "tables" | "rows">;

/**
 * The statuses and arrows of earlier periods that have columns of their own, headed by the period or beside its figure; the latest first.
 * Not those of a table that was turned round: its cells stand elsewhere than its columns say.
 *
 * @example "Q1 | RAG | Q2 | RAG" with quarter 2 reported: the first RAG, of quarter 1
 */
export function earlierMarks({ sheet, tables, rows }: FoundSheet, reported: Period): readonly EarlierMarks[] {
  const isEarlier = ({ period }: ColumnFinding): boolean => period !== null && period.end < reported.end;
  const periods = new Map<string, Period>();
  for (const { period } of tables.flatMap(marksOf).filter(isEarlier))
    if (period !== null) periods.set(period.label, period);
  const grid = gridOf(sheet);
  const at = (row: SheetRow, role: "status" | "travel", { label }: Period): string | null => {
    const table = tables[row.table];
    const columns = table === undefined ? [] : marksOf(table);
    const [only, ...more] = columns.filter((one) => one.role === role && one.period?.label === label);
    if (only === undefined || more.length > 0) return null;
    const place = grid.anchor(row.row, only.column);
    return addressOf(place.row, place.column);
  };
  return [...periods.values()]
    .sort((a, b) => b.end - a.end || a.start - b.start)
    .map((period) => ({
      period,
      places: rows.map((row) => ({
        status: at(row, "status", period),
        travel: at(row, "travel", period),
      })),
    }));
}

function marksOf({ columns, view }: TableFinding): readonly ColumnFinding[] {
  return view === undefined ? columns.filter(({ role }) => role === "status" || role === "travel") : [];
}

/** The cells of such columns, to be looked at. */
export function addressesOfEarlier(marks: readonly EarlierMarks[]): readonly (string | null)[] {
  return marks.flatMap(({ places }) => places.flatMap(({ status, travel }) => [status, travel]));
}

/** Those of which anything stands on the sheet: a word, a sign, or a status' colour. */
export function printedEarlier(
  sheet: SheetSnapshot,
  marks: readonly EarlierMarks[],
  look: (place: CellPlace) => CellState | undefined,
): readonly EarlierMarks[] {
  const printed = printedCells(sheet, look);
  const isPrinted = (address: string | null): boolean => {
    const cell = printed(address, true);
    return cell !== null && (cell.text?.trim() !== "" || cell.fill !== null);
  };
  return marks.filter(({ places }) =>
    places.some(({ status, travel }) => isPrinted(status) || isPrinted(travel)),
  );
}

/**
 * Compares the statuses and arrows that stand for an earlier period with the rules, as `checkSheet` does those of the period reported. The
 * reading's colour is left: that of an earlier one may be anything by now.
 *
 * @param input The sheet as it is judged for that period.
 * @returns In the order of its rows.
 */
export function checkEarlier(
  input: CheckInput,
  { period, places }: EarlierMarks,
): readonly (readonly EarlierCheck[])[] {
  const names = rowPlaces(input.sheet, input.tables, input.rows);
  const printed = printedCells(input.sheet, input.look);
  const rows = input.rows.flatMap((row, index): RowOnSheet[] => {
    const evaluation = input.evaluations[index];
    if (evaluation === undefined) return [];
    return [
      {
        evaluation,
        table: row.table,
        travel: printed(places[index]?.travel ?? null, true),
        longTravel: null,
        status: printed(places[index]?.status ?? null, true),
        reading: null,
        name: printed(names[index]?.name ?? null, true),
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
    found.flatMap((checks) => (checks[index] ?? []).map((one) => ({ ...one, period: period.label }))),
  );
}
