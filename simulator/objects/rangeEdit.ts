import { areaContains, intersection, MAX_COLUMNS, MAX_ROWS, sameArea } from "../model/address";
import { deleteColumns, deleteRows, insertColumns, insertRows } from "../model/edit";
import { offsetFormula } from "../model/formulaRefs";
import { cellAt, ensureCell, removeCell, setCell, styleAt } from "../model/sheet";
import { DEFAULT_STYLE } from "../model/styles";
import type { Area, Cell, CellStyle, Sheet } from "../model/types";
import { asWord } from "./arguments";
import type { Block } from "./block";
import { localAddress, restyleCell } from "./block";
import { clearContents, refusePartOfArray } from "./cellWriting";
import { RangeGeometry } from "./rangeGeometry";
import type { Service, StructureRight } from "./service";
import { refusing, ServiceError } from "./serviceError";

const CLEAR = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** `Range.clear`, `RangeAreas.clear`. */
export function clearBlock(block: Block, applyTo: unknown): void {
  const { service, sheet } = block;
  const what = applyTo === undefined || applyTo === null ? "All" : asWord(applyTo, CLEAR);
  const contents = what === "All" || what === "Contents" || what === "ResetContents";
  if (contents) service.beforeContent(sheet, block.areas);
  if (what === "All" || what === "Formats") service.beforeFormat(sheet, "allowFormatCells");
  for (const area of block.areas) {
    if (contents) {
      refusePartOfArray(sheet, area);
      clearContents(service, sheet, area);
    }
    if (what === "All" || what === "Formats") clearFormats(service, sheet, area);
  }
  service.contentChanged(sheet, localAddress(block), block.areas);
}

function clearFormats(service: Service, sheet: Sheet, area: Area): void {
  const plain = sheet.styles[0] ?? DEFAULT_STYLE;
  for (const [row, cells] of sheet.cells) {
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const column of cells.keys()) {
      if (areaContains(area, row, column)) restyleCell(service, sheet, row, column, () => plain);
    }
  }
}

/** `Range.merge`: the top left value stays, the others go. With `across` each row is merged by itself. */
export function mergeArea(block: Block, area: Area, across: boolean): void {
  const { service, sheet } = block;
  service.beforeContent(sheet, [area]);
  service.beforeFormat(sheet, "allowFormatCells");
  if (sheet.tables.some((table) => intersection(table.area, area)))
    throw new ServiceError("MergedRangeConflict");
  service.undo.recordSheet(sheet);
  unmergeArea(block, area);
  const parts = across
    ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
    : [area];
  for (const part of parts) {
    if (part.rows * part.columns === 1) continue;
    for (const { row, column, cell } of [...cellsIn(sheet, part)]) {
      if ((row === part.row && column === part.column) || (cell.value === "" && cell.formula === null))
        continue;
      service.undo.recordCell(sheet, row, column);
      setCell(sheet, row, column, { value: "", formula: null });
    }
    sheet.merges.push(part);
  }
  service.contentChanged(sheet, localAddress(block), [area]);
}

export function unmergeArea(block: Block, area: Area): void {
  const { service, sheet } = block;
  service.beforeFormat(sheet, "allowFormatCells");
  service.undo.recordSheet(sheet);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  service.changed({ kind: "sheet", sheetId: sheet.id });
}

function* cellsIn(sheet: Sheet, area: Area): Generator<{ row: number; column: number; cell: Cell }> {
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) if (areaContains(area, row, column)) yield { row, column, cell };
  }
}

/**
 * `Range.insert`, `Range.delete`. Whole rows and columns move everything (formulas, merges, tables…); a part of the
 * sheet moves its cells only, and is refused where a merge or a table would be torn.
 */
export function shift(range: RangeGeometry, direction: "Down" | "Right" | "Up" | "Left"): void {
  const { service, sheet, area } = range;
  const inserts = direction === "Down" || direction === "Right";
  const vertical = direction === "Down" || direction === "Up";
  const whole = vertical ? area.columns === MAX_COLUMNS : area.rows === MAX_ROWS;
  const right =
    `${inserts ? "allowInsert" : "allowDelete"}${vertical ? "Rows" : "Columns"}` as StructureRight;
  if (sheet.protected && !whole) throw new ServiceError("AccessDenied");
  service.beforeFormat(sheet, right);
  service.undo.recordOrder();
  for (const other of service.workbook.sheets) service.undo.recordWhole(other);
  if (whole) {
    const act = vertical ? (inserts ? insertRows : deleteRows) : inserts ? insertColumns : deleteColumns;
    const [at, count] = vertical ? [area.row, area.rows] : [area.column, area.columns];
    refusing("InsertDeleteConflict", () => act(service.workbook, sheet, at, count));
    moveReferences(service, sheet, area, vertical, inserts);
  } else shiftCells(sheet, area, vertical, inserts);
  const changeType = `${vertical ? "Row" : "Column"}${inserts ? "Inserted" : "Deleted"}`;
  const details = { changeType: whole ? changeType : inserts ? "CellInserted" : "CellDeleted" };
  service.contentChanged(sheet, localAddress(range), [area], details);
  service.changed({ kind: "sheet", sheetId: sheet.id });
}

