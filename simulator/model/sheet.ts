import { USUAL_WIDTH } from "./columnWidth";
import { areaBetween, cellAddress } from "./address";
import { DEFAULT_STYLE } from "./styles";
import type { Area, Cell, CellStyle, CellValue, ColumnProperties, RowProperties, Sheet } from "./types";

/** An empty worksheet that is in no workbook yet; `styles` are those of the workbook it goes to. */
export function emptySheet(id: string, name: string, styles: readonly CellStyle[] = []): Sheet {
  return {
    id,
    name,
    kind: "worksheet",
    visibility: "Visible",
    protected: false,
    protectionOptions: {},
    tabColor: "",
    styles,
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    defaultRowHeight: 15,
    defaultColumnWidth: USUAL_WIDTH,
    merges: [],
    tables: [],
    notes: [],
    comments: [],
    validations: [],
    frozenRows: 0,
    frozenColumns: 0,
    autoFilter: null,
    customProperties: new Map(),
    showGridlines: true,
    shifts: [],
  };
}

/** The cell at a 0-based row and column, or undefined where the sheet holds nothing there. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** How a cell looks that may not exist: its own style, else its row's, else its column's, else the default. */
export function styleAt(sheet: Sheet, row: number, column: number): CellStyle {
  const own = cellAt(sheet, row, column);
  if (own) return own.style;
  const xf = sheet.rows.get(row)?.styleXf ?? sheet.columns.get(column)?.styleXf ?? 0;
  return sheet.styles[xf] ?? DEFAULT_STYLE;
}

/** The cell at a 0-based row and column, made empty with the row's or column's style where there is none. */
export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  let cells = sheet.cells.get(row);
  if (!cells) sheet.cells.set(row, (cells = new Map<number, Cell>()));
  let cell = cells.get(column);
  if (!cell) {
    cell = { value: "", isError: false, formula: null, arrayArea: null, style: styleAt(sheet, row, column) };
    cells.set(column, cell);
  }
  return cell;
}

/** What `setCell` may change; what is left out stays. */
export interface CellChange {
  value?: CellValue;
  /** With its "="; null makes it a constant. Giving only a value makes it one too. */
  formula?: string | null;
  isError?: boolean;
  style?: CellStyle;
}

/**
 * Changes a cell, making it where there is none. A value without a formula replaces the formula, as typing does;
 * a formula without a value keeps no cached result ("").
 */
export function setCell(sheet: Sheet, row: number, column: number, change: CellChange): Cell {
  const cell = ensureCell(sheet, row, column);
  if (change.value !== undefined || change.formula !== undefined) {
    cell.formula = change.formula ?? null;
    cell.value = change.value ?? "";
    cell.isError = change.isError ?? false;
    cell.arrayArea = null;
    delete cell.mixed;
  }
  if (change.style) cell.style = change.style;
  return cell;
}

/** Forgets the cell: nothing is stored there any more, and it looks like its row or column. */
export function removeCell(sheet: Sheet, row: number, column: number): void {
  const cells = sheet.cells.get(row);
  if (!cells) return;
  cells.delete(column);
  if (cells.size === 0) sheet.cells.delete(row);
}

/** The properties of a row, made where there are none. */
export function ensureRow(sheet: Sheet, row: number): RowProperties {
  let properties = sheet.rows.get(row);
  if (!properties) sheet.rows.set(row, (properties = { height: null, hidden: false, styleXf: null }));
  return properties;
}

/** The properties of a column, made where there are none. */
export function ensureColumn(sheet: Sheet, column: number): ColumnProperties {
  let properties = sheet.columns.get(column);
  if (!properties) sheet.columns.set(column, (properties = { width: null, hidden: false, styleXf: null }));
  return properties;
}

/**
 * The smallest area round all that is used, or null for an empty sheet. A cell counts for its value or formula, and,
 * unless `valuesOnly`, for merely existing with a style.
 *
 * @example a sheet with a value in B2 and a fill in D5: usedArea(sheet) is B2:D5, usedArea(sheet, true) is B2
 */
export function usedArea(sheet: Sheet, valuesOnly = false): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (valuesOnly && cell.value === "" && cell.formula === null) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom < 0 ? null : areaBetween(top, left, bottom, right);
}

/** Every cell of the sheet, rows and columns ascending. */
export function* cellsInOrder(sheet: Sheet): Generator<{ row: number; column: number; cell: Cell }> {
  for (const row of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    const cells = sheet.cells.get(row);
    if (!cells) continue;
    for (const [column, cell] of [...cells].sort((a, b) => a[0] - b[0])) yield { row, column, cell };
  }
}

/** "'Place & Economy'!K4": an address with its sheet, quoted where the name needs it. */
export function qualifiedAddress(sheetName: string, row: number, column: number): string {
  return `${quoteSheetName(sheetName)}!${cellAddress(row, column)}`;
}

/** A sheet's name as a formula has it: in apostrophes unless it is a plain word. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) &&
    !/^[A-Za-z]{1,3}[0-9]{1,7}$/.test(name) &&
    !/^[rRcC]$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
