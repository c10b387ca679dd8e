import type { SheetResult, WorkbookResult } from "../actions/result";
import type { Traffic } from "./evaluateFile";

/** RESULT.json: the traffic and, per sheet and row, the answers (README, "What the result file holds"). */
export function resultJson(result: WorkbookResult, traffic: Traffic): string {
  const file = {
    workbook: result.workbook,
    ...traffic,
    cellsWritten: result.cellsWritten,
    sheets: result.sheets.map(sheetJson),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Excel's own sheet id means nothing outside a session. */
function sheetJson({ id: _id, ...sheet }: SheetResult): Omit<SheetResult, "id"> {
  return sheet;
}
