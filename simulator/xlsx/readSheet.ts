import { USUAL_WIDTH, widthOfDigits } from "../model/columnWidth";
import { parseAddress } from "../model/address";
import { resolveColor } from "../model/colors";
import type { Area, Cell, DataValidation, Sheet } from "../model/types";
import { XlsxError } from "./error";
import { decodeXstring } from "./escape";
import { cellReader } from "./readCell";
import type { FileStyles } from "./readStyles";
import type { SharedStrings } from "./readStrings";
import { scanSheetData } from "./sheetData";
import {
  attribute,
  attributes,
  child,
  childrenNamed,
  isTrue,
  parseXml,
  textContent,
  type XmlDocument,
} from "./xml";

/** More than this would not fit a browser's memory; a council's largest sheets are far below. */
export const MAX_CELLS = 5_000_000;

/** Reads what the sheet part itself holds, but its cells, into a sheet. Returns the parsed part. */
export function readFrame(text: string, sheet: Sheet, styles: FileStyles): XmlDocument {
  const document = parseXml(text, { opaque: "sheetData" });
  const { root } = document;
  readView(document, sheet);
  const format = attributes(document, child(root, "sheetFormatPr"));
  sheet.defaultRowHeight = Number(format.get("defaultRowHeight")) || 15;
  const digits = Number(format.get("baseColWidth"));
  sheet.defaultColumnWidth =
    Number(format.get("defaultColWidth")) || (digits > 0 ? widthOfDigits(digits) : USUAL_WIDTH);
  for (const element of childrenNamed(child(root, "cols"), "col"))
    readColumns(attributes(document, element), sheet);
  sheet.merges = childrenNamed(child(root, "mergeCells"), "mergeCell").flatMap((one) =>
    areas(attribute(document, one, "ref")),
  );
  const protection = child(root, "sheetProtection");
  sheet.protected = isTrue(attribute(document, protection, "sheet"));
  sheet.protectionOptions = Object.fromEntries(
    [...attributes(document, protection)]
      .filter(([, value]) => value.length <= 5 && /^(0|1|true|false)$/.test(value))
      .map(([name, value]) => [name, isTrue(value)]),
  );
  const tab = attributes(document, child(child(root, "sheetPr"), "tabColor"));
  const [rgb, theme, indexed] = [tab.get("rgb"), tab.get("theme"), tab.get("indexed")];
  const tint = Number(tab.get("tint") ?? 0) || 0;
  if (rgb !== undefined) sheet.tabColor = resolveColor({ rgb, tint }, styles.palette, "");
  else if (theme !== undefined)
    sheet.tabColor = resolveColor({ theme: Number(theme), tint }, styles.palette, "");
  else if (indexed !== undefined)
    sheet.tabColor = resolveColor({ indexed: Number(indexed), tint }, styles.palette, "");
  sheet.autoFilter = areas(attribute(document, child(root, "autoFilter"), "ref"))[0] ?? null;
  sheet.validations = childrenNamed(child(root, "dataValidations"), "dataValidation").map((one) =>
    readValidation(document, one),
  );
  return document;
}

function readView(document: XmlDocument, sheet: Sheet): void {
  const view = childrenNamed(child(document.root, "sheetViews"), "sheetView")[0];
  sheet.showGridlines = isTrue(attribute(document, view, "showGridLines"), true);
  const pane = attributes(document, child(view, "pane"));
  // A pane that is split and not frozen counts in twentieths of a point, and freezes nothing.
  if (!(pane.get("state") ?? "split").startsWith("frozen")) return;
  sheet.frozenRows = Number(pane.get("ySplit") ?? 0) || 0;
  sheet.frozenColumns = Number(pane.get("xSplit") ?? 0) || 0;
}

function readColumns(found: ReadonlyMap<string, string>, sheet: Sheet): void {
  const first = Number(found.get("min")) - 1;
  const last = Math.min(Number(found.get("max")) - 1, 16_383);
  const style = found.get("style");
  const width = found.get("width");
  for (let column = first; column >= 0 && column <= last; column += 1) {
    sheet.columns.set(column, {
      width: width === undefined ? null : Number(width),
      hidden: isTrue(found.get("hidden")),
      styleXf: style === undefined || style === "0" ? null : Number(style),
    });
  }
}

function readValidation(
  document: XmlDocument,
  element: Parameters<typeof attributes>[1] & object,
): DataValidation {
  const found = attributes(document, element);
  const formula = (name: string) => {
    const inner = child(element, name);
    return inner ? decodeXstring(textContent(document, inner)) : null;
  };
  return {
    areas: (found.get("sqref") ?? "").split(" ").flatMap(areas),
    type: found.get("type") ?? "none",
    operator: found.get("operator") ?? null,
    formula1: formula("formula1"),
    formula2: formula("formula2"),
    errorStyle: found.get("errorStyle") ?? "stop",
    showError: isTrue(found.get("showErrorMessage")),
    allowBlank: isTrue(found.get("allowBlank")),
  };
}

/** The area of a reference in a list, for flatMap; one that cannot be read is left out. */
export function areas(reference: string | undefined): Area[] {
  const area = reference === undefined ? null : parseAddress(reference);
  return area ? [area] : [];
}

/** Reads rows and cells into the sheet. */
export function readCells(
  document: XmlDocument,
  sheet: Sheet,
  strings: SharedStrings,
  date1904: boolean,
): void {
  const data = child(document.root, "sheetData");
  if (!data) return;
  const { text } = document;
  const reader = cellReader(text, data.openEnd, data.closeStart, strings, date1904);
  let count = 0;
  let row = new Map<number, Cell>();
  scanSheetData(text, data.openEnd, data.closeStart, {
    cell(raw) {
      if ((count += 1) > MAX_CELLS) {
        throw new XlsxError(
          "too-large",
          `The sheet "${sheet.name}" has more than five million cells; that is too many.`,
        );
      }
      const style = sheet.styles[raw.xf] ?? sheet.styles[0];
      if (style) row.set(raw.column, reader.read(raw, style));
    },
    rowEnd(raw) {
      if (row.size > 0) {
        sheet.cells.set(raw.row, row);
        row = new Map();
      }
      if (raw.height !== null || raw.hidden || raw.styleXf !== null) {
        sheet.rows.set(raw.row, { height: raw.height, hidden: raw.hidden, styleXf: raw.styleXf });
      }
    },
  });
}
