import { headingsOver } from "../../workbook/find/finding";
import type { LedgerEntry } from "../../workbook/kept/ledger";
import type { Mark, MarkRole } from "../../workbook/marks/marks";
import type { Place } from "../../workbook/marks/reconcile";
import { markOf } from "../../workbook/marks/unmarked";
import { parseAddress } from "../../workbook/sheet/address";
import { isInArea } from "../../workbook/sheet/inArea";
import { oneLine } from "../../workbook/sheet/rows";
import type { SheetSnapshot } from "../../workbook/sheet/snapshot";
import type { JudgedSheet } from "../judging/judgeSheet";

/**
 * Where the cell of a ledger entry may be today, likeliest first: where the same KPI earns the same mark now, then the KPI's row under
 * the column's heading, then where it was written.
 */
export function placesOf(judged: JudgedSheet, entry: LedgerEntry): readonly Place[] {
  const recorded = { row: entry.row, column: entry.column };
  if (judged.kind === "none") return [recorded];
  const { marks, columns, headerRows, found } = indexOf(judged);
  const said = columns.has(entry.heading) ? [] : saying(judged, entry);
  const under = columns.get(entry.heading) ?? said.map(({ column }) => column);
  const earned = (marks.get(markKey(entry)) ?? []).filter((mark) => under.includes(mark.column));
  const own = OF_HEADINGS.includes(entry.role) ? headerRows : rowsCalled(judged, entry);
  const underHeading = own.flatMap((row) => under.map((column) => ({ row, column })));
  // A cell that we emptied is like any blank one, and rows may bear the same word: what was taken for it before they were known tells little.
  const isOwn = ({ row }: Place): boolean =>
    OF_HEADINGS.includes(entry.role) || own.length === 0 || own.includes(row);
  const seen = entry.wrote.content === "" ? [] : (found.get(markOf(entry)) ?? []).filter(isOwn);
  // A column of our own has no heading on the sheet as it is judged: then the KPI's row in the column where it was.
  const inRow = own.map((row) => ({ row, column: entry.column }));
  if (entry.role === "over-warning-header") return distinct([...earned, ...overHeading(judged, entry)]);
  // One that somebody typed over is where it was, and not on a blank cell of another heading's row.
  if (entry.role === "warning-header")
    return distinct([...earned, ...seen, ...underHeading, ...said, recorded, ...inRow]);
  return distinct([...earned, ...seen, ...underHeading, ...inRow, recorded]);
}

/**
 * Where the words of a heading of ours stand, when the sheet is judged by other rows as its headings than before, or is not judged with
 * them: of two rows of the same headings, one over the other, now the first is taken and now the second.
 */
function saying(judged: Judged, { heading, row }: LedgerEntry): readonly Place[] {
  const index = indexOf(judged);
  const known = index.said.get(heading);
  if (known !== undefined || heading === "") return known ?? [];
  const { area, values } = judged.sheet;
  const rows = [...index.headerRows, row].flatMap((one) => [one - 1, one, one + 1]);
  const places = [...new Set(rows)].flatMap((at) =>
    (values[at - (area?.row ?? 0)] ?? []).flatMap((value, column) =>
      value === heading ? [{ row: at, column: (area?.column ?? 0) + column }] : [],
    ),
  );
  index.said.set(heading, places);
  return places;
}

function rowsCalled(judged: Judged, { identity }: Pick<LedgerEntry, "identity">): readonly number[] {
  return indexOf(judged).rows.get(identity) ?? [];
}

/** What stands between a reference and the name of one of several measures under it. */
const UNDER = " › ";

function nameIn(identity: string): string {
  const at = identity.lastIndexOf(UNDER);
  return at < 0 ? identity : identity.slice(at + UNDER.length);
}

/**
 * The row in which a KPI seems to stand that is not on the sheet by its identity; null where none does, or several. A measure under a reference
 * goes by its own name once the reference is gone from over it, and by both once it has one; and without its table (the headings were deleted)
 * the row is that in which the name stands.
 *
 * @param isOthers Whether a row is known to be that of another KPI.
 */
export function rowNamed(
  judged: JudgedSheet,
  { identity }: Pick<LedgerEntry, "identity">,
  isOthers: (row: number) => boolean,
): number | null {
  const name = nameIn(identity);
  const { rows, rowsByName } = judged.kind === "none" ? NO_ROWS : indexOf(judged);
  const named = rows.get(name) ?? rowsByName.get(identity) ?? rowsWith(judged.sheet, name);
  const [row, another] = named.filter((one) => !isOthers(one));
  return row === undefined || another !== undefined ? null : row;
}

const NO_ROWS: Pick<SheetIndex, "rows" | "rowsByName"> = { rows: new Map(), rowsByName: new Map() };

