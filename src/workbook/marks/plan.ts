import type { Evaluation } from "../../kpi/evaluation";
import {
  headingKept,
  marksDisagree,
  mergedWithInput,
  noCellsForWarnings,
  noRoomForWarnings,
} from "../../wording/marks";
import { addressOf, type CellPlace } from "../sheet/address";
import type { TableFinding } from "../find/finding";
import { gridOf, type Grid } from "../sheet/grid";
import { headingCells } from "./headingCells";
import { headingOf, marksOfRow, type Earned } from "./earned";
import type { Mark, MarkRole, SheetPlan } from "./marks";
import { aroundMerge } from "./mergedBorders";
import { oldArrows, type OldArrow } from "./oldArrows";
import type { SheetRow } from "../sheet/rows";
import type { Area, SheetSnapshot } from "../sheet/snapshot";
import type { SheetVocabulary } from "../vocabulary/sheetVocabulary";
import { hasPeriodsDown, warningPlace, type WarningPlace } from "./warningColumn";

export interface PlanInput {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly TableFinding[];
  readonly rows: readonly SheetRow[];
  /** In the order of `rows`. */
  readonly evaluations: readonly Evaluation[];
  readonly options: {
    /** True where this Excel has notes and the officer has not chosen a column. */
    readonly notes: boolean;
    /** Heading cells of warning columns that we made in earlier evaluations, where they are now. */
    readonly warningHeadings?: readonly CellPlace[];
    /** The sheet's own words for status and direction; without it, ours. */
    readonly vocabulary?: SheetVocabulary;
    /** Whether our marks on the sheet are all of its reporting period. */
    readonly firstPeriod?: boolean;
    /** Columns that look empty as read, and hold formulas. */
    readonly taken?: ReadonlySet<number>;
  };
}

/** The cells planned for one row, as RESULT.json names them; null where none is written. */
export interface PlannedCells {
  readonly status: string | null;
  readonly warning: string | null;
  readonly warningNote: string | null;
}

/** A cell where marks were earned that cannot be set. */
export interface PlanConflict {
  /** The cell, "L4". */
  readonly at: string;
  readonly role: MarkRole;
  /** The 1-based rows whose marks are left out. */
  readonly rows: readonly number[];
  readonly sentence: string;
}

export interface SheetPlanResult {
  readonly plan: SheetPlan;
  /** In the order of `rows`. */
  readonly cells: readonly PlannedCells[];
  readonly conflicts: readonly PlanConflict[];
  /** In the order of `rows`: what was typed where the rules give no arrow. */
  readonly oldArrows: readonly (OldArrow | null)[];
  /** The columns that will be added for warnings, each beside its table: cells that show nothing. */
  readonly newColumns: readonly Area[];
}

/**
 * Turns evaluations into the marks a sheet has earned (workbook.md, "Writing to it"): the status on the current reading's cell and in
 * the status column, the arrow in the travel column, the warning where it goes. Content is set in status, travel and warning columns
 * only; a period, target, tolerance, polarity or comments cell can get a fill, a border and a note at most, and only as the reading.
 * Where a profile colours every period, the other periods' cells get their colour and border, and nothing else.
 * A mark for a covered cell goes to the merge's top left; rows that earn different marks for one merged cell get none there.
 *
 * @example Row 4, red and out of tolerance: K4 filled with a heavy border and a note, L4 "↓ R".
 */
export function planMarks(input: PlanInput): SheetPlanResult {
  const { sheet, tables, rows, evaluations, options } = input;
  const grid = gridOf(sheet);
  const places = tables.map((table) =>
    warningPlace(grid, table, {
      notes: options.notes,
      made: options.warningHeadings ?? [],
      excelTables: sheet.tableNames.length > 0,
      ...(options.taken === undefined ? {} : { taken: options.taken }),
    }),
  );
  const arrows = oldArrows(sheet, rows, evaluations, options.firstPeriod === true);
  const earned: Earned[] = [];
  const warned = new Set<number>();
  rows.forEach((row, index) => {
    const place = places[row.table];
    const evaluation = evaluations[index];
    if (place === undefined || evaluation === undefined) return;
    if (evaluation.warning !== null) warned.add(row.table);
    earned.push(...marksOfRow(row, index, place, evaluation, options.vocabulary, arrows[index] ?? null));
  });
  const conflicts: PlanConflict[] = [];
  for (const index of warned) {
    const place = places[index];
    if (place !== undefined) earned.push(...headingOf(place, grid, tables[index]?.headerRows ?? []));
    if (place?.kind === "nowhere") conflicts.push(noRoom(tables[index]));
  }
  const newColumns = [...warned].flatMap((index) => newColumnOf(tables[index], places[index]));
  const { marks, kept } = settle(grid, tables, rows, earned, conflicts);
  const cells = rows.map((row, index) => plannedCells(kept.get(index) ?? [], places[row.table]));
  return {
    plan: { sheetId: sheet.id, sheetName: sheet.name, marks },
    cells,
    conflicts,
    oldArrows: arrows,
    newColumns,
  };
}

