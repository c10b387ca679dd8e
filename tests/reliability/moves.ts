import { parseAddress } from "../../simulator/model/address";
import { fileOf, openFile } from "./buildWorkbook";
import { SECOND_LINE, type Draft } from "./generate";
import { moveAbout, movesInExcel, type DrawMoves, type Move } from "./moveKinds";
import { differences, pictureOf, told, type Difference } from "./picture";
import type { Clients } from "./session";

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
export async function brokenByMoving(
  clients: Clients,
  draft: Draft,
  drawMoves: DrawMoves = movesInExcel,
): Promise<Moved | null> {
  const bytes = fileOf(draft);
  const session = await clients.open(draft.level, openFile(bytes));
  const { workbook } = session.opened;
  const first = await session.evaluate();
  if (first.kind !== "done") return null;
  const moves = drawMoves(draft, first);
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
