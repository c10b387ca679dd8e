import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import type { Sheet } from "../model/types";
import { ApiObject } from "./apiObject";
import { asWhole, optional } from "./arguments";
import { makeRange } from "./makeRange";
import { RangeGeometry } from "./rangeGeometry";
import type { Service } from "./service";
import { ServiceError } from "./serviceError";

export class WorksheetFreezePanes extends ApiObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    service: Service,
    private readonly sheet: Sheet,
  ) {
    super(service);
  }

  freezeRows(count: unknown): void {
    this.#freeze(optional(count, asWhole, 1), 0);
  }
  freezeColumns(count: unknown): void {
    this.#freeze(0, optional(count, asWhole, 1));
  }
  freezeAt(range: unknown): void {
    const target = typeof range === "string" ? makeRange(this.service, this.sheet, range) : range;
    if (!(target instanceof RangeGeometry)) throw new ServiceError("InvalidArgument");
    const { row, column, rows, columns } = target.area;
    this.#freeze(
      columns === MAX_COLUMNS || rows < MAX_ROWS ? row + rows : 0,
      rows === MAX_ROWS || columns < MAX_COLUMNS ? column + columns : 0,
    );
  }
  unfreeze(): void {
    this.#freeze(0, 0);
  }
  getLocationOrNullObject(): ApiObject | null {
    const { frozenRows, frozenColumns } = this.sheet;
    if (frozenRows === 0 && frozenColumns === 0) return null;
    const area = { row: 0, column: 0, rows: frozenRows || MAX_ROWS, columns: frozenColumns || MAX_COLUMNS };
    return makeRange(this.service, this.sheet, area);
  }
  getLocation(): ApiObject {
    const location = this.getLocationOrNullObject();
    if (!location) throw new ServiceError("ItemNotFound");
    return location;
  }

  #freeze(rows: number, columns: number): void {
    this.service.beforeWrite();
    this.service.undo.recordSheet(this.sheet);
    this.sheet.frozenRows = rows;
    this.sheet.frozenColumns = columns;
    this.service.changed({ kind: "sheet", sheetId: this.sheet.id });
  }
}
