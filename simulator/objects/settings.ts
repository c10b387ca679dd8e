import { ApiObject } from "./apiObject";
import { asString } from "./arguments";
import type { Service } from "./service";
import { ServiceError } from "./serviceError";

/** `workbook.settings`: the add-in's own values in this workbook. The same store as `Office.context.document.settings`. */
export class SettingCollection extends ApiObject {
  readonly className = "SettingCollection";

  listItems(): readonly Setting[] {
    return [...this.service.workbook.settings.keys()].map((key) => new Setting(this.service, key));
  }
  getCount(): number {
    return this.service.workbook.settings.size;
  }
  add(key: unknown, value: unknown): Setting {
    const name = asString(key);
    this.service.beforeWrite();
    this.service.workbook.settings.set(name, value ?? null);
    return new Setting(this.service, name);
  }
  getItemOrNullObject(key: unknown): Setting | null {
    const name = asString(key);
    return this.service.workbook.settings.has(name) ? new Setting(this.service, name) : null;
  }
  getItem(key: unknown): Setting {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new ServiceError("ItemNotFound");
    return found;
  }
}

export class Setting extends ApiObject {
  readonly className = "Setting";
  readonly identity: Readonly<Record<string, string>>;

  constructor(
    service: Service,
    private readonly name: string,
  ) {
    super(service);
    this.identity = { _Id: name };
  }

  get key(): string {
    return this.name;
  }
  get value(): unknown {
    return this.service.workbook.settings.get(this.name) ?? null;
  }
  set value(value: unknown) {
    this.service.beforeWrite();
    this.service.workbook.settings.set(this.name, value ?? null);
  }
  delete(): void {
    this.service.beforeWrite();
    this.service.workbook.settings.delete(this.name);
  }
}
