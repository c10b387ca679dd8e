import { cellAt } from "../model/sheet";
import type { Area, CellValue, Sheet, Table } from "../model/types";
import { ApiObject } from "./apiObject";
import { asWhole } from "./arguments";
import { localAddress } from "./block";
import { writeCell } from "./cellWriting";
import { makeRange } from "./makeRange";
import { inputs, readMatrix } from "./matrix";
import { bodyOf } from "./references";
import type { Service } from "./service";
import { ServiceError } from "./serviceError";

export class TableColumnCollection extends ApiObject {
  readonly className = "TableColumnCollection";

  constructor(
    service: Service,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super(service);
  }

  get count(): number {
    return this.table.columns.length;
  }
  listItems(): readonly TableColumn[] {
    return this.table.columns.map((_, index) => this.#column(index));
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: unknown): TableColumn {
    const at = asWhole(index, 0);
    if (at >= this.count) throw new ServiceError("InvalidArgument");
    return this.#column(at);
  }
  /** By name, in any case, or by id. */
  getItemOrNullObject(key: unknown): TableColumn | null {
    const wanted = String(key).toLowerCase();
    const byName = this.table.columns.findIndex((name) => name.toLowerCase() === wanted);
    const at =
      byName >= 0 ? byName : this.table.columns.findIndex((_, index) => String(index + 1) === wanted);
    return at < 0 ? null : this.#column(at);
  }
  getItem(key: unknown): TableColumn {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new ServiceError("ItemNotFound");
    return found;
  }

  #column(index: number): TableColumn {
    return new TableColumn(this.service, this.sheet, this.table, index);
  }
}

export class TableColumn extends ApiObject {
  readonly className = "TableColumn";
  readonly identity: Readonly<Record<string, string>>;

  constructor(
    service: Service,
    private readonly sheet: Sheet,
    private readonly table: Table,
    private readonly at: number,
  ) {
    super(service);
    this.identity = { Id: String(at + 1) };
  }

  get id(): number {
    return this.at + 1;
  }
  get index(): number {
    return this.at;
  }
  get name(): string {
    return this.table.columns[this.at] ?? "";
  }
  get values(): CellValue[][] | null {
    return readMatrix(this.#area, (row, column) => cellAt(this.sheet, row, column)?.value ?? "");
  }
  getRange(): ApiObject {
    return makeRange(this.service, this.sheet, this.#area);
  }
  getHeaderRowRange(): ApiObject {
    return makeRange(this.service, this.sheet, { ...this.#area, rows: 1 });
  }
  getDataBodyRange(): ApiObject {
    return makeRange(
      this.service,
      this.sheet,
      bodyOf(this.#area, this.table.showHeaders, this.table.showTotals),
    );
  }

  get #area(): Area {
    return { ...this.table.area, column: this.table.area.column + this.at, columns: 1 };
  }
}

export class TableRowCollection extends ApiObject {
  readonly className = "TableRowCollection";

  constructor(
    service: Service,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super(service);
  }

  get count(): number {
    return bodyOf(this.table.area, this.table.showHeaders, this.table.showTotals).rows;
  }
  listItems(): readonly TableRow[] {
    return Array.from(
      { length: this.count },
      (_, at) => new TableRow(this.service, this.sheet, this.table, at),
    );
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: unknown): TableRow {
    const at = asWhole(index, 0);
    if (at >= this.count) throw new ServiceError("InvalidArgument");
    return new TableRow(this.service, this.sheet, this.table, at);
  }
}

export class TableRow extends ApiObject {
  readonly className = "TableRow";

  constructor(
    service: Service,
    private readonly sheet: Sheet,
    private readonly table: Table,
    private readonly at: number,
  ) {
    super(service);
  }

  get index(): number {
    return this.at;
  }
  get values(): CellValue[][] | null {
    return readMatrix(this.#area, (row, column) => cellAt(this.sheet, row, column)?.value ?? "");
  }
  set values(given: unknown) {
    const area = this.#area;
    this.service.beforeContent(this.sheet, [area]);
    for (const { row, column, value } of [...inputs(area, given)])
      writeCell(this.service, this.sheet, row, column, value);
    const block = { service: this.service, sheet: this.sheet, areas: [area] };
    this.service.contentChanged(this.sheet, localAddress(block), [area]);
  }
  getRange(): ApiObject {
    return makeRange(this.service, this.sheet, this.#area);
  }

  get #area(): Area {
    const body = bodyOf(this.table.area, this.table.showHeaders, this.table.showTotals);
    return { ...body, row: body.row + this.at, rows: 1 };
  }
}
