import type { WorkbookResult } from "../result";

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
