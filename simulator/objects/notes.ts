import type { Note as NoteModel, Sheet } from "../model/types";
import { ApiObject } from "./apiObject";
import { asBoolean, asString, asWhole } from "./arguments";
import { fullAddress } from "./block";
import { makeRange } from "./makeRange";
import { placeOf } from "./places";
import type { Service } from "./service";
import { ServiceError } from "./serviceError";

/** Who the simulated Excel says wrote a note or comment. */
export const AUTHOR = "Simulator";

interface PlacedNote {
  readonly sheet: Sheet;
  readonly note: NoteModel;
}

/** Notes (ExcelApi 1.18) of a sheet, or of the workbook (`sheet` null). */
export class NoteCollection extends ApiObject {
  readonly className = "NoteCollection";

  constructor(
    service: Service,
    private readonly sheet: Sheet | null,
  ) {
    super(service);
  }

  listItems(): readonly Note[] {
    return this.#notes.map(({ sheet, note }) => new Note(this.service, sheet, note));
  }
  getCount(): number {
    return this.#notes.length;
  }
  /** Refused where the cell has a note or a comment already. */
  add(cell: unknown, content: unknown): Note {
    const { sheet, row, column } = placeOf(this.service, this.sheet ?? this.service.activeSheet, cell);
    const text = asString(content);
    this.service.beforeObjects(sheet);
    const taken = [...sheet.notes, ...sheet.comments].some(
      (other) => other.row === row && other.column === column,
    );
    if (taken) throw new ServiceError("InvalidOperation");
    this.service.undo.recordSheet(sheet);
    const note: NoteModel = { row, column, author: AUTHOR, text, visible: false };
    sheet.notes.push(note);
    this.service.changed({ kind: "cells", sheetId: sheet.id, areas: [{ row, column, rows: 1, columns: 1 }] });
    return new Note(this.service, sheet, note);
  }
  /** By the cell's address or the cell itself. */
  getItemOrNullObject(cell: unknown): Note | null {
    const { sheet, row, column } = placeOf(this.service, this.sheet ?? this.service.activeSheet, cell);
    const note = sheet.notes.find((candidate) => candidate.row === row && candidate.column === column);
    return note ? new Note(this.service, sheet, note) : null;
  }
  getItem(cell: unknown): Note {
    const found = this.getItemOrNullObject(cell);
    if (!found) throw new ServiceError("ItemNotFound");
    return found;
  }
  getItemAt(index: unknown): Note {
    const found = this.#notes[asWhole(index, 0)];
    if (!found) throw new ServiceError("InvalidArgument");
    return new Note(this.service, found.sheet, found.note);
  }

  get #notes(): readonly PlacedNote[] {
    const sheets = this.sheet ? [this.sheet] : this.service.workbook.sheets;
    return sheets.flatMap((sheet) => sheet.notes.map((note) => ({ sheet, note })));
  }
}

export class Note extends ApiObject {
  readonly className = "Note";
  readonly identity: Readonly<Record<string, string>>;

  constructor(
    service: Service,
    private readonly sheet: Sheet,
    private readonly note: NoteModel,
  ) {
    super(service);
    const area = { row: note.row, column: note.column, rows: 1, columns: 1 };
    this.identity = { _Id: fullAddress(sheet, area) };
  }

  get authorName(): string {
    return this.note.author;
  }
  get content(): string {
    return this.note.text;
  }
  set content(value: unknown) {
    const text = asString(value);
    this.#change(() => (this.note.text = text));
  }
  get visible(): boolean {
    return this.note.visible;
  }
  set visible(value: unknown) {
    const visible = asBoolean(value);
    this.#change(() => (this.note.visible = visible));
  }
  getLocation(): ApiObject {
    return makeRange(this.service, this.sheet, {
      row: this.note.row,
      column: this.note.column,
      rows: 1,
      columns: 1,
    });
  }
  delete(): void {
    this.#change(() => (this.sheet.notes = this.sheet.notes.filter((note) => note !== this.note)));
  }

  #change(act: () => unknown): void {
    const area = { row: this.note.row, column: this.note.column, rows: 1, columns: 1 };
    this.service.beforeObjects(this.sheet);
    this.service.undo.recordSheet(this.sheet);
    act();
    this.service.changed({ kind: "cells", sheetId: this.sheet.id, areas: [area] });
  }
}
