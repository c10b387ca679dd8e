import { XlsxError } from "./error";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Turns `&lt;`, `&#10;`, `&#x20AC;` into what they stand for. A name that XML does not know makes the file damaged. */
export function decodeEntities(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{1,8});?/gi, (whole, name: string) => {
    const named = NAMED[name];
    if (named !== undefined) return named;
    const hex = name.startsWith("#x") || name.startsWith("#X");
    const code = name.startsWith("#") ? parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10) : NaN;
    if (Number.isNaN(code) || code > 0x10ffff)
      throw new XlsxError("damaged", `The file is damaged: it contains ${whole}.`);
    return String.fromCodePoint(code);
  });
}

/**
 * Undoes `_xHHHH_`, the way cell text carries characters that XML cannot (ECMA-376 ST_Xstring).
 *
 * @example decodeXstring("a_x000D_b") // "a\rb"
 */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}

/**
 * Text as a cell, note or table heading carries it, before the XML escapes: control characters, half surrogate
 * pairs and what would be read as an escape become `_xHHHH_`, so that any string comes back as it was.
 */
export function encodeXstring(text: string): string {
  return encodeForbidden(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}

/** Characters that XML cannot hold; \p{Cs} under the u flag is a surrogate without its partner. */
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu;

function encodeForbidden(text: string): string {
  return text.replace(
    FORBIDDEN,
    (bad) => `_x${bad.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

/** Escapes text content. What XML forbids has to be gone already (`encodeXstring`). */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Escapes an attribute's value, for double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(encodeForbidden(text))
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}

/** ` xml:space="preserve"` where spaces at the ends or line breaks would else be lost. */
export function spaceAttribute(text: string): string {
  return /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : "";
}
