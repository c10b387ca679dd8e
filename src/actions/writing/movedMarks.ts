import type { Look } from "../../excel/look";
import type { Ledger, LedgerEntry } from "../../workbook/kept/ledger";
import { areFound, withoutOurMarks } from "../../workbook/marks/unmarked";
import type { SheetSnapshot } from "../../workbook/sheet/snapshot";
import { entriesToTry } from "./borrowedEntries";
import type { JudgedSheet } from "../judging/judgeSheet";
import { isGone, placesOf } from "./entryPlaces";
import { withRowsFound } from "./movedRows";

/**
 * A sheet without those of our marks, too, that do not stand where we wrote them: a column was inserted for the new month, rows were sorted,
 * the sheet is a copy of another. Left on it they would pass for what somebody typed. Null where there are none.
 *
 * @param asRead The sheet with all that stands on it.
 * @param first What came of it without the marks that are where they were.
 */
export function withoutMovedMarks(
  asRead: SheetSnapshot | undefined,
  first: JudgedSheet,
  ledger: Ledger,
): SheetSnapshot | null {
  if (asRead === undefined || first.kind === "none") return null;
  const { entries, borrowed } = entriesToTry(ledger, first);
  const places = (entry: LedgerEntry) => placesOf(first, entry);
  const moved = entries.some((entry) => {
    const [likeliest] = entry.wrote.content === undefined ? [] : places(entry);
    return likeliest !== undefined && (likeliest.row !== entry.row || likeliest.column !== entry.column);
  });
  const known = withRowsFound(first, entries, contentsOf(asRead));
  if (!moved && !borrowed && known === entries) return null;
  // Where a row was deleted, the next KPI's mark stands in its place.
  const asWritten = new Set(entries);
  const isLost = (entry: LedgerEntry): number => Number(asWritten.has(entry) && isGone(first, entry));
  const standingFirst = [...known].sort((a, b) => isLost(a) - isLost(b));
  const anew = withoutOurMarks(asRead, standingFirst, places);
  if (borrowed && !areFound(entries, anew)) return null;
  return sameCells(anew.ours, first.sheet.ours) ? null : anew;
}

/** What a sheet's cells hold, as a look at them tells it. */
function contentsOf({ area, values }: SheetSnapshot): Look {
  return ({ row, column }) => {
    const content = values[row - (area?.row ?? 0)]?.[column - (area?.column ?? 0)];
    return content === undefined ? undefined : { content };
  };
}

function sameCells(a: SheetSnapshot["ours"] = new Map(), b: SheetSnapshot["ours"] = new Map()): boolean {
  return a.size === b.size && [...a].every(([at, mark]) => b.get(at) === mark);
}
