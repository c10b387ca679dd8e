import { columnIndex, MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { XlsxError } from "./error";
import { decodeEntities } from "./escape";
import { TagScanner } from "./tagScanner";

/** A row of the file and where it stands. Positions are in the sheet part's text. */
export interface RawRow {
  /** 0-based. */
  row: number;
  start: number;
  /** Behind the start tag. */
  openEnd: number;
  /** Before the end tag; unlike `openEnd` only where the row is not `<row/>`. Set once the row is read. */
  closeStart: number;
  end: number;
  selfClosing: boolean;
  nameEnd: number;
  height: number | null;
  hidden: boolean;
  /** The style of the row's empty cells, where the row has one. */
  styleXf: number | null;
}

/** A cell of the file, its content not yet read. The same object serves for all cells: copy what must last. */
export interface RawCell {
  row: number;
  column: number;
  start: number;
  nameEnd: number;
  openEnd: number;
  closeStart: number;
  end: number;
  selfClosing: boolean;
  xf: number;
  /** "n", "s", "str", "inlineStr", "b", "e" or "d". */
  type: string;
  /** The file says more of the value elsewhere (a spilling formula, a picture in a cell). */
  hasMetadata: boolean;
  /** The formula's element, or null. */
  formula: RawFormula | null;
  /** The stretch inside `<v>`; -1 where there is none. */
  valueStart: number;
  valueEnd: number;
  /** The stretch inside `<is>`; -1 where there is none. */
  inlineStart: number;
  inlineEnd: number;
}

export interface RawFormula {
  start: number;
  end: number;
  textStart: number;
  textEnd: number;
  /** "normal", "shared", "array" or "dataTable". */
  type: string;
  shared: string | null;
  reference: string | null;
}

export interface SheetDataVisitor {
  cell(cell: RawCell): void;
  rowEnd?(row: RawRow): void;
}

/** Excel itself says of such a file that it found unreadable content. */
function disorder(what: string): XlsxError {
  return new XlsxError(
    "damaged",
    `The file is damaged: ${what}. Open it in Excel, let Excel repair it, and save it.`,
  );
}

/** Walks through `<sheetData>`'s content, from and to being its bounds. Cells and rows come in ascending order. */
export function scanSheetData(text: string, from: number, to: number, visitor: SheetDataVisitor): void {
  const scanner = new TagScanner(text, from, to);
  let lastRow = -1;
  while (scanner.next()) {
    if (scanner.closing || scanner.local !== "row") throw disorder("its cells are out of place");
    const row = readRow(scanner, lastRow);
    lastRow = row.row;
    if (!row.selfClosing) scanCells(scanner, row, visitor);
    visitor.rowEnd?.(row);
  }
}

function readRow(scanner: TagScanner, lastRow: number): RawRow {
  const { text } = scanner;
  const row: RawRow = {
    row: lastRow + 1,
    start: scanner.start,
    openEnd: scanner.end,
    closeStart: scanner.end,
    end: scanner.end,
    selfClosing: scanner.selfClosing,
    nameEnd: scanner.nameEnd,
    height: null,
    hidden: false,
    styleXf: null,
  };
  let style = 0;
  let hasStyle = false;
  scanner.eachAttribute((name, valueStart, valueEnd) => {
    const value = text.slice(valueStart, valueEnd);
    if (name === "r") row.row = Number(value) - 1;
    else if (name === "ht") row.height = Number(value) || null;
    else if (name === "hidden") row.hidden = value === "1" || value === "true";
    else if (name === "s") style = Number(value) || 0;
    else if (name === "customFormat") hasStyle = value === "1" || value === "true";
  });
  row.styleXf = hasStyle ? style : null;
  if (!(row.row > lastRow && row.row < MAX_ROWS)) throw disorder("its rows are out of order");
  return row;
}

function scanCells(scanner: TagScanner, row: RawRow, visitor: SheetDataVisitor): void {
  const cell = emptyCell(row.row);
  const { text } = scanner;
  const readAttribute = (name: string, valueStart: number, valueEnd: number): void => {
    if (name === "r") cell.column = columnOf(text, valueStart, valueEnd);
    else if (name === "s") cell.xf = +text.slice(valueStart, valueEnd) || 0;
    else if (name === "t") cell.type = text.slice(valueStart, valueEnd);
    else if (name === "cm" || name === "vm") cell.hasMetadata = true;
  };
  let lastColumn = -1;
  while (scanner.next()) {
    if (scanner.closing) {
      row.closeStart = scanner.start;
      row.end = scanner.end;
      return;
    }
    if (scanner.local !== "c") {
      skip(scanner);
      continue;
    }
    cell.column = lastColumn + 1;
    cell.xf = 0;
    cell.type = "n";
    cell.hasMetadata = false;
    cell.formula = null;
    cell.valueStart = cell.valueEnd = cell.inlineStart = cell.inlineEnd = -1;
    cell.start = scanner.start;
    cell.nameEnd = scanner.nameEnd;
    cell.openEnd = cell.closeStart = cell.end = scanner.end;
    cell.selfClosing = scanner.selfClosing;
    scanner.eachAttribute(readAttribute);
    if (!(cell.column > lastColumn && cell.column < MAX_COLUMNS))
      throw disorder(`row ${row.row + 1} has cells out of order`);
    lastColumn = cell.column;
    if (!cell.selfClosing) readContent(scanner, cell);
    visitor.cell(cell);
  }
  throw disorder("it breaks off in the middle of a row");
}

function emptyCell(row: number): RawCell {
  return {
    row,
    column: 0,
    start: 0,
    nameEnd: 0,
    openEnd: 0,
    closeStart: 0,
    end: 0,
    selfClosing: false,
    xf: 0,
    type: "n",
    hasMetadata: false,
    formula: null,
    valueStart: -1,
    valueEnd: -1,
    inlineStart: -1,
    inlineEnd: -1,
  };
}

// The row's own number counts, as in Excel: only the letters of "K4" are read here.
function columnOf(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && text.charCodeAt(end) >= 65) end += 1;
  return columnIndex(text.slice(from, end)) ?? -1;
}

