import type { Area, CellValue, SheetSnapshot } from "../workbook/snapshot";
import { ExcelFailure, failureOf } from "./failure";
import { supports } from "./run";

/** A sheet whose cells have been asked for, along with the batch's next sync. */
export interface SheetRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
}

/** Asks for all that a snapshot needs; one property list, whatever the number of rows. */
export function requestSheet(sheet: Excel.Worksheet): SheetRequest {
  sheet.load("id,name,visibility");
  sheet.protection.load("protected");
  sheet.tables.load("items/name");
  // By values only: a used range inflated by stray formatting to the last row would be a million rows of nothing.
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,text,values,numberFormat");
  const merged = supports("1.13") ? used.getMergedAreasOrNullObject() : null;
  merged?.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  // A tracked range costs a message of its own to be let go; nothing is asked of these after this sync.
  used.untrack();
  merged?.untrack();
  return { sheet, used, merged };
}

/** Wider than any table of KPIs: a sheet used this far out is used by something else, or by mistake. */
const WIDEST = 2000;

/**
 * The snapshot of a request that has been synced; null where there is no such sheet. A sheet that Excel answers with null in place of
 * its cells (its way of saying "too many"), or that is far too wide, throws the failure `SheetTooLarge`.
 */
export function snapshotOf(request: SheetRequest): SheetSnapshot | null {
  const { sheet, used, merged } = request;
  if (sheet.isNullObject) return null;
  const empty = used.isNullObject;
  if (!empty && (used.text === null || used.values === null || used.columnCount > WIDEST)) {
    throw new ExcelFailure(failureOf("SheetTooLarge"));
  }
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protection.protected,
    area: empty ? null : areaOf(used),
    text: empty ? [] : used.text,
    // Excel gives strings, numbers and booleans only, and one number format a cell.
    values: empty ? [] : (used.values as CellValue[][]),
    formats: empty ? [] : (used.numberFormat as string[][]),
    merges: merged === null || empty ? null : merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    tableNames: sheet.tables.items.map((table) => table.name),
  };
}

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}
