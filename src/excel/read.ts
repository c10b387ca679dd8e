import { LEDGER_NAMESPACE } from "../workbook/kept/ledger";
import { furtherParts } from "../workbook/kept/ledgerParts";
import { MEMORY_NAMESPACE } from "../workbook/kept/memoryStore";
import { SETTINGS_NAMESPACE } from "../workbook/settings/store";
import type { SheetSnapshot, Snapshot } from "../workbook/sheet/snapshot";
import { ExcelFailure, failureOf, type Failure } from "./failure";
import { readFurtherParts } from "./ledgerStore";
import { readLarge } from "./readLarge";
import { runInExcel } from "./run";
import { requestSheet, snapshotOf } from "./sheetRequest";
import { requestPart, storedXml } from "./store";

export type SheetChoice =
  { readonly kind: "active" } | { readonly kind: "named"; readonly name: string } | { readonly kind: "all" };

/** Several sheets by their ids; those that are gone or hidden by now are passed over. */
export interface SomeSheets {
  readonly kind: "some";
  readonly ids: readonly string[];
}

type OneSheet = Exclude<SheetChoice, { kind: "all" }>;

export interface ReadOptions {
  /** Whether hidden sheets are read as well. */
  readonly hiddenToo?: boolean;
  /** Called between messages: how many rows of a large sheet have been read, and of how many. What it throws ends the reading. */
  readonly tell?: (done: number, total: number) => void;
}

export interface SheetName {
  readonly id: string;
  readonly name: string;
}

/** A sheet that is hidden, by hand or so that Excel's Unhide does not list it. */
export interface HiddenSheet extends SheetName {
  readonly visibility: "Hidden" | "VeryHidden";
}

export interface WorkbookReading {
  readonly workbook: string;
  /** Whether the workbook is open for reading only. */
  readonly readOnly: boolean;
  readonly snapshot: Snapshot;
  /** Sheets that were not read because nobody sees them. */
  readonly hiddenSheets: readonly HiddenSheet[];
  /** The visible sheets by name, where one sheet or some were read; empty where all were. */
  readonly sheetNames: readonly SheetName[];
  /** The ids of all sheets, hidden ones too, where one sheet was read; else null. */
  readonly sheetIds: ReadonlySet<string> | null;
  /** Sheets that Excel would not hand over, each with the reason: a chart sheet, one far too large. */
  readonly refusedSheets: readonly (SheetName & { readonly failure: Failure })[];
  /** The ledger's head, and the parts that it names where it is too large for one; null where the workbook has none. */
  readonly ledgerXml: string | null;
  readonly ledgerParts: readonly (string | null)[];
  readonly settingsXml: string | null;
  readonly memoryXml: string | null;
}

/**
 * Reads a sheet in one message, or some or all visible sheets in two (their list, then their cells), whatever the number of rows. The ledger
 * comes with the same message. A sheet too large for one message is read some rows at a time. A sheet that is not there gives the failure `ItemNotFound`.
 */
export async function readWorkbook(
  choice: SheetChoice | SomeSheets,
  options: ReadOptions = {},
): Promise<WorkbookReading> {
  const reading = await readChosen(choice, options);
  return { ...reading, ledgerParts: await readFurtherParts(furtherParts(reading.ledgerXml)) };
}

/** The sheet in front, or the reason why Excel does not hand it over as it stands: a chart sheet, one too large for a message. */
export type FrontSheet =
  | { readonly kind: "read"; readonly reading: WorkbookReading }
  | { readonly kind: "refused"; readonly sheet: SheetName; readonly failure: Failure };

/** Reads the sheet in front in one message, and no more: one too large for it is not read some rows at a time. */
export async function readFrontSheet(): Promise<FrontSheet> {
  try {
    const reading = await readSheets({ kind: "active" });
    const ledgerParts = await readFurtherParts(furtherParts(reading.ledgerXml));
    return { kind: "read", reading: { ...reading, ledgerParts } };
  } catch (thrown) {
    if (!failedWith(thrown, OF_ONE_SHEET)) throw thrown;
    return { kind: "refused", sheet: await nameOf({ kind: "active" }), failure: thrown.failure };
  }
}

/** Further sheets of a workbook that is being read, in one message; without those that Excel does not hand over. */
export async function readOthers(sheets: readonly SheetName[]): Promise<readonly SheetSnapshot[]> {
  return (await readAll(sheets, {})).snapshot.sheets;
}

/** All sheets' names, hidden ones too, in one message. */
export async function readSheetNames(): Promise<readonly SheetName[]> {
  const { visible, hidden } = await listSheets();
  return [...visible, ...hidden];
}

/** Whether a sheet was refused for its size. */
export function isTooLarge(failure: Failure): boolean {
  return TOO_LARGE.includes(failure.code);
}

