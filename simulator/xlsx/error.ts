export type XlsxErrorCode = "not-xlsx" | "encrypted" | "no-sheets" | "damaged" | "xls" | "too-large";

/** Why a file could not be opened. The message is for the officer who chose the file. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  constructor(
    readonly code: XlsxErrorCode,
    message: string,
  ) {
    super(message);
  }
}
