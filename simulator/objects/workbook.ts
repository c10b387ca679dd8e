import { ApiObject } from "./apiObject";
import { asBoolean, asString } from "./arguments";
import { Application, Runtime } from "./application";
import { CommentCollection } from "./comments";
import { CustomXmlPartCollection } from "./customXml";
import { BindingCollection, PivotTableCollection, SlicerCollection } from "./emptyCollections";
import { makeRange, makeRangeAreas } from "./makeRange";
import { NamedItemCollection } from "./names";
import { NoteCollection } from "./notes";
import { WorkbookProtection } from "./protection";
// The class itself is handed to makeRange when its file is loaded.
import "./range";
import { EVENT_REFERENCE } from "./service";
import { ServiceError } from "./serviceError";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { WorksheetCollection } from "./worksheets";

/** `context.workbook`: the root of every object path. */
export class Workbook extends ApiObject {
  readonly className = "Workbook";

  get name(): string {
    return this.service.workbook.name;
  }
  get isDirty(): boolean {
    return this.service.isDirty;
  }
  set isDirty(value: unknown) {
    this.service.isDirty = asBoolean(value);
  }
  get readOnly(): boolean {
    return this.service.options.readOnly;
  }
  get autoSave(): boolean {
    return true;
  }
  get previouslySaved(): boolean {
    return true;
  }
  get usePrecisionAsDisplayed(): boolean {
    return false;
  }
  get use1904DateSystem(): boolean {
    return this.service.workbook.date1904;
  }

  get application(): Application {
    return new Application(this.service);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.service);
  }
  get tables(): TableCollection {
    return new TableCollection(this.service, null);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.service, null);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.service, null);
  }
  get notes(): NoteCollection {
    return new NoteCollection(this.service, null);
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.service);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.service);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.service);
  }
  get pivotTables(): PivotTableCollection {
    return new PivotTableCollection(this.service);
  }
  get slicers(): SlicerCollection {
    return new SlicerCollection(this.service);
  }
  get bindings(): BindingCollection {
    return new BindingCollection(this.service);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.service);
  }

  getSelectedRange(): ApiObject {
    const { selection } = this.service;
    const [area, more] = selection.areas;
    // With several areas selected Excel refuses and points to getSelectedRanges.
    if (!area || more) throw new ServiceError("InvalidSelection");
    return makeRange(this.service, this.#selectedSheet, area);
  }
  getSelectedRanges(): ApiObject {
    return makeRangeAreas(this.service, this.#selectedSheet, this.service.selection.areas);
  }
  getActiveCell(): ApiObject {
    const [area] = this.service.selection.areas;
    if (!area) throw new ServiceError("InvalidSelection");
    return makeRange(this.service, this.#selectedSheet, { ...area, rows: 1, columns: 1 });
  }
  /** The file is saved by whoever runs the simulator; here only the mark of unsaved changes goes. */
  save(): void {
    this.service.isDirty = false;
  }

  _RemoveReference(id: unknown): void {
    this.service.references.delete(asString(id));
  }
  _RemoveAllReferences(): void {
    this.service.references.clear();
  }
  _GetReferenceCount(): number {
    return this.service.references.size;
  }
  _GetObjectByReferenceId(id: unknown): ApiObject {
    const object = this.service.references.get(asString(id));
    if (!object) throw new ServiceError("InvalidReference");
    return object;
  }
  /** `event.getRangeOrNullObject(context)`; null where the sheet is gone or the change had several areas. */
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): ApiObject | null {
    const [kind, sheetId, address] = asString(id).split("|");
    const sheet = this.service.workbook.sheets.find((candidate) => candidate.id === sheetId);
    const single = address !== undefined && !address.includes(",");
    return kind === EVENT_REFERENCE && sheet && single ? makeRange(this.service, sheet, address) : null;
  }
  _GetRangeForEventByReferenceId(id: unknown): ApiObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw new ServiceError("InvalidReference");
    return range;
  }

  get #selectedSheet(): ReturnType<typeof this.service.sheetById> {
    const sheet = this.service.sheetById(this.service.selection.sheetId);
    if (sheet.kind === "chart") throw new ServiceError("InvalidSelection");
    return sheet;
  }
}
