import { COLUMN_LIMIT, columnIndex, parseAddress, parseArea, ROW_LIMIT } from "./address";
import { cellsUnder } from "../../kpi/row/namedCell";
import type { ColumnRole, TableFinding } from "../find/finding";
import type { Area } from "./snapshot";

/** Where a table stands, and which of its columns its results come from: by it an edit is known to matter or not. All 0-based. */
export interface TablePlace {
  readonly area: Area;
  /** The first row below its header. */
  readonly firstRow: number;
  /** Columns that the rules read; we never write contents there. */
  readonly inputs: readonly number[];
  /** Columns that hold our marks. */
  readonly marked: readonly number[];
  /** Columns of comments, from which nothing is ever read. */
  readonly remarks?: readonly number[];
  /** The key that the sheet prints, with the words beside it, wherever that is; left out where it prints none. */
  readonly key?: Area;
}

/** An edit as Excel tells of it. */
export interface Edit {
  /** "K4", "K4:L9", "5:5", "A:B", "K4,M4". */
  readonly address: string;
  /** Whether rows, columns or cells were inserted, deleted or sorted, so that other cells have moved. */
  readonly moved: boolean;
  /** Whether we made it ourselves; null where this Excel does not say. */
  readonly ours: boolean | null;
}

/** What columns are that the rules read nothing from. */
const MARKED: readonly ColumnRole[] = ["travel", "long-travel", "status", "warning"];
const IDLE: readonly ColumnRole[] = ["comments", "other", "unknown"];

/** A key takes its own cell, those to its right that may hold its words, and the one below it. */
const KEY_SIZE = { rows: 2, columns: 4 };

/**
 * @param named Headings of columns that are read only because the rules or the officer named them: "Stretch target".
 * @param key The address of the key that the sheet prints; null where it prints none.
 */
export function tablePlace(
  table: TableFinding,
  ownColumns: readonly number[],
  named: readonly string[],
  key: string | null = null,
): TablePlace {
  const keyAt = key === null ? null : parseAddress(key);
  const isNamed = new Set(
    named.flatMap((heading) => cellsUnder(table.columns, heading)).map(({ column }) => column),
  );
  const columnsOf = (isWanted: (role: ColumnRole) => boolean): number[] =>
    table.columns.filter(({ role }) => isWanted(role)).map(({ column }) => column);
  return {
    area: table.area,
    firstRow: (table.headerRows.at(-1) ?? table.area.row) + 1,
    inputs: [...columnsOf((role) => !MARKED.includes(role) && !IDLE.includes(role)), ...isNamed],
    marked: [...columnsOf((role) => MARKED.includes(role)), ...ownColumns],
    remarks: columnsOf((role) => role === "comments"),
    ...(keyAt === null ? {} : { key: { ...keyAt, ...KEY_SIZE } }),
  };
}

/**
 * Whether an edit may change the results of a sheet: what the rules read, headings and titles, and marks that somebody else wrote over.
 * A comment does not, nor anything right of the table but a key, or in a column that is not needed. Below a table a row may be added to it.
 *
 * Where Excel does not say who made an edit, one that touches marks alone is taken for ours: we write no other contents.
 *
 * @example editMatters(places, { address: "P5", moved: false, ours: false }) // false: P holds the comments
 */
export function editMatters(places: readonly TablePlace[], edit: Edit): boolean {
  if (edit.ours === true) return false;
  const areas = editedAreas(edit.address);
  // What cannot be read may be anywhere.
  if (areas === null) return true;
  return areas.some((area) =>
    edit.moved ? places.some((place) => isAtOrBefore(area, place.area)) : isRead(places, area, edit.ours),
  );
}

/**
 * Whether an edit whose place tells nothing may change the results all the same, so that only what would be read now can tell: what is typed
 * beside or below a table may be a key, a note on the targets, or the first arrow of a column that was not understood. Never in a column of
 * comments, nor in one of marks, beside the table's rows.
 *
 * @example mayBeReadApart(places, { address: "R5", moved: false, ours: false }) // true: R5 may begin a key
 */
