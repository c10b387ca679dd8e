import type { Look } from "../excel/look";
import type { Ledger, LedgerEntry } from "../workbook/kept/ledger";
import { holds, partsOf, type PartName } from "../workbook/sheet/parts";
import type { SheetSnapshot } from "../workbook/sheet/snapshot";

/**
 * The marks that were taken off or written over since the workbook was opened, by sheet, those of the latest write first. Ctrl+Z brings
 * cells back and leaves the ledger as it is: without these, marks that came back so would pass for what somebody typed, and nothing would
 * take them off again.
 */
const taken = new Map<string, readonly (readonly LedgerEntry[])[]>();

/** So far back an officer may undo: each write that takes marks off a sheet is one. */
const MOST_WRITES = 12;

/** Another workbook is open: nothing has been taken off in it yet. */
export function forgetTakenOff(): void {
  taken.clear();
}

/** Remembers what the ledger said of cells of which it says something else after a write, or nothing. */
export function noteTakenOff(before: Ledger, after: Ledger): void {
  const stands = new Map(after.entries.map((entry) => [keyOf(entry), entry.wrote]));
  const gone = new Map<string, LedgerEntry[]>();
  for (const entry of before.entries) {
    const now = stands.get(keyOf(entry));
    if (now !== undefined && JSON.stringify(now) === JSON.stringify(entry.wrote)) continue;
    gone.set(entry.sheetId, [...(gone.get(entry.sheetId) ?? []), entry]);
  }
  for (const [id, entries] of gone) taken.set(id, [entries, ...(taken.get(id) ?? [])].slice(0, MOST_WRITES));
}

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
  const back = new Set(
    sheets.flatMap((sheet) =>
      (taken.get(sheet.id) ?? []).flatMap((entries) => (mayBeBack(sheet, entries) ? entries : [])),
    ),
  );
  return { ledger: back.size === 0 ? ledger : { entries: [...ledger.entries, ...back] }, back };
}

/** Whether at least half of the texts of a write stand where they stood. */
function mayBeBack(sheet: SheetSnapshot, entries: readonly LedgerEntry[]): boolean {
  const { area, values } = sheet;
  const texts = entries.filter(({ wrote }) => typeof wrote.content === "string" && wrote.content !== "");
  if (area === null || texts.length === 0) return false;
  const found = texts.filter(
    ({ row, column, wrote }) => values[row - area.row]?.[column - area.column] === wrote.content,
  );
  return found.length * 2 >= texts.length;
}

/** A sheet's marks of which no text tells: only where their cells look so are they back. */
export function perhapsBack(sheetId: string): readonly LedgerEntry[] {
  return (taken.get(sheetId) ?? []).filter((entries) => !entries.some(hasText)).flat();
}

function hasText({ wrote }: LedgerEntry): boolean {
  return typeof wrote.content === "string" && wrote.content !== "";
}

/**
 * A sheet's entries once its cells were looked at: of those that may be back the latest whose cell looks as we wrote it, in place of an entry
 * that its cell does not bear out.
 */
export function entriesThatAreBack(
  entries: readonly LedgerEntry[],
  back: ReadonlySet<LedgerEntry>,
  look: Look,
): readonly LedgerEntry[] {
  const known = new Map(entries.filter((entry) => !back.has(entry)).map((entry) => [keyOf(entry), entry]));
  const found = new Map<string, LedgerEntry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (!back.has(entry) || found.has(key) || !isAsWritten(entry, look)) continue;
    const standing = known.get(key);
    if (standing === undefined || !isAsWritten(standing, look)) found.set(key, entry);
  }
  const kept = entries.filter((entry) => !back.has(entry) && !found.has(keyOf(entry)));
  return [...kept, ...found.values()];
}

/** Excel does not undo everything: a note, a width. What it does tells. */
const UNTOLD: readonly PartName[] = ["note", "columnWidth", "numberFormat"];

function isAsWritten(entry: LedgerEntry, look: Look): boolean {
  const now = look(entry);
  const wrote = new Map(partsOf(entry.wrote));
  for (const name of UNTOLD) wrote.delete(name);
  return now !== undefined && wrote.size > 0 && holds(partsOf(now), wrote);
}

function keyOf({ sheetId, row, column }: LedgerEntry): string {
  return `${sheetId} ${row}:${column}`;
}
