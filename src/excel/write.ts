import { addressOf } from "../workbook/address";
import { LEDGER_NAMESPACE } from "../workbook/ledger";
import type { BorderState, Edge, FillState, FontState } from "../workbook/marks";
import type { Change } from "../workbook/reconcile";
import type { CellValue } from "../workbook/snapshot";
import { addressLists, columnRuns } from "./addressLists";
import { notesOf } from "./notes";
import { runInExcel } from "./run";
import { putPart } from "./store";

export interface SheetWrite {
  readonly sheetId: string;
  readonly changes: readonly Change[];
}

export interface LedgerWrite {
  readonly xml: string;
  /** Whether the workbook has a ledger already. */
  readonly exists: boolean;
}

/**
 * Writes all changes of all sheets, and the ledger that lets them be taken back, in one message. The ledger comes first in it: a
 * batch runs in order, so that no mark ever stands without its before-image.
 */
export async function writeChanges(writes: readonly SheetWrite[], ledger: LedgerWrite): Promise<void> {
  await runInExcel(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    putPart(context, LEDGER_NAMESPACE, ledger.xml, ledger.exists);
    for (const write of writes) writeSheet(context.workbook.worksheets.getItem(write.sheetId), write.changes);
    await context.sync();
  });
}

function writeSheet(sheet: Excel.Worksheet, changes: readonly Change[]): void {
  writeContents(sheet, changes);
  writeFormats(sheet, changes);
  writeNotes(sheet, changes);
  for (const { row, column, state } of changes) {
    const width = state.columnWidth;
    if (width !== undefined) onCell(sheet, row, column, (range) => (range.format.columnWidth = width));
  }
}

function onCell(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  use: (range: Excel.Range) => void,
): void {
  const range = sheet.getRangeByIndexes(row, column, 1, 1);
  use(range);
  range.untrack();
}

function writeContents(sheet: Excel.Worksheet, changes: readonly Change[]): void {
  const withFormat = changes.filter((change) => change.state.numberFormat !== undefined);
  for (const run of columnRuns(withFormat)) {
    rangeOf(
      sheet,
      run,
      (range) => (range.numberFormat = run.map(({ state }) => [state.numberFormat ?? "General"])),
    );
  }
  const withContent = changes.filter((change) => change.state.content !== undefined);
  for (const run of columnRuns(withContent)) {
    rangeOf(sheet, run, (range) => (range.values = run.map(({ state }) => [asTyped(state.content ?? "")])));
  }
}

function rangeOf(sheet: Excel.Worksheet, run: readonly Change[], use: (range: Excel.Range) => void): void {
  const first = run[0];
  if (first === undefined) return;
  const range = sheet.getRangeByIndexes(first.row, first.column, run.length, 1);
  use(range);
  range.untrack();
}

/** Begins with a letter or an arrow, and is not short enough with a digit in it to be taken for a date ("May 23"). */
const PLAIN_WORDS = /^[\p{L}\u2190-\u21ff\u25a0-\u25ff](?:[^\d]*|.{25,})$/su;

/**
 * A text that Excel would read as a number, a date or a formula is handed over with the apostrophe that keeps it text: what
 * officers typed comes back as they typed it, and nothing we write can become a formula.
 */
function asTyped(content: CellValue): CellValue {
  if (typeof content !== "string" || content === "" || PLAIN_WORDS.test(content)) return content;
  return `'${content}`;
}

/** Formats go by like and like: all cells of one fill in one property set, whatever their number. */
function writeFormats(sheet: Excel.Worksheet, changes: readonly Change[]): void {
  each(sheet, changes, ({ state }) => state.fill, applyFill);
  each(sheet, changes, ({ state }) => state.font, applyFont);
  each(
    sheet,
    changes,
    ({ state }) => state.wrapText,
    (areas, wrap) => (areas.format.wrapText = wrap),
  );
  each(
    sheet,
    changes,
    ({ state }) => state.verticalAlignment,
    // read from the neighbouring cell, or from the before-image
    (areas, alignment) => (areas.format.verticalAlignment = alignment as Excel.VerticalAlignment),
  );
  for (const edge of EDGES) {
    each(
      sheet,
      changes,
      ({ state }) => state.borders?.[edge],
      (areas, border) => applyBorder(areas, edge, border),
      true,
    );
  }
}

function each<T>(
  sheet: Excel.Worksheet,
  changes: readonly Change[],
  partOf: (change: Change) => T | undefined,
  apply: (areas: Excel.RangeAreas, part: T) => void,
  separately = false,
): void {
  const groups = new Map<string, { part: T; cells: Change[] }>();
  for (const change of changes) {
    const part = partOf(change);
    if (part === undefined) continue;
    const key = JSON.stringify(part);
    const group = groups.get(key) ?? { part, cells: [] };
    groups.set(key, group);
    group.cells.push(change);
  }
  for (const { part, cells } of groups.values()) {
    for (const addresses of addressLists(cells, separately)) {
      const areas = sheet.getRanges(addresses);
      apply(areas, part);
      areas.untrack();
    }
  }
}

function applyFill(areas: Excel.RangeAreas, fill: FillState): void {
  const { format } = areas;
  if (fill.pattern === "None") {
    format.fill.clear();
    return;
  }
  format.fill.color = fill.color;
  if (fill.tintAndShade !== undefined) format.fill.tintAndShade = fill.tintAndShade;
  if (fill.pattern === "Solid") return;
  format.fill.pattern = fill.pattern as Excel.FillPattern; // read from Excel, or one of our own "Solid"
  if (fill.patternColor !== undefined) format.fill.patternColor = fill.patternColor;
  if (fill.patternTintAndShade !== undefined) format.fill.patternTintAndShade = fill.patternTintAndShade;
}

function applyFont(areas: Excel.RangeAreas, font: FontState): void {
  const { format } = areas;
  format.font.color = font.color;
  format.font.bold = font.bold;
  if (font.size !== undefined) format.font.size = font.size;
  if (font.name !== undefined) format.font.name = font.name;
  if (font.tintAndShade !== undefined) format.font.tintAndShade = font.tintAndShade;
}

const EDGES: readonly Edge[] = ["top", "bottom", "left", "right"];
const EDGE_NAMES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

function applyBorder(areas: Excel.RangeAreas, edge: Edge, border: BorderState): void {
  const line = areas.format.borders.getItem(EDGE_NAMES[edge]);
  line.style = border.style as Excel.BorderLineStyle; // read from Excel, or one of our own
  if (border.style === "None") return;
  line.weight = border.weight as Excel.BorderWeight;
  line.color = border.color;
  if (border.tintAndShade !== undefined) line.tintAndShade = border.tintAndShade;
}

function writeNotes(sheet: Excel.Worksheet, changes: readonly Change[]): void {
  const notes = notesOf(sheet);
  if (notes === null) return;
  for (const { row, column, state } of changes) {
    if (state.note === undefined) continue;
    const address = addressOf(row, column);
    // A note is replaced by deleting it first: a cell holds one, and ours is the only one we ever delete.
    notes.getItemOrNullObject(address).delete();
    if (state.note !== null) notes.add(address, state.note);
  }
}
