import type { Cell, Sheet, Workbook } from "../model/types";
import type { PutBack, Stepped } from "./undoEvents";

/** One step: what the cells and sheets that a request changed were before it, or, once it is taken back, after it. */
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
  /** Every cell of the sheet is recorded: what is not here was not there. */
  isWhole: boolean;
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
 * Excel's undo and redo as far as an add-in's requests fill them: every request that writes is one step, and a step taken back waits to be
 * taken again until something else is written. Custom XML parts and settings are not part of Excel's undo and are not part of this one.
 */
export class UndoLog {
  readonly #steps: Step[] = [];
  readonly #takenBack: Step[] = [];
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
    this.#takenBack.length = 0;
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
    record.parts = structuredClone(partsOf(sheet));
  }

  /** To be called before cells move (rows inserted, sorted): the whole sheet, cells and all. */
  recordWhole(sheet: Sheet): void {
    this.recordSheet(sheet);
    for (const [row, cells] of sheet.cells)
      for (const column of cells.keys()) this.recordCell(sheet, row, column);
    this.#recordOf(sheet).isWhole = true;
  }

  /** To be called before sheets are added, deleted or moved. */
  recordOrder(): void {
    const step = this.#step();
    step.sheetOrder ??= { sheets: [...this.workbook.sheets], names: structuredClone(this.workbook.names) };
  }

  /** Takes the last step back and says what that changed; null where there is none. */
  undo(): Stepped | null {
    return this.#move(this.#steps, this.#takenBack);
  }

  /** Takes the step again that was last taken back; null where there is none, or something was written since. */
  redo(): Stepped | null {
    return this.#move(this.#takenBack, this.#steps);
  }

  /** Puts back what the last step of one stack holds; what that replaces goes on the other. */
  #move(from: Step[], to: Step[]): Stepped | null {
    this.#open = null;
    const step = from.pop();
    if (!step) return null;
    const opposite = this.#opposite(step);
    to.push(opposite);
    const { sheets } = this.workbook;
    const [before, names] = [[...sheets], new Map(sheets.map((sheet) => [sheet, sheet.name]))];
    if (step.sheetOrder) {
      sheets.splice(0, sheets.length, ...step.sheetOrder.sheets);
      this.workbook.names = step.sheetOrder.names;
    }
    const cells = [...step.sheets].flatMap(([id, record]) => restore(record, opposite.sheets.get(id)));
    const renamed = sheets.flatMap((sheet) => {
      const name = names.get(sheet);
      return name === undefined || name === sheet.name ? [] : [{ sheet, before: name }];
    });
    const added = sheets.filter((sheet) => !before.includes(sheet));
    const otherwise = [...step.sheets.values()].flatMap(({ sheet, parts }) => (parts ? [sheet] : []));
    return { cells, renamed, added, otherwise, deleted: before.filter((sheet) => !sheets.includes(sheet)) };
  }

  /** The present state of all that a step is about to put back. What stands now is replaced, not changed: nothing need be copied. */
  #opposite(step: Step): Step {
    const opposite = new Step();
    const { sheets, names } = this.workbook;
    if (step.sheetOrder) opposite.sheetOrder = { sheets: [...sheets], names };
    for (const [id, { sheet, cells, parts, isWhole }] of step.sheets) {
      const present = new Map<number, Map<number, Cell | null>>();
      for (const [row, columns] of isWhole ? sheet.cells : cells)
        present.set(
          row,
          new Map([...columns.keys()].map((column) => [column, sheet.cells.get(row)?.get(column) ?? null])),
        );
      opposite.sheets.set(id, { sheet, cells: present, parts: parts && partsOf(sheet), isWhole });
    }
    return opposite;
  }

  #step(): Step {
    if (!this.#open) {
      this.#steps.push((this.#open = new Step()));
      this.#takenBack.length = 0;
    }
    return this.#open;
  }

  #recordOf(sheet: Sheet): SheetRecord {
    const { sheets } = this.#step();
    let record = sheets.get(sheet.id);
    if (!record) sheets.set(sheet.id, (record = { sheet, cells: new Map(), parts: null, isWhole: false }));
    return record;
  }
}

function partsOf(sheet: Sheet): SheetParts {
  const { id: _id, kind: _kind, styles: _styles, cells: _cells, ...parts } = sheet;
  return parts;
}

/** Gives a sheet what was recorded of it; `present` is what stands there until then. */
function restore({ sheet, cells, parts, isWhole }: SheetRecord, present?: SheetRecord): readonly PutBack[] {
  const putBack: PutBack[] = [];
  for (const [row, columns] of present?.cells ?? [])
    for (const [column, from] of columns)
      putBack.push({ sheet, row, column, from, to: cells.get(row)?.get(column) ?? null });
  for (const [row, columns] of cells)
    for (const [column, to] of columns)
      if (!present?.cells.get(row)?.has(column)) putBack.push({ sheet, row, column, from: null, to });
  if (parts) Object.assign(sheet, parts);
  if (isWhole) sheet.cells.clear();
  for (const { row, column, to } of putBack) {
    const target = sheet.cells.get(row) ?? new Map<number, Cell>();
    if (to) sheet.cells.set(row, target.set(column, to));
    else if (target.delete(column) && target.size === 0) sheet.cells.delete(row);
  }
  return putBack;
}
