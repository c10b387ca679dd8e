/**
 * Text to UTF-8 and back. Browsers and Node do it themselves; jsdom, where the add-in's tests run, has neither
 * TextEncoder nor TextDecoder, and the zip library's own substitute mixes up characters beyond the first 65,536
 * (most emoji), so there is one here.
 */

/** Half a surrogate pair becomes U+FFFD, as in TextEncoder. */
export function encodeUtf8(text: string): Uint8Array {
  if (typeof TextEncoder !== "undefined") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes[end++] = point;
    else {
      const extra = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
      bytes[end++] = ((0xf00 >> (extra + 1)) & 0xff) | (point >> (6 * extra));
      for (let left = extra - 1; left >= 0; left -= 1) bytes[end++] = 0x80 | ((point >> (6 * left)) & 0x3f);
    }
  }
  return bytes.slice(0, end);
}

/** Null where the bytes are not UTF-8. A byte order mark is kept as a character. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  if (typeof TextDecoder === "undefined") return decodeByHand(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The smallest code point that needs one, two and three further bytes: a shorter form is not allowed. */
const LEAST = [0, 0x80, 0x800, 0x10000];

function decodeByHand(bytes: Uint8Array): string | null {
  const pieces: string[] = [];
  let points: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at++] ?? 0;
    const extra =
      first < 0x80 ? 0 : first >> 5 === 6 ? 1 : first >> 4 === 14 ? 2 : first >> 3 === 30 ? 3 : -1;
    if (extra < 0) return null;
    let point = extra === 0 ? first : first & (0x3f >> extra);
    for (let left = extra; left > 0; left -= 1) {
      const next = bytes[at++] ?? 0;
      if (next >> 6 !== 2) return null;
      point = (point << 6) | (next & 0x3f);
    }
    if (point < (LEAST[extra] ?? 0) || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
    points.push(point);
    if (points.length === 8192) {
      pieces.push(String.fromCodePoint(...points));
      points = [];
    }
  }
  return pieces.join("") + String.fromCodePoint(...points);
}