function newColumnOf(table: TableFinding | undefined, place: WarningPlace | undefined): readonly Area[] {
  if (table === undefined || place?.kind !== "new-column") return [];
  const { row, rows } = table.area;
  return [{ row, rows, column: place.column, columns: 1 }];
}

function noRoom(table: TableFinding | undefined): PlanConflict {
  const row = (table?.headerRows[0] ?? 0) + 1;
  const isDown = table !== undefined && hasPeriodsDown(table);
  const sentence = isDown ? noCellsForWarnings(row) : noRoomForWarnings(row);
  return { at: `A${row}`, role: "warning-header", rows: [], sentence };
}

/** The marks that go into the heading of a column of our own. */
const HEADS_COLUMN: ReadonlySet<MarkRole> = new Set(["warning-header", "over-warning-header"]);

/** Brings each mark to the cell that shows it, and sets only those on which all rows of a merged cell agree. */
function settle(
  grid: Grid,
  tables: readonly TableFinding[],
  rows: readonly SheetRow[],
  earned: readonly Earned[],
  conflicts: PlanConflict[],
): { marks: readonly Mark[]; kept: ReadonlyMap<number, readonly Mark[]> } {
  const groups = new Map<string, { place: CellPlace; wanted: Earned[] }>();
  for (const mark of earned) {
    const place = grid.anchor(mark.sheetRow, mark.column);
    const key = addressOf(place.row, place.column);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { place, wanted: [mark] });
    else group.wanted.push(mark);
  }
  const headings = headingCells(grid, tables);
  const readings = new Set(rows.flatMap((row) => [...row.marks.readings]));
  const marks: Mark[] = [];
  const kept = new Map<number, Mark[]>();
  const numberOf = (mark: Earned): number =>
    (mark.index === null ? mark.sheetRow : (rows[mark.index]?.row ?? 0)) + 1;
  for (const [at, { place, wanted }] of groups) {
    const [first] = wanted;
    if (first === undefined) continue;
    const sentence =
      headings.has(at) && !HEADS_COLUMN.has(first.role)
        ? headingKept(at)
        : obstacle(grid, tables, readings, place, wanted, at, wanted.map(numberOf));
    if (sentence !== null) {
      conflicts.push({ at, role: first.role, rows: wanted.map(numberOf), sentence });
      continue;
    }
    const { role, identity, state, letter } = first;
    const mark: Mark = { ...place, role, identity, state, ...(letter === undefined ? {} : { letter }) };
    marks.push(...aroundMerge(mark, grid.merge(place.row, place.column)));
    for (const { index } of wanted) {
      if (index === null) continue;
      const list = kept.get(index);
      if (list === undefined) kept.set(index, [mark]);
      else list.push(mark);
    }
  }
  marks.sort((a, b) => a.row - b.row || a.column - b.column);
  return { marks, kept };
}

function obstacle(
  grid: Grid,
  tables: readonly TableFinding[],
  readings: ReadonlySet<string>,
  place: CellPlace,
  wanted: readonly Earned[],
  at: string,
  rowNumbers: readonly number[],
): string | null {
  const [first] = wanted;
  if (first === undefined) return null;
  if (first.state.content !== undefined && coversOthers(grid, tables, place, first)) {
    return mergedWithInput(at);
  }
  if (first.role === "reading" && !readings.has(at)) return mergedWithInput(at);
  if (wanted.length === 1) return null;
  const look = JSON.stringify(first.state);
  const agree = wanted.every((mark) => mark.role === first.role && JSON.stringify(mark.state) === look);
  const { role } = first;
  return agree ? null : marksDisagree(at, role, rowNumbers);
}

/** True where the merged cell that shows this mark also stands over a column of the officer's, or is a heading. */
function coversOthers(grid: Grid, tables: readonly TableFinding[], place: CellPlace, mark: Earned): boolean {
  const merge = grid.merge(place.row, place.column);
  if (merge === null) return false;
  if (mark.role !== "warning-header" && tables.some((table) => table.headerRows.includes(place.row)))
    return true;
  const inMerge = (column: number): boolean =>
    column !== mark.column && column >= merge.column && column < merge.column + merge.columns;
  return tables.some((table) => table.columns.some((one) => one.role !== "unknown" && inMerge(one.column)));
}

function plannedCells(marks: readonly Mark[], place: WarningPlace | undefined): PlannedCells {
  const at = (role: MarkRole): string | null => {
    const mark = marks.find((one) => one.role === role);
    return mark === undefined ? null : addressOf(mark.row, mark.column);
  };
  const noted = marks.find((mark) => mark.role === "reading" && typeof mark.state.note === "string");
  return {
    status: at("status"),
    warning: at("warning"),
    warningNote: place?.kind === "notes" && noted !== undefined ? addressOf(noted.row, noted.column) : null,
  };
}
