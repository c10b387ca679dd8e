import { addressOf } from "../workbook/address";
import type { BorderState, CellState, Edge, FillState, FontState } from "../workbook/marks";
import type { Place } from "../workbook/reconcile";
import type { CellValue } from "../workbook/snapshot";
import { notesOf } from "./notes";
import { runInExcel } from "./run";

/** The cells of a sheet whose present look and content are wanted, and those whose note is wanted as well. */
export interface LookRequest {
  readonly sheetId: string;
  readonly places: readonly Place[];
  readonly notes: readonly Place[];
}

export type Look = (place: Place) => CellState | undefined;

/** Rows between two wanted cells that are read along rather than asked for as two ranges. */
const GAP = 40;

/**
 * Reads what cells hold and look like, for all sheets in one message. The result, by sheet id, answers for at least the cells that
 * were asked for. Nothing asked, nothing sent.
 */
export async function lookAtCells(requests: readonly LookRequest[]): Promise<ReadonlyMap<string, Look>> {
  const wanted = requests.filter((request) => request.places.length > 0);
  if (wanted.length === 0) return new Map();
  return runInExcel(async (context) => {
    const pending = wanted.map((request) => requestLook(context, request));
    await context.sync();
    return new Map(pending.map(({ sheetId, runs, notes }) => [sheetId, lookOf(runs, notes)]));
  });
}

interface RunRequest {
  readonly top: number;
  readonly column: number;
  readonly range: Excel.Range;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

function requestLook(context: Excel.RequestContext, request: LookRequest) {
  const sheet = context.workbook.worksheets.getItem(request.sheetId);
  const runs = runsOf(request.places).map(({ top, bottom, column }): RunRequest => {
    const range = sheet.getRangeByIndexes(top, column, bottom - top + 1, 1);
    range.load("formulas,numberFormat,format/columnWidth");
    const properties = range.getCellProperties({
      format: {
        fill: {
          color: true,
          pattern: true,
          patternColor: true,
          tintAndShade: true,
          patternTintAndShade: true,
        },
        font: { name: true, color: true, bold: true, size: true, tintAndShade: true },
        borders: { color: true, style: true, weight: true, tintAndShade: true },
        wrapText: true,
        verticalAlignment: true,
      },
    });
    range.untrack();
    return { top, column, range, properties };
  });
  return { sheetId: request.sheetId, runs, notes: requestNotes(sheet, request.notes) };
}

/** Each wanted note by its cell; an Excel without notes gives none, and then no note is ever written either. */
function requestNotes(sheet: Excel.Worksheet, places: readonly Place[]): ReadonlyMap<string, Excel.Note> {
  const notes = notesOf(sheet);
  if (notes === null) return new Map();
  return new Map(
    places.map(({ row, column }) => {
      const note = notes.getItemOrNullObject(addressOf(row, column));
      note.load("content");
      return [`${row}:${column}`, note];
    }),
  );
}

/** Wanted cells as runs down a column, ordered, small gaps bridged. */
function runsOf(places: readonly Place[]): { top: number; bottom: number; column: number }[] {
  const ordered = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { top: number; bottom: number; column: number }[] = [];
  for (const { row, column } of ordered) {
    const last = runs.at(-1);
    if (last && last.column === column && row - last.bottom <= GAP) last.bottom = row;
    else runs.push({ top: row, bottom: row, column });
  }
  return runs;
}

function lookOf(runs: readonly RunRequest[], notes: ReadonlyMap<string, Excel.Note>): Look {
  const cells = new Map<string, CellState>();
  for (const { top, column, range, properties } of runs) {
    properties.value.forEach((line, offset) => {
      const format = line[0]?.format;
      if (format === undefined) return;
      cells.set(`${top + offset}:${column}`, {
        content: (range.formulas[offset]?.[0] ?? "") as CellValue,
        numberFormat: String(range.numberFormat[offset]?.[0] ?? "General"),
        fill: fillOf(format.fill),
        font: fontOf(format.font),
        borders: bordersOf(format.borders),
        wrapText: format.wrapText ?? false,
        verticalAlignment: String(format.verticalAlignment ?? "Bottom"),
        columnWidth: range.format.columnWidth,
        ...noteOf(notes.get(`${top + offset}:${column}`)),
      });
    });
  }
  return ({ row, column }) => cells.get(`${row}:${column}`);
}

function noteOf(note: Excel.Note | undefined): Pick<CellState, "note"> {
  if (note === undefined) return {};
  return { note: note.isNullObject ? null : note.content };
}

function fillOf(fill: Excel.CellPropertiesFill | undefined): FillState {
  const pattern = String(fill?.pattern ?? "None");
  if (pattern === "None") return { pattern, color: "" };
  return {
    pattern,
    color: fill?.color ?? "",
    ...(fill?.patternColor ? { patternColor: fill.patternColor } : {}),
    ...(fill?.tintAndShade ? { tintAndShade: fill.tintAndShade } : {}),
    ...(fill?.patternTintAndShade ? { patternTintAndShade: fill.patternTintAndShade } : {}),
  };
}

function fontOf(font: Excel.CellPropertiesFont | undefined): FontState {
  return {
    color: font?.color ?? "#000000",
    bold: font?.bold ?? false,
    ...(font?.size === undefined ? {} : { size: font.size }),
    ...(font?.name === undefined ? {} : { name: font.name }),
    ...(font?.tintAndShade ? { tintAndShade: font.tintAndShade } : {}),
  };
}

const EDGES: readonly Edge[] = ["top", "bottom", "left", "right"];

function bordersOf(borders: Excel.CellBorderCollection | undefined): Partial<Record<Edge, BorderState>> {
  return Object.fromEntries(EDGES.map((edge) => [edge, borderOf(borders?.[edge])]));
}

function borderOf(border: Excel.CellBorder | undefined): BorderState {
  const style = String(border?.style ?? "None");
  if (style === "None") return { style, weight: "Thin", color: "" };
  return {
    style,
    weight: String(border?.weight ?? "Thin"),
    color: border?.color ?? "#000000",
    ...(border?.tintAndShade ? { tintAndShade: border.tintAndShade } : {}),
  };
}
