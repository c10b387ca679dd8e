import type { Ledger } from "../../workbook/kept/ledger";
import { entriesToTry } from "./borrowedEntries";
import type { JudgedSheet } from "../judging/judgeSheet";

/**
 * The ids of the sheets that bear marks, by the ledger in the workbook. It may still know a sheet that was deleted since; a hidden one is
 * marked like any other.
 *
 * @param seen A sheet that was looked at: a copy of a marked sheet may bear its marks, though the ledger has none under its own id.
 */
export function markedSheetsOf(ledger: Ledger, seen: readonly JudgedSheet[] = []): readonly string[] {
  const copies = seen.filter((sheet) => {
    const { entries, back } = entriesToTry(ledger, sheet);
    return entries.some((entry) => !back.has(entry));
  });
  const ids = [...ledger.entries.map(({ sheetId }) => sheetId), ...copies.map(({ sheet }) => sheet.id)];
  return [...new Set(ids)];
}
