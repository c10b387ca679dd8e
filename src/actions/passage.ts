import { Cancelled } from "../excel/cancelled";
import { lookAtCells } from "../excel/look";
import { readWorkbook, type WorkbookReading } from "../excel/read";
import type { Ledger } from "../workbook/ledger";
import type { Mark } from "../workbook/marks";
import { entriesThatHold, entriesToTry } from "./borrowedEntries";
import type { JudgedSheet } from "./judgeSheet";
import { judgeWorkbook, type JudgedWorkbook } from "./judgeWorkbook";
import { reconcileSheet, type SettledSheet } from "./reconcileSheet";
import type { Progress } from "./result";
import { placesToLookAt } from "./whereToLook";
import { writeSafely, type Written } from "./writeSafely";

/** Which sheets: the one in front, all visible ones, or one by name. */
export type Scope =
  { readonly kind: "active" } | { readonly kind: "all" } | { readonly kind: "named"; readonly name: string };

/** What an errand does with each sheet on its way through the rooms. */
export interface Errand {
  readonly scope: Scope;
  /** The marks a sheet is to bear afterwards; null leaves the sheet as it is. */
  readonly marksFor: (sheet: JudgedSheet) => readonly Mark[] | null;
  /** Whether hidden sheets are gone through as well. */
  readonly hiddenToo: boolean;
  /** Whether settings that only a later version of the add-in can read stop it: judging without them would give wrong colours. */
  readonly needsSettings: boolean;
  /** Goes all the way but for the last step. */
  readonly dryRun: boolean;
  readonly tell: (progress: Progress) => void;
  /** Looked at between messages: true once the officer has asked to stop. */
  readonly cancelled: () => boolean;
}

/** A sheet after the passage. */
export interface PassedSheet {
  readonly judged: JudgedSheet;
  readonly settled: SettledSheet;
  /** What happened while writing, as sentences. */
  readonly notices: readonly string[];
}

export interface Passage {
  readonly reading: WorkbookReading;
  readonly sheets: readonly PassedSheet[];
  readonly written: Written;
}

/**
 * The one straight way: read, judge, look, reconcile, write. Evaluating and clearing differ only in the marks a sheet is to bear.
 * Takes one message to read a sheet (two for the workbook), one to look and one to write, whatever the number of rows. Throws
 * `Cancelled` where the officer stops it.
 */
export async function pass(errand: Errand): Promise<Passage> {
  const tell = teller(errand);
  const { reading, ledger, judged } = await readAndJudge(errand);

  tell({ step: "writing", sheet: null, done: 0, total: 0 });
  const errands = judged.map((sheet) => {
    const tried = entriesToTry(ledger, sheet);
    const marks = sheet.sheet.protected ? null : errand.marksFor(sheet);
    return { sheet, tried, entries: tried.entries, marks };
  });
  const looks = await lookAtCells(errands.map(placesToLookAt), () =>
    tell({ step: "writing", sheet: null, done: 0, total: 0 }),
  );
  const settled = errands.map(({ sheet, tried, marks }) => {
    const look = looks.get(sheet.sheet.id) ?? (() => undefined);
    return reconcileSheet({ sheet, marks, entries: entriesThatHold(sheet, tried, look) }, look);
  });
  const written = errand.dryRun ? wouldBeWritten(settled) : await write(errand, reading, ledger, settled);
  return {
    reading,
    written,
    sheets: errands.flatMap(({ sheet }, index) => {
      const outcome = settled[index];
      const notices = written.notices.get(sheet.sheet.id) ?? [];
      return outcome === undefined ? [] : [{ judged: sheet, settled: outcome, notices }];
    }),
  };
}

/** What an errand does before it looks at cells. */
export type Judging = Pick<Errand, "scope" | "hiddenToo" | "needsSettings" | "tell" | "cancelled">;

/** The first half of the way: reads the sheets and judges them, in one message, or two for the workbook. Writes nothing. */
export async function readAndJudge(
  errand: Judging,
): Promise<JudgedWorkbook & { readonly reading: WorkbookReading }> {
  const tell = teller(errand);
  tell({ step: "reading", sheet: null, done: 0, total: 0 });
  const reading = await readWorkbook(errand.scope, {
    hiddenToo: errand.hiddenToo,
    tell: (done, total) => tell({ step: "reading", sheet: null, done, total }),
  });
  const judged = await judgeWorkbook(reading, {
    hiddenToo: errand.hiddenToo,
    needsSettings: errand.needsSettings,
    onSheet: (sheet, done, total) => tell({ step: "evaluating", sheet, done, total }),
  });
  return { reading, ...judged };
}

/** Tells how far it is, and ends the errand there once the officer has asked it to stop. */
function teller({ tell, cancelled }: Pick<Errand, "tell" | "cancelled">): (progress: Progress) => void {
  return (progress) => {
    if (cancelled()) throw new Cancelled();
    tell(progress);
  };
}

async function write(
  errand: Errand,
  reading: WorkbookReading,
  ledger: Ledger,
  settled: readonly SettledSheet[],
): Promise<Written> {
  if (errand.cancelled()) throw new Cancelled();
  const written = await writeSafely({
    writes: settled,
    before: ledger,
    after: ledgerAfter(ledger, settled),
    standing: reading.ledgerXml,
    watch: {
      tell: (done, total) => errand.tell({ step: "writing", sheet: null, done, total }),
      cancelled: errand.cancelled,
    },
  });
  if (!written.stopped) return written;
  throw new Cancelled(written.cells, written.planned, [...written.notices.values()].flat());
}

function wouldBeWritten(settled: readonly SettledSheet[]): Written {
  const cells = settled.reduce((sum, { changes }) => sum + changes.length, 0);
  return { cells, planned: cells, stopped: false, notices: new Map() };
}

/** The ledger once the writes are done: settled sheets as they will be, all others as they were. */
function ledgerAfter(ledger: Ledger, settled: readonly SettledSheet[]): Ledger {
  const done = new Set(settled.map((sheet) => sheet.sheetId));
  const others = ledger.entries.filter((entry) => !done.has(entry.sheetId));
  return { entries: [...others, ...settled.flatMap((sheet) => sheet.entries)] };
}
