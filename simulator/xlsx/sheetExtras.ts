import { parseAddress } from "../model/address";
import type { Note, Sheet, Table, ThreadedComment } from "../model/types";
import { decodeXstring } from "./escape";
import type { PackageParts } from "./package";
import { decodeUtf16 } from "./partText";
import { readInlineString } from "./readStrings";
import { readRelationships, type Relationship } from "./relationships";
import { areas } from "./readSheet";
import {
  attribute,
  attributes,
  child,
  childrenNamed,
  descendants,
  isTrue,
  parseXml,
  relationId,
  textContent,
} from "./xml";
import type { XmlDocument } from "./xml";

/** People who write threaded comments, by id: their names. */
export type Persons = ReadonlyMap<string, string>;

/** Reads what belongs to a sheet and stands in parts of its own: tables, notes, comments, custom properties. */
export function readExtras(
  parts: PackageParts,
  part: string,
  document: XmlDocument,
  sheet: Sheet,
  persons: Persons,
): void {
  const relations = readRelationships(parts, part);
  const ofKind = (kind: string) => relations.filter((one) => one.kind === kind && !one.external);
  sheet.tables = ofKind("table").flatMap((one) => readTable(parts.text(one.target)));
  sheet.comments = ofKind("threadedComment").flatMap((one) => readThreads(parts.text(one.target), persons));
  const shown = visibleNotes(parts, relations);
  sheet.notes = ofKind("comments").flatMap((one) => readNotes(parts.text(one.target), shown));
  sheet.customProperties = readCustomProperties(parts, document, relations);
}

function readTable(text: string | undefined): Table[] {
  if (text === undefined) return [];
  const document = parseXml(text);
  const found = attributes(document, document.root);
  return areas(found.get("ref")).map((area) => ({
    id: found.get("id") ?? "",
    name: found.get("displayName") ?? found.get("name") ?? "",
    area,
    showHeaders: found.get("headerRowCount") !== "0",
    showTotals: Number(found.get("totalsRowCount") ?? 0) > 0,
    style: attribute(document, child(document.root, "tableStyleInfo"), "name") ?? "",
    columns: childrenNamed(child(document.root, "tableColumns"), "tableColumn").map((one) =>
      decodeXstring(attribute(document, one, "name") ?? ""),
    ),
  }));
}

/**
 * Notes of a comments part. A threaded comment leaves a note there too, for older Excels, with an author that begins
 * "tc="; that one is no note.
 */
export function readNotes(text: string | undefined, shown: ReadonlySet<string>): Note[] {
  if (text === undefined) return [];
  const document = parseXml(text);
  const authors = childrenNamed(child(document.root, "authors"), "author").map((one) =>
    decodeXstring(textContent(document, one)),
  );
  return childrenNamed(child(document.root, "commentList"), "comment").flatMap((one) => {
    const found = attributes(document, one);
    const at = parseAddress(found.get("ref") ?? "");
    const author = authors[Number(found.get("authorId") ?? 0)] ?? "";
    if (!at || author.startsWith("tc=")) return [];
    const body = child(one, "text");
    const words = body ? readInlineString(text, body.openEnd, body.closeStart) : "";
    return [
      { row: at.row, column: at.column, author, text: words, visible: shown.has(`${at.row},${at.column}`) },
    ];
  });
}

/** "row,column" of the notes that are always shown, which only their drawing tells. */
function visibleNotes(parts: PackageParts, relations: readonly Relationship[]): Set<string> {
  const shown = new Set<string>();
  for (const { kind, target } of relations) {
    const text = kind === "vmlDrawing" ? parts.text(target) : undefined;
    if (text === undefined) continue;
    const document = parseXml(text, { lenient: true });
    for (const data of descendants(document.root, "ClientData")) {
      const visible = child(data, "Visible");
      const [row, column] = ["Row", "Column"].map((name) => textContent(document, child(data, name)).trim());
      if (visible && !/^f/i.test(textContent(document, visible))) shown.add(`${row},${column}`);
    }
  }
  return shown;
}

function readThreads(text: string | undefined, persons: Persons): ThreadedComment[] {
  if (text === undefined) return [];
  const document = parseXml(text);
  const threads = new Map<string, ThreadedComment>();
  for (const element of childrenNamed(document.root, "threadedComment")) {
    const found = attributes(document, element);
    const id = found.get("id") ?? "";
    const author = persons.get(found.get("personId") ?? "") ?? "";
    const words = decodeXstring(textContent(document, child(element, "text")));
    const parent = threads.get(found.get("parentId") ?? "");
    const at = parseAddress(found.get("ref") ?? "");
    if (parent) parent.replies.push({ id, author, text: words });
    else if (at) {
      const { row, column } = at;
      threads.set(id, {
        id,
        row,
        column,
        author,
        text: words,
        resolved: isTrue(found.get("done")),
        replies: [],
      });
    }
  }
  return [...threads.values()];
}

/** Names and values of the sheet's custom properties; the values are parts of UTF-16 text. */
function readCustomProperties(
  parts: PackageParts,
  document: XmlDocument,
  relations: readonly Relationship[],
): Map<string, string> {
  const properties = new Map<string, string>();
  for (const element of childrenNamed(child(document.root, "customProperties"), "customPr")) {
    const id = relationId(document, element);
    const target = relations.find((one) => one.id === id)?.target;
    const bytes = target === undefined ? undefined : parts.bytes(target);
    if (bytes) properties.set(attribute(document, element, "name") ?? "", decodeUtf16(bytes));
  }
  return properties;
}
