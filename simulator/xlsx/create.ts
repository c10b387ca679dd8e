import { parseAddress } from "../model/address";
import { addSheet, renameSheet } from "../model/edit";
import { ensureColumn, ensureRow, setCell, styleAt } from "../model/sheet";
import {
  withAlignment,
  withBorder,
  withFill,
  withFont,
  withNumberFormat,
  withProtection,
} from "../model/styles";
import type { Area, CellStyle, CellValue, Sheet, Workbook } from "../model/types";
import { columnIndex } from "../model/address";
import { quoteSheetName } from "../model/sheet";
import { openWorkbook } from "./open";
import { PackageParts } from "./package";
import { saveWorkbook } from "./save";
import { SheetPart } from "./sheetPart";
import { template } from "./template";
import { readZip } from "./zip";
import { readRelationships } from "./relationships";

/** A cell of a new workbook: its bare value, or what is said of it. Dates are serial numbers with a number format. */
export type NewCell = CellValue | null | NewCellSpec;

export interface NewCellSpec {
  value?: CellValue | null;
  /** With its "="; `value` is then the cached result. */
  formula?: string;
  /** A cached or constant error: "#DIV/0!". */
  error?: string;
  numberFormat?: string;
  /** Solid fill, "#RRGGBB". */
  fill?: string;
  /** Font colour, "#RRGGBB". */
  color?: string;
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  fontName?: string;
  wrap?: boolean;
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "center" | "bottom";
  /** Thin border of this colour on all four sides. */
  border?: string;
  /** False unlocks the cell on a protected sheet. */
  locked?: boolean;
}

export interface NewTable {
  name: string;
  /** "A3:F20", header row included. */
  address: string;
  style?: string;
}

export interface NewNote {
  /** "K4". */
  address: string;
  author: string;
  text: string;
}

export interface NewSheet {
  name: string;
  /** Rows of cells from A1; null or a hole leaves a cell out. */
  rows?: readonly (readonly NewCell[])[];
  /** Further cells by address, over `rows`. */
  cells?: Readonly<Record<string, NewCell>>;
  merges?: readonly string[];
  /** Widths in characters by column name: { B: 40 }. */
  columnWidths?: Readonly<Record<string, number>>;
  hiddenColumns?: readonly string[];
  /** 1-based row numbers. */
  hiddenRows?: readonly number[];
  /** Heights in points by 1-based row number. */
  rowHeights?: Readonly<Record<number, number>>;
  visibility?: "visible" | "hidden" | "veryHidden";
  protected?: boolean;
  frozenRows?: number;
  frozenColumns?: number;
  autoFilter?: string;
  tables?: readonly NewTable[];
  notes?: readonly NewNote[];
  tabColor?: string;
  landscape?: boolean;
  /** How many rows at the top are headings: bold where a cell says nothing else, and repeated on each printed page. */
  headerRows?: number;
}

/**
 * A workbook file from plain data, for tests, samples and corpora. It is made the way a workbook is saved: a small
 * empty one is opened, filled and saved.
 *
 * Throws RangeError for a sheet name that Excel would not take, and Error for an address that is none.
 *
 * @example newWorkbook([{ name: "KPIs", rows: [["Ref", "Actual"], ["A1", { value: 0.75, numberFormat: "0%" }]] }])
 */
export function newWorkbook(sheets: readonly NewSheet[], options: { date1904?: boolean } = {}): Uint8Array {
  const opened = openWorkbook(template(options.date1904 ?? false), "new.xlsx");
  const { workbook } = opened;
  sheets.forEach((spec, index) => {
    const first = index === 0 ? workbook.sheets[0] : undefined;
    if (first) renameSheet(workbook, first, spec.name);
    fill(workbook, first ?? addSheet(workbook, spec.name), spec);
  });
  workbook.activeSheetId = workbook.sheets.find((sheet) => sheet.visibility === "Visible")?.id ?? "";
  return setLandscape(saveWorkbook(opened), sheets);
}

function area(address: string): Area {
  const found = parseAddress(address);
  if (!found) throw new Error(`"${address}" is no address`);
  return found;
}

