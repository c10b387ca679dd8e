import { Cancelled } from "../../excel/cancelled";
import { inReadOnlyWorkbook } from "../../excel/failure";
import { lookAtCells, type Look } from "../../excel/look";
import { readOthers, readWorkbook, type WorkbookReading, type SomeSheets } from "../../excel/read";
import type { Ledger } from "../../workbook/kept/ledger";
import type { Profile } from "../../kpi/profile/profile";
import type { Mark } from "../../workbook/marks/marks";
import type { Memory } from "../../workbook/kept/memory";
import { encodeMemory } from "../../workbook/kept/memoryStore";
import type { SheetSnapshot } from "../../workbook/sheet/snapshot";
import { entriesThatHold, entriesToTry } from "./borrowedEntries";
import type { JudgedSheet } from "../judging/judgeSheet";
import { judgeWorkbook, type JudgedWorkbook, type JudgeWorkbookOptions } from "../judging/judgeWorkbook";
import { reconcileSheet, type SettledSheet } from "../judging/reconcileSheet";
import type { Progress } from "../result";
import { seenOnCopy } from "./seenOnCopy";
import { noteWritten } from "./lastWritten";
import { noteTakenOff } from "./takenOff";
import { sheetBeside } from "../judging/sheetBeside";
import { lookForFreeColumns } from "./freeColumns";
import { ledgerAfter, withoutGone } from "./ledgerAfter";
import { keySheets, lacksTargets, lacksTolerances } from "./otherSheets";
import { placesToLookAt } from "./whereToLook";
import { writeSafely, type Writing, type Written } from "./writeSafely";

/** Which sheets: the one in front, all visible ones, or one by name. */
export type Scope =
  { readonly kind: "active" } | { readonly kind: "all" } | { readonly kind: "named"; readonly name: string };

/** What an errand does with each sheet on its way through the rooms. */
export interface Errand {
  readonly scope: Scope | SomeSheets;
  /** The marks a sheet is to bear afterwards; null leaves the sheet as it is. */
  readonly marksFor: (sheet: JudgedSheet) => readonly Mark[] | null;
  /** The memory of readings once the sheets bear their marks. */
  readonly memoryAfter: (memory: Memory, sheets: readonly MarkedSheet[], ledger: Ledger) => Memory;
  /** Whether hidden sheets are gone through as well. */
  readonly hiddenToo: boolean;
  /** Whether settings that only a later version of the add-in can read stop it: judging without them would give wrong colours. */
  readonly needsSettings: boolean;
  /** Rule sets from a file, tried before the workbook's own. */
  readonly profiles?: readonly Profile[];
  /** The day that readings are remembered under, "2023-07-31"; without it, the computer's. */
  readonly today?: string;
  /** Whether the cell doctor is to look: last month's tab and the formulas of totals then come with the look at cells. */
  readonly examines: boolean;
  /** Whether what is kept of sheets that the workbook has no more is dropped: all sheets must have been gone through. */
  readonly dropsGone?: boolean;
  /** Goes all the way but for the last step. */
  readonly dryRun: boolean;
  readonly tell: (progress: Progress) => void;
  /** Looked at between messages: true once the officer has asked to stop. */
  readonly cancelled: () => boolean;
}

/** A judged sheet, and the marks that it is to bear; null where it is left as it is. */
export interface MarkedSheet {
  readonly sheet: JudgedSheet;
  readonly marks: readonly Mark[] | null;
}

/** A sheet after the passage. */
export interface PassedSheet {
  readonly judged: JudgedSheet;
  readonly settled: SettledSheet;
  readonly look: Look;
  /** What happened while writing, as sentences. */
  readonly notices: readonly string[];
}

export interface Passage {
  readonly reading: WorkbookReading;
  readonly sheets: readonly PassedSheet[];
  /** Last month's tab where it came along; nothing was done to it. */
  readonly beside: readonly JudgedSheet[];
  /** The sheets with targets, or that may print a key, beside which the sheets were judged. */
  readonly sources: readonly SheetSnapshot[];
  readonly written: Written;
  /** As it is in the workbook once all was written. */
  readonly ledger: Ledger;
}

/**
 * The one straight way: read, judge, look, reconcile, write. Evaluating and clearing differ only in the marks a sheet is to bear.
 * Takes one message to read a sheet (two for the workbook), one to look and one to write, whatever the number of rows. Throws
 * `Cancelled` where the officer stops it.
 */
