import type { CustomXmlPart } from "../model/types";
import { removePart, setContentType, setDefaultType } from "./contentTypes";
import { escapeAttribute } from "./escape";
import { readCustomXml, type FileContents } from "./readWorkbook";
import { addRelationship, relationshipsPart, removeRelationships } from "./relationships";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Adds, changes and removes the workbook's custom XML parts, by id. */
export function saveCustomXml(contents: FileContents, now: readonly CustomXmlPart[]): void {
  const { parts, relations, workbookPart } = contents;
  const before = new Map(readCustomXml(parts, relations).map((one) => [one.part.id, one]));
  for (const part of now) {
    const old = before.get(part.id);
    if (!old) addPart(contents, part);
    else if (old.part.xml !== part.xml) parts.setText(old.item, part.xml);
  }
  const ids = new Set(now.map((part) => part.id));
  for (const [id, { item, properties }] of before) {
    if (ids.has(id)) continue;
    removeRelationships(parts, workbookPart, item);
    parts.remove(relationshipsPart(item));
    removePart(parts, item);
    if (properties !== null) removePart(parts, properties);
  }
}

function addPart({ parts, workbookPart }: FileContents, part: CustomXmlPart): void {
  const item = parts.freeName("customXml/item", ".xml");
  const number = /([0-9]+)\.xml$/.exec(item)?.[1] ?? "1";
  const properties = `customXml/itemProps${number}.xml`;
  // The part is written as UTF-8, whatever the text that came as a string said of itself.
  parts.setText(item, part.xml.replace(/^(<\?xml[^>]{0,200}?encoding=)(["'])[^"']{0,40}\2/, "$1$2UTF-8$2"));
  parts.setText(properties, propertiesXml(part));
  setDefaultType(parts, "xml", "application/xml");
  setContentType(parts, properties, PROPERTIES_TYPE);
  addRelationship(parts, item, "customXmlProps", properties);
  addRelationship(parts, workbookPart, "customXml", item);
}

function propertiesXml(part: CustomXmlPart): string {
  const schema =
    part.namespaceUri === "" ? "" : `<ds:schemaRef ds:uri="${escapeAttribute(part.namespaceUri)}"/>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${escapeAttribute(part.id)}" xmlns:ds="${NAMESPACE}"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`;
}
