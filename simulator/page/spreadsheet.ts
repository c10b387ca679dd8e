import { cellAddress, formatAddress } from "../model/address";
import { cellAt } from "../model/sheet";
import { displayText } from "../model/text";
import type { Area, Cell, Sheet, Workbook } from "../model/types";
import { CellEditor, type AfterEdit } from "./grid/cellEditor";
import type { CellSource } from "./grid/cellElement";
import { GridView } from "./grid/gridView";
import { layOut } from "./grid/layout";
import { NoteBubble, remarksAt } from "./grid/noteBubble";
import { pointedCell, type GridPointer } from "./grid/pointer";
import { moved, selectedArea, selectionOf, type Selection } from "./grid/selection";
import { SheetTabs } from "./sheetTabs";
import { words } from "./wording";

/** What the officer does to the workbook; someone else carries it out. */
export interface SpreadsheetEvents {
  activated(sheetId: string): void;
  selected(sheetId: string, area: Area): void;
  /** `text` as typed: "=A1", "12%", "". */
  entered(sheetId: string, row: number, column: number, text: string): void;
  /** While a cell is typed in, Excel refuses the add-in's requests. */
  editing(now: boolean): void;
  undone(): void;
  redone(): void;
  renamed(sheetId: string, name: string): void;
  deleted(sheetId: string): void;
}

export interface SpreadsheetPlaces {
  readonly grid: HTMLElement;
  readonly noGrid: HTMLElement;
  readonly tabs: HTMLElement;
  readonly nameBox: HTMLElement;
  readonly formula: HTMLElement;
  readonly layer: HTMLElement;
}

/** The workbook on the screen: sheet tabs, formula bar, grid, selection, notes, typing. It draws when it is told of a change. */
export class Spreadsheet {
  private readonly view: GridView;
  private readonly tabs: SheetTabs;
  private readonly bubble: NoteBubble;
  private readonly editor = new CellEditor();
  private readonly selections = new Map<string, Selection>();
  private workbook: Workbook | null = null;
  private source: CellSource | null = null;

  constructor(
    private readonly places: SpreadsheetPlaces,
    private readonly events: SpreadsheetEvents,
  ) {
    this.view = new GridView(places.grid);
    this.tabs = new SheetTabs(places.tabs, {
      chosen: (sheetId) => this.activate(sheetId),
      renamed: (sheetId, name) => events.renamed(sheetId, name),
      deleted: (sheetId) => events.deleted(sheetId),
    });
    this.bubble = new NoteBubble(places.layer);
    const pointer: GridPointer = {
      select: (row, column, extend) => this.pick(row, column, extend),
      edit: () => this.edit(null),
      hover: (row, column) => this.remark(row, column),
      leave: () => this.bubble.hideSoon(),
    };
    pointedCell(places.grid, pointer);
    places.grid.addEventListener("keydown", (event) => this.onKey(event));
    // Who has just chosen a sheet has the focus on its tab, and takes a step back all the same.
    places.tabs.addEventListener("keydown", (event) => this.onStep(event));
    places.grid.addEventListener("scroll", () => this.bubble.hide(), { passive: true });
  }

  /** Shows another workbook from its active sheet on. */
  open(workbook: Workbook): void {
    this.workbook = workbook;
    this.selections.clear();
    this.redraw();
  }

  /** Draws what is shown anew: cells, layout and tabs may all have changed. */
  redraw(): void {
    const { workbook } = this;
    if (workbook === null) return;
    this.tabs.show(workbook);
    const sheet = workbook.sheets.find((each) => each.id === workbook.activeSheetId);
    const drawable = sheet?.kind === "worksheet" ? sheet : null;
    this.places.grid.hidden = drawable === null;
    this.places.noGrid.hidden = drawable !== null;
    this.places.noGrid.textContent = sheet === undefined ? words.noVisibleSheet : words.chartSheet;
    this.source = drawable === null ? null : sourceOf(drawable, workbook.date1904);
    if (this.source !== null) this.view.show(this.source);
    this.showSelection();
  }

  /** Shows what the add-in has selected, on the sheet that it has brought to the front. */
  goTo(sheetId: string, area: Area): void {
    if (this.workbook === null) return;
    const { row, column } = area;
    this.selections.set(sheetId, {
      row,
      column,
      toRow: row + area.rows - 1,
      toColumn: column + area.columns - 1,
    });
    this.redraw();
    this.view.reveal(row, column);
  }

  private activate(sheetId: string): void {
    if (this.workbook === null || sheetId === this.workbook.activeSheetId) return;
    this.events.activated(sheetId);
    this.redraw();
  }

  private get selection(): Selection {
    const start = { row: 0, column: 0, toRow: 0, toColumn: 0 };
    return this.selections.get(this.source?.sheet.id ?? "") ?? start;
  }

