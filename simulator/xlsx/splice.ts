import { escapeAttribute } from "./escape";
import { readAttributes } from "./tagScanner";
import type { XmlDocument, XmlElement } from "./xml";

/** Replace text[start, end) by `text`; start = end inserts. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/**
 * Applies splices to a text; everything between them is kept as it is. Splices at the same place go in the order
 * they are given; they may not overlap.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (splice.start < at) throw new Error(`Overlapping patches at ${splice.start}`);
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** Attributes to set, or to take away (null). */
export type AttributeChanges = Readonly<Record<string, string | null>>;

/**
 * Splices that change attributes of a start tag and leave its other attributes and their spelling alone.
 * `nameEnd` is behind the tag's name, `tagEnd` at its ">" or "/>".
 */
export function attributeSplices(
  text: string,
  nameEnd: number,
  tagEnd: number,
  changes: AttributeChanges,
): Splice[] {
  const splices: Splice[] = [];
  const missing = new Map(Object.entries(changes));
  let lastEnd = nameEnd;
  readAttributes(text, nameEnd, tagEnd, (name, from, to) => {
    const value = missing.get(name);
    const before = lastEnd;
    lastEnd = to + 1;
    if (value === undefined) return;
    missing.delete(name);
    if (value === null) splices.push({ start: before, end: to + 1, text: "" });
    else if (text.slice(from, to) !== value) {
      // The value keeps its quotes, which may be single ones.
      splices.push({ start: from, end: to, text: escapeAttribute(value).replaceAll("'", "&apos;") });
    }
  });
  const added = [...missing].flatMap(([name, value]) =>
    value === null ? [] : ` ${name}="${escapeAttribute(value)}"`,
  );
  if (added.length > 0) splices.push({ start: lastEnd, end: lastEnd, text: added.join("") });
  return splices;
}

/** The same for an element of a parsed document. */
export function elementAttributeSplices(
  document: XmlDocument,
  element: XmlElement,
  changes: AttributeChanges,
): Splice[] {
  const { text } = document;
  const nameEnd = element.start + 1 + element.prefix.length + element.local.length;
  const tagEnd = element.openEnd - (text.charCodeAt(element.openEnd - 2) === 47 ? 2 : 1);
  return attributeSplices(text, nameEnd, tagEnd, changes);
}

/** An element's XML with some of its attributes changed; the document is left as it is. */
export function patchedElement(
  document: XmlDocument,
  element: XmlElement,
  changes: AttributeChanges,
): string {
  const moved = elementAttributeSplices(document, element, changes).map((one) => ({
    ...one,
    start: one.start - element.start,
    end: one.end - element.start,
  }));
  return applySplices(document.text.slice(element.start, element.end), moved);
}

/** A splice that puts XML in front of an element's end tag, opening `<a/>` to `<a>…</a>` where it must. */
export function appendInside(document: XmlDocument, element: XmlElement, xml: string): Splice {
  const { text } = document;
  if (element.end > element.openEnd || text.charCodeAt(element.openEnd - 2) !== 47) {
    return { start: element.closeStart, end: element.closeStart, text: xml };
  }
  const close = `</${element.prefix}${element.local}>`;
  return { start: element.openEnd - 2, end: element.openEnd, text: `>${xml}${close}` };
}

/** A splice that takes an element out. */
export function removeElement(element: XmlElement): Splice {
  return { start: element.start, end: element.end, text: "" };
}

/**
 * A splice that puts an element into its parent at the place the schema orders: behind the last sibling that comes
 * before it. `order` lists the local names of the parent's children.
 */
export function insertInOrder(
  document: XmlDocument,
  parent: XmlElement,
  order: readonly string[],
  local: string,
  xml: string,
): Splice {
  const rank = order.indexOf(local);
  const before = parent.children.filter((one) => {
    const other = order.indexOf(one.local);
    return other >= 0 && other <= rank;
  });
  const last = before.at(-1);
  if (last) return { start: last.end, end: last.end, text: xml };
  const isEmpty = parent.end === parent.openEnd && document.text.charCodeAt(parent.openEnd - 2) === 47;
  return isEmpty
    ? appendInside(document, parent, xml)
    : { start: parent.openEnd, end: parent.openEnd, text: xml };
}
