import type { CellValue } from "../model/types";
import { cellAt, styleAt } from "../model/sheet";
import { cellAddress } from "../model/address";
import { displayText } from "../model/text";
import { ApiObject } from "./apiObject";
import { asWhole } from "./arguments";
import { makeRange } from "./makeRange";
import type { RangeGeometry } from "./rangeGeometry";
import { ServiceError } from "./serviceError";

/** The visible cells of a range: rows and columns that are not hidden. */
export class RangeView extends ApiObject {
  readonly className = "RangeView";
  readonly #rows: readonly number[];
  readonly #columns: readonly number[];

  constructor(
    private readonly range: RangeGeometry,
    rows?: readonly number[],
  ) {
    super(range.service);
    const { sheet, area } = range;
    const all = (first: number, count: number): number[] =>
      Array.from({ length: count }, (_, at) => first + at);
    this.#rows = rows ?? all(area.row, area.rows).filter((row) => sheet.rows.get(row)?.hidden !== true);
    this.#columns = all(area.column, area.columns).filter(
      (column) => sheet.columns.get(column)?.hidden !== true,
    );
  }

  get rowCount(): number {
    return this.#rows.length;
  }
  get columnCount(): number {
    return this.#columns.length;
  }
  get index(): number {
    return (this.#rows[0] ?? this.range.area.row) - this.range.area.row;
  }
  get values(): CellValue[][] {
    return this.#matrix((row, column) => cellAt(this.range.sheet, row, column)?.value ?? "");
  }
  get formulas(): CellValue[][] {
    return this.#matrix((row, column) => {
      const cell = cellAt(this.range.sheet, row, column);
      return cell?.formula ?? cell?.value ?? "";
    });
  }
  get text(): string[][] {
    const { date1904 } = this.service.workbook;
    return this.#matrix((row, column) => {
      const cell = cellAt(this.range.sheet, row, column);
      return cell ? displayText(cell, date1904) : "";
    });
  }
  get numberFormat(): string[][] {
    return this.#matrix((row, column) => styleAt(this.range.sheet, row, column).numberFormat);
  }
  get cellAddresses(): string[][] {
    return this.#matrix(cellAddress);
  }
  get rows(): RangeViewCollection {
    return new RangeViewCollection(this.range, this.#rows);
  }

  getRange(): ApiObject {
    return makeRange(this.service, this.range.sheet, this.range.area);
  }

  #matrix<T>(read: (row: number, column: number) => T): T[][] {
    return this.#rows.map((row) => this.#columns.map((column) => read(row, column)));
  }
}

export class RangeViewCollection extends ApiObject {
  readonly className = "RangeViewCollection";

  constructor(
    private readonly range: RangeGeometry,
    private readonly lines: readonly number[],
  ) {
    super(range.service);
  }

  listItems(): readonly RangeView[] {
    return this.lines.map((row) => new RangeView(this.range, [row]));
  }
  getCount(): number {
    return this.lines.length;
  }
  getItemAt(index: unknown): RangeView {
    const row = this.lines[asWhole(index, 0)];
    if (row === undefined) throw new ServiceError("InvalidArgument");
    return new RangeView(this.range, [row]);
  }
}
