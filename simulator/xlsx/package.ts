import type { PartEncoding } from "./partText";
import { decodePart, encodePart } from "./partText";
import { encodeUtf8 } from "./utf8";
import { writeZip } from "./zip";

/** The file as it was opened. */
export interface XlsxPackage {
  readonly bytes: Uint8Array;
  /** Decompressed parts by name ("xl/workbook.xml"), in the zip's order. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/**
 * The parts of a package while it is read or patched: an original that is never touched, with changes over it.
 * Names are found whatever their case and slashes, as the packaging standard has it.
 */
export class PackageParts {
  private readonly changes = new Map<string, Uint8Array | null>();
  private readonly names = new Map<string, string>();
  private readonly encodings = new Map<string, PartEncoding>();
  private readonly texts = new Map<string, string>();

  constructor(private readonly original: XlsxPackage) {
    for (const name of original.parts.keys()) this.names.set(normalName(name), name);
  }

  has(name: string): boolean {
    return this.bytes(name) !== undefined;
  }

  bytes(name: string): Uint8Array | undefined {
    const key = this.names.get(normalName(name));
    if (key === undefined) return undefined;
    const changed = this.changes.get(key);
    return changed === undefined ? this.original.parts.get(key) : (changed ?? undefined);
  }

  /** The part's text, or undefined where there is no such part. */
  text(name: string): string | undefined {
    const bytes = this.bytes(name);
    if (!bytes) return undefined;
    const key = normalName(name);
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const { text, encoding } = decodePart(bytes);
    this.encodings.set(key, encoding);
    this.texts.set(key, text);
    return text;
  }

  /** Writes a part, in the encoding it was read in; a new part as UTF-8. The same text again is no change. */
  setText(name: string, text: string): void {
    if (this.has(name) && this.text(name) === text) return;
    this.setBytes(name, encodePart({ text, encoding: this.encodings.get(normalName(name)) ?? "utf-8" }));
    this.texts.set(normalName(name), text);
  }

  setBytes(name: string, bytes: Uint8Array): void {
    const key = this.names.get(normalName(name)) ?? name;
    this.names.set(normalName(name), key);
    this.texts.delete(normalName(name));
    this.changes.set(key, bytes);
  }

  remove(name: string): void {
    const key = this.names.get(normalName(name));
    if (key !== undefined) this.changes.set(key, null);
  }

  /** Names of all parts there are now. */
  list(): string[] {
    return [...this.names.values()].filter((name) => this.changes.get(name) !== null);
  }

  /** A name that no part has: freeName("xl/comments", ".xml") → "xl/comments1.xml". */
  freeName(stem: string, ending: string): string {
    for (let number = 1; ; number += 1) {
      // A part that was removed keeps its name taken: some writers' leftovers may still point to it.
      if (!this.names.has(normalName(`${stem}${number}${ending}`))) return `${stem}${number}${ending}`;
    }
  }

  /** The package's bytes: the very ones it came from where nothing changed. */
  save(): Uint8Array {
    if (this.changes.size === 0) return this.original.bytes;
    const parts = new Map<string, Uint8Array>();
    for (const [name, bytes] of this.original.parts) {
      const changed = this.changes.get(name);
      if (changed !== null) parts.set(name, changed ?? bytes);
    }
    for (const [name, bytes] of this.changes) if (bytes && !parts.has(name)) parts.set(name, bytes);
    return writeZip(parts);
  }
}

/** Parts of plain texts, for building a workbook from nothing. */
export function packTexts(texts: Readonly<Record<string, string>>): Uint8Array {
  return writeZip(new Map(Object.entries(texts).map(([name, text]) => [name, encodeUtf8(text)])));
}

function normalName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}
