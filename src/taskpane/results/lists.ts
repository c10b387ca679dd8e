import type { RowResult, SheetResult } from "../../actions/result";

/** The lists an officer works through. */
export type ListName = "outside" | "check" | "all";

export const LIST_NAMES: readonly ListName[] = ["outside", "check", "all"];

/** What a row to check waits for: an answer, without which it has no status, or a look at what its status was taken from. */
export type CheckPart = "attention" | "confirm";

function checkPart(row: RowResult): CheckPart | null {
  if (row.status === "needs-attention") return "attention";
  return row.queries.length > 0 ? "confirm" : null;
}

/** Each list's parts in order, a part without a name where a list has one only. */
const PARTS: Readonly<Record<ListName, readonly Part[]>> = {
  outside: [{ part: null, holds: (row) => row.outOfTolerance }],
  check: [
    { part: "attention", holds: (row) => checkPart(row) === "attention" },
    { part: "confirm", holds: (row) => checkPart(row) === "confirm" },
  ],
  all: [{ part: null, holds: () => true }],
};

interface Part {
  readonly part: CheckPart | null;
  readonly holds: (row: RowResult) => boolean;
}

/** The rows of one sheet that stand in a list, or in one part of it. */
export interface SheetRows {
  readonly part: CheckPart | null;
  readonly sheet: SheetResult;
  readonly rows: readonly RowResult[];
}

/** The list part by part, and in each sheet by sheet in the workbook's order; sheets with no row in it are left out. */
export function rowsBySheet(sheets: readonly SheetResult[], list: ListName): readonly SheetRows[] {
  return PARTS[list]
    .flatMap(({ part, holds }) => sheets.map((sheet) => ({ part, sheet, rows: sheet.rows.filter(holds) })))
    .filter((group) => group.rows.length > 0);
}

/** How many rows stand in each list. */
export function listCounts(sheets: readonly SheetResult[]): Readonly<Record<ListName, number>> {
  const { attention, confirm } = checkCounts(sheets);
  const rows = sheets.flatMap((sheet) => sheet.rows);
  return {
    outside: rows.filter((row) => row.outOfTolerance).length,
    check: attention + confirm,
    all: rows.length,
  };
}

/** How many rows stand in each part of the rows to check. */
export function checkCounts(sheets: readonly SheetResult[]): Readonly<Record<CheckPart, number>> {
  const parts = sheets.flatMap((sheet) => sheet.rows.map(checkPart));
  return {
    attention: parts.filter((part) => part === "attention").length,
    confirm: parts.filter((part) => part === "confirm").length,
  };
}

/** The list to open on. An empty list of what is outside tolerance would reassure where rows still wait to be checked. */
export function openingList(counts: Readonly<Record<ListName, number>>): ListName {
  return counts.outside === 0 && counts.check > 0 ? "check" : "outside";
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
    shown.push({ ...group, rows: group.rows.slice(0, left) });
    left -= group.rows.length;
  }
  return shown;
}