function readContent(scanner: TagScanner, cell: RawCell): void {
  while (scanner.next()) {
    if (scanner.closing) {
      cell.closeStart = scanner.start;
      cell.end = scanner.end;
      return;
    }
    const { local, start, end, selfClosing } = scanner;
    const formula = local === "f" ? readFormulaTag(scanner) : null;
    if (!selfClosing) skip(scanner);
    const innerEnd = selfClosing ? end : scanner.start;
    if (formula) cell.formula = { ...formula, start, end: scanner.end, textStart: end, textEnd: innerEnd };
    else if (local === "v") [cell.valueStart, cell.valueEnd] = [end, innerEnd];
    else if (local === "is") [cell.inlineStart, cell.inlineEnd] = [end, innerEnd];
  }
  throw disorder("it breaks off in the middle of a cell");
}

function readFormulaTag(scanner: TagScanner): Pick<RawFormula, "type" | "shared" | "reference"> {
  const found: Pick<RawFormula, "type" | "shared" | "reference"> = {
    type: "normal",
    shared: null,
    reference: null,
  };
  scanner.eachAttribute((name, from, to) => {
    const value = decodeEntities(scanner.text.slice(from, to));
    if (name === "t") found.type = value;
    else if (name === "si") found.shared = value;
    else if (name === "ref") found.reference = value;
  });
  return found;
}

/** Goes behind the end tag of the current start tag. */
function skip(scanner: TagScanner): void {
  if (scanner.selfClosing) return;
  for (let depth = 1; scanner.next();) {
    if (scanner.closing) depth -= 1;
    else if (!scanner.selfClosing) depth += 1;
    if (depth === 0) return;
  }
  throw disorder("it breaks off in the middle of a cell");
}