async function readChosen(choice: SheetChoice | SomeSheets, options: ReadOptions): Promise<WorkbookReading> {
  if (choice.kind === "active" || choice.kind === "named") return readOne(choice, options);
  const { visible, hidden } = await listSheets();
  options.tell?.(0, 0);
  if (choice.kind === "some") {
    const wanted = visible.filter(({ id }) => choice.ids.includes(id));
    return { ...(await readAll(wanted, options)), sheetNames: visible };
  }
  if (options.hiddenToo) return readAll([...visible, ...hidden], options);
  return { ...(await readAll(visible, options)), hiddenSheets: hidden };
}

/** A sheet too large for one message is read some rows at a time. */
async function readOne(choice: OneSheet, options: ReadOptions): Promise<WorkbookReading> {
  try {
    return await readSheets(choice);
  } catch (thrown) {
    if (!failedWith(thrown, TOO_LARGE)) throw thrown;
    options.tell?.(0, 0);
    const reading = await readSheets({ kind: "ids", ids: [] });
    const { id } = await nameOf(choice);
    const sheet = await readLarge(id, options.tell ?? (() => undefined));
    return { ...reading, snapshot: { ...reading.snapshot, sheets: [sheet] } };
  }
}

async function nameOf(choice: OneSheet): Promise<SheetName> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet =
      choice.kind === "active" ? worksheets.getActiveWorksheet() : worksheets.getItem(choice.name);
    sheet.load("id,name");
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });
}

async function listSheets(): Promise<{ visible: SheetName[]; hidden: HiddenSheet[] }> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load(NAMES);
    await context.sync();
    const visible: SheetName[] = [];
    const hidden: HiddenSheet[] = [];
    for (const { id, name, visibility } of worksheets.items) {
      if (visibility === Excel.SheetVisibility.visible) visible.push({ id, name });
      else hidden.push({ id, name, visibility });
    }
    return { visible, hidden };
  });
}

const NAMES = "items/id,items/name,items/visibility";

function isVisible({ visibility }: Excel.Worksheet): boolean {
  return visibility === Excel.SheetVisibility.visible;
}

const TOO_LARGE = ["ResponsePayloadSizeLimitExceeded", "SheetTooLarge"];

/** Failures of one sheet that spoil the message for all: then each is read by itself, and those that fail again are named. */
const OF_ONE_SHEET = ["UnsupportedSheet", ...TOO_LARGE];

function failedWith(thrown: unknown, codes: readonly string[]): thrown is ExcelFailure {
  return thrown instanceof ExcelFailure && codes.includes(thrown.failure.code);
}

async function readAll(sheets: readonly SheetName[], options: ReadOptions): Promise<WorkbookReading> {
  try {
    return await readSheets({ kind: "ids", ids: sheets.map((sheet) => sheet.id) });
  } catch (thrown) {
    if (!failedWith(thrown, OF_ONE_SHEET)) throw thrown;
    return readOneByOne(sheets, options);
  }
}

async function readOneByOne(sheets: readonly SheetName[], options: ReadOptions): Promise<WorkbookReading> {
  const reading = await readSheets({ kind: "ids", ids: [] });
  const read: SheetSnapshot[] = [];
  const refusedSheets: WorkbookReading["refusedSheets"][number][] = [];
  for (const sheet of sheets) {
    options.tell?.(0, 0);
    try {
      const one = await readOne({ kind: "named", name: sheet.id }, options);
      read.push(...one.snapshot.sheets);
    } catch (thrown) {
      if (!failedWith(thrown, OF_ONE_SHEET)) throw thrown;
      refusedSheets.push({ ...sheet, failure: thrown.failure });
    }
  }
  return { ...reading, refusedSheets, snapshot: { ...reading.snapshot, sheets: read } };
}

type ReadChoice =
  Exclude<SheetChoice, { kind: "all" }> | { readonly kind: "ids"; readonly ids: readonly string[] };

async function readSheets(choice: ReadChoice): Promise<WorkbookReading> {
  return runInExcel(async (context) => {
    const workbook = context.workbook.load("name,readOnly");
    const ledger = requestPart(context, LEDGER_NAMESPACE);
    const settings = requestPart(context, SETTINGS_NAMESPACE);
    const memory = requestPart(context, MEMORY_NAMESPACE);
    const requests = sheetsOf(context, choice).map((sheet) => requestSheet(sheet));
    const all = choice.kind === "ids" ? null : context.workbook.worksheets.load(NAMES);
    await context.sync();
    const sheets = requests.map(snapshotOf).filter((sheet) => sheet !== null);
    if (choice.kind === "named" && sheets.length === 0) throw new ExcelFailure(failureOf("ItemNotFound"));
    return {
      workbook: workbook.name,
      readOnly: workbook.readOnly,
      snapshot: { sheets, activeSheet: choice.kind === "active" ? (sheets[0]?.id ?? null) : null },
      hiddenSheets: [],
      sheetNames: (all?.items ?? []).filter(isVisible).map(({ id, name }) => ({ id, name })),
      sheetIds: all === null ? null : new Set(all.items.map(({ id }) => id)),
      refusedSheets: [],
      ledgerXml: storedXml(ledger),
      ledgerParts: [],
      settingsXml: storedXml(settings),
      memoryXml: storedXml(memory),
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
