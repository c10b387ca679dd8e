import { cellAddress, parseAddress } from "../model/address";
import type { Note, Sheet } from "../model/types";
import { removePart, setContentType, setDefaultType } from "./contentTypes";
import { decodeXstring, encodeXstring, escapeAttribute, escapeText } from "./escape";
import { addNoteShape, EMPTY_VML, hasShapes, removeNoteShape, setNoteShown } from "./noteShapes";
import type { PackageParts } from "./package";
import { addRelationship, readRelationships, removeRelationships } from "./relationships";
import type { SheetPart } from "./sheetPart";
import { appendInside, applySplices } from "./splice";
import {
  attribute,
  child,
  childrenNamed,
  parseXml,
  textContent,
  type XmlDocument,
  type XmlElement,
} from "./xml";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const NEW_COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors/><commentList/></comments>`;

const place = (note: Note) => cellAddress(note.row, note.column);

/**
 * Adds, changes and removes a sheet's notes. A note is two things: its text, in the comments part, and a drawing that
 * Excel shows it in. Notes that are as they were keep both to the letter, rich text and size included.
 */
export function saveNotes(part: SheetPart, sheet: Sheet, was: Sheet): void {
  const before = new Map(was.notes.map((note) => [place(note), note]));
  const now = new Map(sheet.notes.map((note) => [place(note), note]));
  const removed = [...before.keys()].filter((at) => !now.has(at));
  const added = [...now.values()].filter((note) => !before.has(place(note)));
  const kept = [...now.values()].filter((note) => before.has(place(note)));
  const rewritten = kept.filter((note) => {
    const old = before.get(place(note));
    return old?.text !== note.text || old.author !== note.author;
  });
  const shown = kept.filter((note) => before.get(place(note))?.visible !== note.visible);
  if (removed.length + added.length + rewritten.length > 0) saveTexts(part, removed, added, rewritten);
  if (removed.length + added.length + shown.length > 0) saveShapes(part, removed, added, shown);
}

function relatedPart(part: SheetPart, kind: string): string | undefined {
  return readRelationships(part.parts, part.name).find((one) => one.kind === kind)?.target;
}

function saveTexts(
  part: SheetPart,
  removed: readonly string[],
  added: readonly Note[],
  rewritten: readonly Note[],
): void {
  const { parts } = part;
  let name = relatedPart(part, "comments");
  if (name === undefined) {
    name = parts.freeName("xl/comments", ".xml");
    addRelationship(parts, part.name, "comments", name);
    setContentType(parts, name, COMMENTS_TYPE);
    parts.setText(name, NEW_COMMENTS);
  }
  const target = name;
  for (const note of [...added, ...rewritten]) ensureAuthor(parts, target, note.author);
  const gone = new Set([...removed, ...rewritten.map(place)]);
  const document = parseXml(parts.text(target) ?? NEW_COMMENTS);
  const list = child(document.root, "commentList");
  if (!list) return;
  const written = new Map([...added, ...rewritten].map((note) => [place(note), note]));
  const splices = childrenNamed(list, "comment").flatMap((element) => {
    const at = refOf(document, element);
    if (!gone.has(at)) return [];
    const note = written.get(at);
    written.delete(at);
    return { start: element.start, end: element.end, text: note ? commentXml(document, note) : "" };
  });
  const fresh = [...written.values()].map((note) => commentXml(document, note)).join("");
  if (fresh !== "") splices.push(appendInside(document, list, fresh));
  const text = applySplices(document.text, splices);
  if (childrenNamed(child(parseXml(text).root, "commentList"), "comment").length > 0)
    parts.setText(target, text);
  else {
    removeRelationships(parts, part.name, target);
    removePart(parts, target);
  }
}

function refOf(document: XmlDocument, element: XmlElement): string {
  const at = parseAddress(attribute(document, element, "ref") ?? "");
  return at ? cellAddress(at.row, at.column) : "";
}

function authorNames(document: XmlDocument): string[] {
  return childrenNamed(child(document.root, "authors"), "author").map((one) =>
    decodeXstring(textContent(document, one)),
  );
}

function ensureAuthor(parts: PackageParts, name: string, author: string): void {
  const document = parseXml(parts.text(name) ?? NEW_COMMENTS);
  const list = child(document.root, "authors");
  if (!list || authorNames(document).includes(author)) return;
  const xml = `<${list.prefix}author>${escapeText(encodeXstring(author))}</${list.prefix}author>`;
  parts.setText(name, applySplices(document.text, [appendInside(document, list, xml)]));
}

function commentXml(document: XmlDocument, note: Note): string {
  const { prefix } = document.root;
  const text = escapeText(encodeXstring(note.text));
  // The typeface Excel gives notes; without one they come out in the workbook's.
  const look = `<${prefix}rPr><${prefix}sz val="9"/><${prefix}color indexed="81"/><${prefix}rFont val="Tahoma"/><${prefix}family val="2"/></${prefix}rPr>`;
  const run = `<${prefix}r>${look}<${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}r>`;
  const author = Math.max(0, authorNames(document).indexOf(note.author));
  return `<${prefix}comment ref="${escapeAttribute(place(note))}" authorId="${author}"><${prefix}text>${run}</${prefix}text></${prefix}comment>`;
}

function saveShapes(
  part: SheetPart,
  removed: readonly string[],
  added: readonly Note[],
  shown: readonly Note[],
): void {
  const { parts } = part;
  let name = relatedPart(part, "vmlDrawing");
  if (name === undefined && added.length > 0) {
    name = parts.freeName("xl/drawings/vmlDrawing", ".vml");
    const id = addRelationship(parts, part.name, "vmlDrawing", name);
    setDefaultType(parts, "vml", VML_TYPE);
    parts.setText(name, EMPTY_VML);
    const attributeText = part.relationAttribute(id);
    part.setChild("legacyDrawing", (prefix) => `<${prefix}legacyDrawing ${attributeText}/>`);
  }
  let text = name === undefined ? undefined : parts.text(name);
  if (name === undefined || text === undefined) return;
  for (const at of removed) text = removeNoteShape(text, at);
  for (const note of added) text = addNoteShape(text, note);
  for (const note of shown) text = setNoteShown(text, note);
  if (hasShapes(text)) parts.setText(name, text);
  else {
    removeRelationships(parts, part.name, name);
    removePart(parts, name);
    part.setChild("legacyDrawing", null);
  }
}
