import { ExcelFailure, failureOf } from "../../excel/failure";
import { hasNotes } from "../../excel/notes";
import type { WorkbookReading } from "../../excel/read";
import { settingsDoubts, settingsIn } from "../../excel/settingsPart";
import type { Profile } from "../../kpi/profile/profile";
import type { Ledger, LedgerEntry } from "../../workbook/kept/ledger";
import { decodeStored } from "../../workbook/kept/ledgerParts";
import { EMPTY_MEMORY, type Memory } from "../../workbook/kept/memory";
import { decodeMemory, type MemoryReading } from "../../workbook/kept/memoryStore";
import { ownProfiles } from "../../workbook/settings/ownProfiles";
import { unusedProfiles } from "../../workbook/settings/unusedProfiles";
import { withProfilesFirst } from "../../workbook/settings/changeProfiles";
import type { WorkbookSettings } from "../../workbook/settings/settings";
import type { SheetSnapshot } from "../../workbook/sheet/snapshot";
import { findTables } from "../../workbook/find/findTables";
import { isKeySheetName, keyOn, keysOn } from "../../workbook/find/keys/keySheets";
import { targetsOn, type Targets } from "../../workbook/find/targetsSheet";
import { withoutMovedMarks } from "../writing/movedMarks";
import { withoutOurMarks } from "../../workbook/marks/unmarked";
import { breathe, inSteps } from "./inSteps";
import { judgeSheet, type JudgedSheet } from "./judgeSheet";
import { recallingMore, remembering, today } from "./remembering";
import { withMarksThatCameBack } from "../writing/takenOff";

export interface JudgeWorkbookOptions {
  /** Whether a hidden sheet is judged like any other. */
  readonly hiddenToo: boolean;
  /** Whether settings that only a later version of the add-in can read stop it: judging without them would give wrong colours. */
  readonly needsSettings: boolean;
  /** Rule sets from a file: tried before the workbook's own and the built-in ones. */
  readonly profiles?: readonly Profile[];
  /** The sheets on which targets, or a key, may stand by themselves; those read where it is left out. */
  readonly others?: readonly SheetSnapshot[];
  /** What the workbook's settings are taken to be; left out, what they are. */
  readonly settingsAs?: (settings: WorkbookSettings) => WorkbookSettings;
  /** The day that readings are remembered under, "2023-07-31"; without it, the computer's. */
  readonly today?: string;
  /** Called before each sheet, and now and then while it is judged, with the share of it that is done. What it throws ends it. */
  readonly onSheet?: (
    name: string,
    progress: { readonly done: number; readonly share: number },
    total: number,
  ) => void;
}

/** What one reading of the workbook came to, before anything is written. */
export interface JudgedWorkbook {
  /** As it is in the workbook. */
  readonly standing: Ledger;
  /** With the marks that the officer's undo has brought back. */
  readonly ledger: Ledger;
  /** Which of its entries these are. */
  readonly back: ReadonlySet<LedgerEntry>;
  readonly settings: WorkbookSettings;
  readonly memory: MemoryReading;
  /** In the order of the sheets read; each sheet as the officer left it, without our marks. */
  readonly judged: readonly JudgedSheet[];
  /** The sheets with targets, or that may print a key, that were read: judged beside the same, a sheet comes out the same. */
  readonly sources: readonly SheetSnapshot[];
}

/**
 * Judges the sheets of a reading with all that the workbook itself remembers: our marks, what the officer has settled, earlier readings.
 * Evaluating, previewing, checking, clearing and looking ahead all judge so, and can never disagree.
 */
