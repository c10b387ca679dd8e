import { areaContains, intersection } from "../model/address";
import { styleAt } from "../model/sheet";
import type { Area, Sheet, Workbook } from "../model/types";
import type { ApiObject, Json } from "./apiObject";
import { EventBoard, WORKBOOK_TARGET } from "./events";
import { ServiceError } from "./serviceError";
import { UndoLog } from "./undo";

export interface ServiceOptions {
  /** The n of the newest requirement set, ExcelApi 1.n. */
  readonly apiLevel: number;
  /** The workbook was opened for reading only. */
  readonly readOnly: boolean;
  readonly locale: string;
}

export interface Selection {
  readonly sheetId: string;
  /** 0-based; the first is the active one, and its top left cell the active cell. */
  readonly areas: readonly Area[];
}

/** What changed, for whoever draws the workbook. */
export type ModelChange =
  | { readonly kind: "cells"; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: "sheet"; readonly sheetId: string }
  | { readonly kind: "workbook" }
  | { readonly kind: "selection"; readonly selection: Selection };

export type FormatRight = "allowFormatCells" | "allowFormatColumns" | "allowFormatRows";
export type StructureRight =
  "allowInsertRows" | "allowInsertColumns" | "allowDeleteRows" | "allowDeleteColumns" | "allowSort";

/** How the reference id of an event's range begins: it says where the range is, so that nothing has to be kept for it. */
export const EVENT_REFERENCE = "event";

const A1: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The workbook with all that Excel keeps beside it: selection, references, listeners, undo. Every write passes here. */
export class Service {
  readonly undo: UndoLog;
  readonly events = new EventBoard();
  readonly references = new Map<string, ApiObject>();
  selection: Selection;
  calculationMode = "Automatic";
  isDirty = false;
  /** Whose doing the changes are that are made now; listeners are told. */
  actor: "addin" | "officer" = "addin";
  #nextReference = 1;
  #changes: ModelChange[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly options: ServiceOptions,
  ) {
    this.undo = new UndoLog(workbook);
    this.selection = { sheetId: workbook.activeSheetId, areas: [A1] };
  }

  sheetById(id: string): Sheet {
    const sheet = this.workbook.sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new ServiceError("ItemNotFound");
    return sheet;
  }

  get activeSheet(): Sheet {
    return this.sheetById(this.workbook.activeSheetId);
  }

  keep(object: ApiObject): string {
    const id = `ref-${this.#nextReference++}`;
    this.references.set(id, object);
    return id;
  }

  /** Refuses where nothing of the workbook may change. */
  beforeWrite(): void {
    // Excel on the web in reading view; the documentation names no code of its own for it.
    if (this.options.readOnly) throw new ServiceError("AccessDenied");
    this.isDirty = true;
  }

  /** Refuses where contents of these cells may not change: locked cells of a protected sheet. */
  beforeContent(sheet: Sheet, areas: readonly Area[]): void {
    this.beforeWrite();
    if (sheet.kind === "chart") throw new ServiceError("UnsupportedSheet");
    if (!sheet.protected) return;
    for (const area of areas) if (hasLockedCell(sheet, area)) throw new ServiceError("AccessDenied");
  }

  /** Refuses where a protected sheet does not give the right to format, whether the cells are locked or not. */
  beforeFormat(sheet: Sheet, right: FormatRight | StructureRight): void {
    this.beforeWrite();
    if (sheet.kind === "chart") throw new ServiceError("UnsupportedSheet");
    if (sheet.protected && sheet.protectionOptions[right] !== true) throw new ServiceError("AccessDenied");
  }

  /** Refuses where notes and comments may not change: a protected sheet that does not let objects be edited. */
  beforeObjects(sheet: Sheet): void {
    this.beforeWrite();
    if (sheet.kind === "chart") throw new ServiceError("UnsupportedSheet");
    if (sheet.protected && sheet.protectionOptions["allowEditObjects"] !== true)
      throw new ServiceError("AccessDenied");
  }

  /** Cells have changed their contents: drawn again, and told to listeners as Excel does for an add-in's own change. */
  contentChanged(
    sheet: Sheet,
    address: string,
    areas: readonly Area[],
    details: Readonly<Record<string, Json>> = {},
  ): void {
    this.changed({ kind: "cells", sheetId: sheet.id, areas });
    const targets = [sheet.id, WORKBOOK_TARGET];
    const referenceId = `${EVENT_REFERENCE}|${sheet.id}|${address}`;
    const base = { referenceId, address, changeType: "RangeEdited", source: "Local", worksheetId: sheet.id };
    const message = { ...base, ...details };
    const triggerSource = this.actor === "addin" ? "ThisLocalAddin" : "Unknown";
    const sinceLevel14 = this.options.apiLevel < 14 ? {} : { triggerSource, shiftDirection: "None" };
    this.events.raise("worksheetChanged", targets, { ...sinceLevel14, ...message });
    for (const table of sheet.tables) {
      if (!areas.some((area) => intersection(area, table.area))) continue;
      this.events.raise("tableChanged", [table.id, sheet.id, WORKBOOK_TARGET], {
        ...message,
        tableId: table.id,
      });
    }
  }

  formatChanged(sheet: Sheet, address: string, areas: readonly Area[]): void {
    this.changed({ kind: "cells", sheetId: sheet.id, areas });
    const message = { address, source: "Local", worksheetId: sheet.id };
    this.events.raise("worksheetFormatChanged", [sheet.id, WORKBOOK_TARGET], message);
  }

  changed(change: ModelChange): void {
    this.#changes.push(change);
  }

  takeChanges(): readonly ModelChange[] {
    const changes = this.#changes;
    this.#changes = [];
    return changes;
  }

  /** Brings a sheet to the front and selects, telling listeners what is new in it. */
  select(sheet: Sheet, areas: readonly Area[] | null, address: string): void {
    const before = this.workbook.activeSheetId;
    const moved = before !== sheet.id;
    if (moved) {
      this.workbook.activeSheetId = sheet.id;
      this.events.raise("worksheetDeactivated", [before, WORKBOOK_TARGET], { worksheetId: before });
      this.events.raise("worksheetActivated", [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id });
    }
    if (!moved && areas === null) return;
    this.selection = { sheetId: sheet.id, areas: areas ?? [A1] };
    if (areas) {
      this.events.raise("worksheetSelectionChanged", [sheet.id, WORKBOOK_TARGET], {
        address,
        worksheetId: sheet.id,
      });
    }
    this.changed({ kind: "selection", selection: this.selection });
  }
}

function hasLockedCell(sheet: Sheet, area: Area): boolean {
  const lastRow = Math.min(area.row + area.rows, area.row + 20_000);
  for (let row = area.row; row < lastRow; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (styleAt(sheet, row, column).locked) return true;
    }
  }
  return false;
}

/** The merged area a cell lies in, or null. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | null {
  return sheet.merges.find((merge) => areaContains(merge, row, column)) ?? null;
}
