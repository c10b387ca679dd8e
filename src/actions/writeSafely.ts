import { ExcelFailure } from "../excel/failure";
import { lookAtCells, type LookRequest } from "../excel/look";
import { hasLedger } from "../excel/read";
import { writeChanges, type LedgerWrite, type OvertakenCell, type SheetWrite } from "../excel/write";
import { addressOf } from "../workbook/address";
import { encodeLedger, ledgerDuring, type Ledger } from "../workbook/ledger";
import type { Change } from "../workbook/reconcile";
import { results } from "../wording/results";

/** What is to be written, with the ledger as it is and as it will be. */
export interface Writing {
  readonly writes: readonly SheetWrite[];
  readonly before: Ledger;
  readonly after: Ledger;
  /** Whether the workbook has a ledger already. */
  readonly exists: boolean;
}

export interface Written {
  readonly cells: number;
  /** Sentences for the officer by sheet id: cells that somebody else changed meanwhile, and got back. */
  readonly notices: ReadonlyMap<string, readonly string[]>;
}

/**
 * Writes all or, as far as Excel still answers, nothing (workbook.md, "Writing to it", promise 6). A cell that somebody changed between
 * our look and our write is given back at once. When the write fails part-way, what was written is put back; where that fails too, the
 * ledger that went ahead of the marks still lets Clear results put it back, and the failure says so.
 */
export async function writeSafely(writing: Writing): Promise<Written> {
  const writes = writing.writes.filter((write) => write.changes.length > 0);
  const cells = writes.reduce((sum, write) => sum + write.changes.length, 0);
  // With no cell to write, the ledger may still have to forget marks that were undone.
  if (cells === 0 && sameLedger(writing.before, writing.after)) return { cells, notices: new Map() };
  try {
    const overtaken = await writeChanges(writes, ledgerWrite(writing.before, writing.after, writing.exists));
    if (overtaken.length > 0) await giveBack(overtaken, writes, writing.after);
    return { cells: cells - overtaken.length, notices: noticesOf(overtaken) };
  } catch (thrown) {
    if (!(thrown instanceof ExcelFailure)) throw thrown;
    throw await putBack(thrown, writes, writing);
  }
}

async function giveBack(
  overtaken: readonly OvertakenCell[],
  writes: readonly SheetWrite[],
  ledger: Ledger,
): Promise<void> {
  const back = writes.map(({ sheetId, changes }): SheetWrite => ({
    sheetId,
    changes: changes.flatMap((change): Change[] => {
      const theirs = overtaken.find((cell) => cell.sheetId === sheetId && isAt(cell, change));
      if (theirs === undefined) return [];
      const state = { ...change.was, content: theirs.content };
      return [{ ...change, state, was: {}, contentIsFormula: theirs.isFormula }];
    }),
  }));
  const entries = ledger.entries.filter(
    (entry) => !overtaken.some((cell) => cell.sheetId === entry.sheetId && isAt(cell, entry)),
  );
  await writeChanges(back, ledgerWrite(ledger, { entries }, ledger.entries.length > 0));
}

function isAt(a: { row: number; column: number }, b: { row: number; column: number }): boolean {
  return a.row === b.row && a.column === b.column;
}

function noticesOf(overtaken: readonly OvertakenCell[]): ReadonlyMap<string, readonly string[]> {
  const notices = new Map<string, string[]>();
  for (const { sheetId, row, column } of overtaken) {
    const list = notices.get(sheetId) ?? [];
    notices.set(sheetId, list);
    list.push(results.changedMeanwhile(addressOf(row, column)));
  }
  return notices;
}

async function putBack(
  cause: ExcelFailure,
  writes: readonly SheetWrite[],
  writing: Writing,
): Promise<ExcelFailure> {
  const { failure } = cause;
  const told = (aftermath: string): ExcelFailure =>
    new ExcelFailure({ ...failure, sentence: `${failure.sentence} ${aftermath}` });
  try {
    // The failed write may have got as far as making the ledger, or a note: neither must be made or deleted a second time.
    const exists = await hasLedger();
    const looks = await lookAtCells(writes.map(notesToLookAt));
    const back = writes.map(({ sheetId, changes }): SheetWrite => ({
      sheetId,
      changes: changes.map((change) => reversed(change, looks.get(sheetId)?.(change)?.note)),
    }));
    await writeChanges(back, ledgerWrite(writing.after, writing.before, exists));
    return told(results.putBack);
  } catch {
    return told(results.canBeCleared);
  }
}

function notesToLookAt({ sheetId, changes }: SheetWrite): LookRequest {
  const noted = changes.filter((change) => change.state.note !== undefined);
  return { sheetId, cells: noted.map(({ row, column }) => ({ row, column, parts: ["note"] })) };
}

/** A change the other way round. Nothing is expected of the cell, so that the put-back does not stop at one. */
function reversed(change: Change, note: string | null | undefined): Change {
  const { note: _written, ...state } = change.was;
  if (note === undefined || note === change.was.note) return { ...change, state, was: {} };
  return { ...change, state: { ...state, note: change.was.note ?? null }, was: { note } };
}

function sameLedger(a: Ledger, b: Ledger): boolean {
  const sorted = ({ entries }: Ledger): string =>
    entries
      .map((entry) => JSON.stringify(entry))
      .sort()
      .join();
  return a.entries.length === b.entries.length && sorted(a) === sorted(b);
}

/** The ledger of a write: one that knows both what is and what comes while it lasts, and then what has come. */
function ledgerWrite(before: Ledger, after: Ledger, exists: boolean): LedgerWrite {
  const xmlOf = (ledger: Ledger): string | null =>
    ledger.entries.length === 0 ? null : encodeLedger(ledger);
  return { during: xmlOf(ledgerDuring(before, after)), after: xmlOf(after), exists };
}
