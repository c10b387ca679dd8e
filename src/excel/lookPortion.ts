import { addressOf } from "../workbook/sheet/address";
import type { PartName } from "../workbook/sheet/parts";
import type { SheetSnapshot } from "../workbook/sheet/snapshot";
import type { Place, SeenCell } from "../workbook/marks/reconcile";
import { arraysIn, lookCloser, requestArrays, type ArrayProbe } from "./lookArrays";
import { LAYERS, layersOf, type Layer } from "./lookLayers";
import { listOf, readListSource, requestList, type ListProbe } from "./lookLists";
import { notesOf } from "./notes";
import { runInExcel } from "./run";
import { requestSheet, snapshotOf, type SheetRequest } from "./sheetRequest";

/** A cell that is to be looked at, and which of its parts: only these are asked for and answered. */
export interface WantedCell extends Place {
  readonly parts: Iterable<PartName>;
  /** Whether the words that a drop-down list allows in it are wanted as well. */
  readonly list?: boolean;
  /** Whether its formula is wanted, for reading only: nothing will be written there. */
  readonly formula?: boolean;
}

export interface LookRequest {
  readonly sheetId: string;
  readonly cells: readonly WantedCell[];
}

export type Look = (place: Place) => SeenCell | undefined;

/** What a message that looked at cells came to. */
export interface LookedAt {
  readonly looks: ReadonlyMap<string, Look>;
  /** The sheet that was read along; null where none was, or where Excel does not hand it over. */
  readonly beside: SheetSnapshot | null;
}

/**
 * Looks at cells in one message. A second one is needed only where part of a run lies in an array formula or a spill, or where the words
 * of a drop-down list stand in cells of their own.
 *
 * @param beside A sheet to be read in the same message, by its id.
 */
export async function lookAtPortion(
  wanted: readonly LookRequest[],
  beside: string | null,
): Promise<LookedAt> {
  return runInExcel(async (context) => {
    const pending = wanted.map((request) => requestLook(context, request));
    const along = beside === null ? null : requestSheet(context.workbook.worksheets.getItem(beside));
    await context.sync();
    const closer = pending.flatMap(({ sheet, arrays }) => lookCloser(sheet, arrays));
    const sources = pending.flatMap(({ sheet, lists }) =>
      lists.map((list) => readListSource(context, sheet, list)),
    );
    if (closer.length > 0 || sources.some((source) => source)) await context.sync();
    const looks = new Map(pending.map((one) => [one.sheetId, lookOf(one)]));
    return { looks, beside: along === null ? null : snapshotIfWhole(along) };
  });
}

function snapshotIfWhole(request: SheetRequest): SheetSnapshot | null {
  try {
    return snapshotOf(request);
  } catch {
    // Too large or too wide: it is done without.
    return null;
  }
}

interface RunRequest {
  readonly top: number;
  readonly column: number;
  readonly rows: number;
  readonly layer: Layer;
  readonly answer: unknown;
}

/** Cells of which the formulas alone are wanted. */
interface FormulaRun {
  readonly top: number;
  readonly column: number;
  readonly range: Excel.Range;
}

interface PendingLook {
  readonly sheetId: string;
  readonly sheet: Excel.Worksheet;
  readonly runs: readonly RunRequest[];
  readonly formulas: readonly FormulaRun[];
  readonly notes: ReadonlyMap<string, Excel.Note>;
  readonly arrays: readonly ArrayProbe[];
  readonly lists: readonly ListProbe[];
}

function requestLook(context: Excel.RequestContext, request: LookRequest): PendingLook {
  const sheet = context.workbook.worksheets.getItem(request.sheetId);
  const byLayer = new Map<Layer, Place[]>();
  const noted: Place[] = [];
  for (const cell of request.cells) {
    const parts = new Set(cell.parts);
    if (parts.has("note")) noted.push(cell);
    for (const layer of layersOf(parts)) {
      const cells = byLayer.get(layer);
      if (cells === undefined) byLayer.set(layer, [cell]);
      else cells.push(cell);
    }
  }
  const arrays: ArrayProbe[] = [];
  const runs = [...byLayer].flatMap(([layer, cells]) =>
    runsOf(cells, LAYERS[layer].gap).map(({ top, bottom, column, wanted }): RunRequest => {
      const rows = bottom - top + 1;
      const range = sheet.getRangeByIndexes(top, column, rows, 1);
      const answer = LAYERS[layer].ask(range);
      if (layer === "content") arrays.push(requestArrays(range, wanted));
      range.untrack();
      return { top, column, rows, layer, answer };
    }),
  );
  const ofFormulas = request.cells.filter(({ formula }) => formula === true);
  const formulas = runsOf(ofFormulas, LAYERS.content.gap).map(({ top, bottom, column }): FormulaRun => {
    const range = sheet.getRangeByIndexes(top, column, bottom - top + 1, 1);
    range.load("formulas");
    range.untrack();
    return { top, column, range };
  });
  const lists = request.cells.filter(({ list }) => list === true).map((cell) => requestList(sheet, cell));
  const notes = requestNotes(sheet, noted);
  return { sheetId: request.sheetId, sheet, runs, formulas, notes, arrays, lists };
}

/** Each wanted note by its cell; an Excel without notes gives none, and then no note is ever written either. */
function requestNotes(sheet: Excel.Worksheet, places: readonly Place[]): ReadonlyMap<string, Excel.Note> {
  const notes = notesOf(sheet);
  if (notes === null) return new Map();
  return new Map(
    places.map(({ row, column }) => {
      const note = notes.getItemOrNullObject(addressOf(row, column));
      note.load("content");
      return [keyOf(row, column), note];
    }),
  );
}

interface Run {
  readonly top: number;
  bottom: number;
  readonly column: number;
  readonly wanted: Place[];
}

/** Wanted cells as runs down a column, ordered; a gap of a few rows is read along rather than asked for as another range. */
function runsOf(places: readonly Place[], gap: number): readonly Run[] {
  const ordered = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Run[] = [];
  for (const place of ordered) {
    const { row, column } = place;
    const last = runs.at(-1);
    if (last && last.column === column && row - last.bottom <= gap) {
      last.bottom = row;
      last.wanted.push(place);
    } else runs.push({ top: row, bottom: row, column, wanted: [place] });
  }
  return runs;
}

function lookOf({ runs, formulas, notes, arrays, lists }: PendingLook): Look {
  const cells = new Map<string, SeenCell>();
  const add = (key: string, state: SeenCell): void => void cells.set(key, { ...cells.get(key), ...state });
  for (const { top, column, rows, layer, answer } of runs) {
    for (let offset = 0; offset < rows; offset++) {
      add(keyOf(top + offset, column), LAYERS[layer].read(answer, offset));
    }
  }
  for (const { top, column, range } of formulas)
    for (const [offset, [content]] of range.formulas.entries())
      add(keyOf(top + offset, column), { formula: formulaOf(content) });
  for (const [key, note] of notes) add(key, { note: note.isNullObject ? null : note.content });
  for (const { row, column } of arrays.flatMap(arraysIn)) add(keyOf(row, column), { inArray: true });
  for (const list of lists) {
    const words = listOf(list);
    if (words !== null) add(keyOf(list.place.row, list.place.column), { list: words });
  }
  return ({ row, column }) => cells.get(keyOf(row, column));
}

/** Excel gives the content of a cell that has no formula. */
function formulaOf(content: unknown): string {
  return typeof content === "string" && content.startsWith("=") ? content : "";
}

function keyOf(row: number, column: number): string {
  return `${row}:${column}`;
}
