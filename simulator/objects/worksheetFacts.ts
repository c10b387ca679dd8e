import { digitsToWidth, widthToDigits } from "../model/columnWidth";
import { moveSheet, renameSheet } from "../model/edit";
import type { Sheet } from "../model/types";
import { ApiObject } from "./apiObject";
import { asBoolean, asNumber, asString, asWhole, asWord } from "./arguments";
import { WORKBOOK_TARGET } from "./events";
import { asColor } from "./formatWords";
import type { Service } from "./service";
import { ServiceError } from "./serviceError";
import { checkSheetName } from "./sheetNames";

/** What a sheet is by itself: its name, place, visibility and sizes. */
export abstract class WorksheetFacts extends ApiObject {
  readonly className = "Worksheet";
  readonly identity: Readonly<Record<string, string>>;

  constructor(
    service: Service,
    readonly sheet: Sheet,
  ) {
    super(service);
    this.identity = { Id: sheet.id };
  }

  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(value: unknown) {
    const after = checkSheetName(this.service.workbook, asString(value), this.sheet);
    this.beforeStructure();
    const before = this.sheet.name;
    for (const sheet of this.service.workbook.sheets) this.service.undo.recordWhole(sheet);
    renameSheet(this.service.workbook, this.sheet, after);
    this.tell("worksheetNameChanged", { nameBefore: before, nameAfter: after });
  }
  get position(): number {
    return this.service.workbook.sheets.indexOf(this.sheet);
  }
  set position(value: unknown) {
    const after = asWhole(value, 0);
    if (after >= this.service.workbook.sheets.length) throw new ServiceError("InvalidArgument");
    this.beforeStructure();
    const before = this.position;
    this.service.undo.recordOrder();
    moveSheet(this.service.workbook, this.sheet, after);
    this.tell("worksheetMoved", { positionBefore: before, positionAfter: after });
  }
  get visibility(): string {
    return this.sheet.visibility;
  }
  set visibility(value: unknown) {
    const after = asWord(value, ["Visible", "Hidden", "VeryHidden"]);
    this.beforeStructure();
    const others = this.service.workbook.sheets.filter(
      (sheet) => sheet !== this.sheet && sheet.visibility === "Visible",
    );
    // Excel does not let the last visible sheet go.
    if (after !== "Visible" && others.length === 0) throw new ServiceError("InvalidOperation");
    const before = this.sheet.visibility;
    this.service.undo.recordSheet(this.sheet);
    this.sheet.visibility = after;
    const next = others[0];
    if (after !== "Visible" && this.service.workbook.activeSheetId === this.sheet.id && next)
      this.service.select(next, null, "");
    this.tell("worksheetVisibilityChanged", { visibilityBefore: before, visibilityAfter: after });
  }
  get tabColor(): string {
    return this.sheet.tabColor;
  }
  set tabColor(value: unknown) {
    const color = asColor(value);
    this.service.beforeWrite();
    this.service.undo.recordSheet(this.sheet);
    this.sheet.tabColor = color;
    this.service.changed({ kind: "workbook" });
  }
  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set showGridlines(value: unknown) {
    const show = asBoolean(value);
    this.service.beforeWrite();
    this.service.undo.recordSheet(this.sheet);
    this.sheet.showGridlines = show;
    this.service.changed({ kind: "sheet", sheetId: this.sheet.id });
  }
  get standardHeight(): number {
    return this.sheet.defaultRowHeight;
  }
  /** In characters, unlike `columnWidth`. */
  get standardWidth(): number {
    return widthToDigits(this.sheet.defaultColumnWidth);
  }
  set standardWidth(value: unknown) {
    const width = asNumber(value);
    this.service.beforeFormat(this.sheet, "allowFormatColumns");
    this.service.undo.recordSheet(this.sheet);
    this.sheet.defaultColumnWidth = digitsToWidth(width);
  }
  get enableCalculation(): boolean {
    return true;
  }
  get tabId(): number {
    return this.position + 1;
  }

  protected beforeStructure(): void {
    this.service.beforeWrite();
    if (this.service.workbook.structureProtected) throw new ServiceError("AccessDenied");
  }
  protected tell(
    event: Parameters<Service["events"]["raise"]>[0],
    message: Readonly<Record<string, string | number>>,
  ): void {
    this.service.changed({ kind: "workbook" });
    const told = { ...message, source: "Local", worksheetId: this.sheet.id };
    this.service.events.raise(event, [this.sheet.id, WORKBOOK_TARGET], told);
  }
}
