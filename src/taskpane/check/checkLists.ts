import { countedAs, rowsUnprinted } from "../../actions/results/checkedMarks";
import { listedMarks, type ListedMark } from "../../actions/results/listedMarks";
import type { RowResult, SheetResult } from "../../actions/result";
import { checking } from "../../wording/check";
import { ofSheet, type CheckListName } from "../../wording/pane/check";

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
  return sheets.reduce((sum, sheet) => sum + rowsUnprinted(sheet), 0);
}

/** The periods for which every one of the sheets was checked; none where they were checked for different ones. */
export function periodsChecked(sheets: readonly SheetResult[]): readonly string[] {
  const [first = [], ...others] = sheets
    .filter(({ table }) => table)
    .map(({ reportingPeriod, earlier }) => [reportingPeriod ?? "", ...(earlier?.checked ?? [])]);
  const isSame = others.every((periods) => periods.join() === first.join());
  return isSame ? first.filter((period) => period !== "") : [];
}

/** What is said of earlier periods that could not be checked, with the sheet's name where there are several sheets. */
export function notChecked(sheets: readonly SheetResult[]): readonly string[] {
  return sheets.flatMap(({ name, earlier }) => {
    if (earlier === undefined || earlier.unchecked.length === 0) return [];
    const sentence = checking.earlierNot(earlier.unchecked);
    return sheets.length === 1 ? sentence : ofSheet(name, sentence);
  });
}
