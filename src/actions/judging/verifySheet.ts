import { previewSheets } from "../previewSheets";
import type { RowResult, SheetResult } from "../result";

/** Where the results of a sheet no longer hold, as cells. */
export interface Verified {
  /** The rows that would now be answered otherwise, each with the cell of its reading. */
  readonly answers: readonly { readonly identity: string; readonly cell: string }[];
  /** Cells that would be written, though the answers are the same: marks that somebody took off. */
  readonly marks: readonly string[];
}

/**
 * Compares the results of a sheet with what an evaluation would give now. Two messages, nothing written. Null where Excel does not
 * answer, or the sheet is gone: another event tells of that.
 */
export async function verifySheet(shown: SheetResult): Promise<Verified | null> {
  const outcome = await previewSheets({ kind: "named", name: shown.id }, { examines: false });
  if (outcome.kind !== "done") return null;
  const now = new Map(outcome.result.sheets.flatMap(({ rows }) => rows).map((row) => [row.identity, row]));
  const answers = shown.rows.flatMap((row) => {
    const next = now.get(row.identity);
    return next !== undefined && isSame(row, next)
      ? []
      : [{ identity: row.identity, cell: row.cells.current ?? `A${row.row}` }];
  });
  const marks = outcome.changes.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  return { answers, marks: answers.length > 0 ? [] : marks.map(({ cell }) => cell) };
}

function isSame(a: RowResult, b: RowResult): boolean {
  return (
    a.row === b.row &&
    a.status === b.status &&
    a.explanation === b.explanation &&
    a.travel?.mark === b.travel?.mark
  );
}
