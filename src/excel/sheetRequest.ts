import type { Area, CellValue, SheetSnapshot } from "../workbook/sheet/snapshot";
import { ExcelFailure, failureOf } from "./failure";
import { supports } from "./run";

/** A sheet whose cells have been asked for, along with the batch's next sync. */
export interface SheetRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
}

/** Asks for all that a snapshot needs; one property list, whatever the number of rows. Without the cells, only for where they are. */
export function requestSheet(sheet: Excel.Worksheet, cells = true): SheetRequest {
  sheet.load("id,name,visibility");
  sheet.protection.load("protected");
  sheet.tables.load("items/name,items/autoFilter/isDataFiltered");
  // By values only: a used range inflated by stray formatting to the last row would be a million rows of nothing.
  const used = sheet.getUsedRangeOrNullObject(true);
  if (cells) used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,text,values,numberFormat");
  else used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  sheet.autoFilter.load("isDataFiltered");
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
  const { sheet, used } = request;
  if (sheet.isNullObject) return null;
  const empty = used.isNullObject;
  if (!empty && (used.text === null || used.values === null || used.columnCount > WIDEST)) {
    throw new ExcelFailure(failureOf("SheetTooLarge"));
  }
  return { ...frameOf(request), ...(empty ? NO_CELLS : cellsOf(used)) };
}

/** The cells of a sheet, or of some of its rows: what a large sheet is put together from. */
export type SheetCells = Pick<SheetSnapshot, "text" | "values" | "formats">;

const NO_CELLS: SheetCells = { text: [], values: [], formats: [] };

/** The cells of a range that has been loaded. Excel gives strings, numbers and booleans only, and one number format a cell. */
export function cellsOf(range: Excel.Range): SheetCells {
  return {
    text: range.text,
    values: range.values as CellValue[][],
    formats: range.numberFormat as string[][],
  };
}

/** All of a snapshot but its cells. */
export function frameOf({ sheet, used, merged }: SheetRequest): Omit<SheetSnapshot, keyof SheetCells> {
  const empty = used.isNullObject;
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protection.protected,
    area: empty ? null : areaOf(used),
    merges: merged === null || empty ? null : merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    tableNames: sheet.tables.items.map((table) => table.name),
    ...(empty ? {} : hiddenRowsOf(sheet, used)),
  };
}

/** Whether rows of the used range are hidden: false where none is, null where some are. */
function hiddenRowsOf(sheet: Excel.Worksheet, used: Excel.Range): Pick<SheetSnapshot, "hiddenRows"> {
  const filtered =
    sheet.autoFilter.isDataFiltered || sheet.tables.items.some((table) => table.autoFilter.isDataFiltered);
  if (filtered) return { hiddenRows: "filtered" };
  return used.rowHidden === false ? {} : { hiddenRows: "hidden" };
}

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}
