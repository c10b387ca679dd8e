import { formatAddress } from "../model/address";
import { cellAt } from "../model/sheet";
import type { Area, Sheet, Table } from "../model/types";
import { removePart, setContentType } from "./contentTypes";
import { encodeXstring, escapeAttribute } from "./escape";
import { addRelationship, readRelationships, removeRelationships } from "./relationships";
import type { SheetPart } from "./sheetPart";
import { applySplices, elementAttributeSplices, type Splice } from "./splice";
import { attribute, child, childrenNamed, outerXml, parseXml, relationId, type XmlDocument } from "./xml";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Adds, changes and removes a sheet's tables, by id. */
export function saveTables(part: SheetPart, sheet: Sheet, was: Sheet): void {
  const before = new Map(was.tables.map((table) => [table.id, table]));
  const ids = new Set(sheet.tables.map((table) => table.id));
  for (const table of was.tables) if (!ids.has(table.id)) removeTable(part, table.id);
  for (const table of sheet.tables) {
    const now = { ...table, columns: headings(sheet, table) };
    if (!before.has(table.id)) addTable(part, now);
    else if (JSON.stringify(now) !== JSON.stringify(before.get(table.id))) patchTable(part, now);
  }
}

/** Excel repairs a file in which a table's column is not named as its heading cell reads, so the cells decide. */
function headings(sheet: Sheet, table: Table): string[] {
  if (!table.showHeaders) return table.columns;
  return table.columns.map((name, index) => {
    const value = cellAt(sheet, table.area.row, table.area.column + index)?.value ?? "";
    return value === "" ? name : String(value);
  });
}

function tablePart(part: SheetPart, id: string): string | undefined {
  const tables = readRelationships(part.parts, part.name).filter((one) => one.kind === "table");
  return tables.find(({ target }) => {
    const document = parseXml(part.parts.text(target) ?? "<none/>");
    return attribute(document, document.root, "id") === id;
  })?.target;
}

function patchTable(part: SheetPart, table: Table): void {
  const name = tablePart(part, table.id);
  const text = name === undefined ? undefined : part.parts.text(name);
  if (name === undefined || text === undefined) return;
  const document = parseXml(text);
  const { root } = document;
  const ref = formatAddress(table.area);
  const filter = child(root, "autoFilter");
  const said = { ref, name: table.name, displayName: table.name };
  const splices: Splice[] = [
    ...elementAttributeSplices(document, root, said),
    ...(filter ? elementAttributeSplices(document, filter, { ref: formatAddress(filterArea(table)) }) : []),
    ...columnSplices(document, table),
  ];
  part.parts.setText(name, applySplices(text, splices));
}

// The columns that are still there keep their totals and formulas; new ones are plain.
function columnSplices(document: XmlDocument, table: Table): Splice[] {
  const list = child(document.root, "tableColumns");
  if (!list) return [];
  const old = childrenNamed(list, "tableColumn");
  const names = old.map((one) => attribute(document, one, "name") ?? "");
  const encoded = table.columns.map(columnName);
  if (encoded.join("\n") === names.join("\n")) return [];
  if (encoded.length === old.length) {
    return old.flatMap((one, at) => elementAttributeSplices(document, one, { name: encoded[at] ?? "" }));
  }
  let nextId = Math.max(0, ...old.map((one) => Number(attribute(document, one, "id")) || 0));
  const { prefix } = list;
  const items = encoded.map((name) => {
    const kept = old[names.indexOf(name)];
    return kept
      ? outerXml(document, kept)
      : `<${prefix}tableColumn id="${(nextId += 1)}" name="${escapeAttribute(name)}"/>`;
  });
  const text = `<${prefix}tableColumns count="${items.length}">${items.join("")}</${prefix}tableColumns>`;
  return [{ start: list.start, end: list.end, text }];
}

/** A line break in a heading is written "_x000a_" in the table's own list. */
function columnName(name: string): string {
  return encodeXstring(name).replaceAll("\n", "_x000a_");
}

function filterArea({ area, showTotals }: Table): Area {
  return { ...area, rows: area.rows - (showTotals ? 1 : 0) };
}

function addTable(part: SheetPart, table: Table): void {
  const { parts } = part;
  const target = parts.freeName("xl/tables/table", ".xml");
  const ref = formatAddress(table.area);
  const columns = table.columns.map(
    (name, at) => `<tableColumn id="${at + 1}" name="${escapeAttribute(columnName(name))}"/>`,
  );
  const filter = table.showHeaders ? `<autoFilter ref="${formatAddress(filterArea(table))}"/>` : "";
  const flags = `${table.showHeaders ? "" : ' headerRowCount="0"'}${table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}`;
  const name = escapeAttribute(table.name);
  const style = `<tableStyleInfo name="${escapeAttribute(table.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`;
  parts.setText(
    target,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}" id="${escapeAttribute(table.id)}" name="${name}" displayName="${name}" ref="${ref}"${flags}>${filter}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>${table.style === "" ? "" : style}</table>`,
  );
  setContentType(parts, target, TYPE);
  const id = addRelationship(parts, part.name, "table", target);
  const { prefix } = part.document.root;
  part.addToList("tableParts", [`<${prefix}tablePart ${part.relationAttribute(id)}/>`], true);
}

function removeTable(part: SheetPart, id: string): void {
  const target = tablePart(part, id);
  if (target === undefined) return;
  const relation = readRelationships(part.parts, part.name).find((one) => one.target === target)?.id;
  part.removeFromList("tableParts", (document, item) => relationId(document, item) === relation);
  removeRelationships(part.parts, part.name, target);
  removePart(part.parts, target);
}
