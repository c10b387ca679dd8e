import { addressOf } from "../workbook/address";
import { LEDGER_NAMESPACE } from "../workbook/ledger";
import type { Change } from "../workbook/reconcile";
import { notesOf } from "./notes";
import { ExcelFailure } from "./failure";
import { runInExcel, supports, type RunOptions } from "./run";
import { hasPart, putPart } from "./store";
import { overtakenIn, writeContents, type ContentProbe, type Overtaken } from "./writeContents";
import { writeFormats } from "./writeFormats";

export interface SheetWrite {
  readonly sheetId: string;
  readonly changes: readonly Change[];
}

export interface LedgerWrite {
  /** Stands while the marks are written. */
  readonly during: string | null;
  /** Stands once they are; null takes the ledger out: there is nothing left to remember. */
  readonly after: string | null;
  /** Whether the workbook has a ledger already. */
  readonly exists: boolean;
}

export interface OvertakenCell extends Overtaken {
  readonly sheetId: string;
}

/**
 * Writes all changes of all sheets, and the ledger that lets them be taken back, in one message. The ledger comes first in it: a
 * batch runs in order, so that no mark ever stands without its before-image.
 *
 * Returns the cells whose content somebody changed between the look and this write: they have been written over, and the caller gives
 * them back at once.
 */
export async function writeChanges(
  writes: readonly SheetWrite[],
  ledger: LedgerWrite,
): Promise<readonly OvertakenCell[]> {
  if (!supports("1.20")) return send(writes, ledger, { oneUndo: false });
  try {
    return await send(writes, ledger, { oneUndo: true });
  } catch (thrown) {
    if (!mayBeGrouping(thrown)) throw thrown;
    // The attempt may have got as far as making the ledger: then a second one must not be made.
    const exists = await hasPart(LEDGER_NAMESPACE);
    return send(writes, { ...ledger, exists }, { oneUndo: false });
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
  options: RunOptions,
): Promise<readonly OvertakenCell[]> {
  return runInExcel(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    putPart(context, LEDGER_NAMESPACE, ledger.during, ledger.exists);
    const probes = writes.map(({ sheetId, changes }) => ({
      sheetId,
      probes: writeSheet(context.workbook.worksheets.getItem(sheetId), changes),
    }));
    if (ledger.after !== ledger.during) {
      putPart(context, LEDGER_NAMESPACE, ledger.after, ledger.during !== null);
    }
    await context.sync();
    return probes.flatMap(({ sheetId, probes: runs }) =>
      runs.flatMap(overtakenIn).map((cell) => ({ sheetId, ...cell })),
    );
  }, options);
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
