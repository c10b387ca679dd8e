import { areaContains, intersection } from "../model/address";
import { cellAt, ensureColumn, ensureRow, styleAt } from "../model/sheet";
import { withNumberFormat } from "../model/styles";
import { displayText } from "../model/text";
import type { CellValue } from "../model/types";
import { asBoolean, asString } from "./arguments";
import { localAddress, restyleCell } from "./block";
import { arraysOf, isCovered, refusePartOfArray, writeCell } from "./cellWriting";
import { inputs, readMatrix } from "./matrix";
import { RangeGeometry } from "./rangeGeometry";
import { columnPoints, rowPoints } from "./sizes";
import { growTables } from "./tableGrowth";

type Matrix<T> = T[][] | null;

/** What the cells of a range hold and show. */
export abstract class RangeContent extends RangeGeometry {
  get values(): Matrix<CellValue> {
    return readMatrix(this.area, (row, column) => cellAt(this.sheet, row, column)?.value ?? "");
  }
  set values(given: unknown) {
    this.#write(given);
  }
  /** A constant reads as itself. */
  get formulas(): Matrix<CellValue> {
    return readMatrix(this.area, (row, column) => {
      const cell = cellAt(this.sheet, row, column);
      return cell?.formula ?? cell?.value ?? "";
    });
  }
  set formulas(given: unknown) {
    this.#write(given);
  }
  get formulasLocal(): Matrix<CellValue> {
    return this.formulas;
  }
  set formulasLocal(given: unknown) {
    this.#write(given);
  }
  get text(): Matrix<string> {
    const { date1904 } = this.service.workbook;
    return readMatrix(this.area, (row, column) => {
      const cell = cellAt(this.sheet, row, column);
      return cell ? displayText(cell, date1904) : "";
    });
  }
  get valueTypes(): Matrix<string> {
    return readMatrix(this.area, (row, column) => {
      const cell = cellAt(this.sheet, row, column);
      if (!cell || (cell.value === "" && cell.formula === null)) return "Empty";
      return cell.isError ? "Error" : VALUE_TYPES[typeof cell.value as keyof typeof VALUE_TYPES];
    });
  }
  get numberFormat(): Matrix<string> {
    return readMatrix(this.area, (row, column) => styleAt(this.sheet, row, column).numberFormat);
  }
  /** A format alone may change on a protected sheet only where cells may be formatted. */
  set numberFormat(given: unknown) {
    this.service.beforeFormat(this.sheet, "allowFormatCells");
    for (const { row, column, value } of inputs(this.area, given)) {
      if (value === null) continue;
      const format = asString(value);
      restyleCell(this.service, this.sheet, row, column, (style) => withNumberFormat(style, format));
    }
    this.service.formatChanged(this.sheet, localAddress(this), this.areas);
  }
  get numberFormatLocal(): Matrix<string> {
    return this.numberFormat;
  }
  set numberFormatLocal(given: unknown) {
    this.numberFormat = given;
  }
  /** Only the one built-in style is known; a cell's own look is read through `format`. */
  get style(): string {
    return "Normal";
  }
  get linkedDataTypeState(): Matrix<string> {
    return readMatrix(this.area, () => "None");
  }
  get hyperlink(): null {
    return null;
  }
  get hasSpill(): boolean | null {
    return this.#agree((row, column) => this.#inArray(row, column));
  }
  get savedAsArray(): boolean | null {
    return this.#agree((row, column) => this.#inArray(row, column));
  }

  get rowHidden(): boolean | null {
    return agree(lines(this.area.row, this.area.rows), (row) => this.sheet.rows.get(row)?.hidden ?? false);
  }
  set rowHidden(value: unknown) {
    const hidden = asBoolean(value);
    this.service.beforeFormat(this.sheet, "allowFormatRows");
    this.service.undo.recordSheet(this.sheet);
    for (const row of lines(this.area.row, this.area.rows)) ensureRow(this.sheet, row).hidden = hidden;
    this.service.changed({ kind: "sheet", sheetId: this.sheet.id });
  }
  get columnHidden(): boolean | null {
    return agree(
      lines(this.area.column, this.area.columns),
      (column) => this.sheet.columns.get(column)?.hidden ?? false,
    );
  }
  set columnHidden(value: unknown) {
    const hidden = asBoolean(value);
    this.service.beforeFormat(this.sheet, "allowFormatColumns");
    this.service.undo.recordSheet(this.sheet);
    for (const column of lines(this.area.column, this.area.columns))
      ensureColumn(this.sheet, column).hidden = hidden;
    this.service.changed({ kind: "sheet", sheetId: this.sheet.id });
  }
  /** True where every cell is hidden, null where some are. */
  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  get left(): number {
    return sum(0, this.area.column, (column) => columnPoints(this.sheet, column));
  }
  get top(): number {
    return sum(0, this.area.row, (row) => rowPoints(this.sheet, row));
  }
  get width(): number {
    return sum(this.area.column, this.area.columns, (column) => columnPoints(this.sheet, column));
  }
  get height(): number {
    return sum(this.area.row, this.area.rows, (row) => rowPoints(this.sheet, row));
  }

  #write(given: unknown): void {
    const { service, sheet, area } = this;
    service.beforeContent(sheet, this.areas);
    refusePartOfArray(sheet, area);
    const single = area.rows * area.columns === 1 ? cellAt(sheet, area.row, area.column)?.value : undefined;
    for (const { row, column, value } of [...inputs(area, given)])
      writeCell(service, sheet, row, column, value);
    if (sheet.tables.length > 0) growTables(service, sheet, area);
    const after = cellAt(sheet, area.row, area.column)?.value;
    const isSingle = area.rows * area.columns === 1 && !isCovered(sheet, area.row, area.column);
    const details = isSingle ? singleCellDetails(single ?? "", after ?? "") : {};
    service.contentChanged(sheet, localAddress(this), this.areas, details);
  }

  #inArray(row: number, column: number): boolean {
    return arraysOf(this.sheet).some((area) => areaContains(area, row, column));
  }

  #agree(read: (row: number, column: number) => boolean): boolean | null {
    if (!arraysOf(this.sheet).some((array) => intersection(array, this.area))) return false;
    const all = readMatrix(this.area, read)?.flat() ?? [];
    return all.every(Boolean) ? true : null;
  }
}

const VALUE_TYPES = { string: "String", number: "Double", boolean: "Boolean" } as const;

/** What `onChanged` tells of a change to one cell. */
function singleCellDetails(before: CellValue, after: CellValue): Readonly<Record<string, CellValue>> {
  const type = (value: CellValue): string =>
    value === "" ? "Empty" : VALUE_TYPES[typeof value as keyof typeof VALUE_TYPES];
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: type(before),
    valueTypeAfter: type(after),
  };
}

/** Sizes and visibility of a whole sheet's lines are looked at this far. */
const MOST_LINES = 20_000;

function* lines(first: number, count: number): Generator<number> {
  for (let line = first; line < first + Math.min(count, MOST_LINES); line += 1) yield line;
}

function agree(all: Iterable<number>, read: (line: number) => boolean): boolean | null {
  let first: boolean | null = null;
  for (const line of all) {
    const value = read(line);
    if (first === null) first = value;
    else if (first !== value) return null;
  }
  return first;
}

function sum(first: number, count: number, read: (line: number) => number): number {
  let total = 0;
  for (const line of lines(first, count)) total += read(line);
  return total;
}
