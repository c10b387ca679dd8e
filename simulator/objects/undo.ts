import type { Cell, Sheet, Workbook } from "../model/types";
import type { PutBack, Undone } from "./undoEvents";

/** One step back: what the cells and sheets a request changed were before it. */
export interface UndoStep {
  /** Addresses are not kept; the number of cells is what tests ask for. */
  readonly cellCount: number;
  readonly sheetNames: readonly string[];
}

/** Everything of a sheet but its cells, which are recorded one by one. */
type SheetParts = Omit<Sheet, "cells" | "id" | "kind" | "styles">;

interface SheetRecord {
  readonly sheet: Sheet;
  readonly cells: Map<number, Map<number, Cell | null>>;
  parts: SheetParts | null;
}

class Step implements UndoStep {
  readonly sheets = new Map<string, SheetRecord>();
  sheetOrder: { sheets: Sheet[]; names: Workbook["names"] } | null = null;

  get cellCount(): number {
    let count = 0;
    for (const record of this.sheets.values()) {
      for (const row of record.cells.values()) count += row.size;
    }
    return count;
  }

  get sheetNames(): readonly string[] {
    return [...this.sheets.values()].map((record) => record.sheet.name);
  }
}

/**
 * Excel's undo as far as an add-in's requests fill it: every request that writes is one step. Custom XML parts and
 * settings are not part of Excel's undo and are not part of this one.
 */
export class UndoLog {
  readonly #steps: Step[] = [];
  #open: Step | null = null;

  constructor(private readonly workbook: Workbook) {}

  get steps(): readonly UndoStep[] {
    return this.#steps;
  }

  /** A request begins: what it writes first opens a step. */
  startRequest(): void {
    this.#open = null;
  }

  /** Protecting and unprotecting a sheet empties the undo stack in Excel. */
  clear(): void {
    this.#steps.length = 0;
    this.#open = null;
  }

  /** To be called before a cell changes. */
  recordCell(sheet: Sheet, row: number, column: number): void {
    const record = this.#recordOf(sheet);
    let cells = record.cells.get(row);
    if (!cells) record.cells.set(row, (cells = new Map<number, Cell | null>()));
    if (cells.has(column)) return;
    const cell = sheet.cells.get(row)?.get(column);
    cells.set(column, cell ? { ...cell } : null);
  }

  /** To be called before anything of a sheet changes that is not a cell: merges, notes, widths, its name… */
  recordSheet(sheet: Sheet): void {
    const record = this.#recordOf(sheet);
    if (record.parts) return;
    const { id: _id, kind: _kind, styles: _styles, cells: _cells, ...parts } = sheet;
    record.parts = structuredClone(parts);
  }

  /** To be called before cells move (rows inserted, sorted): the whole sheet, cells and all. */
  recordWhole(sheet: Sheet): void {
    this.recordSheet(sheet);
    for (const [row, cells] of sheet.cells)
      for (const column of cells.keys()) this.recordCell(sheet, row, column);
    const record = this.#recordOf(sheet);
    this.#wholeSheets.add(record);
  }

  /** To be called before sheets are added, deleted or moved. */
  recordOrder(): void {
    const step = this.#step();
    step.sheetOrder ??= { sheets: [...this.workbook.sheets], names: structuredClone(this.workbook.names) };
  }

  /** Takes the last step back and says what that changed; null where there is none. */
  undo(): Undone | null {
    this.#open = null;
    const step = this.#steps.pop();
    if (!step) return null;
    const { sheets } = this.workbook;
    const [before, names] = [[...sheets], new Map(sheets.map((sheet) => [sheet, sheet.name]))];
    if (step.sheetOrder) {
      sheets.splice(0, sheets.length, ...step.sheetOrder.sheets);
      this.workbook.names = step.sheetOrder.names;
    }
    const cells = [...step.sheets.values()].flatMap((record) => this.#restore(record));
    const renamed = sheets.flatMap((sheet) => {
      const name = names.get(sheet);
      return name === undefined || name === sheet.name ? [] : [{ sheet, before: name }];
    });
    const added = sheets.filter((sheet) => !before.includes(sheet));
    return { cells, renamed, added, deleted: before.filter((sheet) => !sheets.includes(sheet)) };
  }

  readonly #wholeSheets = new WeakSet<SheetRecord>();

  #restore(record: SheetRecord): readonly PutBack[] {
    const { sheet } = record;
    const putBack: PutBack[] = [];
    if (record.parts) Object.assign(sheet, record.parts);
    if (this.#wholeSheets.has(record)) {
      for (const [row, cells] of sheet.cells)
        for (const [column, from] of cells)
          if (!record.cells.get(row)?.has(column)) putBack.push({ sheet, row, column, from, to: null });
    }
    for (const [row, cells] of record.cells)
      for (const [column, to] of cells)
        putBack.push({ sheet, row, column, from: sheet.cells.get(row)?.get(column) ?? null, to });
    if (this.#wholeSheets.has(record)) sheet.cells.clear();
    for (const [row, cells] of record.cells) {
      for (const [column, cell] of cells) {
        let target = sheet.cells.get(row);
        if (cell) {
          if (!target) sheet.cells.set(row, (target = new Map<number, Cell>()));
          target.set(column, cell);
        } else if (target) {
          target.delete(column);
          if (target.size === 0) sheet.cells.delete(row);
        }
      }
    }
    return putBack;
  }

  #step(): Step {
    if (!this.#open) this.#steps.push((this.#open = new Step()));
    return this.#open;
  }

  #recordOf(sheet: Sheet): SheetRecord {
    const { sheets } = this.#step();
    let record = sheets.get(sheet.id);
    if (!record) sheets.set(sheet.id, (record = { sheet, cells: new Map(), parts: null }));
    return record;
  }
}
