import { copySheet, deleteSheet, moveSheet } from "../model/edit";
import { usedArea } from "../model/sheet";
import type { Area, Sheet } from "../model/types";
import type { ApiObject } from "./apiObject";
import { asString, asWhole, asWord, optional } from "./arguments";
import { AutoFilter } from "./autoFilter";
import { CommentCollection } from "./comments";
import { WorksheetCustomPropertyCollection } from "./customProperties";
import { ChartCollection, PivotTableCollection, ShapeCollection, SlicerCollection } from "./emptyCollections";
import { WORKBOOK_TARGET } from "./events";
import { findInRange } from "./find";
import { WorksheetFreezePanes } from "./freezePanes";
import { makeRange, makeRangeAreas } from "./makeRange";
import { NamedItemCollection } from "./names";
import { NoteCollection } from "./notes";
import { WorksheetProtection } from "./protection";
import { areaNamed } from "./references";
import type { Service } from "./service";
import { ServiceError } from "./serviceError";
import { TableCollection } from "./tables";
import { WorksheetFacts } from "./worksheetFacts";

const A1: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** Excel takes no longer list of addresses (Microsoft's "Work with multiple ranges simultaneously"). */
const LONGEST_ADDRESS_LIST = 8192;

export class Worksheet extends WorksheetFacts {
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.service, this.sheet);
  }
  get tables(): TableCollection {
    return new TableCollection(this.service, this.sheet);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.service, this.sheet);
  }
  get notes(): NoteCollection {
    return new NoteCollection(this.service, this.sheet);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.service, this.sheet);
  }
  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.service, this.sheet);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.service, this.sheet);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.service, this.sheet);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.service);
  }
  get shapes(): ShapeCollection {
    return new ShapeCollection(this.service);
  }
  get pivotTables(): PivotTableCollection {
    return new PivotTableCollection(this.service);
  }
  get slicers(): SlicerCollection {
    return new SlicerCollection(this.service);
  }

  activate(): void {
    if (this.sheet.visibility !== "Visible") throw new ServiceError("InvalidOperation");
    this.service.select(this.sheet, null, "");
  }
  calculate(): void {
    this.service.beforeWrite();
  }
  delete(): void {
    this.beforeStructure();
    const others = this.service.workbook.sheets.filter(
      (sheet) => sheet !== this.sheet && sheet.visibility === "Visible",
    );
    const next = others[0];
    if (this.sheet.visibility === "VeryHidden" || !next) throw new ServiceError("InvalidOperation");
    this.service.undo.recordOrder();
    // Formulas of other sheets that name this one change with it.
    for (const sheet of this.service.workbook.sheets) this.service.undo.recordWhole(sheet);
    if (this.service.workbook.activeSheetId === this.sheet.id) this.service.select(next, null, "");
    deleteSheet(this.service.workbook, this.sheet);
    this.tell("worksheetDeleted", {});
  }
  copy(positionType: unknown, relativeTo: unknown): Worksheet {
    this.beforeStructure();
    const type = optional(positionType, (value) => asWord(value, POSITIONS), "None");
    const { workbook } = this.service;
    this.service.undo.recordOrder();
    const made = copySheet(workbook, this.sheet);
    const other = relativeTo instanceof Worksheet ? relativeTo.sheet : this.sheet;
    const at = workbook.sheets.filter((sheet) => sheet !== made).indexOf(other);
    const places = {
      None: workbook.sheets.length - 1,
      End: workbook.sheets.length - 1,
      Beginning: 0,
      Before: at,
      After: at + 1,
    };
    moveSheet(workbook, made, places[type]);
    return added(this.service, made);
  }

  getCell(row: unknown, column: unknown): ApiObject {
    return this.#range({ row: asWhole(row, 0), column: asWhole(column, 0), rows: 1, columns: 1 });
  }
  getRange(address: unknown): ApiObject {
    this.#refuseChart();
    return makeRange(this.service, this.sheet, optional(address, asString, ""));
  }
  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): ApiObject {
    return this.#range({
      row: asWhole(row, 0),
      column: asWhole(column, 0),
      rows: asWhole(rows, 1),
      columns: asWhole(columns, 1),
    });
  }
  /** A comma-separated list of addresses; none means the whole sheet. */
  getRanges(address: unknown): ApiObject {
    this.#refuseChart();
    const list = optional(address, asString, "");
    if (list.length > LONGEST_ADDRESS_LIST) throw new ServiceError("InvalidArgument");
    const areas = list.split(",").map((part) => {
      const found = areaNamed(this.service.workbook, this.sheet, part);
      if (!found || found.sheet !== this.sheet) throw new ServiceError("InvalidArgument");
      return found.area;
    });
    return makeRangeAreas(this.service, this.sheet, areas);
  }
  getUsedRangeOrNullObject(valuesOnly: unknown): ApiObject | null {
    this.#refuseChart();
    const used = usedArea(this.sheet, valuesOnly === true);
    return used && this.#range(used);
  }
  getUsedRange(valuesOnly: unknown): ApiObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.#range(A1);
  }
  findAllOrNullObject(text: unknown, criteria: unknown): ApiObject | null {
    const used = usedArea(this.sheet);
    const areas = used
      ? findInRange({ service: this.service, sheet: this.sheet, areas: [used] }, asString(text), criteria)
      : [];
    return areas.length === 0 ? null : makeRangeAreas(this.service, this.sheet, areas);
  }
  findAll(text: unknown, criteria: unknown): ApiObject {
    const found = this.findAllOrNullObject(text, criteria);
    if (!found) throw new ServiceError("ItemNotFound");
    return found;
  }
  getNextOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.#neighbour(1, visibleOnly === true);
  }
  getPreviousOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.#neighbour(-1, visibleOnly === true);
  }
  getNext(visibleOnly: unknown): Worksheet {
    return this.#found(this.#neighbour(1, visibleOnly === true));
  }
  getPrevious(visibleOnly: unknown): Worksheet {
    return this.#found(this.#neighbour(-1, visibleOnly === true));
  }
  /** How the client finds a neighbour again in the next request. */
  _GetSheetById(id: unknown): Worksheet {
    return new Worksheet(this.service, this.service.sheetById(asString(id)));
  }
  _GetAnotherWorksheetById(id: unknown): Worksheet {
    return this._GetSheetById(id);
  }

  #range(area: Area): ApiObject {
    this.#refuseChart();
    return makeRange(this.service, this.sheet, area);
  }
  #refuseChart(): void {
    if (this.sheet.kind === "chart") throw new ServiceError("UnsupportedSheet");
  }
  #neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const { sheets } = this.service.workbook;
    for (let at = sheets.indexOf(this.sheet) + step; ; at += step) {
      const sheet = sheets[at];
      if (!sheet) return null;
      if (!visibleOnly || sheet.visibility === "Visible") return new Worksheet(this.service, sheet);
    }
  }
  #found(sheet: Worksheet | null): Worksheet {
    if (!sheet) throw new ServiceError("ItemNotFound");
    return sheet;
  }
}

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** Tells of a new sheet and gives it. */
export function added(service: Service, sheet: Sheet): Worksheet {
  service.changed({ kind: "workbook" });
  service.events.raise("worksheetAdded", [WORKBOOK_TARGET], { source: "Local", worksheetId: sheet.id });
  return new Worksheet(service, sheet);
}
