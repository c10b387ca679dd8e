import { XlsxError } from "./error";
import { decodeEntities } from "./escape";
import { readAttributes, TagScanner } from "./tagScanner";

/** An element and where it stands in its text. Names are compared without prefix: files differ in theirs. */
export interface XmlElement {
  readonly local: string;
  /** "x:" or "". */
  readonly prefix: string;
  readonly start: number;
  /** Behind the start tag. */
  readonly openEnd: number;
  /** Before the end tag; the same as `openEnd` and `end` for `<a/>`. */
  closeStart: number;
  /** Behind the end tag. */
  end: number;
  readonly children: XmlElement[];
}

export interface XmlDocument {
  readonly text: string;
  readonly root: XmlElement;
}

export interface ParseOptions {
  /** The content of elements of this name is passed over: a sheet's cells have a scanner of their own. */
  opaque?: string;
  /** Drawings of notes (VML) are written by many hands and not always well-formed. */
  lenient?: boolean;
}

/** Reads an XML text into elements with positions. Throws XlsxError "damaged" where it is not well-formed. */
export function parseXml(text: string, options: ParseOptions = {}): XmlDocument {
  const scanner = new TagScanner(text);
  const top: XmlElement[] = [];
  const open: XmlElement[] = [];
  while (scanner.next()) {
    if (scanner.closing) {
      closeElement(open, scanner, options.lenient ?? false);
      continue;
    }
    const element: XmlElement = {
      local: scanner.local,
      prefix: text.slice(scanner.nameStart, scanner.localStart),
      start: scanner.start,
      openEnd: scanner.end,
      closeStart: scanner.end,
      end: scanner.end,
      children: [],
    };
    (open.at(-1)?.children ?? top).push(element);
    if (scanner.selfClosing) continue;
    open.push(element);
    if (element.local === options.opaque) {
      const close = text.indexOf(`</${element.prefix}${element.local}`, element.openEnd);
      scanner.jump(close < 0 ? text.length : close);
    }
  }
  const [root] = top;
  if (!root || (open.length > 0 && !options.lenient)) {
    throw new XlsxError("damaged", "The file is damaged: part of it breaks off in the middle.");
  }
  for (const left of open) left.closeStart = left.end = text.length;
  return { text, root };
}

function closeElement(open: XmlElement[], scanner: TagScanner, lenient: boolean): void {
  const name = scanner.name;
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const element = open[depth];
    if (element && element.prefix + element.local === name) {
      for (const inner of open.splice(depth)) {
        inner.closeStart = inner === element ? scanner.start : inner.openEnd;
        inner.end = inner === element ? scanner.end : inner.openEnd;
      }
      return;
    }
    if (!lenient) break;
  }
  if (!lenient) throw new XlsxError("damaged", `The file is damaged: </${name}> closes nothing.`);
}

/** The first child of a name, if any. */
export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((one) => one.local === local);
}

/** All children of a name. */
export function childrenNamed(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((one) => one.local === local) ?? [];
}

/** All elements of a name below an element, in document order, however deep. */
export function descendants(element: XmlElement, local: string): XmlElement[] {
  return element.children.flatMap((one) => [
    ...(one.local === local ? [one] : []),
    ...descendants(one, local),
  ]);
}

/** Attributes by name with prefix, entities decoded. */
export function attributes(document: XmlDocument, element: XmlElement | undefined): Map<string, string> {
  const found = new Map<string, string>();
  if (!element) return found;
  const { text } = document;
  const nameEnd = element.start + 1 + element.prefix.length + element.local.length;
  const tagEnd = element.openEnd - (text.charCodeAt(element.openEnd - 2) === 47 ? 2 : 1);
  readAttributes(text, nameEnd, tagEnd, (name, from, to) =>
    found.set(name, decodeEntities(text.slice(from, to))),
  );
  return found;
}

/** One attribute; undefined where it is missing. */
export function attribute(
  document: XmlDocument,
  element: XmlElement | undefined,
  name: string,
): string | undefined {
  return attributes(document, element).get(name);
}

/** The relationship id of an element (`r:id`, whatever the prefix). */
export function relationId(document: XmlDocument, element: XmlElement): string | undefined {
  return [...attributes(document, element)].find(([name]) => name.endsWith(":id"))?.[1];
}

/** Whether an attribute means yes ("1", "true", "on"), or `otherwise` where it is missing. */
export function isTrue(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

/** The text in an element, without that of comments and inner tags' names; inner elements' text included. */
export function textContent(document: XmlDocument, element: XmlElement | undefined): string {
  return element ? rawTextContent(document.text, element.openEnd, element.closeStart) : "";
}

/** The text of a stretch of XML: tags and comments dropped, CDATA and entities resolved, line ends made "\n". */
export function rawTextContent(text: string, from: number, to: number): string {
  let content = "";
  let at = from;
  while (at < to) {
    const tag = text.indexOf("<", at);
    const stop = tag < 0 || tag > to ? to : tag;
    content += decodeEntities(normalEnds(text.slice(at, stop)));
    if (stop === to) break;
    const [opener, closer] = text.startsWith("<![CDATA[", stop)
      ? ["<![CDATA[", "]]>"]
      : text.startsWith("<!--", stop)
        ? ["<!--", "-->"]
        : ["<", ">"];
    const end = text.indexOf(closer, stop + opener.length);
    if (end < 0) break;
    if (closer === "]]>") content += normalEnds(text.slice(stop + opener.length, end));
    at = end + closer.length;
  }
  return content;
}

function normalEnds(text: string): string {
  return text.includes("\r") ? text.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : text;
}

/** The element exactly as it stands in the file. */
export function outerXml(document: XmlDocument, element: XmlElement): string {
  return document.text.slice(element.start, element.end);
}
