import type { Look } from "../../excel/look";
import type { Ledger, LedgerEntry } from "../../workbook/kept/ledger";
import { partsOf, samePart, type PartName } from "../../workbook/sheet/parts";
import type { SheetSnapshot } from "../../workbook/sheet/snapshot";
import type { SettledSheet } from "../judging/reconcileSheet";

/**
 * The marks that were taken off or written over since the workbook was opened, by sheet, those of the latest write first. Ctrl+Z brings
 * cells back and leaves the ledger as it is: without these, marks that came back so would pass for what somebody typed, and nothing would
 * take them off again.
 */
const taken = new Map<string, readonly TakenOff[]>();

/** What one write took off one sheet. */
interface TakenOff {
  /** The same for all sheets of the write: Ctrl+Z takes it back as a whole. */
  readonly write: number;
  readonly entries: readonly LedgerEntry[];
}

let writes = 0;
/** The last write that changed cells of a sheet, by sheet. */
const lastOn = new Map<string, number>();
/** The sheets on which marks were found again, since the last write on each: an evaluation, too, brings back what was taken off before. */
const foundOn = new Set<string>();
/** The writes that were taken back as a whole, by what was found on a sheet on which nothing was written since. */
const undone = new Set<number>();

/** So far back an officer may undo: each write that takes marks off a sheet is one. */
const MOST_WRITES = 12;

/** Another workbook is open: nothing has been taken off in it yet. */
export function forgetTakenOff(): void {
  taken.clear();
  lastOn.clear();
  foundOn.clear();
  undone.clear();
}

/**
 * Remembers what the ledger said of cells of which it says something else after a write, or nothing.
 *
 * @param settled The sheets that were gone through, each with its entries before, at the cells where the marks stood.
 */
export function noteTakenOff(settled: readonly Settled[], after: Ledger): void {
  const stands = new Map(after.entries.map((entry) => [keyOf(entry), entry.wrote]));
  const gone = new Map<string, LedgerEntry[]>();
  for (const entry of settled.flatMap(({ stood }) => stood)) {
    const now = stands.get(keyOf(entry));
    if (now !== undefined && JSON.stringify(now) === JSON.stringify(entry.wrote)) continue;
    const entries = gone.get(entry.sheetId);
    if (entries === undefined) gone.set(entry.sheetId, [entry]);
    else entries.push(entry);
  }
  writes += 1;
  // What was found on a sheet before it was written on says nothing of how it is left.
  for (const { sheetId, changes } of settled) {
    if (changes.length === 0) continue;
    lastOn.set(sheetId, writes);
    foundOn.delete(sheetId);
  }
  for (const [id, entries] of gone)
    taken.set(id, [{ write: writes, entries }, ...(taken.get(id) ?? [])].slice(0, MOST_WRITES));
}

type Settled = Pick<SettledSheet, "sheetId" | "changes" | "stood">;

/** A ledger with the marks that an undo may have brought back. */
export interface KnownMarks {
  readonly ledger: Ledger;
  /** Those of its entries that the ledger in the workbook does not have: true of a cell only where it looks so. */
  readonly back: ReadonlySet<LedgerEntry>;
}

/**
 * The marks of a workbook: those in its ledger, and those that were taken off since but stand on the sheet again, by the words and arrows that
 * were written along with them. Marks without any text are told by their cells' looks alone, later.
 */
export function withMarksThatCameBack(ledger: Ledger, sheets: readonly SheetSnapshot[]): KnownMarks {
  const back = new Set<LedgerEntry>();
  for (const sheet of sheets) {
    foundOn.delete(sheet.id);
    for (const { write, entries } of taken.get(sheet.id) ?? []) {
      if (!entries.some(hasText)) continue;
      const stands = mayBeBack(sheet, entries);
      if (stands) {
        foundOn.add(sheet.id);
        for (const entry of entries) back.add(entry);
      }
      if (write !== lastOn.get(sheet.id)) continue;
      if (stands) undone.add(write);
      else undone.delete(write);
    }
  }
  return { ledger: back.size === 0 ? ledger : { entries: [...ledger.entries, ...back] }, back };
}

/** Whether marks were taken off a sheet since the workbook was opened. */
export function hasTakenOff(sheetId: string): boolean {
  return taken.has(sheetId);
}

/** The ids of the sheets on which marks are back, also of those that were not read: what was undone on one sheet was undone on all. */
export function sheetsWithMarksBack(): readonly string[] {
  return [...taken.keys()].filter((id) => foundOn.has(id) || undone.has(lastOn.get(id) ?? 0));
}

