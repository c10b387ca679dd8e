import { unzipSync, zipSync } from "fflate";
import { XlsxError } from "./error";
import { noZip } from "./otherKind";

/**
 * Limits against files made to fill the memory (zip bombs). Excel's own largest practical workbooks are well below;
 * a JavaScript text cannot be much longer than 500 million characters in any case.
 */
export const MAX_FILE_BYTES = 100_000_000;
export const MAX_UNPACKED_BYTES = 400_000_000;
export const MAX_PARTS = 10_000;

/** Excel's own date for every entry, so that saving the same thing twice gives the same bytes. */
const ENTRY_DATE = new Date(1980, 0, 1);

/** The parts of a zip by name, in their order. Throws XlsxError "not-xlsx", "too-large" or "damaged". */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  // "PK\3\4"; a zip may have other things in front, an .xlsx has not.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw noZip(bytes);
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge();
  const order: string[] = [];
  let unpacked = 0;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, {
      filter: (entry) => {
        unpacked += entry.originalSize;
        // Packed data that is larger than what it unpacks to means that the size is a lie.
        if (entry.size > entry.originalSize * 2 + 1000) throw damaged();
        if (unpacked > MAX_UNPACKED_BYTES || order.push(entry.name) > MAX_PARTS) throw tooLarge();
        return true;
      },
    });
  } catch (error) {
    throw error instanceof XlsxError ? error : damaged();
  }
  return new Map(order.flatMap((name) => (entries[name] ? [[name, entries[name]] as const] : [])));
}

/** A zip of the parts, in the order given. */
export function writeZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: ENTRY_DATE });
}

function damaged(): XlsxError {
  return new XlsxError(
    "damaged",
    "The file is damaged: it breaks off or cannot be unpacked. Get a fresh copy of it.",
  );
}

function tooLarge(): XlsxError {
  return new XlsxError(
    "too-large",
    "The workbook is too large to open here: more than 100 MB, or 400 MB unpacked.",
  );
}
