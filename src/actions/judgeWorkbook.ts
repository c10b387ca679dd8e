import { ExcelFailure, failureOf } from "../excel/failure";
import { hasNotes } from "../excel/notes";
import type { WorkbookReading } from "../excel/read";
import { settingsDoubts, settingsIn } from "../excel/settingsPart";
import type { Profile } from "../kpi/profile";
import type { Ledger, LedgerEntry } from "../workbook/ledger";
import { decodeStored } from "../workbook/ledgerParts";
import { EMPTY_MEMORY } from "../workbook/memory";
import { decodeMemory, type MemoryReading } from "../workbook/memoryStore";
import type { WorkbookSettings } from "../workbook/settings/settings";
import type { SheetSnapshot } from "../workbook/snapshot";
import { targetsOn } from "../workbook/targetsSheet";
import { withoutOurMarks } from "../workbook/unmarked";
import { judgeSheet, type JudgedSheet } from "./judgeSheet";

export interface JudgeWorkbookOptions {
  /** Whether a hidden sheet is judged like any other. */
  readonly hiddenToo: boolean;
  /** Whether settings that only a later version of the add-in can read stop it: judging without them would give wrong colours. */
  readonly needsSettings: boolean;
  /** Rule sets from a file: tried before the workbook's own and the built-in ones. */
  readonly profiles?: readonly Profile[];
  /** The sheets on which targets may stand by themselves; those read where it is left out. */
  readonly others?: readonly SheetSnapshot[];
  /** Called before each sheet. What it throws ends it. */
  readonly onSheet?: (name: string, done: number, total: number) => void;
}

/** What one reading of the workbook came to, before anything is written. */
export interface JudgedWorkbook {
  readonly ledger: Ledger;
  readonly settings: WorkbookSettings;
  readonly memory: MemoryReading;
  /** In the order of the sheets read; each sheet as the officer left it, without our marks. */
  readonly judged: readonly JudgedSheet[];
}

/**
 * Judges the sheets of a reading with all that the workbook itself remembers: our marks, what the officer has settled, earlier readings.
 * Evaluating, previewing, checking, clearing and looking ahead all judge so, and can never disagree.
 */
export async function judgeWorkbook(
  reading: WorkbookReading,
  options: JudgeWorkbookOptions,
): Promise<JudgedWorkbook> {
  const ledger = ledgerOf(reading);
  const settings = settingsIn(reading.settingsXml, { laterIsFailure: options.needsSettings });
  const doubts = settingsDoubts(reading.settingsXml);
  const memory = decodeMemory(reading.memoryXml);
  const headings = ledger.entries.filter(isHeading);
  const judged: JudgedSheet[] = [];
  const { sheets } = reading.snapshot;
  const targets = targetsOn(options.others ?? sheets);
  for (const [index, sheet] of sheets.entries()) {
    options.onSheet?.(sheet.name, index, sheets.length);
    await breathe();
    const own = ledger.entries.filter((entry) => entry.sheetId === sheet.id);
    judged.push(
      judgeSheet(withoutOurMarks(sheet, own), {
        notes: hasNotes(),
        // A copy has none of its own yet; a sheet that has knows which headings of ours stand on it.
        entries: own.length > 0 ? own.filter(isHeading) : headings,
        hiddenToo: options.hiddenToo,
        settings: withFileProfiles(settings, options.profiles ?? []),
        doubts,
        memory: memory.kind === "memory" ? memory.memory : EMPTY_MEMORY,
        targets,
      }),
    );
  }
  return { ledger, settings, memory, judged };
}

/** A rule set of the file goes before one of the same name that the workbook keeps. */
function withFileProfiles(settings: WorkbookSettings, profiles: readonly Profile[]): WorkbookSettings {
  if (profiles.length === 0) return settings;
  const isReplaced = (id: string): boolean => profiles.some((profile) => profile.id === id);
  return { ...settings, profiles: [...profiles, ...settings.profiles.filter(({ id }) => !isReplaced(id))] };
}

/** As long as the pane may stand still before anybody notices. */
const UNNOTICED_MS = 50;

let lastDrawn = 0;

/** Excel's pane is drawn, and its Cancel button heard, between two sheets only if the page gets the time. */
async function breathe(): Promise<void> {
  if (performance.now() - lastDrawn < UNNOTICED_MS) return;
  await new Promise<void>((resolve) => setTimeout(resolve));
  lastDrawn = performance.now();
}

function isHeading({ role }: LedgerEntry): boolean {
  return role === "warning-header";
}

function ledgerOf(reading: WorkbookReading): Ledger {
  const found = decodeStored(reading.ledgerXml, reading.ledgerParts);
  if (found.kind === "unreadable") throw new ExcelFailure(failureOf("LedgerUnreadable"));
  return found.ledger;
}
