import type { LookRequest, WantedCell } from "../../excel/look";
import { totalFamilies } from "../../workbook/doctor/totalFamilies";
import type { LedgerEntry } from "../../workbook/kept/ledger";
import { newestReadings, suspectedCopies, type SuspectedCopy } from "../../workbook/marks/copiedMarks";
import { suspectsBeside, type TookOver } from "../../workbook/marks/columnsPutIn";
import { firstStatusWords, FIT_PARTS } from "../../workbook/marks/cutWords";
import { rowsToday, suspects } from "../../workbook/marks/linesBeside";
import type { Mark } from "../../workbook/marks/marks";
import { partsForOldColours } from "../../workbook/marks/oldColours";
import { parseAddress } from "../../workbook/sheet/address";
import { gridOf } from "../../workbook/sheet/grid";
import { partsOf, type PartName } from "../../workbook/sheet/parts";
import type { Place } from "../../workbook/marks/reconcile";
import { looksForOwnColumn } from "../../workbook/marks/warningLook";
import type { JudgedSheet } from "../judging/judgeSheet";
import { firstOfColumns } from "../notices/listedWords";
import { mayHaveMoved, placesOf } from "./entryPlaces";
import { placesIfMoved } from "./movedRows";

/** A judged sheet with what the ledger says of it, and the marks it is to bear; null leaves the sheet as it is. */
export interface SheetErrand {
  readonly sheet: JudgedSheet;
  readonly entries: readonly LedgerEntry[];
  readonly marks: readonly Mark[] | null;
}

/**
 * The cells to look at before a sheet is written to: those that earn a mark, and those that may bear one of ours.
 *
 * @param examines Whether the cell doctor wants to see the formulas of totals.
 */
export function placesToLookAt(errand: SheetErrand, examines: boolean): LookRequest {
  const { sheet, entries, marks } = errand;
  const wanted = new WantedCells();
  if (marks === null) return { sheetId: sheet.sheet.id, cells: [] };
  const listed = firstOfColumns(marks);
  for (const mark of marks) {
    wanted.add(mark, partsOf(mark.state).keys(), listed.has(mark));
    wanted.add(mark, partsForOldColours(mark));
    // Words go over words that may be partly in bold.
    if (mark.state.content !== undefined && hasText(sheet, mark)) wanted.add(mark, ["font"]);
  }
  for (const entry of entries) {
    for (const place of placesOf(sheet, entry)) wanted.add(place, partsOf(entry.wrote).keys());
  }
  for (const { place, entry } of placesIfMoved(sheet, entries))
    wanted.add(place, partsOf(entry.wrote).keys());
  if (mayHaveMoved(sheet, entries))
    for (const place of linesToLookFor(sheet, entries)) wanted.add(place, EDGES);
  for (const copy of copiesToLookAt(sheet, entries)) wanted.add(copy, copy.parts);
  for (const beside of besideColumnsPutIn(sheet, entries)) wanted.add(beside, beside.parts);
  for (const mark of firstStatusWords(marks)) wanted.add(mark, FIT_PARTS);
  const tables = sheet.kind === "judged" ? sheet.tables : [];
  for (const { place, parts } of looksForOwnColumn(marks, tables, sheet.sheet)) wanted.add(place, parts);
  const formulas = examines ? totalsToLookAt(sheet) : [];
  return { sheetId: sheet.sheet.id, cells: [...wanted.cells(), ...formulas] };
}

/** Whether a cell holds something of the officer's. */
function hasText({ sheet: { area, text } }: JudgedSheet, { row, column }: Place): boolean {
  return area !== null && (text[row - area.row]?.[column - area.column] ?? "") !== "";
}

/** Where lines of ours may have stayed that others went away from: in the row where they were drawn, and with the cells beside a frame. */
function linesToLookFor(sheet: JudgedSheet, entries: readonly LedgerEntry[]): readonly Place[] {
  const likeliest = entries.map((entry) => ({ entry, place: placesOf(sheet, entry)[0] ?? entry }));
  const rows = rowsToday(likeliest);
  return likeliest
    .filter(({ entry }) => entry.wrote.borders !== undefined)
    .flatMap(({ entry, place }) => {
      const stood = { row: entry.row, column: place.column };
      return [stood, ...suspects(entry, rows), ...suspects(entry, rows, place)];
    });
}

const EDGES: readonly PartName[] = ["border-top", "border-bottom", "border-left", "border-right"];

/** The cells onto which a mark of ours may have been copied. */
export function copiesToLookAt(
  sheet: JudgedSheet,
  entries: readonly LedgerEntry[],
): readonly SuspectedCopy[] {
  if (sheet.kind === "none" || entries.length === 0) return [];
  const { rows, evaluations, reportingPeriod } = sheet;
  const readings = newestReadings(gridOf(sheet.sheet), rows, evaluations, reportingPeriod);
  return suspectedCopies(readings, entries, (entry) => placesOf(sheet, entry)[0] ?? entry);
}

/** The cells that may have taken over the look of a mark of ours when a column was put in beside it. */
export function besideColumnsPutIn(sheet: JudgedSheet, entries: readonly LedgerEntry[]): readonly TookOver[] {
  if (sheet.kind === "none") return [];
  return suspectsBeside(entries, (entry) => placesOf(sheet, entry)[0] ?? entry);
}

/** The cells of totals, of which the cell doctor wants to see the formulas. */
export function totalsToLookAt(sheet: JudgedSheet): readonly WantedCell[] {
  if (sheet.kind === "none") return [];
  return totalFamilies({ ...sheet, grid: gridOf(sheet.sheet) })
    .flatMap(({ cells }) => cells.flatMap(({ shown }) => parseAddress(shown.at) ?? []))
    .map((place) => ({ ...place, parts: [], formula: true }));
}

/** Cells with the parts wanted of each, whoever wants them. */
class WantedCells {
  private readonly found = new Map<string, Place & { readonly parts: Set<PartName>; list: boolean }>();

  add({ row, column }: Place, parts: Iterable<PartName>, list = false): void {
    const key = `${row}:${column}`;
    const cell = this.found.get(key) ?? { row, column, parts: new Set(), list };
    cell.list ||= list;
    for (const part of parts) cell.parts.add(part);
    // A text is written, and given back, as text: for that its number format must be known.
    if (cell.parts.has("content")) cell.parts.add("numberFormat");
    this.found.set(key, cell);
  }

  cells(): WantedCell[] {
    return [...this.found.values()];
  }
}
