import { escapeAttribute } from "./escape";
import type { PackageParts } from "./package";
import { applySplices, insertInOrder, removeElement } from "./splice";
import type { XmlDocument } from "./xml";
import { attribute, childrenNamed, parseXml } from "./xml";

const PART = "[Content_Types].xml";

function overrideOf(document: XmlDocument, part: string) {
  const name = `/${part}`.toLowerCase();
  return childrenNamed(document.root, "Override").find(
    (one) => attribute(document, one, "PartName")?.toLowerCase() === name,
  );
}

/** Says of a part what it is. */
export function setContentType(parts: PackageParts, part: string, type: string): void {
  const text = parts.text(PART) ?? "";
  const document = parseXml(text);
  if (overrideOf(document, part)) return;
  const { prefix } = document.root;
  const xml = `<${prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  parts.setText(
    PART,
    applySplices(text, [insertInOrder(document, document.root, ["Default", "Override"], "Override", xml)]),
  );
}

/** Says of all parts of an ending ("vml") what they are, unless that is already said. */
export function setDefaultType(parts: PackageParts, extension: string, type: string): void {
  const text = parts.text(PART) ?? "";
  const document = parseXml(text);
  const known = childrenNamed(document.root, "Default").some(
    (one) => attribute(document, one, "Extension")?.toLowerCase() === extension,
  );
  if (known) return;
  const xml = `<${document.root.prefix}Default Extension="${extension}" ContentType="${type}"/>`;
  parts.setText(
    PART,
    applySplices(text, [insertInOrder(document, document.root, ["Default"], "Default", xml)]),
  );
}

/** Forgets a part that is gone. */
export function removeContentType(parts: PackageParts, part: string): void {
  const text = parts.text(PART) ?? "";
  const document = parseXml(text);
  const override = overrideOf(document, part);
  if (override) parts.setText(PART, applySplices(text, [removeElement(override)]));
}

/** Takes a part away with all that the content types say of it. */
export function removePart(parts: PackageParts, part: string): void {
  parts.remove(part);
  removeContentType(parts, part);
}
