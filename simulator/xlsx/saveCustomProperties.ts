import type { Sheet } from "../model/types";
import { removePart, setContentType } from "./contentTypes";
import { escapeAttribute } from "./escape";
import { encodeUtf16 } from "./partText";
import { addRelationship, readRelationships, removeRelationships } from "./relationships";
import type { SheetPart } from "./sheetPart";
import { attribute, child, childrenNamed, relationId } from "./xml";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** Adds, changes and removes a worksheet's custom properties: a name in the sheet, the value in a part of its own. */
export function saveCustomProperties(part: SheetPart, sheet: Sheet, was: Sheet): void {
  for (const [name, value] of sheet.customProperties) {
    const old = was.customProperties.get(name);
    if (old === undefined) addProperty(part, name, value);
    else if (old !== value) part.parts.setBytes(valuePart(part, name), encodeUtf16(value));
  }
  for (const name of was.customProperties.keys())
    if (!sheet.customProperties.has(name)) removeProperty(part, name);
}

function valuePart(part: SheetPart, name: string): string {
  const { document } = part;
  const list = childrenNamed(child(document.root, "customProperties"), "customPr");
  const element = list.find((one) => attribute(document, one, "name") === name);
  const id = element && relationId(document, element);
  return readRelationships(part.parts, part.name).find((one) => one.id === id)?.target ?? "";
}

function addProperty(part: SheetPart, name: string, value: string): void {
  const target = part.parts.freeName("xl/customProperty", ".bin");
  part.parts.setBytes(target, encodeUtf16(value));
  setContentType(part.parts, target, TYPE);
  const id = addRelationship(part.parts, part.name, "customProperty", target);
  const { prefix } = part.document.root;
  const xml = `<${prefix}customPr name="${escapeAttribute(name)}" ${part.relationAttribute(id)}/>`;
  part.addToList("customProperties", [xml], false);
}

function removeProperty(part: SheetPart, name: string): void {
  const target = valuePart(part, name);
  part.removeFromList("customProperties", (document, item) => attribute(document, item, "name") === name);
  removeRelationships(part.parts, part.name, target);
  removePart(part.parts, target);
}
