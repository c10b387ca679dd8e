import type { RowProperties } from "../model/types";
import type { RawRow } from "./sheetData";
import { attributeSplices, type AttributeChanges, type Splice } from "./splice";

const PLAIN: RowProperties = { height: null, hidden: false, styleXf: null };

/** What a row's start tag has to say. */
function said(properties: RowProperties): AttributeChanges {
  const { height, hidden, styleXf } = properties;
  return {
    ht: height === null ? null : String(height),
    customHeight: height === null ? null : "1",
    hidden: hidden ? "1" : null,
    s: styleXf === null ? null : String(styleXf),
    customFormat: styleXf === null ? null : "1",
  };
}

/**
 * Splices for a row's start tag: height, hiding and style where they differ from the file, and the span of columns
 * where new cells lie outside of it (a wrong span makes Excel overlook cells).
 */
export function rowPatch(
  text: string,
  raw: RawRow,
  properties: RowProperties = PLAIN,
  fresh: readonly { column: number }[],
): Splice[] {
  const changes: Record<string, string | null> = {};
  const now = said(properties);
  if (properties.height !== raw.height)
    Object.assign(changes, { ht: now.ht, customHeight: now.customHeight });
  if (properties.hidden !== raw.hidden) Object.assign(changes, { hidden: now.hidden });
  if (properties.styleXf !== raw.styleXf)
    Object.assign(changes, { s: now.s, customFormat: now.customFormat });
  const tagEnd = raw.openEnd - (raw.selfClosing ? 2 : 1);
  const span = /\sspans="([0-9]+):([0-9]+)"/.exec(text.slice(raw.nameEnd, tagEnd));
  const [first, last] = [fresh[0], fresh.at(-1)];
  if (span && first && last) {
    const low = Math.min(Number(span[1]), first.column + 1);
    const high = Math.max(Number(span[2]), last.column + 1);
    changes.spans = `${low}:${high}`;
  }
  return Object.keys(changes).length === 0 ? [] : attributeSplices(text, raw.nameEnd, tagEnd, changes);
}

/** The inside of a new row's start tag; `plain` where it says nothing but its number. */
export function rowTagXml(prefix: string, row: number, properties = PLAIN): { open: string; plain: boolean } {
  const written = Object.entries(said(properties)).flatMap(([name, value]) =>
    value === null ? [] : ` ${name}="${value}"`,
  );
  return { open: `${prefix}row r="${row + 1}"${written.join("")}`, plain: written.length === 0 };
}
