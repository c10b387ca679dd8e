import type { RowResult, SheetResult } from "../../actions/result";
import type { TRAVEL_GROUPS } from "../../wording/pane/status";
import { statusLook, type StatusLook } from "../row/look";

/** From the best to the undecided: the order of the bar and of its legend. A profile's own states stand among the rated ones. */
const ORDER: readonly string[] = [
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

/** How many of these rows have each status; two profiles' states are one only where they look and read alike. */
export function statusCounts(rows: readonly RowResult[]): StatusCounts {
  const tally = new Map<string, { look: StatusLook; count: number; outside: number }>();
  for (const row of rows) {
    const look = statusLook(row);
    const key = statusKey(look);
    const entry = tally.get(key) ?? { look, count: 0, outside: 0 };
    entry.count += 1;
    if (row.outOfTolerance) entry.outside += 1;
    tally.set(key, entry);
  }
  const parts = [...tally.values()].sort(
    (a, b) => rank(a.look.id, a.outside > 0) - rank(b.look.id, b.outside > 0),
  );
  return { total: rows.length, parts: parts.map(({ look, count }) => ({ look, count })) };
}

/** Tells statuses apart: the same state of two profiles may bear different names. */
export function statusKey({ id, name }: StatusLook): string {
  return `${id} ${name}`;
}

/** A state of the council's own stands before amber where nothing of it is out of tolerance, else after it. */
function rank(id: string, outside: boolean): number {
  const known = ORDER.indexOf(id);
  if (known >= 0) return known;
  return outside ? 1.5 : 0.5;
}

/** How many rows could not be rated, for want of a figure or of an answer. Rows that are not meant to be rated are not among them. */
export function unratedCount(rows: readonly RowResult[]): number {
  return rows.filter((row) => UNRATED.has(row.status)).length;
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
  readonly section: string | null;
  readonly rows: readonly RowResult[];
}

/** The rows by section, in the order in which the sections appear; one group without a name where nothing has a section. */
export function bySection(sheets: readonly SheetResult[]): readonly SectionRows[] {
  const groups = new Map<string | null, RowResult[]>();
  for (const row of sheets.flatMap((sheet) => sheet.rows)) {
    const rows = groups.get(row.section) ?? [];
    rows.push(row);
    groups.set(row.section, rows);
  }
  return [...groups].map(([section, rows]) => ({ section, rows }));
}
