import { addressOf } from "../workbook/sheet/address";
import { LEDGER_NAMESPACE, type Ledger } from "../workbook/kept/ledger";
import { furtherParts, storedLedger } from "../workbook/kept/ledgerParts";
import { MEMORY_NAMESPACE } from "../workbook/kept/memoryStore";
import type { Change } from "../workbook/marks/reconcile";
import { ExcelFailure, isTooLarge, toExcelFailure } from "./failure";
import { standingParts, storeLedger, storeMemory } from "./ledgerStore";
import { notesOf } from "./notes";
import { withNotesAsTheyAre } from "./notesNow";
import { bytesOf, BYTES_A_MESSAGE, countOf, halvesOf, portionsOf, type SheetWrite } from "./portions";
import { runInExcel, supports, type RunOptions } from "./run";
import { putPart } from "./store";
import { overtakenIn, writeContents, type ContentProbe, type Overtaken } from "./writeContents";
import { writeFormats } from "./writeFormats";

export type { SheetWrite };

export interface LedgerWrite {
  /** Stands while the marks are written. */
  readonly during: Ledger;
  /** Stands once they are; the same object where nothing changes by it. An empty one is taken out: there is nothing left to remember. */
  readonly after: Ledger;
  /** The head of the ledger that the workbook has already; null where it has none. */
  readonly standing: string | null;
  /** The memory of readings once all is written; left out where it stays as it is. */
  readonly memory?: MemoryWrite;
}

export interface MemoryWrite {
  /** Null takes it out. */
  readonly xml: string | null;
  /** Whether the workbook has one already. */
  readonly exists: boolean;
}

export interface OvertakenCell extends Overtaken {
  readonly sheetId: string;
}

/** What came of a write. */
export interface WriteResult {
  /**
   * The cells whose content somebody changed between the look and this write: they have been written over, and the caller gives them
   * back at once.
   */
  readonly overtaken: readonly OvertakenCell[];
  /** Cells written; fewer than were to be where the officer stopped it between two portions. */
  readonly written: number;
}

/** How a write of several messages tells where it is, and learns that it is to stop. */
export interface WriteWatch {
  readonly tell: (written: number, of: number) => void;
  readonly cancelled: () => boolean;
}

const UNWATCHED: WriteWatch = { tell: () => undefined, cancelled: () => false };

/**
 * Writes all changes of all sheets, and the ledger that lets them be taken back, in one message. The ledger comes first in it: a
 * batch runs in order, so that no mark ever stands without its before-image. What is too large for a message goes in portions, the
 * whole ledger ahead of the first of them; one that Excel still finds too large is halved until it fits.
 */
export async function writeChanges(
  writes: readonly SheetWrite[],
  ledger: LedgerWrite,
  watch: WriteWatch = UNWATCHED,
): Promise<WriteResult> {
  if (!supports("1.20")) return send(writes, ledger, watch, { oneUndo: false });
  try {
    return await send(writes, ledger, watch, { oneUndo: true });
  } catch (thrown) {
    if (!mayBeGrouping(thrown)) throw thrown;
    // The attempt may have got as far as making the ledger, or notes, or the memory: none must be made a second time.
    const { ledger: standing, memory: exists } = await standingParts();
    const memory = ledger.memory === undefined ? {} : { memory: { ...ledger.memory, exists } };
    const again = { ...ledger, standing, ...memory };
    return send(await withNotesAsTheyAre(writes), again, watch, { oneUndo: false });
  }
}

/** Failures that have their own cause. Any other may come of grouping the undo, which Excel on the web was reported to fail at in 2026. */
const NOT_GROUPING = [
  "AccessDenied",
  "ActivityLimitReached",
  "InvalidOperationInCellEditMode",
  "ItemNotFound",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
];

function mayBeGrouping(thrown: unknown): boolean {
  return thrown instanceof ExcelFailure && !NOT_GROUPING.includes(thrown.failure.code);
}

async function send(
  writes: readonly SheetWrite[],
  ledger: LedgerWrite,
  watch: WriteWatch,
  options: RunOptions,
): Promise<WriteResult> {
  const xml = ledgerOfOneMessage(writes, ledger);
  if (xml === null) return sendInPortions(writes, ledger, watch, options);
  try {
    const overtaken = await runInExcel((context) => sendWhole(context, writes, xml), options);
    return { overtaken, written: countOf(writes) };
  } catch (thrown) {
    if (!isTooLarge(thrown)) throw thrown;
    return sendInPortions(await withNotesAsTheyAre(writes), ledger, watch, options);
  }
}

/** Each quotation mark of a ledger takes two bytes of a message. */
const LEDGER_BYTES = 1.3;

interface LedgerXml {
  readonly during: string | null;
  readonly after: string | null;
  readonly exists: boolean;
  readonly memory?: MemoryWrite;
}

