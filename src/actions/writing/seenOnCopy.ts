import type { Look } from "../../excel/look";
import { locate } from "../../workbook/marks/locateEntries";
import { withoutFramesBeside } from "../../workbook/marks/sharedEdges";
import type { JudgedSheet } from "../judging/judgeSheet";
import type { SheetEntries } from "./borrowedEntries";
import { placesOf } from "./entryPlaces";

/**
 * A sheet's cells as they are held against entries that were written for another one: each with the lines that we gave it, also where the
 * cell beside it, ours too, has drawn another over a shared edge. Words of ours on a copy would else pass for the officer's for the sake of a line.
 *
 * @example The heading L1 has a double line below, and L2 under it a thin one above: Excel tells of the double one for both.
 */
export function seenOnCopy(sheet: JudgedSheet, { entries, borrowed }: SheetEntries, look: Look): Look {
  if (!borrowed) return look;
  return withoutFramesBeside(look, locate({ entries, placesOf: (entry) => placesOf(sheet, entry), look }));
}
