import { areaBetween, intersection, MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { cellAt, usedArea } from "../model/sheet";
import type { Area, Sheet } from "../model/types";
import { ApiObject } from "./apiObject";
import { asWhole, optional } from "./arguments";
import { fullAddress } from "./block";
import { makeRange } from "./makeRange";
import type { Service } from "./service";
import { ServiceError } from "./serviceError";

/** Where a range is, and the ranges that lie about it. */
export abstract class RangeGeometry extends ApiObject {
  readonly className = "Range";
  readonly keptBy = "reference";

  constructor(
    service: Service,
    readonly sheet: Sheet,
    /** A kept range moves when rows and columns are inserted before it. */
    public area: Area,
  ) {
    super(service);
  }

  get areas(): readonly Area[] {
    return [this.area];
  }

  get address(): string {
    return fullAddress(this.sheet, this.area);
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  /** -1 where the number does not fit Excel's 32 bits. */
  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2_147_483_647 ? -1 : count;
  }
  get isEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }
  get isEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }

  /** Row and column count from the range's first cell and may lie outside it. */
  getCell(row: unknown, column: unknown): ApiObject {
    return this.at(this.area.row + asWhole(row), this.area.column + asWhole(column), 1, 1);
  }
  getRow(row: unknown): ApiObject {
    return this.at(this.area.row + asWhole(row), this.area.column, 1, this.area.columns);
  }
  getColumn(column: unknown): ApiObject {
    return this.at(this.area.row, this.area.column + asWhole(column), this.area.rows, 1);
  }
  getLastRow(): ApiObject {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): ApiObject {
    return this.getColumn(this.area.columns - 1);
  }
  getLastCell(): ApiObject {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getEntireRow(): ApiObject {
    return this.at(this.area.row, 0, this.area.rows, MAX_COLUMNS);
  }
  getEntireColumn(): ApiObject {
    return this.at(0, this.area.column, MAX_ROWS, this.area.columns);
  }
  getRowsAbove(count: unknown): ApiObject {
    return this.#rowsBeside(-optional(count, asWhole, 1));
  }
  getRowsBelow(count: unknown): ApiObject {
    return this.#rowsBeside(optional(count, asWhole, 1));
  }
  getColumnsBefore(count: unknown): ApiObject {
    return this.#columnsBeside(-optional(count, asWhole, 1));
  }
  getColumnsAfter(count: unknown): ApiObject {
    return this.#columnsBeside(optional(count, asWhole, 1));
  }
  getOffsetRange(rows: unknown, columns: unknown): ApiObject {
    const { row, column } = this.area;
    return this.at(row + asWhole(rows), column + asWhole(columns), this.area.rows, this.area.columns);
  }
  getResizedRange(rows: unknown, columns: unknown): ApiObject {
    const { row, column } = this.area;
    return this.at(row, column, this.area.rows + asWhole(rows), this.area.columns + asWhole(columns));
  }
  getAbsoluteResizedRange(rows: unknown, columns: unknown): ApiObject {
    return this.at(this.area.row, this.area.column, asWhole(rows, 1), asWhole(columns, 1));
  }
  getBoundingRect(other: unknown): ApiObject {
    const { area } = this.#other(other);
    const row = Math.min(this.area.row, area.row);
    const column = Math.min(this.area.column, area.column);
    const lastRow = Math.max(this.area.row + this.area.rows, area.row + area.rows) - 1;
    const lastColumn = Math.max(this.area.column + this.area.columns, area.column + area.columns) - 1;
    return makeRange(this.service, this.sheet, areaBetween(row, column, lastRow, lastColumn));
  }
  getIntersectionOrNullObject(other: unknown): ApiObject | null {
    const shared = intersection(this.area, this.#other(other).area);
    return shared && makeRange(this.service, this.sheet, shared);
  }
  getIntersection(other: unknown): ApiObject {
    const shared = this.getIntersectionOrNullObject(other);
    if (!shared) throw new ServiceError("ItemNotFound");
    return shared;
  }
  getUsedRangeOrNullObject(valuesOnly: unknown): ApiObject | null {
    const used = usedIn(this.sheet, this.area, valuesOnly === true);
    return used && makeRange(this.service, this.sheet, used);
  }
  /** The first cell where nothing is used. */
  getUsedRange(valuesOnly: unknown): ApiObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.at(this.area.row, this.area.column, 1, 1);
  }
  getSurroundingRegion(): ApiObject {
    return makeRange(this.service, this.sheet, surroundingRegion(this.sheet, this.area));
  }

  /** Refuses what does not lie on the sheet. */
  protected at(row: number, column: number, rows: number, columns: number): ApiObject {
    const fits = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
    if (!fits || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS)
      throw new ServiceError("InvalidArgument");
    return makeRange(this.service, this.sheet, { row, column, rows, columns });
  }

  #rowsBeside(count: number): ApiObject {
    if (count === 0) throw new ServiceError("InvalidArgument");
    const row = count > 0 ? this.area.row + this.area.rows : this.area.row + count;
    return this.at(row, this.area.column, Math.abs(count), this.area.columns);
  }

  #columnsBeside(count: number): ApiObject {
    if (count === 0) throw new ServiceError("InvalidArgument");
    const column = count > 0 ? this.area.column + this.area.columns : this.area.column + count;
    return this.at(this.area.row, column, this.area.rows, Math.abs(count));
  }

  /** Another range of the same sheet, as an object or as an address. */
  #other(other: unknown): RangeGeometry {
    const range = typeof other === "string" ? makeRange(this.service, this.sheet, other) : other;
    if (!(range instanceof RangeGeometry) || range.sheet !== this.sheet)
      throw new ServiceError("InvalidArgument");
    return range;
  }
}

/** The used part of an area; null where it is empty. */
export function usedIn(sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  const used = usedArea(sheet, valuesOnly);
  const shared = used && intersection(used, area);
  if (!used || !shared) return null;
  if (shared.rows === used.rows && shared.columns === used.columns) return used;
  const part: Sheet = { ...sheet, cells: new Map() };
  for (let row = shared.row; row < shared.row + shared.rows; row += 1) {
    const cells = sheet.cells.get(row);
    if (!cells) continue;
    const inside = [...cells].filter(
      ([column]) => column >= shared.column && column < shared.column + shared.columns,
    );
    part.cells.set(row, new Map(inside));
  }
  return usedArea(part, valuesOnly);
}

/** Grown from a cell until a blank row and a blank column lie about it: Excel's "current region". */
function surroundingRegion(sheet: Sheet, start: Area): Area {
  let { row, column } = start;
  let lastRow = start.row + start.rows - 1;
  let lastColumn = start.column + start.columns - 1;
  const used = (at: number, first: number, last: number, across: "row" | "column"): boolean => {
    for (let other = Math.max(0, first); other <= last; other += 1) {
      const cell = across === "row" ? cellAt(sheet, at, other) : cellAt(sheet, other, at);
      if (cell && (cell.value !== "" || cell.formula !== null)) return true;
    }
    return false;
  };
  for (let grew = true; grew;) {
    grew = false;
    if (row > 0 && used(row - 1, column - 1, lastColumn + 1, "row")) [row, grew] = [row - 1, true];
    if (used(lastRow + 1, column - 1, lastColumn + 1, "row")) [lastRow, grew] = [lastRow + 1, true];
    if (column > 0 && used(column - 1, row - 1, lastRow + 1, "column")) [column, grew] = [column - 1, true];
    if (used(lastColumn + 1, row - 1, lastRow + 1, "column")) [lastColumn, grew] = [lastColumn + 1, true];
  }
  return areaBetween(row, column, lastRow, lastColumn);
}
