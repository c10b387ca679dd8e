import type { RowResult, SheetResult } from "../../actions/result";

type StatusName = RowResult["status"];

/** From the best to the undecided: the order of the bar and of its legend. */
const ORDER: readonly StatusName[] = [
  "green",
  "amber",
  "red",
  "tracking",
  "target-under-review",
  "data-missing",
  "not-rated",
  "needs-attention",
];

/** Statuses of rows that should have been rated. */
const UNRATED: ReadonlySet<StatusName> = new Set<StatusName>(["data-missing", "needs-attention"]);

export interface StatusCount {
  readonly status: StatusName;
  readonly count: number;
}

export interface StatusCounts {
  readonly total: number;
  /** Only the statuses that occur, in the order of the bar. */
  readonly parts: readonly StatusCount[];
}

/** How many rows of these sheets have each status. */
export function statusCounts(sheets: readonly SheetResult[]): StatusCounts {
  const tally = new Map<StatusName, number>();
  let total = 0;
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      tally.set(row.status, (tally.get(row.status) ?? 0) + 1);
      total += 1;
    }
  }
  const parts = ORDER.map((status) => ({ status, count: tally.get(status) ?? 0 }));
  return { total, parts: parts.filter((part) => part.count > 0) };
}

/** How many rows could not be rated, for want of a figure or of an answer. Rows that are not meant to be rated are not among them. */
export function unratedCount(counts: StatusCounts): number {
  return counts.parts.reduce((sum, part) => (UNRATED.has(part.status) ? sum + part.count : sum), 0);
}
