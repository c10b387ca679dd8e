import { addressOf, type CellPlace } from "../../workbook/sheet/address";
import { editedAreas } from "../../workbook/sheet/edits";
import type { Area, CellValue, SheetSnapshot } from "../../workbook/sheet/snapshot";
import type { Change } from "../../workbook/marks/change";

/**
 * What the latest write of words and arrows on each sheet put there, and what stood there before: by it an undo is told from somebody who types
 * over a mark. Colours are not among it, since Excel tells of an undone fill in no way that names the cell.
 */
const written = new Map<string, ReadonlyMap<string, Written>>();

interface Written {
  readonly was: CellValue;
  readonly wrote: CellValue;
}

/**
 * Remembers what a write changes on a sheet; one that changes no contents leaves what was known.
 *
 * @param gives Whether the sheet is to bear marks afterwards: what takes all of them off is nothing that an evaluation gave.
 */
export function noteWritten(sheetId: string, changes: readonly Change[], gives: boolean): void {
  const cells = changes.flatMap(({ row, column, state, was }) =>
    state.content === undefined || was.content === undefined
      ? []
      : [[keyOf(row, column), { was: was.content, wrote: state.content }] as const],
  );
  if (cells.length === 0) return;
  if (gives) written.set(sheetId, new Map(cells));
  else written.delete(sheetId);
}

/** Whether an edit touches nothing but cells of the latest write, so that it may be an undo, or part of what one is told as. */
export function mayUndo(sheetId: string, address: string): boolean {
  const cells = written.get(sheetId);
  return cells !== undefined && isWithin(address, cells);
}

/** The cells of the latest write on a sheet, as runs down their columns: "E2:E3", "I1". */
export function cellsLastWritten(sheetId: string): readonly string[] {
  const runs: Area[] = [];
  const places = [...(written.get(sheetId)?.keys() ?? [])].map(placeOf);
  for (const { row, column } of places.sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row)
      runs.splice(-1, 1, { ...last, rows: last.rows + 1 });
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs.map(({ row, column, rows }) =>
    rows === 1 ? addressOf(row, column) : `${addressOf(row, column)}:${addressOf(row + rows - 1, column)}`,
  );
}

/**
 * Whether all that the latest write put on a sheet has been taken back, and nothing else was edited.
 *
 * @param edited As Excel told of it: "K4", "K4:K9".
 * @param now The sheet's cells, our marks included.
 */
export function isUndone(now: SheetSnapshot, edited: readonly string[]): boolean {
  const cells = written.get(now.id);
  if (cells === undefined || !edited.every((address) => isWithin(address, cells))) return false;
  return [...cells].every(([key, { was, wrote }]) => {
    const held = valueAt(now, key);
    // Of a formula the snapshot has what it shows.
    return typeof was === "string" && was.startsWith("=") ? held !== wrote : held === was;
  });
}

/** Whether all that the latest write put on a sheet stands there again, as Ctrl+Y brings it back, and nothing else was edited. */
export function isRedone(now: SheetSnapshot, edited: readonly string[]): boolean {
  const cells = written.get(now.id);
  if (cells === undefined || !edited.every((address) => isWithin(address, cells))) return false;
  return [...cells].every(([key, { wrote }]) => valueAt(now, key) === wrote);
}

function isWithin(address: string, cells: ReadonlyMap<string, Written>): boolean {
  return (editedAreas(address) ?? [null]).every((area) => {
    // More than was written: whole columns are not gone through.
    if (area === null || area.rows * area.columns > cells.size) return false;
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        if (!cells.has(keyOf(row, column))) return false;
    return true;
  });
}

function valueAt({ area, values }: SheetSnapshot, key: string): CellValue {
  const { row, column } = placeOf(key);
  return area === null ? "" : (values[row - area.row]?.[column - area.column] ?? "");
}

function placeOf(key: string): CellPlace {
  const [row = 0, column = 0] = key.split(":").map(Number);
  return { row, column };
}

function keyOf(row: number, column: number): string {
  return `${row}:${column}`;
}
