import { newWorkbook } from "../../simulator/xlsx/create";
import { openWorkbook } from "../../simulator/xlsx/open";
import { saveWorkbook } from "../../simulator/xlsx/save";
import { applyFinish } from "./finish";
import type { Draft } from "./generate";

const NAME = "Report.xlsx";

/** The file of a drawn workbook, as it came to the officer. */
export function fileOf(draft: Draft): Uint8Array {
  const bytes = newWorkbook(draft.sheets.map((sheet) => sheet.spec));
  if (draft.sheets.every((sheet) => sheet.finish.length === 0)) return bytes;
  const opened = openWorkbook(bytes, NAME);
  draft.sheets.forEach((sheet, index) => {
    const model = opened.workbook.sheets[index];
    if (model) applyFinish(model, sheet.finish);
  });
  return saveWorkbook(opened);
}

export function openFile(bytes: Uint8Array): ReturnType<typeof openWorkbook> {
  return openWorkbook(bytes, NAME);
}
