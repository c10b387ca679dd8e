import { LEDGER_NAMESPACE } from "../workbook/ledger";
import type { Snapshot } from "../workbook/snapshot";
import { ExcelFailure, failureOf, type Failure } from "./failure";
import { runInExcel } from "./run";
import { requestSheet, snapshotOf } from "./sheetRequest";
import { hasPart, requestPart, storedXml } from "./store";

export type SheetChoice =
  { readonly kind: "active" } | { readonly kind: "named"; readonly name: string } | { readonly kind: "all" };

export interface SheetName {
  readonly id: string;
  readonly name: string;
}

export interface WorkbookReading {
  readonly workbook: string;
  readonly snapshot: Snapshot;
  /** Sheets that were not read because nobody sees them. */
  readonly hiddenSheets: readonly SheetName[];
  /** Sheets that Excel would not hand over, each with the reason: a chart sheet, one far too large. */
  readonly refusedSheets: readonly (SheetName & { readonly failure: Failure })[];
  readonly ledgerXml: string | null;
}

/**
 * Reads a sheet in one message, or all visible sheets in two (their list, then their cells), whatever the number of rows. The ledger
 * comes with the same message. A sheet that is not there gives the failure `ItemNotFound`.
 */
export async function readWorkbook(
  choice: SheetChoice,
  options: { readonly hiddenToo?: boolean } = {},
): Promise<WorkbookReading> {
  if (choice.kind !== "all") return readSheets(choice);
  const { visible, hidden } = await listSheets();
  if (options.hiddenToo) return readAll([...visible, ...hidden]);
  return { ...(await readAll(visible)), hiddenSheets: hidden };
}

/** Whether the workbook has a ledger now, in one message. */
export async function hasLedger(): Promise<boolean> {
  return hasPart(LEDGER_NAMESPACE);
}

async function listSheets(): Promise<{ visible: SheetName[]; hidden: SheetName[] }> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const names = (isVisible: boolean): SheetName[] =>
      worksheets.items
        .filter((sheet) => (sheet.visibility === Excel.SheetVisibility.visible) === isVisible)
        .map(({ id, name }) => ({ id, name }));
    return { visible: names(true), hidden: names(false) };
  });
}

/** Failures of one sheet that spoil the message for all: then each is read by itself, and those that fail again are named. */
const OF_ONE_SHEET = ["UnsupportedSheet", "ResponsePayloadSizeLimitExceeded", "SheetTooLarge"];

async function readAll(sheets: readonly SheetName[]): Promise<WorkbookReading> {
  try {
    return await readSheets({ kind: "ids", ids: sheets.map((sheet) => sheet.id) });
  } catch (thrown) {
    if (!(thrown instanceof ExcelFailure) || !OF_ONE_SHEET.includes(thrown.failure.code)) throw thrown;
    return readOneByOne(sheets);
  }
}

async function readOneByOne(sheets: readonly SheetName[]): Promise<WorkbookReading> {
  let reading = await readSheets({ kind: "ids", ids: [] });
  for (const sheet of sheets) {
    try {
      const one = await readSheets({ kind: "ids", ids: [sheet.id] });
      const read = [...reading.snapshot.sheets, ...one.snapshot.sheets];
      reading = { ...reading, snapshot: { ...reading.snapshot, sheets: read } };
    } catch (thrown) {
      if (!(thrown instanceof ExcelFailure) || !OF_ONE_SHEET.includes(thrown.failure.code)) throw thrown;
      reading = {
        ...reading,
        refusedSheets: [...reading.refusedSheets, { ...sheet, failure: thrown.failure }],
      };
    }
  }
  return reading;
}

type ReadChoice =
  Exclude<SheetChoice, { kind: "all" }> | { readonly kind: "ids"; readonly ids: readonly string[] };

async function readSheets(choice: ReadChoice): Promise<WorkbookReading> {
  return runInExcel(async (context) => {
    const workbook = context.workbook.load("name");
    const ledger = requestPart(context, LEDGER_NAMESPACE);
    const requests = sheetsOf(context, choice).map(requestSheet);
    await context.sync();
    const sheets = requests.map(snapshotOf).filter((sheet) => sheet !== null);
    if (choice.kind === "named" && sheets.length === 0) throw new ExcelFailure(failureOf("ItemNotFound"));
    return {
      workbook: workbook.name,
      snapshot: { sheets, activeSheet: choice.kind === "active" ? (sheets[0]?.id ?? null) : null },
      hiddenSheets: [],
      refusedSheets: [],
      ledgerXml: storedXml(ledger),
    };
  });
}

function sheetsOf(context: Excel.RequestContext, choice: ReadChoice): Excel.Worksheet[] {
  const { worksheets } = context.workbook;
  switch (choice.kind) {
    case "active":
      return [worksheets.getActiveWorksheet()];
    case "named":
      return [worksheets.getItemOrNullObject(choice.name)];
    case "ids":
      return choice.ids.map((id) => worksheets.getItem(id));
  }
}