const textsOf = new WeakMap<SheetSnapshot, ReadonlyMap<string, readonly number[]>>();

/** The rows of a sheet in which a cell has these words. */
function rowsWith(sheet: SheetSnapshot, words: string): readonly number[] {
  const known =
    textsOf.get(sheet) ??
    grouped(
      sheet.text.flatMap((cells, at) =>
        [...new Set(cells.map(oneLine))].map((text) => ({ text, row: (sheet.area?.row ?? 0) + at })),
      ),
      ({ text }) => text,
      ({ row }) => row,
    );
  textsOf.set(sheet, known);
  return words === "" ? [] : (known.get(words) ?? []);
}

/** Whether the KPI that an entry was written for is not on the sheet: its row was deleted, or it is called otherwise now. */
export function isGone(judged: JudgedSheet, entry: LedgerEntry): boolean {
  if (OF_HEADINGS.includes(entry.role)) return false;
  if (judged.kind === "none") return rowNamed(judged, entry, () => false) !== entry.row;
  return rowsCalled(judged, entry).length === 0;
}

/** The row of the KPI that an entry was written for; null where it is gone, or where several rows are called so. */
export function rowOfKpi(judged: JudgedSheet, entry: LedgerEntry): number | null {
  if (judged.kind === "none" || OF_HEADINGS.includes(entry.role)) return null;
  const [row, another] = rowsCalled(judged, entry);
  return row === undefined || another !== undefined ? null : row;
}

/** Whether rows or columns were moved about since the entries of a sheet were written, as far as its KPIs and headings tell. */
export function mayHaveMoved(judged: JudgedSheet, entries: readonly LedgerEntry[]): boolean {
  return entries.some((entry) => {
    const [likeliest = entry] = placesOf(judged, entry);
    return isGone(judged, entry) || likeliest.row !== entry.row || likeliest.column !== entry.column;
  });
}

/** The rows of the KPIs for which entries were written. */
export function rowsOfKpis(judged: JudgedSheet, entries: readonly LedgerEntry[]): Set<number> {
  if (judged.kind === "none") return new Set();
  return new Set(entries.flatMap((entry) => rowsCalled(judged, entry)));
}

/**
 * Whether the cell where an entry was written is still that of its KPI, under its heading: after a column was inserted it is another's,
 * whatever it looks like. A column of our own that was taken off has no heading any more.
 */
export function isWhereWritten(judged: JudgedSheet, entry: LedgerEntry): boolean {
  if (judged.kind === "none") return true;
  const { columns, headerRows } = indexOf(judged);
  if (entry.role === "over-warning-header") return true;
  const own = OF_HEADINGS.includes(entry.role) ? headerRows : rowsCalled(judged, entry);
  const isOthers = (column: number): boolean =>
    [...columns].some(([name, at]) => name !== "" && name !== entry.heading && at.includes(column));
  const under = columns.get(entry.heading) ?? [];
  // The frame round a merged figure has lines on each of its cells; the words of a merge stand in its first row, the KPI's may be the second.
  const merge = judged.sheet.merges?.find((area) => isInArea(area, entry));
  const { row, column, rows, columns: width } = merge ?? { ...entry, rows: 1, columns: 1 };
  return (
    own.some((one) => one >= row && one < row + rows) &&
    Array.from({ length: width }, (_, at) => column + at).some((one) => under.includes(one) || !isOthers(one))
  );
}

/**
 * Where a cell over the heading of a column of ours may be: it looks like its neighbours, which are the officer's, and so only in the
 * column in which that heading stands.
 */
function overHeading(judged: Judged, { row, column }: LedgerEntry): readonly Place[] {
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
  /** Rows of measures under a reference, by their own names. */
  readonly rowsByName: ReadonlyMap<string, readonly number[]>;
  readonly columns: ReadonlyMap<string, readonly number[]>;
  /** Where a content of ours stood that was taken away before judging. */
  readonly found: ReadonlyMap<string, readonly Place[]>;
  /** The columns in which headings of ours stand. */
  readonly headingColumns: readonly number[];
  /** Top down. */
  readonly headerRows: readonly number[];
  /** Where the words of headings stand that no column has, as far as they were looked for. */
  readonly said: Map<string, readonly Place[]>;
}

type Judged = Extract<JudgedSheet, { kind: "judged" }>;

const indexes = new WeakMap<JudgedSheet, SheetIndex>();

function indexOf(judged: Judged): SheetIndex {
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
    rowsByName: grouped(
      judged.rows.filter(({ identity }) => identity.includes(UNDER)),
      ({ identity }) => nameIn(identity),
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
    said: new Map<string, readonly Place[]>(),
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

function distinct(places: readonly Place[]): readonly Place[] {
  const found = new Map(places.map(({ row, column }) => [`${row}:${column}`, { row, column }]));
  return [...found.values()];
}
