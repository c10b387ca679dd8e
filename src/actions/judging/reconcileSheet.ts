import type { Look } from "../../excel/look";
import { headingsOver } from "../../workbook/find/finding";
import type { LedgerEntry } from "../../workbook/kept/ledger";
import { copiedMarks } from "../../workbook/marks/copiedMarks";
import { looksTakenOver } from "../../workbook/marks/columnsPutIn";
import { cutWords, type CutWords } from "../../workbook/marks/cutWords";
import { keyOf, locate, placeOf } from "../../workbook/marks/locateEntries";
import { withLinesBeside } from "../../workbook/marks/linesBeside";
import { withLinesLeftBehind } from "../../workbook/marks/linesLeftBehind";
import { inLettersWhereNarrow } from "../../workbook/marks/narrowLetters";
import { reconcile, type Change, type LeftAlone, type Place } from "../../workbook/marks/reconcile";
import { inLegibleFont } from "../../workbook/vocabulary/legibleFont";
import { withoutOldColours } from "../../workbook/marks/oldColours";
import { withoutFramesBeside } from "../../workbook/marks/sharedEdges";
import { looksWithoutOurMarks } from "../../workbook/marks/unmarked";
import { dressOwnColumn } from "../../workbook/marks/warningLook";
import { oneLine } from "../../workbook/sheet/rows";
import type { JudgedSheet } from "./judgeSheet";
import { inListedWords, type OffList } from "../notices/listedWords";
import { withRowsFound } from "../writing/movedRows";
import { isGone, mayHaveMoved, placesOf } from "../writing/entryPlaces";
import { besideColumnsPutIn, copiesToLookAt, type SheetErrand } from "../writing/whereToLook";

/** What is to be written on a sheet, and what the ledger says of it afterwards. */
export interface SettledSheet {
  readonly sheetId: string;
  readonly changes: readonly Change[];
  readonly entries: readonly LedgerEntry[];
  /** What the ledger said before, each entry at its cell of today: a column may have been inserted since it was written. */
  readonly stood: readonly LedgerEntry[];
  readonly leftAlone: readonly LeftAlone[];
  /** Marks that a drop-down list does not allow; written all the same, and named. */
  readonly offList: readonly OffList[];
  /** Columns in which letters stand for status words, with the words that did not fit. */
  readonly lettered: readonly CutWords[];
  /** Status words that their columns are too narrow to show. */
  readonly cut: readonly CutWords[];
}

/** Compares the marks a sheet is to bear with what its cells hold. A sheet to be left as it is keeps its ledger entries. */
export function reconcileSheet({ sheet, entries, marks }: SheetErrand, seen: Look): SettledSheet {
  const sheetId = sheet.sheet.id;
  if (marks === null)
    return {
      sheetId,
      changes: [],
      entries,
      stood: entries,
      leftAlone: [],
      offList: [],
      lettered: [],
      cut: [],
    };
  const names = new Map(
    sheet.kind === "judged"
      ? sheet.rows.map(({ identity, kpi }) => [identity, oneLine(kpi.description)])
      : [],
  );
  const placesOfEntry = (entry: LedgerEntry): readonly Place[] => placesOf(sheet, entry);
  const standing = withRowsFound(sheet, entries, seen);
  // What was found in another row stands there, whatever its KPI is called.
  const asWritten = new Set(entries);
  const isGoneHere = (entry: LedgerEntry): boolean => asWritten.has(entry) && isGone(sheet, entry);
  // What a copied cell is known by is its frame, all round.
  const copies = copiesOn(sheet, entries, seen);
  const found = locate({ entries: standing, placesOf: placesOfEntry, isGone: isGoneHere, look: seen });
  const framed = withLinesLeftBehind(found, seen);
  const copied = new Map(copies.map((one) => [keyOf(one), one] as const));
  const located = mayHaveMoved(sheet, entries) ? withLinesBeside(entries, framed, seen, copied) : framed;
  const look = withoutFramesBeside(seen, new Map([...copied, ...located]));
  const { marks: listed, offList } = inListedWords(marks, look);
  const { marks: worded, lettered } = inLettersWhereNarrow(listed, sheet.sheet, look);
  const here = [...located].map(([key, entry]) => ({ ...entry, ...placeOf(key) }));
  const unmarked = looksWithoutOurMarks(look, here);
  const dressed =
    sheet.kind === "judged" ? dressOwnColumn(worded, sheet.tables, sheet.sheet, unmarked) : worded;
  const input = {
    sheetId,
    entries,
    placesOf: placesOfEntry,
    look,
    marks: inLegibleFont(withoutOldColours(dressed, unmarked), look),
    copies,
    mergesKnown: sheet.sheet.merges !== null,
    headingOf: headingsOf(sheet),
    nameOf: (identity: string) => names.get(identity) ?? "",
  };
  const settled = reconcile(input, located);
  return { sheetId, ...settled, stood: here, offList, lettered, cut: cutWords(worded, sheet.sheet, look) };
}

/** The marks that came along with a copied column, and the looks that a column took over from them as it was put in. */
function copiesOn(sheet: JudgedSheet, entries: readonly LedgerEntry[], look: Look): readonly LedgerEntry[] {
  if (sheet.kind === "none") return [];
  const paints = sheet.evaluations.flatMap(({ paint }) => paint ?? []);
  const copied = copiedMarks(copiesToLookAt(sheet, entries), entries, paints, look);
  const known = new Set(copied.map(keyOf));
  const takenOver = looksTakenOver(besideColumnsPutIn(sheet, entries), look);
  return [...copied, ...takenOver.filter((one) => !known.has(keyOf(one)))];
}

/**
 * The heading over a cell; over a column that we are about to make, the heading it will have. Of two tables in the same columns it is that of
 * the table in which the cell lies: a cell that we only emptied is known again by the heading above it.
 */
function headingsOf(judged: JudgedSheet): (place: Place) => string {
  if (judged.kind === "none") return () => "";
  const made = new Map<number, string>();
  for (const mark of judged.planned.plan.marks) {
    if (mark.role === "warning-header") made.set(mark.column, String(mark.state.content));
  }
  const over = judged.tables.map((table) => ({
    area: table.area,
    headings: new Map(headingsOver(table).map(({ column, heading }) => [column, heading])),
  }));
  return ({ row, column }) => {
    const bearing = over.filter(({ headings }) => headings.has(column));
    const own = bearing.find(({ area }) => row >= area.row && row < area.row + area.rows) ?? bearing.at(-1);
    return own?.headings.get(column) ?? made.get(column) ?? "";
  };
}
