import type { RowResult, SheetResult } from "../../actions/result";
import type { TRAVEL_GROUPS } from "../../wording/pane/status";
import { statusLook, type StatusLook } from "../row/look";

/** Behind the rated states in the bar and its legend. */
const UNRATED_ORDER: readonly string[] = [
  "tracking",
  "target-under-review",
  "data-missing",
  "not-rated",
  "needs-attention",
];

/** Statuses of rows that should have been rated. */
const UNRATED: ReadonlySet<string> = new Set(["data-missing", "needs-attention"]);

export interface StatusCount {
  readonly look: StatusLook;
  readonly count: number;
}

export interface StatusCounts {
  readonly total: number;
  /** Only the statuses that occur, in the order of the bar. */
  readonly parts: readonly StatusCount[];
}

/**
 * How many of these rows have each status; two profiles' states are one only where they look and read alike.
 *
 * @param order The keys of the rule sets' states, best first (`RuleSets.stateOrder`).
 */
export function statusCounts(rows: readonly RowResult[], order: readonly string[]): StatusCounts {
  const tally = new Map<string, StatusCount>();
  for (const row of rows) {
    const look = statusLook(row);
    const key = statusKey(look);
    tally.set(key, { look, count: (tally.get(key)?.count ?? 0) + 1 });
  }
  const parts = [...tally.values()].sort((a, b) => rank(a.look, order) - rank(b.look, order));
  return { total: rows.length, parts };
}

/** Tells statuses apart: the same state of two profiles may bear different names. */
export function statusKey({ id, name }: Pick<StatusLook, "id" | "name">): string {
  return `${id} ${name}`;
}

/** The name in such a key: an id has no spaces. */
export function statusNameOf(key: string): string {
  return key.slice(key.indexOf(" ") + 1);
}

/** Rated states by their rule sets, then what is not rated. One of a rule set that is gone from the workbook stands between them. */
function rank(look: StatusLook, order: readonly string[]): number {
  const rated = order.indexOf(statusKey(look));
  return rated >= 0 ? rated : order.length + 1 + UNRATED_ORDER.indexOf(look.id);
}

/** How many rows could not be rated, for want of a figure or of an answer. Rows that are not meant to be rated are not among them. */
export function unratedCount(rows: readonly RowResult[]): number {
  return rows.filter((row) => UNRATED.has(row.status)).length;
}

/** How many rows have one of their rules' own statuses, green to red. */
export function ratedCount(rows: readonly RowResult[]): number {
  return rows.filter(({ status }) => !UNRATED_ORDER.includes(status)).length;
}

export type TravelGroup = keyof typeof TRAVEL_GROUPS;

const TRAVEL_ORDER: readonly TravelGroup[] = [
  "improved",
  "same",
  "within-range",
  "deteriorated",
  "neutral",
  "none",
];

export function travelGroup(row: RowResult): TravelGroup {
  return row.travel?.verdict ?? "none";
}

export interface TravelCount {
  readonly group: TravelGroup;
  readonly count: number;
}

/** How many of these rows went which way; only the ways that occur. */
export function travelCounts(rows: readonly RowResult[]): readonly TravelCount[] {
  return TRAVEL_ORDER.map((group) => ({
    group,
    count: rows.filter((row) => travelGroup(row) === group).length,
  })).filter(({ count }) => count > 0);
}

export interface SectionRows {
  readonly sheet: Pick<SheetResult, "id" | "name">;
  readonly section: string | null;
  readonly rows: readonly RowResult[];
}

/**
 * The rows by sheet and section, in the order in which the sections appear; the rows of a sheet that are in none are one group without a
 * name.
 */
export function bySection(sheets: readonly SheetResult[]): readonly SectionRows[] {
  return sheets.flatMap((sheet) => {
    const groups = new Map<string | null, RowResult[]>();
    for (const row of sheet.rows) {
      const rows = groups.get(row.section) ?? [];
      rows.push(row);
      groups.set(row.section, rows);
    }
    return [...groups].map(([section, rows]) => ({ sheet, section, rows }));
  });
}
