import { editOfRow } from "../../actions/editOfRow";
import type { SheetFreshness } from "../../actions/workbookFacts";
import type { StaleCell } from "../row/StaleMark";
import type { SheetRow } from "./lists";

/** Whether a row's result still holds, as its card says it. */
export function staleIn(freshness: ReadonlyMap<string, SheetFreshness>): (row: SheetRow) => StaleCell {
  return ({ sheet, row }) => {
    const state = freshness.get(sheet.id);
    return state?.outOfDate === true ? editOfRow(sheet, row, state.cells) : undefined;
  };
}
