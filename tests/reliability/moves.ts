import { parseAddress } from "../../simulator/model/address";
import { deleteRows, insertColumns, insertRows, sortRows } from "../../simulator/model/edit";
import type { Sheet, Workbook } from "../../simulator/model/types";
import type { Outcome } from "../../src/actions/result";
import { fileOf, openFile } from "./buildWorkbook";
import { SECOND_LINE, type Draft } from "./generate";
import { differences, pictureOf, told, type Difference } from "./picture";
import { Random } from "./random";
import type { Clients } from "./session";

/** What an officer does with whole rows and columns of a sheet. */
type Move =
  | { readonly kind: "insertRow" | "deleteRow" | "insertColumn"; readonly at: number }
  | { readonly kind: "sort"; readonly at: number; readonly count: number; readonly column: number };

/** A workbook whose sheets were each moved about once; null leaves a sheet as it is. */
export interface Moved {
  readonly moves: readonly (Move | null)[];
  readonly broken: readonly string[];
}

/**
 * Evaluates the drawn workbook, moves rows or columns of each of its sheets about, and checks what the add-in promises: all is evaluated anew,
 * once, and Clear gives back the workbook as it would be after the same move with nothing of ours on it. What Excel itself copies from the
 * neighbours into a row or column that is put in is the officer's.
 *
 * Null where the move cannot be made, or where there is nothing to evaluate.
 */
export async function brokenByMoving(clients: Clients, draft: Draft): Promise<Moved | null> {
  const bytes = fileOf(draft);
  const session = await clients.open(draft.level, openFile(bytes));
  const { workbook } = session.opened;
  const first = await session.evaluate();
  if (first.kind !== "done") return null;
  const moves = movesOf(draft, first);
  if (isBeyondUs(draft, moves)) return null;
  const plain = openFile(bytes).workbook;
  const isMoved = [workbook, plain].map((one) => moveAbout(one, moves));
  if (!isMoved.every(Boolean)) return null;
  const expected = pictureOf(plain);
  const broken = failures(await session.evaluate());
  const again = await session.evaluate();
  if (again.kind === "done" && again.result.cellsWritten > 0)
    broken.push(`a second evaluation writes ${again.result.cellsWritten} cells`);
  const ids = workbook.sheets.map((sheet) => sheet.id);
  broken.push(...failures(await session.clear()));
  const left = differences(expected, pictureOf(workbook)).filter(
    (one) => !isOfExcel(moves[ids.indexOf(one.sheet)] ?? null, one),
  );
  return { moves, broken: [...broken, ...left.map(told)] };
}

function movesOf(draft: Draft, outcome: Outcome): readonly (Move | null)[] {
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
}

/** The KPIs that stand one below the other, sorted by a column. */
function sortOf(outcome: Outcome, index: number, column: number): Move | null {
  const rows = outcome.kind === "done" ? (outcome.result.sheets[index]?.rows ?? []) : [];
  const [first] = rows;
  if (first === undefined) return null;
  const count = rows.findIndex(({ row }, at) => row !== first.row + at);
  return { kind: "sort", at: first.row - 1, count: count < 0 ? rows.length : count, column };
}

/** Makes the moves; false where one cannot be made, as Excel refuses it. */
function moveAbout(workbook: Workbook, moves: readonly (Move | null)[]): boolean {
  try {
    workbook.sheets.forEach((sheet, index) => {
      const move = moves[index] ?? null;
      if (move?.kind === "sort") sortRows(sheet, move.at, move.count, move.column);
      if (move?.kind === "insertRow") insertRows(workbook, sheet, move.at, 1);
      if (move?.kind === "deleteRow") deleteRows(workbook, sheet, move.at, 1);
      if (move?.kind === "insertColumn") {
        insertColumns(workbook, sheet, move.at, 1);
        fill(sheet, move.at);
      }
    });
  } catch (thrown) {
    if (thrown instanceof RangeError) return false;
    throw thrown;
  }
  return moves.some((move) => move !== null);
}

/** Something of the officer's in the new column wherever there is something on both sides of it: else it would part the table in two. */
function fill(sheet: Sheet, column: number): void {
  for (const cells of sheet.cells.values()) {
    const [left, right, own] = [column - 1, column + 1, column].map((at) => cells.get(at));
    if (own !== undefined && [left, right].every((cell) => cell !== undefined && cell.value !== ""))
      own.value = "Seen";
  }
}

/**
 * Whether a drawn workbook is one of those in which a move cannot be followed: an Excel that tells of no merged cells, or a KPI of two lines
 * of which the first goes, with its name.
 */
function isBeyondUs(draft: Draft, moves: readonly (Move | null)[]): boolean {
  return draft.sheets.some(({ spec }, index) => {
    const [move, merges] = [moves[index], spec.merges ?? []];
    const isFirstLine =
      move?.kind === "deleteRow" &&
      JSON.stringify(spec.rows?.[move.at + 1] ?? []).includes(`"${SECOND_LINE}"`);
    return (draft.level === "1.9" && merges.length > 0) || isFirstLine;
  });
}

/** What differs for what Excel copied from the row above or the column to the left, or keeps in the workbook for us. */
function isOfExcel(move: Move | null, { what, at, beside }: Difference): boolean {
  if (what === "workbook" || what === "frame") return true;
  const places = [at, beside ?? ""].flatMap((address) => parseAddress(address) ?? []);
  if (move?.kind === "insertRow") return places.some(({ row }) => row === move.at);
  if (move?.kind === "insertColumn") return places.some(({ column }) => column === move.at);
  return false;
}

function failures(outcome: { readonly kind: string }): string[] {
  return outcome.kind === "done" ? [] : [`${outcome.kind}: ${JSON.stringify(outcome)}`];
}
