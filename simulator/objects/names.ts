import type { Sheet, Workbook } from "../model/types";
import { ApiObject } from "./apiObject";
import { asBoolean, asString } from "./arguments";
import { fullAddress } from "./block";
import { makeRange } from "./makeRange";
import { RangeGeometry } from "./rangeGeometry";
import { areaOfFormula } from "./references";
import type { Service } from "./service";
import { ServiceError } from "./serviceError";
import { Worksheet } from "./worksheet";

type Entry = Workbook["names"][number];

/** Defined names of the workbook (`sheet` null) or of one sheet. */
export class NamedItemCollection extends ApiObject {
  readonly className = "NamedItemCollection";

  constructor(
    service: Service,
    private readonly sheet: Sheet | null,
  ) {
    super(service);
  }

  listItems(): readonly NamedItem[] {
    return this.#entries.map((entry) => new NamedItem(this.service, entry));
  }
  getCount(): number {
    return this.#entries.length;
  }
  add(name: unknown, reference: unknown): NamedItem {
    const wanted = asString(name);
    if (this.#find(wanted)) throw new ServiceError("ItemAlreadyExists");
    const formula =
      reference instanceof RangeGeometry
        ? `=${fullAddress(reference.sheet, reference.area)}`
        : asString(reference);
    this.service.beforeWrite();
    this.service.undo.recordOrder();
    const entry: Entry = { name: wanted, formula, sheetId: this.sheet?.id ?? null, visible: true };
    this.service.workbook.names.push(entry);
    return new NamedItem(this.service, entry);
  }
  getItemOrNullObject(name: unknown): NamedItem | null {
    const entry = this.#find(asString(name));
    return entry ? new NamedItem(this.service, entry) : null;
  }
  getItem(name: unknown): NamedItem {
    const found = this.getItemOrNullObject(name);
    if (!found) throw new ServiceError("ItemNotFound");
    return found;
  }

  get #entries(): readonly Entry[] {
    return this.service.workbook.names.filter((entry) => entry.sheetId === (this.sheet?.id ?? null));
  }
  #find(name: string): Entry | undefined {
    return this.#entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  }
}

export class NamedItem extends ApiObject {
  readonly className = "NamedItem";
  readonly identity: Readonly<Record<string, string>>;

  constructor(
    service: Service,
    private readonly entry: Entry,
  ) {
    super(service);
    this.identity = { _Id: entry.name };
  }

  get name(): string {
    return this.entry.name;
  }
  get formula(): string {
    return this.entry.formula.startsWith("=") ? this.entry.formula : `=${this.entry.formula}`;
  }
  get value(): string {
    const target = this.#target;
    return target ? fullAddress(target.sheet, target.area) : this.formula;
  }
  get type(): string {
    return this.#target ? "Range" : "String";
  }
  get scope(): string {
    return this.entry.sheetId === null ? "Workbook" : "Worksheet";
  }
  get comment(): string {
    return "";
  }
  get visible(): boolean {
    return this.entry.visible;
  }
  set visible(value: unknown) {
    this.service.beforeWrite();
    this.service.undo.recordOrder();
    this.entry.visible = asBoolean(value);
  }
  get worksheetOrNullObject(): ApiObject | null {
    return this.entry.sheetId === null
      ? null
      : new Worksheet(this.service, this.service.sheetById(this.entry.sheetId));
  }
  getRangeOrNullObject(): ApiObject | null {
    const target = this.#target;
    return target && makeRange(this.service, target.sheet, target.area);
  }
  getRange(): ApiObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw new ServiceError("ItemNotFound");
    return range;
  }
  delete(): void {
    this.service.beforeWrite();
    this.service.undo.recordOrder();
    const { names } = this.service.workbook;
    names.splice(names.indexOf(this.entry), 1);
  }

  get #target(): ReturnType<typeof areaOfFormula> {
    return areaOfFormula(this.service.workbook, this.service.activeSheet, this.formula);
  }
}
