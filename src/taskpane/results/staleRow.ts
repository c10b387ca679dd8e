import { editOfRow } from "../../actions/editOfRow";
import type { SheetFreshness } from "../../actions/watch/workbookFacts";
import type { StaleCell } from "../row/StaleMark";
import type { SheetRow } from "./lists";

/**
 * Whether a row's result still holds, as its card says it. A row that nobody edited is out of date where it comes out otherwise by now, or
 * where that is not known: a card that says nothing is one that an officer may rely on.
 */
export function staleIn(freshness: ReadonlyMap<string, SheetFreshness>): (row: SheetRow) => StaleCell {
  return ({ sheet, row }) => {
    const state = freshness.get(sheet.id);
    // What the row came to holds after an undo; only the sheet does not show it.
    if (state?.outOfDate !== true || (state.undone && state.elsewhere.length === 0)) return undefined;
    const edited = editOfRow(sheet, row, state.cells);
    const isAffected = state.affected === null || state.affected.rows.has(row.identity);
    return edited === null && !isAffected ? undefined : edited;
  };
}

/** Whether a sheet is known to have been deleted since. */
export function goneIn(
  freshness: ReadonlyMap<string, SheetFreshness>,
): (sheet: { readonly id: string }) => boolean {
  return ({ id }) => freshness.get(id)?.gone === true;
}