export async function judgeWorkbook(
  reading: WorkbookReading,
  options: JudgeWorkbookOptions,
): Promise<JudgedWorkbook> {
  const standing = ledgerOf(reading);
  const { ledger, back } = withMarksThatCameBack(standing, reading.snapshot.sheets);
  const kept = await settingsIn(reading.settingsXml, { laterIsFailure: options.needsSettings });
  const settings = options.settingsAs?.(kept) ?? kept;
  const doubts = await settingsDoubts(reading.settingsXml);
  const memory = decodeMemory(reading.memoryXml);
  const headings = ledger.entries.filter(isHeading);
  const judged: JudgedSheet[] = [];
  const entriesOn = (id: string): readonly LedgerEntry[] =>
    ledger.entries.filter(({ sheetId }) => sheetId === id);
  const unmarked = (sheet: SheetSnapshot): SheetSnapshot => withoutOurMarks(sheet, entriesOn(sheet.id));
  const sheets = reading.snapshot.sheets.map(unmarked);
  const sources = (options.others?.map(unmarked) ?? sheets).filter(isSource);
  const keys = keysOn(sources, (sheet) => findTables(sheet).kind === "tables");
  const targets: Targets = { byRef: targetsOn(sources), key: keyOn(keys), keys };
  const asRead = new Map(reading.snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  const judgeOnce = (sheet: SheetSnapshot, known: Memory, index: number): Promise<JudgedSheet> => {
    const own = entriesOn(sheet.id);
    const steps = judgeSheet(sheet, {
      notes: hasNotes(),
      // A copy has none of its own yet; a sheet that has knows which headings of ours stand on it.
      entries: own.length > 0 ? own.filter(isHeading) : headings,
      hiddenToo: options.hiddenToo,
      settings: withProfilesFirst(settings, options.profiles ?? []),
      doubts,
      memory: known,
      targets,
    });
    return inSteps(steps, (share) => options.onSheet?.(sheet.name, { done: index, share }, sheets.length));
  };
  /** Where our marks stand today is known once the sheet was judged: where they moved, it is judged anew without them. */
  const judge = async (sheet: SheetSnapshot, known: Memory, index: number): Promise<JudgedSheet> => {
    const first = await judgeOnce(sheet, known, index);
    const anew = withoutMovedMarks(asRead.get(sheet.id), first, ledger);
    return anew === null ? first : judgeOnce(anew, known, index);
  };
  const known = memory.kind === "memory" ? memory.memory : EMPTY_MEMORY;
  for (const [index, sheet] of sheets.entries()) {
    options.onSheet?.(sheet.name, { done: index, share: 0 }, sheets.length);
    await breathe();
    judged.push(await judge(sheet, known, index));
  }
  const written = judged.filter(({ sheet }) => !sheet.protected);
  const after =
    memory.kind === "memory" ? remembering(known, written, options.today ?? today()) : EMPTY_MEMORY;
  const more = recallingMore(judged, known, after);
  for (const [index, first] of judged.entries()) {
    if (!more.has(first.sheet.id)) continue;
    const again = await judge(first.sheet, after, index);
    judged[index] =
      again.kind === "judged" && first.kind === "judged" ? { ...again, before: first.before } : again;
  }
  const rules = ownProfiles(withProfilesFirst(settings, options.profiles ?? []));
  return {
    standing,
    ledger,
    back,
    settings,
    memory,
    sources,
    judged: telling(judged, unusedRules(rules, judged, reading)),
  };
}

/** Whether other sheets may go by what stands on this one. */
function isSource(sheet: SheetSnapshot): boolean {
  return isKeySheetName(sheet.name) || targetsOn([sheet]).size > 0;
}

/** Rule sets for rows that the workbook does not have. */
function unusedRules(
  rules: readonly Profile[],
  judged: readonly JudgedSheet[],
  { sheetNames }: WorkbookReading,
): readonly string[] {
  const read = judged.map((one) => ({
    name: one.sheet.name,
    kpis: one.kind === "judged" ? one.rows.map(({ kpi }) => kpi) : [],
  }));
  const unread = sheetNames.filter(({ id }) => !judged.some(({ sheet }) => sheet.id === id));
  return unusedProfiles(
    rules,
    read,
    unread.map(({ name }) => name),
  );
}

/** What concerns the workbook is told once, with the first of its sheets. */
function telling(judged: readonly JudgedSheet[], doubts: readonly string[]): readonly JudgedSheet[] {
  const first = judged.findIndex(({ kind }) => kind === "judged");
  return doubts.length === 0
    ? judged
    : judged.map((one, index) =>
        index === first && one.kind === "judged" ? { ...one, doubts: [...one.doubts, ...doubts] } : one,
      );
}

function isHeading({ role }: LedgerEntry): boolean {
  return role === "warning-header";
}

function ledgerOf(reading: WorkbookReading): Ledger {
  const found = decodeStored(reading.ledgerXml, reading.ledgerParts);
  if (found.kind === "unreadable") throw new ExcelFailure(failureOf("LedgerUnreadable"));
  return found.ledger;
}