  private pick(row: number, column: number, extend: boolean): void {
    if (this.source === null) return;
    const single = selectionOf(this.source.layout, row, column);
    this.choose(extend ? { ...this.selection, toRow: row, toColumn: column } : single);
  }

  private choose(selection: Selection): void {
    const { source } = this;
    if (source === null) return;
    this.selections.set(source.sheet.id, selection);
    this.view.reveal(selection.toRow, selection.toColumn);
    this.showSelection();
    this.remark(selection.row, selection.column);
    this.events.selected(source.sheet.id, selectedArea(source.layout, selection));
  }

  private showSelection(): void {
    const { source, selection } = this;
    this.places.nameBox.textContent = source === null ? "" : cellAddress(selection.row, selection.column);
    this.places.formula.textContent = source === null ? "" : this.content(selection.row, selection.column);
    if (source === null) return;
    const area = selectedArea(source.layout, selection);
    if (area.rows > 1 || area.columns > 1) this.places.nameBox.title = formatAddress(area);
    else this.places.nameBox.removeAttribute("title");
    this.view.mark(selection, area);
  }

  /** What the formula bar shows: the formula, or the value as it would be typed. */
  private content(row: number, column: number): string {
    const cell = this.source === null ? undefined : cellAt(this.source.sheet, row, column);
    if (cell === undefined || this.source === null) return "";
    if (cell.formula !== null) return cell.formula;
    if (typeof cell.value !== "number") return this.source.textOf(cell);
    // A percentage and a date are typed as they look; other numbers with all their digits.
    return /[%dy]/i.test(cell.style.numberFormat) ? this.source.textOf(cell) : String(cell.value);
  }

  private remark(row: number, column: number): void {
    const cell = this.view.elementAt(row, column);
    if (cell === null || this.source === null || this.editor.isOpen) return this.bubble.hide();
    this.bubble.show(cell, remarksAt(this.source.sheet, row, column));
  }

  private onKey(event: KeyboardEvent): void {
    const { source, selection } = this;
    if (source === null) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const next = moved(
      source.layout,
      selection,
      { key: event.key, ctrl, shift: event.shiftKey },
      this.view.pageHeight,
    );
    if (next !== null) this.choose(next);
    else if (event.key === "Escape") this.bubble.hide();
    else if (this.onStep(event)) return;
    else if (event.key === "F2" || (event.key === "Enter" && !ctrl)) this.edit(null);
    else if (event.key === "Delete") this.enter("", "stay");
    else if (event.key.length === 1 && !ctrl && !event.altKey) this.edit(event.key);
    else return;
    event.preventDefault();
  }

  /** Undoes or redoes where the keys say so. */
  private onStep(event: KeyboardEvent): boolean {
    const step = stepOf(event);
    if (step === null) return false;
    this.events[step]();
    event.preventDefault();
    return true;
  }

  /** Opens the editor on the active cell; `typed` begins a new content, null goes on with what is there. */
  private edit(typed: string | null): void {
    const { row, column } = this.selection;
    this.view.reveal(row, column);
    const cell = this.view.elementAt(row, column);
    if (cell === null) return;
    this.bubble.hide();
    this.events.editing(true);
    this.editor.open(cell, cellAddress(row, column), typed ?? this.content(row, column), {
      ended: () => {
        this.events.editing(false);
        this.places.grid.focus();
      },
      commit: (text, after) => this.enter(text, after, this.content(row, column)),
    });
  }

  private enter(text: string, after: AfterEdit, before?: string): void {
    const { source, selection } = this;
    if (source === null) return;
    if (text !== before) this.events.entered(source.sheet.id, selection.row, selection.column, text);
    const key = { down: "ArrowDown", right: "ArrowRight", stay: "" }[after];
    const next = moved(source.layout, selection, { key, ctrl: false, shift: false }, 0);
    if (next !== null) this.choose(next);
  }
}

/** Excel's keys: Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z redo. */
function stepOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): "undone" | "redone" | null {
  if (!ctrlKey && !metaKey) return null;
  if (key.toLowerCase() === "y") return "redone";
  if (key.toLowerCase() !== "z") return null;
  return shiftKey ? "redone" : "undone";
}

function sourceOf(sheet: Sheet, date1904: boolean): CellSource {
  const textOf = (cell: Cell): string => displayText(cell, date1904);
  const noted = new Set(
    [...sheet.notes, ...sheet.comments].map((note) => cellAddress(note.row, note.column)),
  );
  return {
    sheet,
    layout: layOut(sheet, textOf),
    textOf,
    hasNote: (row, column) => noted.size > 0 && noted.has(cellAddress(row, column)),
  };
}