function shiftCells(sheet: Sheet, area: Area, vertical: boolean, inserts: boolean): void {
  const toEdge: Area = vertical
    ? { ...area, rows: MAX_ROWS - area.row }
    : { ...area, columns: MAX_COLUMNS - area.column };
  const torn = (other: Area): boolean => intersection(other, toEdge) !== null;
  if (sheet.merges.some(torn) || sheet.tables.some((table) => torn(table.area)))
    throw new ServiceError("InsertDeleteConflict");
  const moved = [...cellsIn(sheet, toEdge)];
  for (const { row, column } of moved) removeCell(sheet, row, column);
  const by = (inserts ? 1 : -1) * (vertical ? area.rows : area.columns);
  for (const { row, column, cell } of moved) {
    if (!inserts && areaContains(area, row, column)) continue;
    Object.assign(ensureCell(sheet, vertical ? row + by : row, vertical ? column : column + by), cell);
  }
}

/** References the add-in keeps move with their cells; one whose cells are gone is dead. */
function moveReferences(
  service: Service,
  sheet: Sheet,
  area: Area,
  vertical: boolean,
  inserts: boolean,
): void {
  const start = vertical ? area.row : area.column;
  const count = vertical ? area.rows : area.columns;
  for (const [id, object] of service.references) {
    if (!(object instanceof RangeGeometry) || object.sheet !== sheet || sameArea(object.area, area)) continue;
    const first = vertical ? object.area.row : object.area.column;
    const size = vertical ? object.area.rows : object.area.columns;
    const next = inserts ? grown(first, size, start, count) : shrunk(first, size, start, count);
    if (!next) service.references.delete(id);
    else if (vertical) object.area = { ...object.area, row: next.first, rows: next.size };
    else object.area = { ...object.area, column: next.first, columns: next.size };
  }
}

function grown(first: number, size: number, start: number, count: number): { first: number; size: number } {
  if (start <= first) return { first: first + count, size };
  return start < first + size ? { first, size: size + count } : { first, size };
}

function shrunk(
  first: number,
  size: number,
  start: number,
  count: number,
): { first: number; size: number } | null {
  const last = first + size;
  const end = start + count;
  const kept = Math.max(0, Math.min(last, start) - first) + Math.max(0, last - Math.max(first, end));
  return kept === 0 ? null : { first: first < start ? first : Math.max(start, first - count), size: kept };
}

interface Copied {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly style: CellStyle;
  /** Rows and columns from the source to here. */
  readonly moved: readonly [number, number];
}

const COPY = ["All", "Formulas", "Values", "Formats"] as const;

/** `Range.copyFrom`: repeats the source where the target is a multiple of it; references in copied formulas move. */
export function copyFrom(
  target: RangeGeometry,
  source: RangeGeometry,
  type: unknown,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  const what = type === undefined || type === null ? "All" : asWord(type, COPY);
  const { service, sheet } = target;
  const from = source.area;
  const [rows, columns] = transpose ? [from.columns, from.rows] : [from.rows, from.columns];
  const area: Area = {
    ...target.area,
    rows: Math.max(target.area.rows, rows),
    columns: Math.max(target.area.columns, columns),
  };
  if (what !== "Formats") service.beforeContent(sheet, [area]);
  if (what === "Formats" || what === "All") service.beforeFormat(sheet, "allowFormatCells");
  const copied: Copied[] = [];
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const [down, across] = transpose ? [column, row] : [row, column];
      const [at, over] = [from.row + (down % from.rows), from.column + (across % from.columns)];
      const cell = cellAt(source.sheet, at, over);
      const [toRow, toColumn] = [area.row + row, area.column + column];
      const style = styleAt(source.sheet, at, over);
      const copy = { row: toRow, column: toColumn, style, moved: [toRow - at, toColumn - over] as const };
      if (!(skipBlanks && (!cell || cell.value === ""))) copied.push({ ...copy, cell: cell && { ...cell } });
    }
  }
  for (const { row, column, cell, style, moved } of copied) {
    if (what === "All" || what === "Formats") restyleCell(service, sheet, row, column, () => style);
    if (what === "Formats") continue;
    service.undo.recordCell(sheet, row, column);
    const formula = what === "Values" || !cell?.formula ? null : offsetFormula(cell.formula, ...moved);
    setCell(sheet, row, column, { value: cell?.value ?? "", isError: cell?.isError ?? false, formula });
  }
  service.contentChanged(sheet, localAddress({ service, sheet, areas: [area] }), [area]);
}
