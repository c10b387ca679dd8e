import type { LookRequest, WantedCell } from "../../excel/look";
import { totalFamilies } from "../../workbook/doctor/totalFamilies";
import { headingsOver } from "../../workbook/find/finding";
import type { LedgerEntry } from "../../workbook/kept/ledger";
import { newestReadings, suspectedCopies, type SuspectedCopy } from "../../workbook/marks/copiedMarks";
import { firstStatusWords, FIT_PARTS } from "../../workbook/marks/cutWords";
import type { Mark, MarkRole } from "../../workbook/marks/marks";
import { partsForOldColours } from "../../workbook/marks/oldColours";
import { markOf } from "../../workbook/marks/unmarked";
import { parseAddress } from "../../workbook/sheet/address";
import { gridOf } from "../../workbook/sheet/grid";
import { isInArea } from "../../workbook/sheet/inArea";
import { partsOf, type PartName } from "../../workbook/sheet/parts";
import type { Place } from "../../workbook/marks/reconcile";
import { looksForOwnColumn } from "../../workbook/marks/warningLook";
import type { JudgedSheet } from "../judging/judgeSheet";
import { firstOfColumns } from "../notices/listedWords";

/** A judged sheet with what the ledger says of it, and the marks it is to bear; null leaves the sheet as it is. */
export interface SheetErrand {
  readonly sheet: JudgedSheet;
  readonly entries: readonly LedgerEntry[];
  readonly marks: readonly Mark[] | null;
}

/**
 * Where the cell of a ledger entry may be today, likeliest first: where the same KPI earns the same mark now, then the KPI's row under
 * the column's heading, then where it was written.
 */
export function placesOf(judged: JudgedSheet, entry: LedgerEntry): readonly Place[] {
  const recorded = { row: entry.row, column: entry.column };
  if (judged.kind === "none") return [recorded];
  const { marks, rows, columns, headerRows, found } = indexOf(judged);
  const under = columns.get(entry.heading) ?? [];
  const earned = (marks.get(markKey(entry)) ?? []).filter((mark) => under.includes(mark.column));
  const own = OF_HEADINGS.includes(entry.role) ? headerRows : (rows.get(entry.identity) ?? []);
  const underHeading = own.flatMap((row) => under.map((column) => ({ row, column })));
  const seen = found.get(markOf(entry)) ?? [];
  // A column of our own has no heading on the sheet as it is judged: then the KPI's row in the column where it was.
  const inRow = own.map((row) => ({ row, column: entry.column }));
  if (entry.role === "over-warning-header") return distinct([...earned, ...overHeading(judged, entry)]);
  // One that somebody typed over is where it was, and not on a blank cell of another heading's row.
  if (entry.role === "warning-header")
    return distinct([...earned, ...seen, ...underHeading, recorded, ...inRow]);
  return distinct([...earned, ...seen, ...underHeading, ...inRow, recorded]);
}

/** Whether the KPI that an entry was written for is not on the sheet: its row was deleted, or it is called otherwise now. */
export function isGone(judged: JudgedSheet, { role, identity }: LedgerEntry): boolean {
  return judged.kind === "judged" && !OF_HEADINGS.includes(role) && !indexOf(judged).rows.has(identity);
}

/**
 * Whether an entry tells of nothing any more: it says only that a cell was emptied, its KPI is gone, and other rows have moved. Any blank
 * cell would bear it out, and be given words that are not its own.
 *
 * @param entries All of the sheet.
 */
export function isBygone(judged: JudgedSheet, entry: LedgerEntry, entries: readonly LedgerEntry[]): boolean {
  if (entry.wrote.content !== "" || Object.keys(entry.wrote).length > 1 || !isGone(judged, entry))
    return false;
  return entries.some((other) => !isGone(judged, other) && !isWhereWritten(judged, other));
}

/**
 * Whether the cell where an entry was written is still that of its KPI, under its heading: after a column was inserted it is another's,
 * whatever it looks like. A column of our own that was taken off has no heading any more.
 */
export function isWhereWritten(judged: JudgedSheet, entry: LedgerEntry): boolean {
  if (judged.kind === "none") return true;
  const { rows, columns, headerRows } = indexOf(judged);
  if (entry.role === "over-warning-header") return true;
  const own = OF_HEADINGS.includes(entry.role) ? headerRows : (rows.get(entry.identity) ?? []);
  const isOthers = (column: number): boolean =>
    [...columns].some(([name, at]) => name !== "" && name !== entry.heading && at.includes(column));
  const under = columns.get(entry.heading) ?? [];
  // The frame round a merged figure has lines on each of its cells.
  const merge = judged.sheet.merges?.find((area) => isInArea(area, entry));
  return [entry, ...(merge === undefined ? [] : [merge])].some(
    ({ row, column }) => own.includes(row) && (under.includes(column) || !isOthers(column)),
  );
}

/**
 * Where a cell over the heading of a column of ours may be: it looks like its neighbours, which are the officer's, and so only in the
 * column in which that heading stands.
 */
function overHeading(
  judged: Extract<JudgedSheet, { kind: "judged" }>,
  { row, column }: LedgerEntry,
): readonly Place[] {
  const { headingColumns, headerRows } = indexOf(judged);
  const stays = headingColumns.length === 0 || headingColumns.includes(column);
  const columns = stays ? [column, ...headingColumns] : headingColumns;
  return columns.flatMap((one) => [row, ...headerRows].map((at) => ({ row: at, column: one })));
}

