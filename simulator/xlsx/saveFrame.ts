import { areaBetween, formatAddress, sameArea } from "../model/address";
import type { Area, Sheet } from "../model/types";
import { areas } from "./readSheet";
import { saveColumns } from "./saveColumns";
import type { SheetPart } from "./sheetPart";
import { attribute, child, childrenNamed, type XmlDocument, type XmlElement } from "./xml";

/** Patches what a sheet's part says beside its cells: columns, merges, frozen panes, protection, tab, filter, view. */
export function saveFrame(part: SheetPart, sheet: Sheet, was: Sheet): void {
  saveColumns(part, sheet, was);
  saveMerges(part, sheet, was);
  if (sheet.frozenRows !== was.frozenRows || sheet.frozenColumns !== was.frozenColumns) savePane(part, sheet);
  if (sheet.showGridlines !== was.showGridlines) {
    ensureView(part);
    part.setAttributes(firstView, { showGridLines: sheet.showGridlines ? null : "0" });
  }
  if (sheet.tabColor !== was.tabColor) saveTabColor(part, sheet);
  saveProtection(part, sheet, was);
  saveFilter(part, sheet, was);
}

/**
 * Brings `<dimension>` to the cells that there are now. It is a hint for readers; one that is too small makes some overlook cells, and one
 * that is too large makes the used range go on past them.
 */
export function saveDimension(
  part: SheetPart,
  { added, dropped, kept }: { added: Area | null; dropped: Area | null; kept: Area | null },
): void {
  if (!added && !dropped) return;
  const { document } = part;
  const known = areas(attribute(document, child(document.root, "dimension"), "ref"))[0];
  if (!known) return;
  const all = [dropped && isAtEdge(dropped, known) ? kept : known, added].filter((one) => one !== null);
  const whole = all.reduce(around, all[0] ?? { row: 0, column: 0, rows: 1, columns: 1 });
  part.setAttributes((root) => child(root, "dimension"), { ref: formatAddress(whole) });
}

function around(a: Area, b: Area): Area {
  return areaBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row + a.rows, b.row + b.rows) - 1,
    Math.max(a.column + a.columns, b.column + b.columns) - 1,
  );
}

/** Whether it reaches a side of the whole, which may then be smaller without it. */
function isAtEdge(area: Area, whole: Area): boolean {
  return (
    area.row <= whole.row ||
    area.column <= whole.column ||
    area.row + area.rows >= whole.row + whole.rows ||
    area.column + area.columns >= whole.column + whole.columns
  );
}

function saveMerges(part: SheetPart, sheet: Sheet, was: Sheet): void {
  const now = new Set(sheet.merges.map(formatAddress));
  const before = new Set(was.merges.map(formatAddress));
  const isGone = (document: XmlDocument, item: XmlElement) => {
    const area = areas(attribute(document, item, "ref"))[0];
    return area !== undefined && !now.has(formatAddress(area));
  };
  if ([...before].some((one) => !now.has(one))) part.removeFromList("mergeCells", isGone);
  const { prefix } = part.document.root;
  const added = [...now].filter((one) => !before.has(one));
  part.addToList(
    "mergeCells",
    added.map((one) => `<${prefix}mergeCell ref="${one}"/>`),
    true,
  );
}

const firstView = (root: XmlElement) => childrenNamed(child(root, "sheetViews"), "sheetView")[0];

function ensureView(part: SheetPart): void {
  if (firstView(part.document.root)) return;
  part.setChild(
    "sheetViews",
    (prefix) => `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`,
  );
}

function savePane(part: SheetPart, sheet: Sheet): void {
  ensureView(part);
  const { document } = part;
  const view = firstView(document.root);
  if (!view) return;
  // A selection in a pane that is gone makes Excel repair the file; the cursor's place is no loss.
  const gone = view.children.filter((one) => one.local === "pane" || one.local === "selection");
  const { frozenRows: rows, frozenColumns: columns } = sheet;
  const corner = formatAddress({ row: rows, column: columns, rows: 1, columns: 1 });
  const name = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const pane = `<${view.prefix}pane${split} topLeftCell="${corner}" activePane="${name}" state="frozen"/><${view.prefix}selection pane="${name}"/>`;
  const xml = rows > 0 || columns > 0 ? pane : "";
  const others = view.children
    .filter((one) => !gone.includes(one))
    .map((one) => document.text.slice(one.start, one.end));
  const isEmpty = view.end === view.openEnd;
  const tag = document.text.slice(view.start, view.openEnd - (isEmpty ? 2 : 1));
  const close = `</${view.prefix}sheetView>`;
  part.apply(document, [
    { start: view.start, end: view.end, text: `${tag}>${xml}${others.join("")}${close}` },
  ]);
}

function saveTabColor(part: SheetPart, sheet: Sheet): void {
  const { document } = part;
  const properties = child(document.root, "sheetPr");
  const old = child(properties, "tabColor");
  const color =
    sheet.tabColor === "" ? "" : `<${document.root.prefix}tabColor rgb="FF${sheet.tabColor.slice(1)}"/>`;
  if (old) part.apply(document, [{ start: old.start, end: old.end, text: color }]);
  else if (!properties) part.setChild("sheetPr", (prefix) => `<${prefix}sheetPr>${color}</${prefix}sheetPr>`);
  else if (properties.end > properties.openEnd) {
    // The tab's colour is the first thing in there.
    part.apply(document, [{ start: properties.openEnd, end: properties.openEnd, text: color }]);
  } else {
    const text = `>${color}</${properties.prefix}sheetPr>`;
    part.apply(document, [{ start: properties.openEnd - 2, end: properties.openEnd, text }]);
  }
}

function saveProtection(part: SheetPart, sheet: Sheet, was: Sheet): void {
  const options = (one: Sheet) => JSON.stringify(Object.entries(one.protectionOptions).sort());
  if (sheet.protected === was.protected && (!sheet.protected || options(sheet) === options(was))) return;
  const said = Object.entries({ objects: true, scenarios: true, ...sheet.protectionOptions, sheet: true });
  const list = said.map(([name, on]) => ` ${name}="${on ? 1 : 0}"`).join("");
  part.setChild("sheetProtection", sheet.protected ? (prefix) => `<${prefix}sheetProtection${list}/>` : null);
}

function saveFilter(part: SheetPart, sheet: Sheet, was: Sheet): void {
  const { autoFilter } = sheet;
  if (autoFilter === was.autoFilter || (autoFilter && was.autoFilter && sameArea(autoFilter, was.autoFilter)))
    return;
  if (autoFilter && was.autoFilter) {
    part.setAttributes((root) => child(root, "autoFilter"), { ref: formatAddress(autoFilter) });
  } else {
    part.setChild(
      "autoFilter",
      autoFilter ? (prefix) => `<${prefix}autoFilter ref="${formatAddress(autoFilter)}"/>` : null,
    );
  }
}
