import { ExcelFailure, failureOf } from "../excel/failure";
import { lookAtCells, type Look } from "../excel/look";
import { hasNotes } from "../excel/notes";
import { readWorkbook, type WorkbookReading } from "../excel/read";
import { writeChanges, type SheetWrite } from "../excel/write";
import { decodeLedger, encodeLedger, type Ledger, type LedgerEntry } from "../workbook/ledger";
import { judgeSheet, type JudgedSheet } from "./judgeSheet";
import { reconcileSheet, type SettledSheet } from "./reconcileSheet";
import type { Outcome, Progress } from "./result";
import { hiddenSheetResult, refusedSheetResult, sheetResult } from "./sheetResult";
import { placesToLookAt } from "./whereToLook";

/** Which sheets: the one in front, all visible ones, or one by name. */
export type Scope =
  { readonly kind: "active" } | { readonly kind: "all" } | { readonly kind: "named"; readonly name: string };

export interface EvaluateOptions {
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * The main job: reads the sheets, judges every KPI row, and writes the marks that are earned and not there yet.
 *
 * Takes three messages to Excel for one sheet and four for the workbook, whatever the number of rows; a sheet on which every mark is
 * right already is not written to. Never throws: what goes wrong comes back as a failure with a sentence and an advice.
 */
export async function evaluateSheets(scope: Scope, options: EvaluateOptions): Promise<Outcome> {
  try {
    return await evaluate(scope, options.onProgress ?? (() => undefined));
  } catch (thrown) {
    const failure = thrown instanceof ExcelFailure ? thrown.failure : failureOf("Defect");
    return { kind: "failed", failure };
  }
}

async function evaluate(scope: Scope, tell: (progress: Progress) => void): Promise<Outcome> {
  tell({ step: "reading", sheet: null, done: 0, total: 0 });
  const reading = await readWorkbook(scope);
  const ledger = ledgerOf(reading);
  const judged = judge(reading, ledger, tell);

  tell({ step: "writing", sheet: null, done: 0, total: judged.length });
  const looks = await lookAtCells(
    judged.map((sheet) => placesToLookAt(sheet, entriesOf(ledger, sheet.sheet.id))),
  );
  const settled = judged.map((sheet) => settle(sheet, ledger, looks));
  const writes = settled
    .map(({ sheetId, changes }): SheetWrite => ({ sheetId, changes }))
    .filter((write) => write.changes.length > 0);
  if (writes.length > 0) {
    const xml = encodeLedger(ledgerAfter(ledger, settled));
    await writeChanges(writes, { xml, exists: reading.ledgerXml !== null });
  }
  return {
    kind: "done",
    result: {
      workbook: reading.workbook,
      sheets: [
        ...judged.map((sheet, index) => sheetResult(sheet, settled[index]?.leftAlone ?? [])),
        ...reading.refusedSheets.map(refusedSheetResult),
        ...reading.hiddenSheets.map(hiddenSheetResult),
      ],
      cellsWritten: writes.reduce((sum, write) => sum + write.changes.length, 0),
    },
  };
}

function ledgerOf(reading: WorkbookReading): Ledger {
  const found = decodeLedger(reading.ledgerXml);
  if (found.kind === "unreadable") throw new ExcelFailure(failureOf("LedgerUnreadable"));
  return found.ledger;
}

function entriesOf(ledger: Ledger, sheetId: string): readonly LedgerEntry[] {
  return ledger.entries.filter((entry) => entry.sheetId === sheetId);
}

function judge(
  reading: WorkbookReading,
  ledger: Ledger,
  tell: (progress: Progress) => void,
): readonly JudgedSheet[] {
  const { sheets } = reading.snapshot;
  return sheets.map((sheet, index) => {
    tell({ step: "evaluating", sheet: sheet.name, done: index, total: sheets.length });
    return judgeSheet(sheet, { notes: hasNotes(), entries: entriesOf(ledger, sheet.id) });
  });
}

function settle(sheet: JudgedSheet, ledger: Ledger, looks: ReadonlyMap<string, Look>): SettledSheet {
  const look = looks.get(sheet.sheet.id) ?? (() => undefined);
  return reconcileSheet(sheet, entriesOf(ledger, sheet.sheet.id), look);
}

/** The ledger once the writes are done: settled sheets as they will be, all others as they were. */
function ledgerAfter(ledger: Ledger, settled: readonly SettledSheet[]): Ledger {
  const done = new Set(settled.map((sheet) => sheet.sheetId));
  const others = ledger.entries.filter((entry) => !done.has(entry.sheetId));
  return { entries: [...others, ...settled.flatMap((sheet) => sheet.entries)] };
}
