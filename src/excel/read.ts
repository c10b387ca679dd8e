import { LEDGER_NAMESPACE } from "../workbook/ledger";
import type { Area, CellValue, SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { ExcelFailure, failureOf } from "./failure";
import { runInExcel, supports } from "./run";
import { requestPart, storedXml } from "./store";

export type SheetChoice =
  { readonly kind: "active" } | { readonly kind: "named"; readonly name: string } | { readonly kind: "all" };

export interface WorkbookReading {
  readonly workbook: string;
  readonly snapshot: Snapshot;
  /** Visible-only reading leaves these unread: hidden sheets, by name. */
  readonly hiddenSheets: readonly { readonly id: string; readonly name: string }[];
  readonly ledgerXml: string | null;
}

/**
 * Reads a sheet in one message, or all visible sheets in two (their list, then their cells), whatever the number of rows. The ledger
 * comes with the same message. A sheet that is not there gives the failure `ItemNotFound`.
 */
export async function readWorkbook(choice: SheetChoice): Promise<WorkbookReading> {
  return runInExcel(async (context) => {
    const workbook = context.workbook.load("name");
    const ledger = requestPart(context, LEDGER_NAMESPACE);
    const { requests, hiddenSheets } = await requestSheets(context, choice);
    await context.sync();
    const sheets = requests.map(snapshotOf).filter((sheet) => sheet !== null);
    if (choice.kind === "named" && sheets.length === 0) throw new ExcelFailure(failureOf("ItemNotFound"));
    return {
      workbook: workbook.name,
      snapshot: { sheets, activeSheet: choice.kind === "all" ? null : (sheets[0]?.id ?? null) },
      hiddenSheets,
      ledgerXml: storedXml(ledger),
    };
  });
}

async function requestSheets(
  context: Excel.RequestContext,
  choice: SheetChoice,
): Promise<{ requests: SheetRequest[]; hiddenSheets: { id: string; name: string }[] }> {
  const worksheets = context.workbook.worksheets;
  if (choice.kind === "active") {
    return { requests: [requestSheet(worksheets.getActiveWorksheet())], hiddenSheets: [] };
  }
  if (choice.kind === "named") {
    return { requests: [requestSheet(worksheets.getItemOrNullObject(choice.name))], hiddenSheets: [] };
  }
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const visible = worksheets.items.filter((sheet) => sheet.visibility === Excel.SheetVisibility.visible);
  const hidden = worksheets.items.filter((sheet) => !visible.includes(sheet));
  return {
    requests: visible.map(requestSheet),
    hiddenSheets: hidden.map((sheet) => ({ id: sheet.id, name: sheet.name })),
  };
}

interface SheetRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
}

function requestSheet(sheet: Excel.Worksheet): SheetRequest {
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

function snapshotOf(request: SheetRequest): SheetSnapshot | null {
  const { sheet, used, merged } = request;
  if (sheet.isNullObject) return null;
  const empty = used.isNullObject;
  // Beyond its limit Excel may hand over null in place of the cells.
  if (!empty && (used.text === null || used.values === null))
    throw new ExcelFailure(failureOf("SheetTooLarge"));
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protection.protected,
    area: empty ? null : areaOf(used),
    text: empty ? [] : used.text,
    values: empty ? [] : (used.values as CellValue[][]),
    formats: empty ? [] : (used.numberFormat as string[][]),
    merges: merged === null || empty ? null : merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    tableNames: sheet.tables.items.map((table) => table.name),
  };
}

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}
