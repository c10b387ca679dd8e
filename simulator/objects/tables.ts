import { intersection } from "../model/address";
import { cellAt } from "../model/sheet";
import type { Area, Sheet, Table as TableModel } from "../model/types";
import { ApiObject } from "./apiObject";
import { asBoolean, asString, asWhole } from "./arguments";
import { AutoFilter } from "./autoFilter";
import { WORKBOOK_TARGET } from "./events";
import { makeRange } from "./makeRange";
import { RangeGeometry } from "./rangeGeometry";
import { bodyOf } from "./references";
import type { Service } from "./service";
import { ServiceError } from "./serviceError";
import { TableColumnCollection, TableRowCollection } from "./tableParts";
import { Worksheet } from "./worksheet";

interface Placed {
  readonly sheet: Sheet;
  readonly table: TableModel;
}

function findTable(tables: readonly Placed[], key: unknown): Placed | undefined {
  const wanted = String(key).toLowerCase();
  return tables.find(({ table }) => table.id === wanted || table.name.toLowerCase() === wanted);
}

/** What the two kinds of table collection share. */
abstract class Tables extends ApiObject {
  protected abstract readonly tables: readonly Placed[];

  get count(): number {
    return this.tables.length;
  }
  listItems(): readonly Table[] {
    return this.tables.map(({ sheet, table }) => new Table(this.service, sheet, table));
  }
  getCount(): number {
    return this.tables.length;
  }
  /** By name, in any case, or by id. */
  getItemOrNullObject(key: unknown): Table | null {
    const found = findTable(this.tables, key);
    return found ? new Table(this.service, found.sheet, found.table) : null;
  }
  getItem(key: unknown): Table {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new ServiceError("ItemNotFound");
    return found;
  }
  getItemAt(index: unknown): Table {
    const found = this.tables[asWhole(index, 0)];
    if (!found) throw new ServiceError("InvalidArgument");
    return new Table(this.service, found.sheet, found.table);
  }
  getFirst(): Table {
    return this.getItemAt(0);
  }
}

/** The tables of a sheet, or of the workbook (`sheet` null). */
export class TableCollection extends Tables {
  readonly className = "TableCollection";

  constructor(
    service: Service,
    private readonly sheet: Sheet | null,
  ) {
    super(service);
  }

  protected get tables(): readonly Placed[] {
    const sheets = this.sheet ? [this.sheet] : this.service.workbook.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /** Columns without a heading get "Column1", "Column2"…; without a header row Excel makes room for one, which is not played. */
  add(address: unknown, hasHeaders: unknown): Table {
    const home = this.sheet ?? this.service.activeSheet;
    const range = typeof address === "string" ? makeRange(this.service, home, address) : address;
    if (!(range instanceof RangeGeometry)) throw new ServiceError("InvalidArgument");
    if (!asBoolean(hasHeaders))
      throw new ServiceError("SimulatorNotImplemented", "Tables without a header row.");
    const { sheet, area } = range;
    this.service.beforeContent(sheet, [area]);
    const clash = [...sheet.merges, ...sheet.tables.map((table) => table.area)].some((other) =>
      intersection(other, area),
    );
    if (clash) throw new ServiceError("MergedRangeConflict");
    this.service.undo.recordSheet(sheet);
    const all = this.service.workbook.sheets.flatMap((other) => other.tables);
    let number = all.length + 1;
    while (all.some((table) => table.name.toLowerCase() === `table${number}`)) number += 1;
    const columns = Array.from({ length: area.columns }, (_, at) => {
      const heading = cellAt(sheet, area.row, area.column + at)?.value ?? "";
      return heading === "" ? `Column${at + 1}` : String(heading);
    });
    const id = String(Math.max(0, ...all.map((table) => Number(table.id) || 0)) + 1);
    const table: TableModel = {
      id,
      name: `Table${number}`,
      area,
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      columns,
    };
    sheet.tables.push(table);
    this.service.changed({ kind: "sheet", sheetId: sheet.id });
    const message = { source: "Local", tableId: id, worksheetId: sheet.id };
    this.service.events.raise("tableAdded", [sheet.id, WORKBOOK_TARGET], message);
    return new Table(this.service, sheet, table);
  }
}

/** The tables that touch, or lie in, a range. */
export class TableScopedCollection extends Tables {
  readonly className = "TableScopedCollection";
  protected readonly tables: readonly Placed[];

