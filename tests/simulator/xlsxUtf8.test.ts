import fc from "fast-check";
import { decodeUtf8, encodeUtf8 } from "../../simulator/xlsx/utf8";

/** What jsdom lacks, taken away for a moment. */
function byHand<T>(work: () => T): T {
  const { TextEncoder: encoder, TextDecoder: decoder } = globalThis;
  Reflect.deleteProperty(globalThis, "TextEncoder");
  Reflect.deleteProperty(globalThis, "TextDecoder");
  try {
    return work();
  } finally {
    Object.assign(globalThis, { TextEncoder: encoder, TextDecoder: decoder });
  }
}

test.each(["", "75% £ ↓ R", "😀 𝒳 \u{10FFFF}", "\uFEFFmark", "x".repeat(20_000)])(
  "%.20p by hand is as the platform has it",
  (text) => {
    const bytes = encodeUtf8(text);
    expect(byHand(() => [[...encodeUtf8(text)], decodeUtf8(bytes)])).toEqual([[...bytes], text]);
  },
);

test("any text, and half a surrogate pair", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(byHand(() => [...encodeUtf8(text)])).toEqual([...encodeUtf8(text)]);
      expect(byHand(() => decodeUtf8(encodeUtf8(text)))).toBe(text);
    }),
  );
  expect(byHand(() => [...encodeUtf8("\ud83d!")])).toEqual([...encodeUtf8("\ud83d!")]);
});

test.each([
  [[0xe9]],
  [[0xc0, 0x80]],
  [[0xed, 0xa0, 0x80]],
  [[0xf4, 0x90, 0x80, 0x80]],
  [[0xe2, 0x86]],
  [[0x80]],
])("%j is no UTF-8", (bytes) => {
  const wrong = new Uint8Array(bytes);
  expect([decodeUtf8(wrong), byHand(() => decodeUtf8(wrong))]).toEqual([null, null]);
});
