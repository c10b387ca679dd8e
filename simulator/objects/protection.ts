import type { Sheet } from "../model/types";
import { ApiObject } from "./apiObject";
import { isRecord } from "./arguments";
import { WORKBOOK_TARGET } from "./events";
import type { Service } from "./service";
import { ServiceError } from "./serviceError";

/** What `WorksheetProtectionOptions` can allow; all of it is off by default but selecting cells. */
const RIGHTS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

/** A sheet's protection. Passwords are not kept: any password unprotects, which no test of an add-in may rely on. */
export class WorksheetProtection extends ApiObject {
  readonly className = "WorksheetProtection";

  constructor(
    service: Service,
    private readonly sheet: Sheet,
  ) {
    super(service);
  }

  get protected(): boolean {
    return this.sheet.protected;
  }
  get options(): Readonly<Record<string, unknown>> {
    const rights = RIGHTS.map((right) => [right, this.sheet.protectionOptions[right] ?? false]);
    return { ...(Object.fromEntries(rights) as Record<string, unknown>), selectionMode: "Normal" };
  }
  protect(options: unknown): void {
    this.service.beforeWrite();
    if (this.sheet.protected) throw new ServiceError("InvalidOperation");
    const given = isRecord(options) ? options : {};
    this.sheet.protectionOptions = Object.fromEntries(RIGHTS.map((right) => [right, given[right] === true]));
    this.#set(true);
  }
  unprotect(): void {
    this.service.beforeWrite();
    this.#set(false);
  }

  #set(isProtected: boolean): void {
    this.sheet.protected = isProtected;
    this.service.undo.clear();
    this.service.changed({ kind: "sheet", sheetId: this.sheet.id });
    const message = { isProtected, source: "Local", worksheetId: this.sheet.id };
    this.service.events.raise("worksheetProtectionChanged", [this.sheet.id, WORKBOOK_TARGET], message);
  }
}

export class WorkbookProtection extends ApiObject {
  readonly className = "WorkbookProtection";

  get protected(): boolean {
    return this.service.workbook.structureProtected;
  }
  protect(): void {
    this.service.beforeWrite();
    this.service.workbook.structureProtected = true;
  }
  unprotect(): void {
    this.service.beforeWrite();
    this.service.workbook.structureProtected = false;
  }
}
