import { areaContains } from "../model/address";
import { cellAt } from "../model/sheet";
import type { Area, Sheet } from "../model/types";
import type { ApiObject } from "./apiObject";
import { asString, asWord } from "./arguments";
import { getCellProperties, setCellProperties } from "./cellProperties";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { findInRange } from "./find";
import { getLineProperties, setLineProperties } from "./lineProperties";
import { makeRange, makeRangeAreas, setMakers } from "./makeRange";
import { RangeAreas } from "./rangeAreas";
import { RangeContent } from "./rangeContent";
import { clearBlock, copyFrom, mergeArea, shift, unmergeArea } from "./rangeEdit";
import { RangeFormat } from "./rangeFormat";
import { RangeGeometry } from "./rangeGeometry";
import { RangeSort } from "./rangeSort";
import { RangeView } from "./rangeView";
import { areaNamed } from "./references";
import type { Service } from "./service";
import { ServiceError } from "./serviceError";
import { specialCells } from "./specialCells";
import { TableScopedCollection } from "./tables";
import { Worksheet } from "./worksheet";

/** Excel's Range: a rectangle of cells of one sheet. */
export class Range extends RangeContent {
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.service, this.sheet);
  }
  get sort(): RangeSort {
    return new RangeSort(this);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.service);
  }

  getTables(fullyContained: unknown): TableScopedCollection {
    return new TableScopedCollection(this.service, this.sheet, this.area, fullyContained === true);
  }
  getVisibleView(): RangeView {
    return new RangeView(this);
  }
  /** Every merge whose top left cell lies in the range; null where there is none. */
  getMergedAreasOrNullObject(): ApiObject | null {
    const found = this.sheet.merges.filter((merge) => areaContains(this.area, merge.row, merge.column));
    return found.length === 0 ? null : makeRangeAreas(this.service, this.sheet, found);
  }
  getSpillParentOrNullObject(): ApiObject | null {
    for (const [row, cells] of this.sheet.cells) {
      for (const [column, { arrayArea }] of cells) {
        if (arrayArea && areaContains(arrayArea, this.area.row, this.area.column))
          return this.at(row, column, 1, 1);
      }
    }
    return null;
  }
  getSpillingToRangeOrNullObject(): ApiObject | null {
    const area = cellAt(this.sheet, this.area.row, this.area.column)?.arrayArea;
    return area ? makeRange(this.service, this.sheet, area) : null;
  }
  getSpecialCellsOrNullObject(type: unknown, valueType: unknown): ApiObject | null {
    const areas = specialCells(this, type, valueType);
    return areas.length === 0 ? null : makeRangeAreas(this.service, this.sheet, areas);
  }
  getSpecialCells(type: unknown, valueType: unknown): ApiObject {
    return found(this.getSpecialCellsOrNullObject(type, valueType));
  }
  findOrNullObject(text: unknown, criteria: unknown): ApiObject | null {
    const area = findInRange(this, asString(text), criteria)[0];
    return area ? makeRange(this.service, this.sheet, area) : null;
  }
  find(text: unknown, criteria: unknown): ApiObject {
    return found(this.findOrNullObject(text, criteria));
  }

  select(): void {
    if (this.sheet.visibility !== "Visible") throw new ServiceError("InvalidOperation");
    this.service.select(this.sheet, this.areas, this.address.slice(this.address.lastIndexOf("!") + 1));
  }
  clear(applyTo: unknown): void {
    clearBlock(this, applyTo);
  }
  merge(across: unknown): void {
    mergeArea(this, this.area, across === true);
  }
  unmerge(): void {
    unmergeArea(this, this.area);
  }
  /** Gives the empty cells that were put in. */
  insert(direction: unknown): ApiObject {
    const area = this.area;
    shift(this, asWord(direction, ["Down", "Right"]));
    return makeRange(this.service, this.sheet, area);
  }
  delete(direction: unknown): void {
    shift(this, asWord(direction, ["Up", "Left"]));
  }
  copyFrom(source: unknown, type: unknown, skipBlanks: unknown, transpose: unknown): void {
    const range = typeof source === "string" ? makeRange(this.service, this.sheet, source) : source;
    if (!(range instanceof RangeGeometry)) throw new ServiceError("InvalidArgument");
    copyFrom(this, range, type, skipBlanks === true, transpose === true);
  }
  getCellProperties(wanted: unknown): unknown[][] {
    return getCellProperties(this, wanted);
  }
  setCellProperties(given: unknown): void {
    setCellProperties(this, given);
  }
  getRowProperties(wanted: unknown): unknown[] {
    return getLineProperties(this, "row", wanted);
  }
  setRowProperties(given: unknown): void {
    setLineProperties(this, "row", given);
  }
  getColumnProperties(wanted: unknown): unknown[] {
    return getLineProperties(this, "column", wanted);
  }
  setColumnProperties(given: unknown): void {
    setLineProperties(this, "column", given);
  }
  /** Cached results stay: see `formula.ts`. */
  calculate(): void {
    this.service.beforeWrite();
  }
  setDirty(): void {
    this.service.beforeWrite();
  }
  /** The client asks this before it splits a large write into parts. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw new ServiceError("InvalidArgument");
  }
}

function found(object: ApiObject | null): ApiObject {
  if (!object) throw new ServiceError("ItemNotFound");
  return object;
}

/** A range by area or by what an add-in may give as an address. */
function rangeOf(service: Service, sheet: Sheet, where: Area | string): Range {
  if (typeof where !== "string") return new Range(service, sheet, where);
  const target = areaNamed(service.workbook, sheet, where);
  if (!target) throw new ServiceError("InvalidArgument");
  return new Range(service, target.sheet, target.area);
}

setMakers(rangeOf, (service, sheet, areas) => new RangeAreas(service, sheet, areas));
