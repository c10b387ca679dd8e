import { areaContains, intersection, MAX_COLUMNS } from "./address";
import { deleteInFormula, offsetFormula, renameInFormula } from "./formulaRefs";
import { ensureCell, emptySheet } from "./sheet";
import { DEFAULT_STYLE } from "./styles";
import { sheetGuid, sheetNumber } from "./sheetId";
import { mapFormulas, shiftSheet } from "./shiftSheet";
import type { Area, Cell, Sheet, Workbook } from "./types";

/**
 * Puts empty rows in before the 0-based `row`. They look like the row above, as in Excel. What saving does with such
 * an edit is told in xlsx/saveShifts.ts. Throws RangeError where cells would be pushed off the sheet.
 */
export function insertRows(workbook: Workbook, sheet: Sheet, row: number, count: number): void {
  const above = [...(sheet.cells.get(row - 1) ?? [])].map(([column, { style }]) => ({ column, style }));
  shiftSheet(workbook, sheet, { axis: "row", at: row, count });
  for (let inserted = row; inserted < row + count; inserted += 1) {
    for (const { column, style } of above) ensureCell(sheet, inserted, column).style = style;
  }
}

/** Takes out `count` rows from the 0-based `row` on, with all that is on them. */
export function deleteRows(workbook: Workbook, sheet: Sheet, row: number, count: number): void {
  shiftSheet(workbook, sheet, { axis: "row", at: row, count: -count });
}

/** Puts empty columns in before the 0-based `column`. They look like the column to the left. */
export function insertColumns(workbook: Workbook, sheet: Sheet, column: number, count: number): void {
  const left = [...sheet.cells].flatMap(([row, cells]) => {
    const style = cells.get(column - 1)?.style;
    return style ? [{ row, style }] : [];
  });
  shiftSheet(workbook, sheet, { axis: "column", at: column, count });
  for (let inserted = column; inserted < column + count; inserted += 1) {
    for (const { row, style } of left) ensureCell(sheet, row, inserted).style = style;
  }
}

/** Takes out `count` columns from the 0-based `column` on. */
export function deleteColumns(workbook: Workbook, sheet: Sheet, column: number, count: number): void {
  shiftSheet(workbook, sheet, { axis: "column", at: column, count: -count });
}

/**
 * Sorts `count` rows from the 0-based row `first` on by a column, moving the cells of the columns in `span` (default:
 * of the whole rows): numbers, texts, FALSE, TRUE, errors, and
 * empty cells last in either direction. Rows that are equal keep their order; formulas move as when they are copied; notes
 * move with their cells, and borders stay where they are. Throws RangeError where a merge is in the way, as Excel refuses to sort then.
 *
 * @param borders "go along" with the cells as LibreOffice sorts them, and as rows do that are cut and put in elsewhere.
 */
export function sortRows(
  sheet: Sheet,
  first: number,
  count: number,
  column: number,
  ascending = true,
  span: Pick<Area, "column" | "columns"> = { column: 0, columns: MAX_COLUMNS },
  borders: "stay" | "go along" = "stay",
): void {
  const area: Area = { row: first, rows: count, ...span };
  if (sheet.merges.some((merge) => intersection(merge, area)))
    throw new RangeError("Merged cells cannot be sorted.");
  const keyed = Array.from({ length: area.rows }, (_, index) => ({
    from: area.row + index,
    key: sheet.cells.get(area.row + index)?.get(column),
  }));
  const direction = ascending ? 1 : -1;
  keyed.sort(
    (a, b) => Number(isBlank(a.key)) - Number(isBlank(b.key)) || direction * compareCells(a.key, b.key),
  );
  const drawn = borders === "stay" ? keyed.flatMap(({ from }) => bordersIn(sheet, area, from)) : null;
  const taken = new Map(keyed.map(({ from }) => [from, takeRow(sheet, area, from)]));
  const places = new Map(keyed.map(({ from }, index) => [from, area.row + index]));
  for (const [from, to] of places) {
    for (const [at, cell] of taken.get(from) ?? []) {
      if (cell.formula !== null) cell.formula = offsetFormula(cell.formula, to - from, 0);
      let cells = sheet.cells.get(to);
      if (!cells) sheet.cells.set(to, (cells = new Map()));
      const bare = { ...cell.style, borders: DEFAULT_STYLE.borders };
      cells.set(at, drawn === null ? cell : { ...cell, style: bare });
    }
  }
  for (const { row, column: at, borders: lines } of drawn ?? []) {
    if (lines === DEFAULT_STYLE.borders) continue;
    const cell = ensureCell(sheet, row, at);
    cell.style = { ...cell.style, borders: lines };
  }
  for (const note of sheet.notes) {
    if (areaContains(area, note.row, note.column)) note.row = places.get(note.row) ?? note.row;
  }
}

function bordersIn(sheet: Sheet, area: Area, row: number) {
  return [...(sheet.cells.get(row) ?? [])].flatMap(([column, { style }]) =>
    areaContains(area, row, column) ? [{ row, column, borders: style.borders }] : [],
  );
}