/** Whether at least half of the texts of a write stand where they stood. */
function mayBeBack(sheet: SheetSnapshot, entries: readonly LedgerEntry[]): boolean {
  const { area, values } = sheet;
  const texts = entries.filter(hasText);
  if (area === null || texts.length === 0) return false;
  const found = texts.filter(
    ({ row, column, wrote }) => values[row - area.row]?.[column - area.column] === wrote.content,
  );
  return found.length * 2 >= texts.length;
}

function hasText({ wrote }: LedgerEntry): boolean {
  return typeof wrote.content === "string" && wrote.content !== "";
}

/**
 * A sheet's other marks that were taken off from cells on which nothing of ours is known to stand: only where their cells look so are they
 * back. What was written over another mark is told by that one's entry.
 *
 * @param known The entries of the sheet, those that are back among them.
 */
export function perhapsBack(sheetId: string, known: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const stands = new Set(known.map(keyOf));
  return (taken.get(sheetId) ?? []).flatMap(({ entries }) =>
    entries.filter((entry) => !stands.has(keyOf(entry))),
  );
}

/**
 * A sheet's entries once its cells were looked at: of those that may be back the latest whose cell looks as we wrote it, in place of an entry
 * that its cell does not bear out.
 *
 * @param covered Whether a merge leaves a cell no content of its own.
 */
export function entriesThatAreBack(
  entries: readonly LedgerEntry[],
  back: ReadonlySet<LedgerEntry>,
  look: Look,
  covered: (place: LedgerEntry) => boolean,
): readonly LedgerEntry[] {
  const borneBy = (entry: LedgerEntry): Bearing => bearing(entry, look, covered(entry));
  const known = new Map(entries.filter((entry) => !back.has(entry)).map((entry) => [keyOf(entry), entry]));
  const found = new Map<string, LedgerEntry>();
  const borne = (how: Bearing): void => {
    for (const entry of entries) {
      const key = keyOf(entry);
      if (!back.has(entry) || found.has(key) || borneBy(entry) !== how) continue;
      const standing = known.get(key);
      if (standing === undefined || borneBy(standing) === "nothing") found.set(key, entry);
    }
  };
  borne("its look");
  // Words alone may have been typed by somebody: not where others of ours stand with them, or where none of them had more to tell by.
  const mayTell = entries.some((entry) => back.has(entry) && hasLook(entry));
  if (found.size > 0 || !mayTell) borne("its words");
  const kept = entries.filter((entry) => !back.has(entry) && !found.has(keyOf(entry)));
  return [...kept, ...found.values()];
}

/** Excel does not undo everything: a note, a width. What it does tells. */
const UNTOLD: readonly PartName[] = ["note", "columnWidth", "numberFormat"];

/** What of a mark its cell bears. */
type Bearing = "its look" | "its words" | "nothing";

/**
 * What a cell bears of what we wrote, all of it or some: under a merge the look is ours and the content never got there, and elsewhere Ctrl+Z
 * brings words and look back together. What is neither as we wrote it nor as it was before is somebody's.
 */
function bearing(entry: LedgerEntry, look: Look, covered: boolean): Bearing {
  const seen = look(entry);
  if (seen === undefined) return "nothing";
  const [now, before] = [partsOf(seen), partsOf(entry.before)];
  const differing = new Map<PartName, boolean>();
  for (const [name, wrote] of partsOf(entry.wrote)) {
    const [found, was] = [now.get(name), before.get(name)];
    if (found === undefined || was === undefined || UNTOLD.includes(name)) continue;
    const isOurs = samePart(name, found, wrote);
    if (!isOurs && !samePart(name, found, was)) return "nothing";
    if (!isOurs && name === "content" && hasText(entry) && !covered) return "nothing";
    if (!samePart(name, wrote, was)) differing.set(name, isOurs);
  }
  const looks = [...differing].filter(([name]) => name !== "content");
  const lines = looks.filter(([name]) => isLine(name));
  // One line may be the neighbour's.
  if (looks.some(([name, isOurs]) => isOurs && !isLine(name))) return "its look";
  if (lines.length > 0 && lines.every(([, isOurs]) => isOurs)) return "its look";
  return looks.length === 0 && differing.get("content") === true ? "its words" : "nothing";
}

function isLine(name: PartName): boolean {
  return name.startsWith("border-");
}

/** Whether a mark changed more of its cell than the words. */
function hasLook({ wrote, before }: LedgerEntry): boolean {
  const was = partsOf(before);
  return [...partsOf(wrote)].some(([name, value]) => {
    const found = was.get(name);
    return (
      name !== "content" && !UNTOLD.includes(name) && found !== undefined && !samePart(name, found, value)
    );
  });
}

function keyOf({ sheetId, row, column }: LedgerEntry): string {
  return `${sheetId} ${row}:${column}`;
}
