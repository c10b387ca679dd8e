import { ExcelFailure, failureOf } from "../excel/failure";
import { lookAtCells } from "../excel/look";
import { hasNotes } from "../excel/notes";
import { readWorkbook, type WorkbookReading } from "../excel/read";
import { decodeLedger, type Ledger } from "../workbook/ledger";
import type { Mark } from "../workbook/marks";
import { withoutOurMarks } from "../workbook/unmarked";
import { entriesThatHold, entriesToTry } from "./borrowedEntries";
import { judgeSheet, type JudgedSheet } from "./judgeSheet";
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
  /** Goes all the way but for the last step. */
  readonly dryRun: boolean;
  readonly tell: (progress: Progress) => void;
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
 * Takes one message to read a sheet (two for the workbook), one to look and one to write, whatever the number of rows.
 */
export async function pass(errand: Errand): Promise<Passage> {
  const { tell } = errand;
  tell({ step: "reading", sheet: null, done: 0, total: 0 });
  const reading = await readWorkbook(errand.scope, {
    hiddenToo: errand.hiddenToo,
    tell: (done, total) => tell({ step: "reading", sheet: null, done, total }),
  });
  const ledger = ledgerOf(reading);
  const found = reading.snapshot.sheets;
  const judged = found.map((sheet, index) => {
    tell({ step: "evaluating", sheet: sheet.name, done: index, total: found.length });
    const entries = ledger.entries.filter((entry) => entry.role === "warning-header");
    const options = { notes: hasNotes(), entries, hiddenToo: errand.hiddenToo };
    const own = ledger.entries.filter((entry) => entry.sheetId === sheet.id);
    return judgeSheet(withoutOurMarks(sheet, own), options);
  });

  tell({ step: "writing", sheet: null, done: 0, total: judged.length });
  const errands = judged.map((sheet) => {
    const tried = entriesToTry(ledger, sheet);
    const marks = sheet.sheet.protected ? null : errand.marksFor(sheet);
    return { sheet, tried, entries: tried.entries, marks };
  });
  const looks = await lookAtCells(errands.map(placesToLookAt));
  const settled = errands.map(({ sheet, tried, marks }) => {
    const look = looks.get(sheet.sheet.id) ?? (() => undefined);
    return reconcileSheet({ sheet, marks, entries: entriesThatHold(sheet, tried, look) }, look);
  });
  const written = errand.dryRun
    ? { cells: settled.reduce((sum, { changes }) => sum + changes.length, 0), notices: new Map() }
    : await writeSafely({
        writes: settled,
        before: ledger,
        after: ledgerAfter(ledger, settled),
        exists: reading.ledgerXml !== null,
      });
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

function ledgerOf(reading: WorkbookReading): Ledger {
  const found = decodeLedger(reading.ledgerXml);
  if (found.kind === "unreadable") throw new ExcelFailure(failureOf("LedgerUnreadable"));
  return found.ledger;
}

/** The ledger once the writes are done: settled sheets as they will be, all others as they were. */
function ledgerAfter(ledger: Ledger, settled: readonly SettledSheet[]): Ledger {
  const done = new Set(settled.map((sheet) => sheet.sheetId));
  const others = ledger.entries.filter((entry) => !done.has(entry.sheetId));
  return { entries: [...others, ...settled.flatMap((sheet) => sheet.entries)] };
}
