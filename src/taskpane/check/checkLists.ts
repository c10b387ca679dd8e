import { countedAs } from "../../actions/results/checkedMarks";
import { listedMarks, type ListedMark } from "../../actions/results/listedMarks";
import type { RowResult, SheetResult } from "../../actions/result";
import type { CheckListName } from "../../wording/pane/check";

/** Worst first. */
const CHECK_LIST_NAMES: readonly CheckListName[] = ["disagrees", "undecidable", "byHand", "agrees"];

/** The lists that are offered: that of statuses set by hand where there are any, the others always. */
export function listNames(
  items: Readonly<Record<CheckListName, readonly CheckedItem[]>>,
): readonly CheckListName[] {
  return CHECK_LIST_NAMES.filter((name) => name !== "byHand" || items[name].length > 0);
}

/** A mark on the sheet with the row and sheet it belongs to. */
export interface CheckedItem {
  readonly sheet: SheetResult;
  readonly row: RowResult;
  readonly mark: ListedMark;
}

/** The marks of a checked workbook by what the check came to, in the workbook's order. */
export function checkedItems(
  sheets: readonly SheetResult[],
): Readonly<Record<CheckListName, readonly CheckedItem[]>> {
  const items = sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) => listedMarks(row).map((mark) => ({ sheet, row, mark }))),
  );
  const of = (name: CheckListName): readonly CheckedItem[] =>
    items.filter(({ mark }) => countedAs(mark) === name);
  return {
    disagrees: of("disagrees"),
    undecidable: of("undecidable"),
    byHand: of("byHand"),
    agrees: of("agrees"),
  };
}

/** Rows that bear no mark at all. */
export function unprinted(sheets: readonly SheetResult[]): number {
  return sheets.reduce((sum, { checked }) => sum + (checked?.nothingPrinted ?? 0), 0);
}
