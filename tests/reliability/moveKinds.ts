import { parseAddress } from "../../simulator/model/address";
import { deleteRows, insertColumns, insertRows, sortRows } from "../../simulator/model/edit";
import { ensureCell } from "../../simulator/model/sheet";
import type { CellValue, Sheet, Workbook } from "../../simulator/model/types";
import type { Outcome } from "../../src/actions/result";
import { PERIODS } from "./cellPools";
import type { Draft } from "./generate";
import { Random } from "./random";

/** What an officer does with whole rows and columns of a sheet. */
export type Move = Shift | Sort;

interface Shift {
  readonly kind: "insertRow" | "deleteRow" | "insertColumn";
  readonly at: number;
}

interface Sort {
  readonly kind: "sort";
  readonly at: number;
  readonly count: number;
  readonly column: number;
  /** Where the borders go along with the rows, as in LibreOffice. */
  readonly borders?: "go along";
  /** The column of this month, of which next month's is made by copying it once the rows are sorted. */
  readonly month?: number;
}

/** Draws a move for each sheet of a workbook that was evaluated; null leaves a sheet as it is. */
export type DrawMoves = (draft: Draft, outcome: Outcome) => readonly (Move | null)[];

/** Rows and columns put in and taken out, and rows sorted as Excel does it. */
export const movesInExcel: DrawMoves = (draft, outcome) => {
  const random = new Random(draft.seed ^ 0x2545f491);
  return draft.sheets.map(({ spec, rightOfTable }, index) => {
    const rows = spec.rows?.length ?? 0;
    const kind = random.pick(["insertRow", "deleteRow", "deleteRow", "insertColumn", "sort"] as const);
    const row = random.whole(1, Math.max(1, rows - 1));
    const last = Math.max(1, Math.min(12, rightOfTable));
    const column = random.whole(1, last);
    if (spec.protected === true || rows < 3) return null;
    if (kind === "insertColumn") return { kind, at: column };
    if (kind !== "sort") return { kind, at: row };
    return sortOf(outcome, index, column % 2);
  });
};

/** Rows sorted with their borders, and of every other sheet this month's column copied for the next. */
export const sortsWithBorders: DrawMoves = (draft, outcome) => {
  const random = new Random(draft.seed ^ 0x51ed270b);
  return draft.sheets.map(({ spec, outputColumns }, index) => {
    // By a column of ours the rows would come out otherwise than without us.
    const theirs = [0, 1, 2, 3, 4].filter((one) => !outputColumns.includes(one));
    const [column = 0] = random.shuffled(theirs);
    const isCopied = random.oneIn(2);
    if (spec.protected === true) return null;
    const sort = sortOf(outcome, index, column);
    const month = isCopied ? monthOf(outcome, index) : null;
    if (sort === null) return null;
    return { ...sort, borders: "go along", ...(month === null ? {} : { month }) };
  });
};

/** The KPIs that stand one below the other, sorted by a column. */
function sortOf(outcome: Outcome, index: number, column: number): Sort | null {
  const rows = rowsOf(outcome, index);
  const [first] = rows;
  if (first === undefined) return null;
  const count = rows.findIndex(({ row }, at) => row !== first.row + at);
  return { kind: "sort", at: first.row - 1, count: count < 0 ? rows.length : count, column };
}

/** The column in which most of a sheet's current figures stand. */
function monthOf(outcome: Outcome, index: number): number | null {
  const counts = new Map<number, number>();
  for (const { cells } of rowsOf(outcome, index)) {
    const column = parseAddress(cells.current ?? "")?.column;
    if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function rowsOf(outcome: Outcome, index: number) {
  return outcome.kind === "done" ? (outcome.result.sheets[index]?.rows ?? []) : [];
}

/** Makes the moves; false where one cannot be made, as Excel refuses it. */
export function moveAbout(workbook: Workbook, moves: readonly (Move | null)[]): boolean {
  try {
    workbook.sheets.forEach((sheet, index) => make(workbook, sheet, moves[index] ?? null));
  } catch (thrown) {
    if (thrown instanceof RangeError) return false;
    throw thrown;
  }
  return moves.some((move) => move !== null);
}

function make(workbook: Workbook, sheet: Sheet, move: Move | null): void {
  if (move?.kind === "sort") {
    sortRows(sheet, move.at, move.count, move.column, true, undefined, move.borders);
    if (move.month !== undefined) copyMonth(workbook, sheet, move.month);
  }
  if (move?.kind === "insertRow") insertRows(workbook, sheet, move.at, 1);
  if (move?.kind === "deleteRow") deleteRows(workbook, sheet, move.at, 1);
  if (move?.kind === "insertColumn") {
    insertColumns(workbook, sheet, move.at, 1);
    fill(sheet, move.at);
  }
}

/** Something of the officer's in the new column wherever there is something on both sides of it: else it would part the table in two. */
function fill(sheet: Sheet, column: number): void {
  for (const cells of sheet.cells.values()) {
    const [left, right, own] = [column - 1, column + 1, column].map((at) => cells.get(at));
    if (own !== undefined && [left, right].every((cell) => cell !== undefined && cell.value !== ""))
      own.value = "Seen";
  }
}

const NEXT: ReadonlyMap<CellValue, CellValue> = new Map(
  PERIODS.flatMap((line) => line.flatMap((heading, at) => nextOf(heading, line[at + 1]))),
);

function nextOf(heading: Spec, next: Spec | undefined): [CellValue, CellValue][] {
  const [from, to] = [heading, next].map((one) => (typeof one === "object" ? one?.value : one));
  return from === undefined || from === null || to === undefined || to === null ? [] : [[from, to]];
}

type Spec = (typeof PERIODS)[number][number];

/** Puts a copy of a month's column in to its right, with the next month's heading: look, figures and all but the notes. */
function copyMonth(workbook: Workbook, sheet: Sheet, month: number): void {
  const headings = [...sheet.cells.values()].flatMap((cells) => cells.get(month)?.value ?? []);
  const next = headings.flatMap((heading) => NEXT.get(heading) ?? []);
  const isThere = [...sheet.cells.values()].some((cells) =>
    [...cells.values()].some(({ value }) => next.includes(value)),
  );
  if (next.length === 0 || isThere) return;
  insertColumns(workbook, sheet, month + 1, 1);
  for (const [row, cells] of sheet.cells) {
    const cell = cells.get(month);
    if (cell === undefined || cell.formula !== null) continue;
    const { value, isError } = cell;
    Object.assign(ensureCell(sheet, row, month + 1), { value: NEXT.get(value) ?? value, isError });
  }
}
