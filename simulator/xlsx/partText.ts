import { XlsxError } from "./error";
import { decodeUtf8, encodeUtf8 } from "./utf8";

/** How a part's bytes hold its text: kept, so that a patched part is written as it was read. */
export type PartEncoding = "utf-8" | "utf-8-bom" | "utf-16le";

export interface PartText {
  text: string;
  encoding: PartEncoding;
}

/** A part's text. UTF-8 and UTF-16 (by byte order mark) as the packaging standard allows; else XlsxError "damaged". */
export function decodePart(bytes: Uint8Array): PartText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: decodeUtf16(bytes.subarray(2)), encoding: "utf-16le" };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  const text = decodeUtf8(body);
  // Putting U+FFFD for what cannot be read, and writing that back, would change what nobody touched.
  if (text === null) {
    throw new XlsxError(
      "damaged",
      "The file is damaged: part of its text cannot be read. Save it again in Excel.",
    );
  }
  return { text, encoding: bom ? "utf-8-bom" : "utf-8" };
}

/** The bytes of a part's text. */
export function encodePart({ text, encoding }: PartText): Uint8Array {
  if (encoding === "utf-16le") return encodeUtf16(`\uFEFF${text}`);
  return encodeUtf8(encoding === "utf-8-bom" ? `\uFEFF${text}` : text);
}

/** UTF-16, low byte first, as worksheet custom properties are kept. */
export function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes[at * 2] = code & 0xff;
    bytes[at * 2 + 1] = code >> 8;
  }
  return bytes;
}

/** See `encodeUtf16`. An odd last byte is dropped. */
export function decodeUtf16(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 16384) {
    const codes: number[] = [];
    for (let at = from; at < Math.min(from + 16384, bytes.length - 1); at += 2) {
      codes.push((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
    }
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join("");
}
