import { ExcelFailure } from "../../excel/failure";
import { standingLedger, standingParts } from "../../excel/ledgerStore";
import { lookAtCells, type Look, type LookRequest } from "../../excel/look";
import {
  writeChanges,
  type LedgerWrite,
  type OvertakenCell,
  type SheetWrite,
  type WriteWatch,
} from "../../excel/write";
import { addressOf } from "../../workbook/sheet/address";
import { ledgerDuring, type Ledger } from "../../workbook/kept/ledger";
import type { CellState } from "../../workbook/marks/marks";
import type { Change } from "../../workbook/marks/reconcile";
import { results } from "../../wording/results";

/** What is to be written, with the ledger as it is and as it will be. */
export interface Writing {
  readonly writes: readonly SheetWrite[];
  readonly before: Ledger;
  readonly after: Ledger;
  /** The head of the ledger that the workbook has; null where it has none. */
  readonly standing: string | null;
  /** The memory of readings as it is and as it will be, each null for none; left out where it is not to be touched. */
  readonly memory?: { readonly before: string | null; readonly after: string | null };
  readonly watch: WriteWatch;
}

export interface Written {
  readonly cells: number;
  /** Cells that were to be written; more than `cells` where the officer stopped it, or somebody was quicker. */
  readonly planned: number;
  /** The officer stopped it before all was written. */
  readonly stopped: boolean;
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
  const { memory } = writing;
  // With no cell to write, the ledger may still have to forget marks that were undone, and a new reading is to be kept.
  if (cells === 0 && sameLedger(writing.before, writing.after) && memory?.before === memory?.after) {
    return { cells, planned: cells, stopped: false, notices: new Map() };
  }
  try {
    const ledger = ledgerWrite(writing.before, writing.after, writing.standing);
    const kept = memoryWrite(memory?.before, memory?.after, memory?.before !== null);
    const { overtaken, written } = await writeChanges(writes, { ...ledger, ...kept }, writing.watch);
    const stopped = written < cells;
    // What stands after a stop is told by the ledger of the time of writing; it forgets the cells given back.
    const left = stopped ? ledgerDuring(writing.before, writing.after) : writing.after;
    if (overtaken.length > 0) await giveBack(overtaken, writes, left);
    return { cells: written - overtaken.length, planned: cells, stopped, notices: noticesOf(overtaken) };
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
  await writeChanges(back, ledgerWrite(ledger, { entries }, await standingLedger()));
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
    const { ledger: standing, memory: exists } = await standingParts();
    const looks = await lookAtCells(writes.map(writtenToLookAt));
    const back = writes.map(({ sheetId, changes }): SheetWrite => ({
      sheetId,
      changes: changes.map((change) => reversed(change, looks.get(sheetId))),
    }));
    const { memory } = writing;
    const kept = memoryWrite(memory?.after, memory?.before, exists);
    await writeChanges(back, { ...ledgerWrite(writing.after, writing.before, standing), ...kept });
    return told(results.putBack);
  } catch {
    return told(results.canBeCleared);
  }
}

/** Of what was to be written: how far it got, and whether somebody else has been there since, shows in contents and notes. */
function writtenToLookAt({ sheetId, changes }: SheetWrite): LookRequest {
  const cells = changes.map(({ row, column, state }) => ({
    row,
    column,
    parts: PARTS_SEEN.filter((part) => state[part] !== undefined),
  }));
  return { sheetId, cells: cells.filter(({ parts }) => parts.length > 0) };
}

const PARTS_SEEN = ["content", "note"] as const;

/**
 * A change the other way round: a content that is not ours, because the write never got there or somebody has typed since, stays.
 * Nothing is expected of the cell, so that the put-back does not stop at one.
 */
function reversed(change: Change, look: Look | undefined): Change {
  const now = look?.(change);
  const { note: _written, ...was } = change.was;
  const back = now?.content === change.state.content ? was : withoutContent(was, change);
  const note = now?.note;
  if (note === undefined || note === change.was.note) return { ...change, state: back, was: {} };
  return { ...change, state: { ...back, note: change.was.note ?? null }, was: { note } };
}

/** A content goes with its number format, unless that was to be written for itself. */
function withoutContent(was: CellState, { state }: Change): CellState {
  const { content: _content, numberFormat, ...rest } = was;
  return numberFormat === undefined || state.numberFormat === undefined ? rest : { ...rest, numberFormat };
}

function sameLedger(a: Ledger, b: Ledger): boolean {
  if (a === b) return true;
  const sorted = ({ entries }: Ledger): string =>
    entries
      .map((entry) => JSON.stringify(entry))
      .sort()
      .join();
  return a.entries.length === b.entries.length && sorted(a) === sorted(b);
}

/** The ledger of a write: one that knows both what is and what comes while it lasts, and then what has come. */
function ledgerWrite(before: Ledger, after: Ledger, standing: string | null): LedgerWrite {
  const during = ledgerDuring(before, after);
  return { during, after: sameLedger(during, after) ? during : after, standing };
}

/** A memory that stays as it is is not written. */
function memoryWrite(
  before: string | null | undefined,
  after: string | null | undefined,
  exists: boolean,
): Pick<LedgerWrite, "memory"> {
  return after === undefined || before === after ? {} : { memory: { xml: after, exists } };
}
