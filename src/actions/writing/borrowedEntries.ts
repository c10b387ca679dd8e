import type { Look } from "../../excel/look";
import type { Ledger, LedgerEntry } from "../../workbook/kept/ledger";
import { isInArea } from "../../workbook/sheet/inArea";
import { holds, partsOf } from "../../workbook/sheet/parts";
import type { JudgedSheet } from "../judging/judgeSheet";
import type { Place } from "../../workbook/marks/reconcile";
import type { SheetSnapshot } from "../../workbook/sheet/snapshot";
import { entriesThatAreBack, perhapsBack } from "./takenOff";
import { isWhereWritten, placesOf } from "./entryPlaces";

/** A sheet's ledger entries; `borrowed` ones were written for another sheet, and it is not yet known whether they are true of this one. */
export interface SheetEntries {
  readonly entries: readonly LedgerEntry[];
  readonly borrowed: boolean;
  /** Of the entries those of marks that were taken off: an undo may have brought them back. */
  readonly back: ReadonlySet<LedgerEntry>;
}

const NONE: ReadonlySet<LedgerEntry> = new Set();

/**
 * The entries to try on a sheet: its own; or, where it has none, those of the sheet whose KPIs it shares most of. Last month's sheet
 * copied for this month bears our marks under an id of its own, and without this they would be taken for the officer's.
 *
 * @param back Those of the ledger that an undo seems to have brought back.
 */
export function entriesToTry(ledger: Ledger, judged: JudgedSheet, back = NONE): SheetEntries {
  const isHere = (entry: LedgerEntry): boolean => isWhereWritten(judged, entry);
  const standing = ledger.entries.filter(
    (entry) => entry.sheetId === judged.sheet.id && (!back.has(entry) || isHere(entry)),
  );
  const perhaps = perhapsBack(judged.sheet.id, standing).filter(isHere);
  const own = [...standing, ...perhaps];
  if (own.length > 0 || judged.kind === "none")
    return { entries: own, borrowed: false, back: new Set([...back, ...perhaps]) };
  const known = new Set(judged.rows.map((row) => row.identity));
  const bySheet = new Map<string, LedgerEntry[]>();
  for (const entry of ledger.entries) {
    if (!known.has(entry.identity)) continue;
    bySheet.set(entry.sheetId, [...(bySheet.get(entry.sheetId) ?? []), entry]);
  }
  const [likest] = [...bySheet].sort((a, b) => b[1].length - a[1].length);
  if (likest === undefined) return { entries: [], borrowed: false, back: NONE };
  const entries = ledger.entries.filter((entry) => entry.sheetId === likest[0]);
  return {
    entries: entries.map((entry) => ({ ...entry, sheetId: judged.sheet.id })),
    borrowed: true,
    back: NONE,
  };
}

/**
 * The entries that hold for a sheet once its cells have been looked at: borrowed ones only where at least half of the marks they tell
 * of are found on it. A few like arrows are no copy; and a cell that we only emptied tells nothing, for many a cell is empty.
 */
export function entriesThatHold(
  judged: JudgedSheet,
  tried: SheetEntries,
  look: Look,
): readonly LedgerEntry[] {
  if (!tried.borrowed) {
    const covered = (place: Place): boolean => isCovered(judged.sheet, place);
    return entriesThatAreBack(tried.entries, tried.back, look, covered);
  }
  const found = tried.entries.filter((entry) =>
    placesOf(judged, entry).some((place) => {
      const now = look(place);
      return now !== undefined && holds(partsOf(now), partsOf(entry.wrote));
    }),
  );
  const [seen, all] = [found, tried.entries].map((entries) => entries.filter(isTelling).length);
  return seen !== undefined && all !== undefined && seen > 0 && seen * 2 >= all ? found : [];
}

function isTelling({ wrote }: LedgerEntry): boolean {
  return wrote.content !== "";
}

/** Whether a merge leaves a cell no content of its own; where merges are not told, any cell may lie under one. */
function isCovered({ merges }: SheetSnapshot, { row, column }: Place): boolean {
  if (merges === null) return true;
  return merges.some(
    (area) => isInArea(area, { row, column }) && (row !== area.row || column !== area.column),
  );
}
