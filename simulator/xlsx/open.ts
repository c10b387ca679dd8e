import type { Workbook } from "../model/types";
import { XlsxError } from "./error";
import { refuseOleFile } from "./ole";
import type { XlsxPackage } from "./package";
import { readAllCells, readContents } from "./readWorkbook";
import { readZip } from "./zip";

export interface OpenedWorkbook {
  workbook: Workbook;
  package: XlsxPackage;
}

/**
 * Opens a workbook: .xlsx, or .xlsm, whose macros are kept and never run.
 *
 * Throws XlsxError, whose message is for the officer: "not-xlsx" for another kind of file, "encrypted", "xls" for one of
 * Excel 97–2003, "no-sheets", "damaged", and "too-large" beyond the limits stated in zip.ts and readSheet.ts.
 *
 * @param bytes the file
 * @param name its name, which becomes the workbook's
 */
export function openWorkbook(bytes: Uint8Array, name: string): OpenedWorkbook {
  refuseOleFile(bytes);
  const original: XlsxPackage = { bytes, parts: readZip(bytes) };
  try {
    const contents = readContents(original, name);
    readAllCells(contents);
    return { workbook: contents.workbook, package: original };
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError(
      "damaged",
      "The file is damaged and cannot be read. Open it in Excel and save it again.",
    );
  }
}