/** They belong to no KPI: the rows of the table's headings are theirs. */
const OF_HEADINGS: readonly MarkRole[] = ["warning-header", "over-warning-header"];

/** A judged sheet's marks, rows and columns by what a ledger entry knows them by: it is asked for every entry of a large sheet. */
interface SheetIndex {
  readonly marks: ReadonlyMap<string, readonly Place[]>;
  readonly rows: ReadonlyMap<string, readonly number[]>;
  readonly columns: ReadonlyMap<string, readonly number[]>;
  /** Where a content of ours stood that was taken away before judging. */
  readonly found: ReadonlyMap<string, readonly Place[]>;
  /** The columns in which headings of ours stand. */
  readonly headingColumns: readonly number[];
  /** Top down. */
  readonly headerRows: readonly number[];
}

const indexes = new WeakMap<JudgedSheet, SheetIndex>();

function indexOf(judged: Extract<JudgedSheet, { kind: "judged" }>): SheetIndex {
  const known = indexes.get(judged);
  if (known !== undefined) return known;
  const columns = judged.tables.flatMap(headingsOver);
  const index = {
    marks: grouped(judged.planned.plan.marks, markKey, (mark) => mark),
    rows: grouped(
      judged.rows,
      (row) => row.identity,
      (row) => row.row,
    ),
    columns: grouped(
      columns,
      (column) => column.heading,
      (column) => column.column,
    ),
    found: grouped(
      [...(judged.sheet.ours ?? [])],
      ([, mark]) => mark,
      ([at]) => parseAddress(at) ?? { row: -1, column: -1 },
    ),
    headingColumns: [...(judged.sheet.ours ?? [])].flatMap(([at, mark]) =>
      mark.startsWith("warning-header ") ? (parseAddress(at)?.column ?? []) : [],
    ),
    headerRows: judged.tables.flatMap((table) => table.headerRows),
  };
  indexes.set(judged, index);
  return index;
}

function markKey({ role, identity }: Pick<Mark, "role" | "identity">): string {
  return `${role} ${identity}`;
}

function grouped<T, Of>(
  items: readonly T[],
  keyOf: (item: T) => string,
  valueOf: (item: T) => Of,
): Map<string, Of[]> {
  const groups = new Map<string, Of[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [valueOf(item)]);
    else group.push(valueOf(item));
  }
  return groups;
}

/**
 * The cells to look at before a sheet is written to: those that earn a mark, and those that may bear one of ours.
 *
 * @param examines Whether the cell doctor wants to see the formulas of totals.
 */
export function placesToLookAt(errand: SheetErrand, examines: boolean): LookRequest {
  const { sheet, entries, marks } = errand;
  const wanted = new WantedCells();
  if (marks === null) return { sheetId: sheet.sheet.id, cells: [] };
  const listed = firstOfColumns(marks);
  for (const mark of marks) {
    wanted.add(mark, partsOf(mark.state).keys(), listed.has(mark));
    wanted.add(mark, partsForOldColours(mark));
  }
  for (const entry of entries) {
    for (const place of placesOf(sheet, entry)) wanted.add(place, partsOf(entry.wrote).keys());
  }
  for (const copy of copiesToLookAt(sheet, entries)) wanted.add(copy, copy.parts);
  for (const mark of firstStatusWords(marks)) wanted.add(mark, FIT_PARTS);
  const tables = sheet.kind === "judged" ? sheet.tables : [];
  for (const { place, parts } of looksForOwnColumn(marks, tables, sheet.sheet)) wanted.add(place, parts);
  const formulas = examines ? totalsToLookAt(sheet) : [];
  return { sheetId: sheet.sheet.id, cells: [...wanted.cells(), ...formulas] };
}

/** The cells onto which a mark of ours may have been copied. */
export function copiesToLookAt(
  sheet: JudgedSheet,
  entries: readonly LedgerEntry[],
): readonly SuspectedCopy[] {
  if (sheet.kind === "none" || entries.length === 0) return [];
  const { rows, evaluations, reportingPeriod } = sheet;
  const readings = newestReadings(gridOf(sheet.sheet), rows, evaluations, reportingPeriod);
  return suspectedCopies(readings, entries, (entry) => placesOf(sheet, entry)[0] ?? entry);
}

/** The cells of totals, of which the cell doctor wants to see the formulas. */
export function totalsToLookAt(sheet: JudgedSheet): readonly WantedCell[] {
  if (sheet.kind === "none") return [];
  return totalFamilies({ ...sheet, grid: gridOf(sheet.sheet) })
    .flatMap(({ cells }) => cells.flatMap(({ shown }) => parseAddress(shown.at) ?? []))
    .map((place) => ({ ...place, parts: [], formula: true }));
}

/** Cells with the parts wanted of each, whoever wants them. */
class WantedCells {
  private readonly found = new Map<string, Place & { readonly parts: Set<PartName>; list: boolean }>();

  add({ row, column }: Place, parts: Iterable<PartName>, list = false): void {
    const key = `${row}:${column}`;
    const cell = this.found.get(key) ?? { row, column, parts: new Set(), list };
    cell.list ||= list;
    for (const part of parts) cell.parts.add(part);
    // A text is written, and given back, as text: for that its number format must be known.
    if (cell.parts.has("content")) cell.parts.add("numberFormat");
    this.found.set(key, cell);
  }

  cells(): WantedCell[] {
    return [...this.found.values()];
  }
}

function distinct(places: readonly Place[]): readonly Place[] {
  const found = new Map(places.map(({ row, column }) => [`${row}:${column}`, { row, column }]));
  return [...found.values()];
}
