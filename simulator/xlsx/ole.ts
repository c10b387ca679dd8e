import { XlsxError } from "./error";

/** The first bytes of an OLE compound file: an encrypted workbook, or one of before Excel 2007. */
const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const TAKE_PASSWORD_OFF =
  "take the password off in Excel (File, Info, Protect Workbook, Encrypt with Password, and empty the box)";
const SAVE_AS = "save it in Excel as an Excel Workbook (.xlsx)";

/** Throws the XlsxError that fits where the bytes are an OLE compound file and no zip. */
export function refuseOleFile(bytes: Uint8Array): void {
  if (!OLE_MARK.every((byte, at) => bytes[at] === byte)) return;
  if (namesStream(bytes, "EncryptedPackage")) {
    throw new XlsxError(
      "encrypted",
      `The workbook is protected with a password to open. To use it here, ${TAKE_PASSWORD_OFF} and save it; you can set the password again afterwards.`,
    );
  }
  if (namesStream(bytes, "Workbook") || namesStream(bytes, "Book")) {
    throw new XlsxError(
      "xls",
      `This is a workbook in the format of Excel 97 to 2003 (.xls). To use it here, ${SAVE_AS} and open that.`,
    );
  }
  throw new XlsxError(
    "not-xlsx",
    `This is either a workbook protected with a password to open, or one of before Excel 2007 (.xls), or another kind of Office file. If it is a workbook, ${TAKE_PASSWORD_OFF}, or ${SAVE_AS}, and open that.`,
  );
}

/** Whether the file's directory has a stream of the name: its entries hold names in UTF-16, on 128-byte places. */
function namesStream(bytes: Uint8Array, name: string): boolean {
  for (let entry = 512; entry + 128 <= bytes.length; entry += 128) {
    let at = 0;
    while (
      at < name.length &&
      bytes[entry + at * 2] === name.charCodeAt(at) &&
      bytes[entry + at * 2 + 1] === 0
    )
      at += 1;
    if (at === name.length && bytes[entry + at * 2] === 0) return true;
  }
  return false;
}
