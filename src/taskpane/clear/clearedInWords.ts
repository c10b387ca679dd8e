import type { ClearResult } from "../../actions/result";
import { clearedWords } from "../../wording/pane/clear";

/** The outcome of Clear results as a sentence and what more there is to say: the same seen and heard. */
export function clearedInWords(result: ClearResult): { readonly sentence: string; readonly advice: string } {
  const { cellsRestored, sheets } = result;
  const [only, ...others] = cellsRestored === 0 ? sheets : sheets.filter((sheet) => sheet.cellsRestored > 0);
  return clearedWords({
    cells: cellsRestored,
    sheets: others.length + 1,
    onlySheet: others.length === 0 ? (only?.name ?? null) : null,
    leftAlone: sheets.some((sheet) => sheet.notices.length > 0),
  });
}
