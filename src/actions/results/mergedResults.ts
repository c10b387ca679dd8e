import type { ClearedSheet, ClearResult, SheetResult, WorkbookResult } from "../result";

/**
 * The results of an evaluation with those of a later one of some of its sheets in their places: an officer who refreshes one sheet keeps
 * the others in sight. `cellsWritten` is the later one's.
 */
export function mergedResults(before: WorkbookResult | null, later: WorkbookResult): WorkbookResult {
  if (before === null) return later;
  const fresh = new Map(later.sheets.map((sheet) => [sheet.id, sheet]));
  const known = new Set(before.sheets.map(({ id }) => id));
  return {
    ...later,
    sheets: [
      ...before.sheets.map((sheet) => fresh.get(sheet.id) ?? sheet),
      ...later.sheets.filter(({ id }) => !known.has(id)),
    ],
  };
}

/**
 * The results that stay where an evaluation found no table on any of its sheets: those of the other sheets, which an officer who tried a
 * sheet of notes still works through. Null where it found one, or where no other sheet has any.
 */
export function withoutNothing(
  before: WorkbookResult | null,
  later: WorkbookResult,
): {
  readonly result: WorkbookResult;
  readonly evaluated: readonly string[];
  readonly nothingOn: readonly SheetResult[];
} | null {
  if (before === null || later.sheets.some(({ table }) => table)) return null;
  const evaluated = later.sheets.map(({ id }) => id);
  const sheets = before.sheets.filter(({ id }) => !evaluated.includes(id));
  if (!sheets.some(({ table }) => table)) return null;
  return { result: { ...later, sheets }, evaluated, nothingOn: later.sheets };
}

/** The results without those of some sheets; the same object where none of them is among them. */
export function withoutSheets(
  before: WorkbookResult,
  isOver: (sheet: SheetResult) => boolean,
): WorkbookResult {
  const sheets = before.sheets.filter((sheet) => !isOver(sheet));
  return sheets.length === before.sheets.length ? before : { ...before, sheets };
}

/** The results of the sheets that still bear their marks; where all sheets were gone through, one that was not met is in the workbook no more. */
export function withoutCleared(
  before: WorkbookResult,
  { result, everywhere = false }: { readonly result: ClearResult; readonly everywhere?: boolean },
): WorkbookResult {
  const cleared = new Map(result.sheets.map((sheet) => [sheet.id, isClear(sheet)]));
  return withoutSheets(before, ({ id }) => cleared.get(id) ?? everywhere);
}

/** A protected sheet keeps its marks, and says so in a notice. */
export function isClear(sheet: ClearedSheet): boolean {
  return sheet.cellsRestored > 0 || sheet.notices.length === 0;
}
