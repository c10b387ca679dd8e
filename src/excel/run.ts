import { ExcelFailure, failureOf, toExcelFailure } from "./failure";

export interface RunOptions {
  /** Makes the batch one step of Excel's undo, where Excel can (ExcelApi 1.20). */
  readonly oneUndo?: boolean;
}

/**
 * Runs one batch against Excel. Waits while a cell is being edited (`delayForCellEdit`) instead of failing, and turns whatever goes
 * wrong into an `ExcelFailure` with a sentence and an advice.
 */
export async function runInExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: RunOptions = {},
): Promise<T> {
  if (typeof Excel === "undefined") throw new ExcelFailure(failureOf("NoExcel"));
  try {
    const grouped = options.oneUndo ? { mergeUndoGroup: true } : {};
    return await Excel.run({ delayForCellEdit: true, ...grouped }, batch);
  } catch (thrown) {
    throw toExcelFailure(thrown);
  }
}

/** Whether this Excel has a requirement set; the version is a string, since "1.10" is more than "1.9". */
export function supports(version: `1.${number}`): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