function takeRow(sheet: Sheet, area: Area, row: number): [number, Cell][] {
  const cells = sheet.cells.get(row);
  if (!cells) return [];
  const taken = [...cells].filter(([column]) => areaContains(area, row, column));
  for (const [column] of taken) cells.delete(column);
  if (cells.size === 0) sheet.cells.delete(row);
  return taken;
}

const isBlank = (cell: Cell | undefined) =>
  cell === undefined || (cell.value === "" && cell.formula === null);

const KINDS = ["number", "string", "boolean", "error"];

function compareCells(a: Cell | undefined, b: Cell | undefined): number {
  if (!a || !b) return 0;
  const kind = (cell: Cell) => KINDS.indexOf(cell.isError ? "error" : typeof cell.value);
  if (kind(a) !== kind(b)) return kind(a) - kind(b);
  if (a.isError) return 0;
  if (typeof a.value === "string" && typeof b.value === "string") {
    return a.value.localeCompare(b.value, "en-GB", { sensitivity: "base" });
  }
  return Number(a.value) - Number(b.value);
}

function nextSheetId(workbook: Workbook): string {
  return sheetGuid(Math.max(0, ...workbook.sheets.map((sheet) => sheetNumber(sheet.id))) + 1);
}

function freeName(workbook: Workbook, make: (number: number) => string): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number += 1) if (!taken.has(make(number).toLowerCase())) return make(number);
}

/** Throws RangeError for a name Excel would not take. */
function checkName(workbook: Workbook, name: string, except?: Sheet): void {
  const other = workbook.sheets.find(
    (sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (other) throw new RangeError(`There is already a sheet named "${name}".`);
  if (name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) {
    throw new RangeError(`"${name}" cannot be the name of a sheet.`);
  }
}

/** Adds an empty sheet at the end ("Sheet2" where no name is given). Throws RangeError for a name Excel would not take. */
export function addSheet(workbook: Workbook, name = freeName(workbook, (number) => `Sheet${number}`)): Sheet {
  checkName(workbook, name);
  const sheet = emptySheet(nextSheetId(workbook), name, workbook.sheets[0]?.styles ?? []);
  workbook.sheets.push(sheet);
  return sheet;
}

/**
 * Copies a sheet and puts the copy behind `after` (default: at the end), named "Name (2)" unless a name is given.
 * Cells, looks, merges, notes, tables (renamed), validations and widths go along; what the model does not hold
 * (charts, conditional formats, threaded comments' drawings) does not.
 */
export function copySheet(workbook: Workbook, sheet: Sheet, name?: string, after?: Sheet): Sheet {
  const title = name ?? freeName(workbook, (number) => `${sheet.name.slice(0, 31 - 5)} (${number + 1})`);
  checkName(workbook, title);
  const tables = workbook.sheets.flatMap((one) => one.tables);
  const copy: Sheet = {
    ...sheet,
    id: nextSheetId(workbook),
    name: title,
    cells: new Map([...sheet.cells].map(([row, cells]) => [row, copyItems(cells)])),
    rows: copyItems(sheet.rows),
    columns: copyItems(sheet.columns),
    merges: [...sheet.merges],
    tables: sheet.tables.map((table, index) => ({
      ...table,
      id: String(Math.max(0, ...tables.map((one) => Number(one.id) || 0)) + 1 + index),
      name: `${table.name}_${workbook.sheets.length + 1}`,
      columns: [...table.columns],
    })),
    notes: sheet.notes.map((note) => ({ ...note })),
    comments: [],
    validations: sheet.validations.map((one) => ({ ...one, areas: [...one.areas] })),
    customProperties: new Map(sheet.customProperties),
    shifts: [],
  };
  workbook.sheets.splice(after ? workbook.sheets.indexOf(after) + 1 : workbook.sheets.length, 0, copy);
  return copy;
}

function copyItems<T extends object>(map: ReadonlyMap<number, T>): Map<number, T> {
  return new Map([...map].map(([at, item]) => [at, { ...item }]));
}

/** Deletes a sheet; formulas that named it read "#REF!". Throws RangeError for the last visible sheet. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  const left = workbook.sheets.filter((one) => one !== sheet);
  const shown = left.find((one) => one.visibility === "Visible");
  if (!shown) throw new RangeError("A workbook must keep one visible sheet.");
  workbook.sheets = left;
  workbook.names = workbook.names.filter((name) => name.sheetId !== sheet.id);
  if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = shown.id;
  mapFormulas(workbook, (formula) => deleteInFormula(formula, sheet.name));
}

/** Renames a sheet, in the formulas that name it too. Throws RangeError for a name Excel would not take. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  checkName(workbook, name, sheet);
  const old = sheet.name;
  sheet.name = name;
  mapFormulas(workbook, (formula) => renameInFormula(formula, old, name));
}

/** Moves a sheet to a 0-based position among the sheets. */
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  const others = workbook.sheets.filter((one) => one !== sheet);
  others.splice(Math.max(0, Math.min(position, others.length)), 0, sheet);
  workbook.sheets = others;
}