export function mayBeReadApart(places: readonly TablePlace[], edit: Edit): boolean {
  if (places.length === 0 || edit.ours === true || editMatters(places, edit)) return false;
  return (editedAreas(edit.address) ?? []).some((area) => !places.some((place) => isSilent(place, area)));
}

/** Whether all of an edited area stands in a table's rows, its headings included, in columns that nothing is read from. */
function isSilent({ area, remarks = [], marked }: TablePlace, edited: Area): boolean {
  if (edited.row < area.row || edited.row + edited.rows > area.row + area.rows) return false;
  for (let column = edited.column; column < edited.column + edited.columns; column += 1)
    if (!remarks.includes(column) && !marked.includes(column)) return false;
  return true;
}

/** Where cells move, all that stands below them or to their right moves along. */
function isAtOrBefore(edited: Area, table: Area): boolean {
  return edited.row < table.row + table.rows && edited.column < table.column + table.columns;
}

function isRead(places: readonly TablePlace[], edited: Area, ours: boolean | null): boolean {
  const lastRow = edited.row + edited.rows - 1;
  return places.some(({ firstRow, area, inputs, marked, key }) => {
    if (key !== undefined && overlap(key, edited)) return true;
    const inRows = lastRow >= firstRow && edited.row < startBelow(places, area);
    if (inRows && inputs.some((column) => inColumns(edited, column))) return true;
    const inTable = inRows && edited.row < area.row + area.rows;
    if (inTable && ours === false && marked.some((column) => inColumns(edited, column))) return true;
    // Titles above give the year, headings the meaning; a heading of our own column is one of our marks.
    const above = edited.row < firstRow && lastRow >= endAbove(places, area);
    return above && (ours === false || !marked.some((column) => isColumn(edited, column)));
  });
}

/** The row where the next table down begins. Tables may also stand side by side. */
function startBelow(places: readonly TablePlace[], { row, rows }: Area): number {
  return Math.min(ROW_LIMIT, ...places.map(({ area }) => area.row).filter((start) => start >= row + rows));
}

/** The first row below the tables further up. */
function endAbove(places: readonly TablePlace[], { row }: Area): number {
  return Math.max(0, ...places.map(({ area }) => area.row + area.rows).filter((end) => end <= row));
}

function overlap(a: Area, b: Area): boolean {
  const inRows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return inRows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function inColumns({ column, columns }: Area, wanted: number): boolean {
  return wanted >= column && wanted < column + columns;
}

function isColumn({ column, columns }: Area, wanted: number): boolean {
  return columns === 1 && column === wanted;
}

/** The areas of an address list, whole rows and columns included; null where part of it cannot be read. */
export function editedAreas(address: string): readonly Area[] | null {
  const areas: Area[] = [];
  for (const part of address.split(",")) {
    const own = part
      .slice(part.lastIndexOf("!") + 1)
      .replaceAll("$", "")
      .trim();
    const area = parseArea(own) ?? wholeRows(own) ?? wholeColumns(own);
    if (area === null) return null;
    areas.push(area);
  }
  return areas;
}

function wholeRows(address: string): Area | null {
  const [, from, to] = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(address) ?? [];
  if (from === undefined || to === undefined) return null;
  const [first, last] = [Number(from), Number(to)].sort((a, b) => a - b);
  if (first === undefined || last === undefined || last > ROW_LIMIT) return null;
  return { row: first - 1, column: 0, rows: last - first + 1, columns: COLUMN_LIMIT };
}

function wholeColumns(address: string): Area | null {
  const [from = "", to = "", ...more] = address.split(":");
  const [a, b] = [columnIndex(from), columnIndex(to)];
  if (a === null || b === null || more.length > 0) return null;
  return { row: 0, column: Math.min(a, b), rows: ROW_LIMIT, columns: Math.abs(a - b) + 1 };
}
