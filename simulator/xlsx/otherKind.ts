import { XlsxError } from "./error";

/** More than this need not be looked at to know a text. */
const LOOKED_AT = 4096;

/** Says of a file that is no zip what it is, and what to do. */
export function noZip(bytes: Uint8Array): XlsxError {
  return bytes.length > 0 && isText(bytes.subarray(0, LOOKED_AT))
    ? new XlsxError(
        "not-xlsx",
        "This is a text file, such as a .csv or an export of another system, and not an Excel workbook, whatever its name. Open it in Excel, save it as an Excel Workbook (.xlsx), and open that.",
      )
    : new XlsxError(
        "not-xlsx",
        "This is not an Excel workbook. Choose a file that Excel saved as an Excel Workbook (.xlsx).",
      );
}

/** Says of a zip without a workbook of Excel's in it what it is, as far as its parts tell. */
export function noWorkbook(part: (name: string) => string | undefined): XlsxError {
  if (part("mimetype")?.startsWith("application/vnd.oasis.opendocument.spreadsheet") === true)
    return new XlsxError(
      "not-xlsx",
      "This is an OpenDocument spreadsheet (.ods). Save it as an Excel Workbook (.xlsx) and open that.",
    );
  return new XlsxError(
    "not-xlsx",
    "This is not an Excel workbook: there is no workbook in it. Choose a file that Excel saved as an Excel Workbook (.xlsx).",
  );
}

/** Says that it is a binary workbook, and what to do. */
export function binaryWorkbook(): XlsxError {
  return new XlsxError(
    "not-xlsx",
    "This is a binary workbook (.xlsb). Save it in Excel as an Excel Workbook (.xlsx) and open that.",
  );
}

/** Text has no control characters but tabs and line ends. In UTF-16, which announces itself, every other byte may be 0. */
function isText(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isUtf16 || bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
