import type { Sheet } from "../model/types";
import { ApiObject } from "./apiObject";
import { asString } from "./arguments";
import type { Service } from "./service";
import { ServiceError } from "./serviceError";

/** Documented limits of worksheet custom properties: keys up to 255 characters, without case. */
const LONGEST_KEY = 255;

function keyIn(sheet: Sheet, key: string): string | undefined {
  return [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
}

export class WorksheetCustomPropertyCollection extends ApiObject {
  readonly className = "WorksheetCustomPropertyCollection";

  constructor(
    service: Service,
    private readonly sheet: Sheet,
  ) {
    super(service);
  }

  listItems(): readonly WorksheetCustomProperty[] {
    return [...this.sheet.customProperties.keys()].map((key) => this.#property(key));
  }
  getCount(): number {
    return this.sheet.customProperties.size;
  }
  /** Sets the value of a key that is there already. */
  add(key: unknown, value: unknown): WorksheetCustomProperty {
    const name = asString(key);
    const text = asString(value);
    if (name === "" || name.length > LONGEST_KEY) throw new ServiceError("InvalidArgument");
    this.service.beforeWrite();
    this.service.undo.recordSheet(this.sheet);
    const stored = keyIn(this.sheet, name) ?? name;
    this.sheet.customProperties.set(stored, text);
    return this.#property(stored);
  }
  getItemOrNullObject(key: unknown): WorksheetCustomProperty | null {
    const stored = keyIn(this.sheet, asString(key));
    return stored === undefined ? null : this.#property(stored);
  }
  getItem(key: unknown): WorksheetCustomProperty {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new ServiceError("ItemNotFound");
    return found;
  }

  #property(key: string): WorksheetCustomProperty {
    return new WorksheetCustomProperty(this.service, this.sheet, key);
  }
}

export class WorksheetCustomProperty extends ApiObject {
  readonly className = "WorksheetCustomProperty";
  readonly identity: Readonly<Record<string, string>>;

  constructor(
    service: Service,
    private readonly sheet: Sheet,
    private readonly stored: string,
  ) {
    super(service);
    this.identity = { _Id: stored };
  }

  get key(): string {
    return this.stored;
  }
  get value(): string {
    return this.sheet.customProperties.get(this.stored) ?? "";
  }
  set value(value: unknown) {
    const text = asString(value);
    this.service.beforeWrite();
    this.service.undo.recordSheet(this.sheet);
    this.sheet.customProperties.set(this.stored, text);
  }
  delete(): void {
    this.service.beforeWrite();
    this.service.undo.recordSheet(this.sheet);
    this.sheet.customProperties.delete(this.stored);
  }
}
