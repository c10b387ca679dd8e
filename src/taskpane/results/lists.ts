import type { RowResult, SheetResult } from "../../actions/result";

/** The lists an officer works through. */
export type ListName = "outside" | "attention" | "all";

export const LIST_NAMES: readonly ListName[] = ["outside", "attention", "all"];

/** A row belongs in "attention" when it has no status for want of an answer, or when something about it should be confirmed. */
const BELONGS: Readonly<Record<ListName, (row: RowResult) => boolean>> = {
  outside: (row) => row.outOfTolerance,
  attention: (row) => row.status === "needs-attention" || row.queries.length > 0,
  all: () => true,
};

/** The rows of one sheet that stand in a list. */
export interface SheetRows {
  readonly sheet: SheetResult;
  readonly rows: readonly RowResult[];
}

/** The list, sheet by sheet in the workbook's order; sheets with no row in it are left out. */
export function rowsBySheet(sheets: readonly SheetResult[], list: ListName): readonly SheetRows[] {
  return sheets
    .map((sheet) => ({ sheet, rows: sheet.rows.filter(BELONGS[list]) }))
    .filter((group) => group.rows.length > 0);
}

export function rowsOf(sheets: readonly SheetResult[], list: ListName): readonly RowResult[] {
  return sheets.flatMap((sheet) => sheet.rows.filter(BELONGS[list]));
}

/**
 * The first `limit` rows over all groups; a group that none of them falls in is left out.
 *
 * @example groups of 3 and 4 rows with a limit of 5 give groups of 3 and 2
 */
export function firstRows(groups: readonly SheetRows[], limit: number): readonly SheetRows[] {
  const shown: SheetRows[] = [];
  let left = limit;
  for (const group of groups) {
    if (left <= 0) break;
    shown.push({ sheet: group.sheet, rows: group.rows.slice(0, left) });
    left -= group.rows.length;
  }
  return shown;
}