  constructor(service: Service, sheet: Sheet, area: Area, fullyContained: boolean) {
    super(service);
    const fits = (table: TableModel): boolean => {
      const shared = intersection(table.area, area);
      if (!shared) return false;
      return !fullyContained || shared.rows * shared.columns === table.area.rows * table.area.columns;
    };
    this.tables = sheet.tables.filter(fits).map((table) => ({ sheet, table }));
  }
}

export class Table extends ApiObject {
  readonly className = "Table";
  readonly identity: Readonly<Record<string, string>>;

  constructor(
    service: Service,
    readonly sheet: Sheet,
    readonly table: TableModel,
  ) {
    super(service);
    this.identity = { Id: table.id };
  }

  get id(): string {
    return this.table.id;
  }
  get legacyId(): string {
    return this.table.id;
  }
  get name(): string {
    return this.table.name;
  }
  set name(value: unknown) {
    const name = asString(value);
    const all = this.service.workbook.sheets.flatMap((sheet) => sheet.tables);
    const taken = all.some(
      (table) => table !== this.table && table.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw new ServiceError("ItemAlreadyExists");
    this.#change(() => (this.table.name = name));
  }
  get showHeaders(): boolean {
    return this.table.showHeaders;
  }
  get showTotals(): boolean {
    return this.table.showTotals;
  }
  get style(): string {
    return this.table.style;
  }
  set style(value: unknown) {
    const style = asString(value);
    this.#change(() => (this.table.style = style));
  }
  get showFilterButton(): boolean {
    return true;
  }
  get showBandedRows(): boolean {
    return true;
  }
  get showBandedColumns(): boolean {
    return false;
  }
  get highlightFirstColumn(): boolean {
    return false;
  }
  get highlightLastColumn(): boolean {
    return false;
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.service, this.sheet);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.service, this.sheet, this.table);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this.service, this.sheet, this.table);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.service, this.sheet);
  }

  getRange(): ApiObject {
    return makeRange(this.service, this.sheet, this.table.area);
  }
  getHeaderRowRange(): ApiObject {
    if (!this.table.showHeaders) throw new ServiceError("ItemNotFound");
    return makeRange(this.service, this.sheet, { ...this.table.area, rows: 1 });
  }
  getDataBodyRange(): ApiObject {
    return makeRange(
      this.service,
      this.sheet,
      bodyOf(this.table.area, this.table.showHeaders, this.table.showTotals),
    );
  }
  getTotalRowRange(): ApiObject {
    if (!this.table.showTotals) throw new ServiceError("ItemNotFound");
    const { area } = this.table;
    return makeRange(this.service, this.sheet, { ...area, row: area.row + area.rows - 1, rows: 1 });
  }
  resize(range: unknown): void {
    const target = typeof range === "string" ? makeRange(this.service, this.sheet, range) : range;
    if (!(target instanceof RangeGeometry) || target.area.row !== this.table.area.row)
      throw new ServiceError("InvalidArgument");
    const { area } = target;
    this.#change(() => (this.table.area = area));
  }
  /** The cells stay, the table goes. */
  convertToRange(): ApiObject {
    this.#change(() => (this.sheet.tables = this.sheet.tables.filter((table) => table !== this.table)));
    const message = {
      source: "Local",
      tableId: this.table.id,
      tableName: this.table.name,
      worksheetId: this.sheet.id,
    };
    this.service.events.raise("tableDeleted", [this.sheet.id, WORKBOOK_TARGET], message);
    return makeRange(this.service, this.sheet, this.table.area);
  }

  #change(act: () => unknown): void {
    this.service.beforeContent(this.sheet, [this.table.area]);
    this.service.undo.recordSheet(this.sheet);
    act();
    this.service.changed({ kind: "sheet", sheetId: this.sheet.id });
  }
}