/** The ledger as it goes along with the marks; null where together they are too large for one message. */
function ledgerOfOneMessage(
  writes: readonly SheetWrite[],
  { during, after, standing, memory }: LedgerWrite,
): LedgerXml | null {
  // The parts of a large ledger are put in and taken out one by one.
  if (furtherParts(standing).length > 0) return null;
  const [first, last] = [storedLedger(during, standing), storedLedger(after, standing)];
  if ([first, last].some((one) => one !== null && one.further.length > 0)) return null;
  const xml = { during: first?.head ?? null, after: last?.head ?? null, exists: standing !== null };
  const further = xml.after === xml.during ? 0 : (xml.after?.length ?? 0);
  const characters = (xml.during?.length ?? 0) + further + (memory?.xml?.length ?? 0);
  return characters * LEDGER_BYTES + bytesOf(writes) <= BYTES_A_MESSAGE
    ? { ...xml, ...(memory === undefined ? {} : { memory }) }
    : null;
}

async function sendWhole(
  context: Excel.RequestContext,
  writes: readonly SheetWrite[],
  { during, after, exists, memory }: LedgerXml,
): Promise<readonly OvertakenCell[]> {
  context.application.suspendScreenUpdatingUntilNextSync();
  putPart(context, LEDGER_NAMESPACE, during, exists);
  const probes = writeSheets(context, writes);
  if (after !== during) putPart(context, LEDGER_NAMESPACE, after, during !== null);
  if (memory !== undefined) putPart(context, MEMORY_NAMESPACE, memory.xml, memory.exists);
  await context.sync();
  return probes.flatMap(overtakenOn);
}

/** One batch of several messages, so that it is still one step of undo where Excel can group. */
async function sendInPortions(
  writes: readonly SheetWrite[],
  { during, after, standing, memory }: LedgerWrite,
  watch: WriteWatch,
  options: RunOptions,
): Promise<WriteResult> {
  return runInExcel(async (context) => {
    const total = countOf(writes);
    const overtaken: OvertakenCell[] = [];
    let written = 0;
    watch.tell(written, total);
    if (watch.cancelled()) return { overtaken, written };
    const head = await storeLedger(context, during, standing);
    const waiting = portionsOf(writes);
    for (let portion = waiting.shift(); portion !== undefined; portion = waiting.shift()) {
      if (watch.cancelled()) return { overtaken, written };
      const halves = await sendPortion(context, portion, overtaken);
      if (halves !== null) {
        waiting.unshift(...halves);
        continue;
      }
      written += countOf(portion);
      watch.tell(written, total);
    }
    if (after !== during) await storeLedger(context, after, head);
    if (memory !== undefined) await storeMemory(context, memory.xml);
    return { overtaken, written };
  }, options);
}

/** Sends a portion; or gives its halves, to be sent in its place, where Excel finds it too large. */
async function sendPortion(
  context: Excel.RequestContext,
  portion: readonly SheetWrite[],
  overtaken: OvertakenCell[],
): Promise<readonly SheetWrite[][] | null> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const probes = writeSheets(context, portion);
  try {
    await context.sync();
    overtaken.push(...probes.flatMap(overtakenOn));
    return null;
  } catch (thrown) {
    const halves = halvesOf(portion);
    if (halves === null || !isTooLarge(toExcelFailure(thrown))) throw thrown;
    // Where only the answer was too large, the portion has been written, its notes too.
    return Promise.all(halves.map(withNotesAsTheyAre));
  }
}

interface SheetProbes {
  readonly sheetId: string;
  readonly probes: readonly ContentProbe[];
}

function writeSheets(context: Excel.RequestContext, writes: readonly SheetWrite[]): SheetProbes[] {
  return writes.map(({ sheetId, changes }) => ({
    sheetId,
    probes: writeSheet(context.workbook.worksheets.getItem(sheetId), changes),
  }));
}

function overtakenOn({ sheetId, probes }: SheetProbes): OvertakenCell[] {
  return probes.flatMap(overtakenIn).map((cell) => ({ sheetId, ...cell }));
}

function writeSheet(sheet: Excel.Worksheet, changes: readonly Change[]): ContentProbe[] {
  const probes = writeContents(sheet, changes);
  writeFormats(sheet, changes);
  writeWidths(sheet, changes);
  writeNotes(sheet, changes);
  return probes;
}

function writeWidths(sheet: Excel.Worksheet, changes: readonly Change[]): void {
  for (const { row, column, state } of changes) {
    if (state.columnWidth === undefined) continue;
    const range = sheet.getRangeByIndexes(row, column, 1, 1);
    if (state.columnWidth === null) range.format.useStandardWidth = true;
    else range.format.columnWidth = state.columnWidth;
    range.untrack();
  }
}

function writeNotes(sheet: Excel.Worksheet, changes: readonly Change[]): void {
  const notes = notesOf(sheet);
  if (notes === null) return;
  for (const { row, column, state, was } of changes) {
    if (state.note === undefined) continue;
    const address = addressOf(row, column);
    // A cell holds one note. One that is there is ours: an officer's own is never planned to be replaced.
    if (typeof was.note === "string") notes.getItem(address).delete();
    if (state.note !== null) notes.add(address, state.note);
  }
}
