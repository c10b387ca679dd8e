import type { RowResult, SheetResult } from "../../actions/result";

/** The lists an officer works through. */
export type ListName = "outside" | "attention" | "all";

export const LIST_NAMES: readonly ListName[] = ["outside", "attention", "all"];

/** What a row to check waits for: an answer, without which it has no status, or a look at what its status was taken from. */
export type CheckPart = "attention" | "confirm";

export function checkPart(row: RowResult): CheckPart | null {
  if (row.status === "needs-attention") return "attention";
  return row.queries.length > 0 ? "confirm" : null;
}

const HOLDS: Readonly<Record<ListName, (row: RowResult) => boolean>> = {
  outside: (row) => row.outOfTolerance,
  attention: (row) => checkPart(row) !== null,
  all: () => true,
};

export interface SheetRow {
  readonly sheet: SheetResult;
  readonly row: RowResult;
}

/** The rows of a list in the order in which they are worked through: what waits for an answer first, then sheet by sheet. */
export function rowsOf(rows: readonly SheetRow[], list: ListName): readonly SheetRow[] {
  const held = rows.filter(({ row }) => HOLDS[list](row));
  if (list !== "attention") return held;
  const parts: readonly CheckPart[] = ["attention", "confirm"];
  return parts.flatMap((part) => held.filter(({ row }) => checkPart(row) === part));
}

/** The rows that only want a figure to compare with; one with a question of its own is asked that first. */
export function withoutArrow(rows: readonly SheetRow[]): readonly SheetRow[] {
  return rows.filter(({ row }) => row.travelAnswers.length > 0 && checkPart(row) === null);
}

/** How many of these rows stand in each list. */
export function listCounts(rows: readonly SheetRow[]): Readonly<Record<ListName, number>> {
  const holding = (list: ListName): number => rows.filter(({ row }) => HOLDS[list](row)).length;
  return { outside: holding("outside"), attention: holding("attention"), all: rows.length };
}

/** How many of these rows stand in each part of the rows to check. */
export function checkCounts(rows: readonly SheetRow[]): Readonly<Record<CheckPart, number>> {
  const counting = (part: CheckPart): number => rows.filter(({ row }) => checkPart(row) === part).length;
  return { attention: counting("attention"), confirm: counting("confirm") };
}

/** All rows of these sheets, sheet by sheet in the workbook's order. */
export function allRows(sheets: readonly SheetResult[]): readonly SheetRow[] {
  return sheets.flatMap((sheet) => sheet.rows.map((row) => ({ sheet, row })));
}

/** The list to open on. An empty list of what is outside tolerance would reassure where rows still wait to be checked. */
export function openingList(counts: Readonly<Record<ListName, number>>): ListName {
  return counts.outside === 0 && counts.attention > 0 ? "attention" : "outside";
}
