import type { SheetRow } from "../sheet/rows";

/** A KPI that may be the total of rows beside it: figures or formulas of theirs must bear it out. */
export interface LikelyTotal {
  readonly total: SheetRow;
  /** Each a run of rows, two at least, that may be the total's parts. */
  readonly runs: readonly (readonly SheetRow[])[];
}

/** More parts than any KPI is split into. */
const MOST_PARTS = 12;

/** "Total complaints", "All visits", "Complaints (total)". */
const NAMED_TOTAL = /^(?:total|all|overall|combined)\b|\btotal\)?$/i;

/** "- Adults", "• Adults", "of which Adults", "including: Adults". */
const PART_OF = /^\s*(?:[-–—•·↳>*]|o\s|of which\b|of these\b|including\b|which includes\b)/i;

/** How rows are told to be parts of the KPI above them. */
const MARKED_AS_PARTS: readonly ((part: SheetRow, total: SheetRow) => boolean)[] = [
  (part, total) => part.kpi.ref === null && total.kpi.ref !== null,
  (part, total) => PART_OF.test(part.kpi.description) && !PART_OF.test(total.kpi.description),
  (part, total) => total.kpi.ref !== null && plain(part.kpi.ref) === plain(total.kpi.ref),
  (part, total) => isUnder(plain(part.kpi.ref), plain(total.kpi.ref)),
];

/**
 * KPIs that are not split up by the sheet's merges and yet may be totals: of the rows below that have no reference, the same one or "1a"
 * and "1b", or that begin with a dash or "of which"; and those called "Total complaints", of the rows directly above or below.
 */
export function likelyTotals(rows: readonly SheetRow[]): readonly LikelyTotal[] {
  return rows.flatMap((total, index) => {
    if (total.kpi.subRow) return [];
    const below = neighbours(rows.slice(index + 1, index + 1 + MOST_PARTS), total);
    const above = neighbours(rows.slice(Math.max(0, index - MOST_PARTS), index).reverse(), total);
    const marked = MARKED_AS_PARTS.map((isPart) => leading(below, (row) => isPart(row, total)));
    const named = NAMED_TOTAL.test(total.kpi.description.trim())
      ? [below, above].flatMap((run) => lengthsOf(leading(run, (row) => sharesName(row, total))))
      : [];
    const runs = [...marked, ...named].filter(({ length }) => length > 1);
    return runs.length === 0 ? [] : [{ total, runs }];
  });
}

/** The rows of a total's own table and section that are KPIs by themselves. */
function neighbours(rows: readonly SheetRow[], total: SheetRow): readonly SheetRow[] {
  return leading(
    rows,
    ({ table, kpi }) => table === total.table && kpi.section === total.kpi.section && !kpi.subRow,
  );
}

function leading(rows: readonly SheetRow[], holds: (row: SheetRow) => boolean): readonly SheetRow[] {
  const end = rows.findIndex((row) => !holds(row));
  return end < 0 ? rows : rows.slice(0, end);
}

/** Where nothing says how many rows a total has, it may be any number of those next to it. */
function lengthsOf(run: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  return run.map((_, index) => run.slice(0, index + 1));
}

/** "1a" and "1.1" under "1". */
function isUnder(part: string, total: string): boolean {
  return (
    total !== "" &&
    part.startsWith(total) &&
    /^[.\-/]?(?:[a-z]|(?<=[.\-/])\d{1,2})$/.test(part.slice(total.length))
  );
}

/** "Adults complaints" and "Total complaints": a word of the total's name besides "total". */
function sharesName({ kpi }: SheetRow, total: SheetRow): boolean {
  const own = new Set(wordsOf(kpi.description));
  return wordsOf(total.kpi.description).some((word) => own.has(word));
}

const LEAST_LETTERS = 4;
const SAYS_TOTAL = ["total", "overall", "combined", "number"];

function wordsOf(name: string): readonly string[] {
  return plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= LEAST_LETTERS && !SAYS_TOTAL.includes(word));
}

function plain(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ").trim().toLowerCase();
}
