import { escapeAttribute } from "./escape";
import type { PackageParts } from "./package";
import { appendInside, applySplices, removeElement } from "./splice";
import { attributes, childrenNamed, parseXml } from "./xml";

/** A relationship of a part to another. */
export interface Relationship {
  id: string;
  /** The last word of the type's address ("worksheet", "comments"): the same in transitional and strict files. */
  kind: string;
  /** The part's name in the package; for an external target the address as it is. */
  target: string;
  external: boolean;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Kinds whose type has another address than the common one. */
const TYPE_ADDRESSES: Readonly<Record<string, string>> = {
  threadedComment: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
};

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels"; "" is the package itself. */
export function relationshipsPart(owner: string): string {
  const slash = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** The relationships of a part; none where it has no relationships part. */
export function readRelationships(parts: PackageParts, owner: string): Relationship[] {
  const text = parts.text(relationshipsPart(owner));
  if (text === undefined) return [];
  const document = parseXml(text);
  return childrenNamed(document.root, "Relationship").map((element) => {
    const found = attributes(document, element);
    const external = found.get("TargetMode") === "External";
    const target = found.get("Target") ?? "";
    return {
      id: found.get("Id") ?? "",
      kind: (found.get("Type") ?? "").split("/").at(-1) ?? "",
      target: external ? target : resolveTarget(parts, owner, target),
      external,
    };
  });
}

/** Adds a relationship and gives its new id. */
export function addRelationship(parts: PackageParts, owner: string, kind: string, target: string): string {
  const name = relationshipsPart(owner);
  const text =
    parts.text(name) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"/>`;
  const document = parseXml(text);
  const taken = new Set(readRelationships(parts, owner).map((one) => one.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const type = TYPE_ADDRESSES[kind] ?? `${officeAddress(text)}/${kind}`;
  const xml = `<${document.root.prefix}Relationship Id="rId${number}" Type="${type}" Target="${escapeAttribute(relativeTarget(owner, target))}"/>`;
  parts.setText(name, applySplices(text, [appendInside(document, document.root, xml)]));
  return `rId${number}`;
}

/** Takes relationships to a part away; the relationships part goes with the last one. */
export function removeRelationships(parts: PackageParts, owner: string, target: string): void {
  const name = relationshipsPart(owner);
  const text = parts.text(name);
  if (text === undefined) return;
  const document = parseXml(text);
  const all = childrenNamed(document.root, "Relationship");
  const gone = all.filter((element) => {
    const found = attributes(document, element);
    return (
      found.get("TargetMode") !== "External" &&
      resolveTarget(parts, owner, found.get("Target") ?? "") === target
    );
  });
  if (gone.length === all.length) parts.remove(name);
  else parts.setText(name, applySplices(text, gone.map(removeElement)));
}

// A strict file's relationship types have other addresses; a new one has to speak the file's language.
function officeAddress(relationshipsText: string): string {
  return relationshipsText.includes("purl.oclc.org/ooxml")
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : OFFICE;
}

function resolveTarget(parts: PackageParts, owner: string, target: string): string {
  const folder = target.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") folder.pop();
    else if (step !== "." && step !== "") folder.push(step);
  }
  const name = folder.join("/");
  return parts.has(name) ? name : decoded(name);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Targets as Excel writes them: relative to the owner's folder. */
function relativeTarget(owner: string, target: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = target.split("/");
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}