export async function pass(errand: Errand): Promise<Passage> {
  const tell = teller(errand);
  const { reading, standing, ledger, back, memory, judged, sources } = await readAndJudge(errand);
  const beside = sheetBeside(reading, errand.examines ? judged : [], judgingOptions(errand));

  const errandFor = (sheet: JudgedSheet) => {
    const tried = entriesToTry(ledger, sheet, back);
    const marks = sheet.sheet.protected ? null : errand.marksFor(sheet);
    return { sheet, tried, entries: tried.entries, marks };
  };
  const telling = (): void => tell({ step: "writing", sheet: null, done: 0, total: 0 });
  const wanted = judged.map(errandFor);
  // On sheets without a table nothing is written, and nothing said of it.
  if (wanted.some(({ marks }) => marks !== null)) telling();
  const { errands, looks } = await lookForFreeColumns(wanted, errandFor, {
    placesOf: (one) => placesToLookAt(one, errand.examines),
    look: (requests, first) => lookAtCells(requests, telling, first ? beside.wanted : null),
  });
  const settled = errands.map(({ sheet, tried, marks }) => {
    const look = looks.get(sheet.sheet.id) ?? (() => undefined);
    return reconcileSheet(
      { sheet, marks, entries: entriesThatHold(sheet, tried, seenOnCopy(sheet, tried, look)) },
      look,
    );
  });
  const kept = errand.dropsGone === true ? withoutGone(ledger, reading) : ledger;
  const after = ledgerAfter(kept, settled);
  const written = errand.dryRun
    ? wouldBeWritten(settled)
    : await write(errand, settled, reading.readOnly, {
        before: standing,
        after,
        standing: reading.ledgerXml,
        // One that a later version of the add-in wrote is left alone.
        ...(memory.kind === "memory" ? { memory: memoryChange(errand, memory.memory, errands, after) } : {}),
      });
  if (!errand.dryRun) {
    noteTakenOff(settled, after);
    settled.forEach(({ sheetId, changes }, index) =>
      noteWritten(sheetId, changes, (errands[index]?.marks ?? []).length > 0),
    );
  }
  return {
    reading,
    written,
    sources,
    ledger: after,
    beside: await beside.judged(),
    sheets: errands.flatMap(({ sheet }, index) => {
      const outcome = settled[index];
      const notices = written.notices.get(sheet.sheet.id) ?? [];
      const look = looks.get(sheet.sheet.id) ?? (() => undefined);
      return outcome === undefined ? [] : [{ judged: sheet, settled: outcome, look, notices }];
    }),
  };
}

/** What an errand does before it looks at cells. */
export type Judging = Pick<
  Errand,
  "scope" | "hiddenToo" | "needsSettings" | "profiles" | "today" | "tell" | "cancelled"
>;

/**
 * The first half of the way: reads the sheets and judges them, in one message, or two for the workbook; two more for one sheet without
 * targets, and for a workbook with such a sheet and hidden ones; one more for one sheet that may go by a key on another. Writes nothing.
 */
export async function readAndJudge(
  errand: Judging,
): Promise<JudgedWorkbook & { readonly reading: WorkbookReading }> {
  const tell = teller(errand);
  tell({ step: "reading", sheet: null, done: 0, total: 0 });
  const reading = await readWorkbook(errand.scope, {
    hiddenToo: errand.hiddenToo,
    tell: (done, total) => tell({ step: "reading", sheet: null, done, total }),
  });
  const options = judgingOptions(errand);
  const judged = await judgeWorkbook(reading, options);
  // A sheet of targets is often hidden, so that nobody types into it.
  const mayRead = errand.scope.kind !== "all" || reading.hiddenSheets.length > 0;
  const lacking = mayRead && judged.judged.some(lacksTargets);
  const keys = judged.judged.some(lacksTolerances) ? keySheets(reading) : [];
  if (!lacking && keys.length === 0) return { reading, ...judged };
  const others = lacking
    ? (await readWorkbook({ kind: "all" }, { hiddenToo: true })).snapshot.sheets
    : [...reading.snapshot.sheets, ...(await readOthers(keys))];
  return { reading, ...(await judgeWorkbook(reading, { ...options, others })) };
}

/** How an errand's sheets are judged. */
export function judgingOptions(errand: Judging): JudgeWorkbookOptions {
  const tell = teller(errand);
  return {
    hiddenToo: errand.hiddenToo,
    needsSettings: errand.needsSettings,
    ...(errand.profiles === undefined ? {} : { profiles: errand.profiles }),
    ...(errand.today === undefined ? {} : { today: errand.today }),
    onSheet: (sheet, { done, share }, total) => tell({ step: "evaluating", sheet, done, total, share }),
  };
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
  settled: readonly SettledSheet[],
  readOnly: boolean,
  kept: Pick<Writing, "before" | "after" | "standing" | "memory">,
): Promise<Written> {
  if (errand.cancelled()) throw new Cancelled();
  const watch = {
    tell: (done: number, total: number) => errand.tell({ step: "writing", sheet: null, done, total }),
    cancelled: errand.cancelled,
  };
  const written = await writeSafely({ ...kept, writes: settled, watch }).catch((thrown: unknown) => {
    throw readOnly ? inReadOnlyWorkbook(thrown) : thrown;
  });
  if (!written.stopped) return written;
  throw new Cancelled(written.cells, written.planned, [...written.notices.values()].flat());
}

function memoryChange(
  errand: Errand,
  memory: Memory,
  sheets: readonly MarkedSheet[],
  ledger: Ledger,
): NonNullable<Writing["memory"]> {
  return { before: encodeMemory(memory), after: encodeMemory(errand.memoryAfter(memory, sheets, ledger)) };
}

function wouldBeWritten(settled: readonly SettledSheet[]): Written {
  const cells = settled.reduce((sum, { changes }) => sum + changes.length, 0);
  return { cells, planned: cells, stopped: false, notices: new Map() };
}
