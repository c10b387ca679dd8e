import { emptySheet } from "../model/sheet";
import { sheetGuid } from "../model/sheetId";
import type { CustomXmlPart, Sheet, Workbook } from "../model/types";
import { XlsxError } from "./error";
import { decodeXstring } from "./escape";
import { binaryWorkbook, noWorkbook } from "./otherKind";
import { PackageParts, type XlsxPackage } from "./package";
import { readCells, readFrame } from "./readSheet";
import { readStyles, type FileStyles } from "./readStyles";
import { readSharedStrings, type SharedStrings } from "./readStrings";
import { readRelationships, type Relationship } from "./relationships";
import { readExtras, type Persons } from "./sheetExtras";
import {
  attribute,
  attributes,
  child,
  childrenNamed,
  isTrue,
  parseXml,
  relationId,
  textContent,
  type XmlDocument,
} from "./xml";

/** A sheet of the file: the model of it, where it came from, and its part with positions. */
export interface SheetSource {
  sheet: Sheet;
  part: string;
  relationshipId: string;
  /** Null for a sheet without cells (a chart sheet). */
  document: XmlDocument | null;
}

/** The whole file but its cells: what opening fills with cells, and what saving compares the model with. */
export interface FileContents {
  parts: PackageParts;
  workbookPart: string;
  workbookDocument: XmlDocument;
  relations: Relationship[];
  /** Sheets, names, custom XML as in the file; the sheets have no cells yet. */
  workbook: Workbook;
  sources: SheetSource[];
  styles: FileStyles;
  strings: SharedStrings;
}

/** Reads a package but for the cells of its sheets. Throws XlsxError. */
export function readContents(original: XlsxPackage, name: string): FileContents {
  const parts = new PackageParts(original);
  const workbookPart = findWorkbookPart(parts);
  const workbookDocument = parseXml(parts.text(workbookPart) ?? "");
  const { root } = workbookDocument;
  if (root.local !== "workbook") throw noWorkbook((name) => parts.text(name));
  const relations = readRelationships(parts, workbookPart);
  const textOf = (kind: string) => {
    const target = relations.find((one) => one.kind === kind)?.target;
    return target === undefined ? undefined : parts.text(target);
  };
  const styles = readStyles(textOf("styles"), textOf("theme"));
  const persons = readPersons(textOf("person"));
  const sources = childrenNamed(child(root, "sheets"), "sheet").flatMap((element) => {
    const id = relationId(workbookDocument, element);
    const relation = relations.find((one) => one.id === id);
    if (!relation || !parts.has(relation.target)) return [];
    return [readSource(parts, attributes(workbookDocument, element), relation, styles, persons)];
  });
  if (sources.length === 0) throw new XlsxError("no-sheets", "The workbook has no sheets.");
  const workbook = readWorkbookPart(workbookDocument, sources, name);
  workbook.customXmlParts = readCustomXml(parts, relations).map(({ part }) => part);
  const strings = readSharedStrings(textOf("sharedStrings"));
  return { parts, workbookPart, workbookDocument, relations, workbook, sources, styles, strings };
}

/** Fills the sheets with their cells. */
export function readAllCells({ sources, strings, workbook }: FileContents): void {
  for (const { sheet, document } of sources)
    if (document) readCells(document, sheet, strings, workbook.date1904);
}

function findWorkbookPart(parts: PackageParts): string {
  const named = readRelationships(parts, "").find((one) => one.kind === "officeDocument")?.target;
  if (named?.endsWith(".bin")) throw binaryWorkbook();
  const found = [named, "xl/workbook.xml"].find((one) => one !== undefined && parts.has(one));
  if (found === undefined) throw noWorkbook((name) => parts.text(name));
  return found;
}

const VISIBILITIES: Readonly<Record<string, Sheet["visibility"]>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

function readSource(
  parts: PackageParts,
  found: ReadonlyMap<string, string>,
  relation: Relationship,
  styles: FileStyles,
  persons: Persons,
): SheetSource {
  const id = sheetGuid(Number(found.get("sheetId") ?? 1));
  const sheet = emptySheet(id, decodeXstring(found.get("name") ?? ""), styles.styles);
  sheet.visibility = VISIBILITIES[found.get("state") ?? "visible"] ?? "Visible";
  const source: SheetSource = { sheet, part: relation.target, relationshipId: relation.id, document: null };
  // Chart sheets, and the dialogs and macro sheets of the nineties, have no cells to show.
  if (relation.kind !== "worksheet") sheet.kind = "chart";
  else {
    source.document = readFrame(parts.text(relation.target) ?? "", sheet, styles);
    readExtras(parts, relation.target, source.document, sheet, persons);
  }
  return source;
}

function readWorkbookPart(document: XmlDocument, sources: readonly SheetSource[], name: string): Workbook {
  const { root } = document;
  const view = childrenNamed(child(root, "bookViews"), "workbookView")[0];
  const active = sources[Number(attribute(document, view, "activeTab") ?? 0)] ?? sources[0];
  return {
    name,
    sheets: sources.map((source) => source.sheet),
    activeSheetId: active?.sheet.id ?? "",
    customXmlParts: [],
    settings: new Map(),
    names: childrenNamed(child(root, "definedNames"), "definedName").map((element) => {
      const found = attributes(document, element);
      const local = found.get("localSheetId");
      return {
        name: found.get("name") ?? "",
        formula: `=${decodeXstring(textContent(document, element))}`,
        sheetId: local === undefined ? null : (sources[Number(local)]?.sheet.id ?? null),
        visible: !isTrue(found.get("hidden")),
      };
    }),
    date1904: isTrue(attribute(document, child(root, "workbookPr"), "date1904")),
    structureProtected: isTrue(attribute(document, child(root, "workbookProtection"), "lockStructure")),
  };
}

function readPersons(text: string | undefined): Persons {
  if (text === undefined) return new Map();
  const document = parseXml(text);
  return new Map(
    childrenNamed(document.root, "person").map((one) => {
      const found = attributes(document, one);
      return [found.get("id") ?? "", found.get("displayName") ?? ""];
    }),
  );
}

/** The custom XML parts of the workbook, each with the names of its item and properties parts. */
export function readCustomXml(
  parts: PackageParts,
  relations: readonly Relationship[],
): { part: CustomXmlPart; item: string; properties: string | null }[] {
  return relations.flatMap(({ kind, target, external }) => {
    const xml = kind === "customXml" && !external ? parts.text(target) : undefined;
    if (xml === undefined) return [];
    const properties =
      readRelationships(parts, target).find((one) => one.kind === "customXmlProps")?.target ?? null;
    const propertiesText = properties === null ? undefined : parts.text(properties);
    const document = propertiesText === undefined ? null : parseXml(propertiesText);
    const named =
      document && [...attributes(document, document.root)].find(([key]) => key.endsWith("itemID"))?.[1];
    // An item without properties has no id in the file; its place in the package serves while it is open.
    return [
      {
        part: { id: named ?? `{${target}}`, xml, namespaceUri: rootNamespace(xml) },
        item: target,
        properties,
      },
    ];
  });
}

/** The namespace of an XML text's root element, "" where it has none or the text is not XML. */
export function rootNamespace(xml: string): string {
  try {
    const document = parseXml(xml);
    const { prefix } = document.root;
    const key = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
    return attribute(document, document.root, key) ?? "";
  } catch {
    return "";
  }
}