function column(name: string): number {
  const index = columnIndex(name);
  if (index === null) throw new Error(`"${name}" is no column`);
  return index;
}

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function fill(workbook: Workbook, sheet: Sheet, spec: NewSheet): void {
  const headerRows = spec.headerRows ?? 0;
  spec.rows?.forEach((cells, row) => {
    cells.forEach((cell, at) => putCell(sheet, row, at, cell, row < headerRows));
  });
  for (const [address, cell] of Object.entries(spec.cells ?? {})) {
    const { row, column: at } = area(address);
    putCell(sheet, row, at, cell, row < headerRows);
  }
  sheet.merges = (spec.merges ?? []).map(area);
  for (const [name, width] of Object.entries(spec.columnWidths ?? {}))
    ensureColumn(sheet, column(name)).width = width;
  for (const name of spec.hiddenColumns ?? []) ensureColumn(sheet, column(name)).hidden = true;
  for (const row of spec.hiddenRows ?? []) ensureRow(sheet, row - 1).hidden = true;
  for (const [row, height] of Object.entries(spec.rowHeights ?? {}))
    ensureRow(sheet, Number(row) - 1).height = height;
  sheet.visibility = VISIBILITIES[spec.visibility ?? "visible"];
  sheet.protected = spec.protected ?? false;
  sheet.frozenRows = spec.frozenRows ?? 0;
  sheet.frozenColumns = spec.frozenColumns ?? 0;
  sheet.autoFilter = spec.autoFilter === undefined ? null : area(spec.autoFilter);
  sheet.tabColor = spec.tabColor ?? "";
  sheet.notes = (spec.notes ?? []).map(({ address, author, text }) => {
    const { row, column: at } = area(address);
    return { row, column: at, author, text, visible: false };
  });
  for (const table of spec.tables ?? []) addTable(workbook, sheet, table);
  if (headerRows > 0) {
    const formula = `=${quoteSheetName(sheet.name)}!$1:$${headerRows}`;
    workbook.names.push({ name: "_xlnm.Print_Titles", formula, sheetId: sheet.id, visible: true });
  }
}

function addTable(workbook: Workbook, sheet: Sheet, { name, address, style }: NewTable): void {
  const place = area(address);
  const columns = Array.from({ length: place.columns }, (_, index) => {
    const value = sheet.cells.get(place.row)?.get(place.column + index)?.value ?? "";
    return value === "" ? `Column${index + 1}` : String(value);
  });
  columns.forEach((text, index) => setCell(sheet, place.row, place.column + index, { value: text }));
  const id = String(workbook.sheets.reduce((sum, one) => sum + one.tables.length, 1));
  sheet.tables.push({
    id,
    name,
    area: place,
    showHeaders: true,
    showTotals: false,
    style: style ?? "TableStyleMedium2",
    columns,
  });
}

function putCell(sheet: Sheet, row: number, at: number, cell: NewCell | undefined, isHeading: boolean): void {
  if (cell === null || cell === undefined) return;
  const spec: NewCellSpec = typeof cell === "object" ? cell : { value: cell };
  const plain = styleAt(sheet, row, at);
  setCell(sheet, row, at, {
    value: spec.error ?? spec.value ?? "",
    formula: spec.formula ?? null,
    isError: spec.error !== undefined,
    style: styleOf(isHeading ? withFont(plain, { bold: true }) : plain, spec),
  });
}

function styleOf(plain: CellStyle, spec: NewCellSpec): CellStyle {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  let style = plain;
  if (spec.numberFormat !== undefined) style = withNumberFormat(style, spec.numberFormat);
  if (spec.fill !== undefined) style = withFill(style, { color: spec.fill });
  if (spec.color !== undefined) style = withFont(style, { color: spec.color });
  if (spec.bold !== undefined) style = withFont(style, { bold: spec.bold });
  if (spec.italic !== undefined) style = withFont(style, { italic: spec.italic });
  if (spec.fontSize !== undefined) style = withFont(style, { size: spec.fontSize });
  if (spec.fontName !== undefined) style = withFont(style, { name: spec.fontName });
  if (spec.wrap !== undefined) style = withAlignment(style, { wrapText: spec.wrap });
  if (spec.horizontal !== undefined) style = withAlignment(style, { horizontal: capital(spec.horizontal) });
  if (spec.vertical !== undefined) style = withAlignment(style, { vertical: capital(spec.vertical) });
  if (spec.border !== undefined) {
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
      style = withBorder(style, edge, { style: "Continuous", weight: "Thin", color: spec.border });
    }
  }
  if (spec.locked !== undefined) style = withProtection(style, { locked: spec.locked });
  return style;
}

/** The model knows nothing of paper, so the page is turned in the finished file. */
function setLandscape(bytes: Uint8Array, sheets: readonly NewSheet[]): Uint8Array {
  if (!sheets.some(({ landscape }) => landscape === true)) return bytes;
  const parts = new PackageParts({ bytes, parts: readZip(bytes) });
  const targets = readRelationships(parts, "xl/workbook.xml").filter((one) => one.kind === "worksheet");
  sheets.forEach(({ landscape }, index) => {
    const target = targets[index]?.target;
    if (landscape !== true || target === undefined) return;
    const xml = 'paperSize="9" orientation="landscape"';
    const part = new SheetPart(parts, target);
    part.setChild("pageSetup", (prefix) => `<${prefix}pageSetup ${xml}/>`);
  });
  return parts.save();
}
