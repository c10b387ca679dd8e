import { sheetNumber } from "../model/sheetId";
import type { Sheet, Workbook } from "../model/types";
import { removePart, setContentType } from "./contentTypes";
import { encodeXstring, escapeAttribute, escapeText } from "./escape";
import type { FileContents, SheetSource } from "./readWorkbook";
import { addRelationship, relationshipsPart, removeRelationships } from "./relationships";
import { SheetPart } from "./sheetPart";
import {
  appendInside,
  elementAttributeSplices,
  insertInOrder,
  patchedElement,
  removeElement,
  type Splice,
} from "./splice";
import { attribute, attributes, child, childrenNamed, isTrue, relationId, textContent } from "./xml";
import type { XmlDocument, XmlElement } from "./xml";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

const NEW_SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

/** ECMA-376 §18.2.27: the children of `<workbook>` before and around the names. */
const WORKBOOK_ORDER = [
  ..."fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets".split(
    " ",
  ),
  ..."functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches".split(
    " ",
  ),
];

const STATES: Readonly<Record<Sheet["visibility"], string | null>> = {
  Visible: null,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Makes an empty part for a sheet that the file does not have, and gives the relationship's id. */
export function addSheetPart({ parts, workbookPart }: FileContents): {
  part: string;
  relationshipId: string;
} {
  const part = parts.freeName("xl/worksheets/sheet", ".xml");
  parts.setText(part, NEW_SHEET);
  setContentType(parts, part, SHEET_TYPE);
  return { part, relationshipId: addRelationship(parts, workbookPart, "worksheet", part) };
}

/** Takes a sheet's part away. Parts that only it used (drawings, charts) stay in the file, where nothing points to them. */
export function removeSheetPart({ parts, workbookPart }: FileContents, source: SheetSource): void {
  removeRelationships(parts, workbookPart, source.part);
  parts.remove(relationshipsPart(source.part));
  removePart(parts, source.part);
}

/**
 * Patches the workbook part: which sheets there are, in which order, their names and visibility, the names, the
 * structure's protection and the sheet that is shown first.
 */
export function saveSheetList(
  contents: FileContents,
  workbook: Workbook,
  relations: ReadonlyMap<string, string>,
): void {
  const part = new SheetPart(contents.parts, contents.workbookPart);
  const { document } = part;
  part.apply(document, sheetSplices(document, contents, workbook, relations));
  saveNames(part, contents, workbook);
  saveActive(part, contents, workbook);
}

function sheetSplices(
  document: XmlDocument,
  contents: FileContents,
  workbook: Workbook,
  relations: ReadonlyMap<string, string>,
): Splice[] {
  const list = child(document.root, "sheets");
  if (!list) return [];
  const elements = new Map(childrenNamed(list, "sheet").map((one) => [relationId(document, one) ?? "", one]));
  const before = contents.workbook.sheets;
  const isSame =
    workbook.sheets.length === before.length &&
    workbook.sheets.every((sheet, at) => sheet.id === before[at]?.id);
  if (isSame) {
    return workbook.sheets.flatMap((sheet, at) => {
      const element = elements.get(relations.get(sheet.id) ?? "");
      return element && before[at]
        ? elementAttributeSplices(document, element, changes(sheet, before[at]))
        : [];
    });
  }
  const items = workbook.sheets.map((sheet) => {
    const relation = relations.get(sheet.id) ?? "";
    const element = elements.get(relation);
    const was = before.find((one) => one.id === sheet.id);
    if (element && was) return patchedElement(document, element, changes(sheet, was));
    const state = STATES[sheet.visibility];
    const id = new SheetPart(contents.parts, contents.workbookPart).relationAttribute(relation);
    return `<${list.prefix}sheet name="${escapeAttribute(sheet.name)}" sheetId="${sheetNumber(sheet.id)}"${state === null ? "" : ` state="${state}"`} ${id}/>`;
  });
  return [{ start: list.openEnd, end: list.closeStart, text: items.join("") }];
}

function changes(sheet: Sheet, was: Sheet): Record<string, string | null> {
  return {
    ...(sheet.name === was.name ? {} : { name: sheet.name }),
    ...(sheet.visibility === was.visibility ? {} : { state: STATES[sheet.visibility] }),
  };
}

function saveNames(part: SheetPart, contents: FileContents, workbook: Workbook): void {
  if (saysSameNames(contents.workbook, workbook)) return;
  const { document } = part;
  const key = (name: string, sheetId: string | null) => `${name.toLowerCase()}|${sheetId ?? ""}`;
  const position = (sheetId: string | null) => workbook.sheets.findIndex((sheet) => sheet.id === sheetId);
  // Names that the file has twice (it should not) are matched in their order.
  const left = new Map<string, Workbook["names"]>();
  for (const one of workbook.names) {
    const id = key(one.name, one.sheetId);
    left.set(id, [...(left.get(id) ?? []), one]);
  }
  const list = child(document.root, "definedNames");
  const splices = childrenNamed(list, "definedName").flatMap((element, index): Splice[] => {
    const was = contents.workbook.names[index];
    const now = was && left.get(key(was.name, was.sheetId))?.shift();
    if (!was || !now) return [removeElement(element)];
    const local = position(now.sheetId);
    const said = now.sheetId === null ? {} : { localSheetId: String(local) };
    const hidden =
      isTrue(attribute(document, element, "hidden")) === !now.visible
        ? {}
        : { hidden: now.visible ? null : "1" };
    const text = now.formula.replace(/^=/, "");
    return [
      ...elementAttributeSplices(document, element, { ...said, ...hidden }),
      ...(`=${textContent(document, element)}` === now.formula || was.formula === now.formula
        ? []
        : [{ start: element.openEnd, end: element.closeStart, text: escapeText(encodeXstring(text)) }]),
    ];
  });
  const { prefix } = document.root;
  const fresh = [...left.values()].flat().map((one) => {
    const local = one.sheetId === null ? "" : ` localSheetId="${position(one.sheetId)}"`;
    const text = escapeText(encodeXstring(one.formula.replace(/^=/, "")));
    return `<${prefix}definedName name="${escapeAttribute(one.name)}"${local}${one.visible ? "" : ' hidden="1"'}>${text}</${prefix}definedName>`;
  });
  part.apply(document, splices);
  addNames(part, fresh);
}

/** Whether no name changed, nor the sheets' order, by which the names of one sheet know it. */
function saysSameNames(before: Workbook, now: Workbook): boolean {
  const said = ({ names, sheets }: Workbook) =>
    JSON.stringify([
      sheets.map(({ id }) => id),
      names.map(({ name, formula, sheetId, visible }) => [name, formula, sheetId, visible]),
    ]);
  return said(before) === said(now);
}

function addNames(part: SheetPart, fresh: readonly string[]): void {
  const { document } = part;
  const list = child(document.root, "definedNames");
  // A list without names is not allowed, though some programs write one: it goes when the names change.
  if (list && list.children.length === 0 && fresh.length === 0) {
    part.apply(document, [removeElement(list)]);
  } else if (fresh.length > 0 && list) {
    part.apply(document, [appendInside(document, list, fresh.join(""))]);
  } else if (fresh.length > 0) {
    const { prefix } = document.root;
    const xml = `<${prefix}definedNames>${fresh.join("")}</${prefix}definedNames>`;
    part.apply(document, [insertInOrder(document, document.root, WORKBOOK_ORDER, "definedNames", xml)]);
  }
}

/** The sheet shown first: its number here, and a mark in the sheet itself (two marks would group the sheets). */
function saveActive(part: SheetPart, contents: FileContents, workbook: Workbook): void {
  const position = (one: Workbook) => one.sheets.findIndex((sheet) => sheet.id === one.activeSheetId);
  const active = position(workbook);
  if (active >= 0 && active !== position(contents.workbook)) {
    part.setAttributes((root) => childrenNamed(child(root, "bookViews"), "workbookView")[0], {
      activeTab: active === 0 ? null : String(active),
    });
  }
  if (workbook.activeSheetId === contents.workbook.activeSheetId) return;
  for (const source of contents.sources) {
    if (!source.document || !contents.parts.has(source.part)) continue;
    const isActive = source.sheet.id === workbook.activeSheetId;
    const sheet = new SheetPart(contents.parts, source.part);
    const find = (root: XmlElement) => childrenNamed(child(root, "sheetViews"), "sheetView")[0];
    const marked = isTrue(attributes(sheet.document, find(sheet.document.root)).get("tabSelected"));
    if (marked !== isActive) sheet.setAttributes(find, { tabSelected: isActive ? "1" : null });
  }
}
