import { type LeftOut, selectedIs, selectedWas } from "../../wording/pane/selected";
import { refAndCell } from "../../wording/pane/row";
import { rowCell } from "../row/rowCell";
import type { StaleCell } from "../row/StaleMark";
import { type ListName, rowsOf, type SheetRow } from "./lists";

/**
 * What is seen and said of the row whose cell is selected: its status, as its card has it, and where the list in sight does not have the row,
 * that it does not. A filter or the choice of a sheet may leave a row out whatever its status.
 *
 * @param stale Whether its result still holds.
 * @param missingFrom The list that does not have it, or the filter that hides it; null where the list in sight has it.
 */
export function selectedInWords(
  each: SheetRow,
  stale: StaleCell,
  missingFrom: ListName | "filter" | null,
): string {
  const { sheet, row } = each;
  const name = refAndCell(row.ref, rowCell(sheet, row));
  const leftOut = missingFrom === null ? null : whyLeftOut(each, missingFrom);
  return stale === undefined
    ? selectedIs(name, row.statusName, leftOut)
    : selectedWas(name, row.statusName, stale, leftOut);
}

function whyLeftOut(row: SheetRow, list: ListName | "filter"): LeftOut {
  if (list === "filter") return "filtered";
  if (rowsOf([row], list).length > 0) return "otherwise";
  return list === "attention" ? "nothing-to-check" : "by-status";
}
