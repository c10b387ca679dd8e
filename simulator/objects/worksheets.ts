import { addSheet } from "../model/edit";
import type { Sheet } from "../model/types";
import { ApiObject } from "./apiObject";
import { asString, optional } from "./arguments";
import { sheetNamed } from "./references";
import { ServiceError } from "./serviceError";
import { checkSheetName } from "./sheetNames";
import { added, Worksheet } from "./worksheet";

export class WorksheetCollection extends ApiObject {
  readonly className = "WorksheetCollection";

  listItems(): readonly Worksheet[] {
    return this.service.workbook.sheets.map((sheet) => new Worksheet(this.service, sheet));
  }
  add(name: unknown): Worksheet {
    this.service.beforeWrite();
    const { workbook } = this.service;
    if (workbook.structureProtected) throw new ServiceError("AccessDenied");
    const wanted = optional(name, asString, "");
    const checked = wanted === "" ? undefined : checkSheetName(workbook, wanted, null);
    this.service.undo.recordOrder();
    return added(this.service, addSheet(workbook, checked));
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.service, this.service.activeSheet);
  }
  getCount(visibleOnly: unknown): number {
    return this.#sheets(visibleOnly).length;
  }
  getFirst(visibleOnly: unknown): Worksheet {
    return this.#worksheet(this.#sheets(visibleOnly)[0]);
  }
  getLast(visibleOnly: unknown): Worksheet {
    const sheets = this.#sheets(visibleOnly);
    return this.#worksheet(sheets[sheets.length - 1]);
  }
  /** By name, in any case, or by id. */
  getItem(key: unknown): Worksheet {
    return this.#worksheet(this.#find(asString(key)));
  }
  getItemOrNullObject(key: unknown): Worksheet | null {
    const sheet = this.#find(asString(key));
    return sheet ? new Worksheet(this.service, sheet) : null;
  }

  #sheets(visibleOnly: unknown): readonly Sheet[] {
    const { sheets } = this.service.workbook;
    return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === "Visible") : sheets;
  }
  #find(key: string): Sheet | undefined {
    const { workbook } = this.service;
    return workbook.sheets.find((sheet) => sheet.id === key) ?? sheetNamed(workbook, key) ?? undefined;
  }
  #worksheet(sheet: Sheet | undefined): Worksheet {
    if (!sheet) throw new ServiceError("ItemNotFound");
    return new Worksheet(this.service, sheet);
  }
}
