import { cellAddress, formatAddress, parseAddress } from "../model/address";
import { shiftFormula, shiftSpan } from "../model/formulaRefs";
import { shiftArea } from "../model/shiftSheet";
import type { Shift } from "../model/types";
import { rewriteFormulas } from "./formulaElements";
import type { PackageParts } from "./package";
import { readRelationships } from "./relationships";
import { scanSheetData, type RawRow } from "./sheetData";
import type { SheetPart } from "./sheetPart";
import {
  applySplices,
  attributeSplices,
  elementAttributeSplices,
  removeElement,
  type Splice,
} from "./splice";
import {
  attribute,
  child,
  childrenNamed,
  descendants,
  parseXml,
  textContent,
  type XmlDocument,
  type XmlElement,
} from "./xml";

/** 0-based: XFD. */
const LAST_COLUMN = 16_383;

/**
 * Carries out in the file the rows and columns that were put in and taken out in the model, so that what the model
 * does not see moves along: rich text, row heights, conditional formats, links, drawings, charts' sources. What it does
 * see (merges, tables, filter, validations, formulas) is compared and patched afterwards like any other change.
 *
 * So a sheet whose rows or columns were moved has most of its cells' addresses rewritten; everything else of their XML
 * stays. Not moved: print breaks, sparklines and the areas of what-if tables.
 */
export function saveShifts(part: SheetPart, sheetName: string, shifts: readonly Shift[]): void {
  for (const shift of shifts) {
    shiftCells(part, shift);
    shiftReferences(part, shift);
    if (shift.axis === "column") shiftColumns(part, shift);
    for (const { kind, target } of readRelationships(part.parts, part.name)) {
      if (kind === "comments" || kind === "threadedComments" || kind === "threadedComment") {
        shiftPlaces(part.parts, target, shift);
      } else if (kind === "vmlDrawing")
        shiftNumbers(part.parts, target, shift, { row: "Row", column: "Column" });
      else if (kind === "drawing") shiftNumbers(part.parts, target, shift, { row: "row", column: "col" });
    }
    rewriteFormulas(part.parts, (formula, own) => shiftFormula(formula, own, sheetName, shift), {
      [part.name]: sheetName,
    });
  }
}

function shiftCells(part: SheetPart, shift: Shift): void {
  const { document } = part;
  const data = child(document.root, "sheetData");
  if (!data) return;
  const { text } = document;
  const splices: Splice[] = [];
  const place = (at: number) => shiftSpan(at, at, shift)?.[0] ?? null;
  let cells: Splice[] = [];
  const finish = (raw: RawRow): void => {
    const to = shift.axis === "row" ? place(raw.row) : raw.row;
    if (to === null) splices.push({ start: raw.start, end: raw.end, text: "" });
    else {
      const tagEnd = raw.openEnd - (raw.selfClosing ? 2 : 1);
      splices.push(
        ...attributeSplices(text, raw.nameEnd, tagEnd, { r: String(to + 1), spans: null }),
        ...cells,
      );
    }
    cells = [];
  };
  scanSheetData(text, data.openEnd, data.closeStart, {
    cell(raw) {
      const row = shift.axis === "row" ? place(raw.row) : raw.row;
      const column = shift.axis === "column" ? place(raw.column) : raw.column;
      if (row === null) return;
      if (column === null) cells.push({ start: raw.start, end: raw.end, text: "" });
      else {
        const tagEnd = raw.openEnd - (raw.selfClosing ? 2 : 1);
        cells.push(...attributeSplices(text, raw.nameEnd, tagEnd, { r: cellAddress(row, column) }));
      }
    },
    rowEnd: finish,
  });
  part.apply(document, splices);
}

/** A `<col>` moves with its columns; one that is pushed off the sheet, or taken out, goes. */
function shiftColumns(part: SheetPart, shift: Shift): void {
  const { document } = part;
  const list = child(document.root, "cols");
  const splices = childrenNamed(list, "col").map((element): Splice[] => {
    const [min, max] = ["min", "max"].map((name) => Number(attribute(document, element, name)) - 1);
    const span = shiftSpan(min ?? 0, max ?? 0, shift);
    if (!span || span[0] > LAST_COLUMN) return [removeElement(element)];
    const last = Math.min(span[1], LAST_COLUMN);
    return elementAttributeSplices(document, element, { min: String(span[0] + 1), max: String(last + 1) });
  });
  const isGone = (one: Splice[]) => one[0]?.text === "" && one.length === 1;
  const allGone = list && splices.length > 0 && splices.every(isGone);
  part.apply(document, allGone ? [removeElement(list)] : splices.flat());
}

/** Elements of the sheet part that say an area and that the model does not hold. */
const WITH_AREA: readonly [element: string, attribute: string][] = [
  ["conditionalFormatting", "sqref"],
  ["hyperlink", "ref"],
  ["ignoredError", "sqref"],
  ["protectedRange", "sqref"],
];

function shiftReferences(part: SheetPart, shift: Shift): void {
  const { document } = part;
  const splices = WITH_AREA.flatMap(([local, name]) =>
    descendants(document.root, local).flatMap((element) => {
      const areas = shiftList(attribute(document, element, name) ?? "", shift);
      return areas === ""
        ? [{ start: element.start, end: element.end, text: "" }]
        : elementAttributeSplices(document, element, { [name]: areas });
    }),
  );
  const emptied = emptiedLists(document, splices);
  const within = (one: Splice) => emptied.some((list) => one.start >= list.start && one.end <= list.end);
  part.apply(document, [...splices.filter((one) => !within(one)), ...emptied]);
}

/** Lists that would be left without any item, which is not allowed: they go whole. */
function emptiedLists(document: XmlDocument, splices: readonly Splice[]): Splice[] {
  const isGone = (item: XmlElement) =>
    splices.some((one) => one.start === item.start && one.end === item.end);
  return ["hyperlinks", "ignoredErrors", "protectedRanges"].flatMap((name) => {
    const list = child(document.root, name);
    return list && list.children.length > 0 && list.children.every(isGone) ? [removeElement(list)] : [];
  });
}

function shiftList(references: string, shift: Shift): string {
  const areas = references.split(" ").flatMap((one) => {
    const area = parseAddress(one);
    const moved = area && shiftArea(area, shift);
    return moved ? [formatAddress(moved)] : [];
  });
  return areas.join(" ");
}

function shiftPlaces(parts: PackageParts, name: string, shift: Shift): void {
  const text = parts.text(name);
  if (text === undefined) return;
  const document = parseXml(text);
  const items = [...descendants(document.root, "comment"), ...descendants(document.root, "threadedComment")];
  const splices = items.flatMap((item) => {
    const reference = shiftList(attribute(document, item, "ref") ?? "", shift);
    return reference === ""
      ? [{ start: item.start, end: item.end, text: "" }]
      : elementAttributeSplices(document, item, { ref: reference });
  });
  parts.setText(name, applySplices(text, splices));
}

/** Drawings hold 0-based rows and columns as the text of elements. One on a row that is gone moves to where it was. */
function shiftNumbers(
  parts: PackageParts,
  name: string,
  shift: Shift,
  names: Record<Shift["axis"], string>,
): void {
  const text = parts.text(name);
  if (text === undefined) return;
  const document = parseXml(text, { lenient: true });
  const splices = descendants(document.root, names[shift.axis]).map((element) => {
    const at = Number(textContent(document, element));
    const to = shiftSpan(at, at, shift)?.[0] ?? shift.at;
    return { start: element.openEnd, end: element.closeStart, text: String(to) };
  });
  parts.setText(name, applySplices(text, splices));
}
