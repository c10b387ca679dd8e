import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { shiftFormula, shiftSpan } from "./formulaRefs";
import { usedArea } from "./sheet";
import type { Area, Cell, Sheet, Shift, Table, Workbook } from "./types";

/** An area after rows or columns were put in or taken out; null where all of it was taken out. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const [first, length] = shift.axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
  // Whole columns stay whole, whatever happens to the rows.
  if (length === (shift.axis === "row" ? MAX_ROWS : MAX_COLUMNS)) return area;
  const span = shiftSpan(first, first + length - 1, shift);
  if (!span) return null;
  const [start, size] = [span[0], span[1] - span[0] + 1];
  return shift.axis === "row"
    ? { ...area, row: start, rows: size }
    : { ...area, column: start, columns: size };
}

/**
 * Puts rows or columns of a sheet in or takes them out, and moves all that hangs on places: cells, merges, tables,
 * notes, comments, validations, the filter, and the formulas and names of the whole workbook.
 *
 * Throws RangeError where cells would be pushed off the sheet, as Excel refuses to do.
 */
export function shiftSheet(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  refuseOverflow(sheet, shift);
  const place = (at: number) => shiftSpan(at, at, shift)?.[0] ?? null;
  if (shift.axis === "row") {
    sheet.cells = movedKeys(sheet.cells, place);
    sheet.rows = movedKeys(sheet.rows, place);
  } else {
    for (const [row, cells] of sheet.cells) sheet.cells.set(row, movedKeys(cells, place));
    for (const [row, cells] of [...sheet.cells]) if (cells.size === 0) sheet.cells.delete(row);
    sheet.columns = movedKeys(sheet.columns, place);
  }
  const moved = (areas: readonly Area[]) => areas.flatMap((area) => shiftArea(area, shift) ?? []);
  sheet.merges = moved(sheet.merges).filter((area) => area.rows > 1 || area.columns > 1);
  sheet.autoFilter = sheet.autoFilter && shiftArea(sheet.autoFilter, shift);
  sheet.tables = sheet.tables.flatMap((table) => shiftTable(table, shift));
  const onCell = <T extends { row: number; column: number }>(items: readonly T[]) =>
    items.flatMap((item) => {
      const at = place(item[shift.axis]);
      return at === null ? [] : [{ ...item, [shift.axis]: at }];
    });
  sheet.notes = onCell(sheet.notes);
  sheet.comments = onCell(sheet.comments);
  for (const validation of sheet.validations) validation.areas = moved(validation.areas);
  sheet.validations = sheet.validations.filter((one) => one.areas.length > 0);
  sheet.shifts = [...sheet.shifts, shift];
  mapFormulas(
    workbook,
    (formula, own) => shiftFormula(formula, own, sheet.name, shift),
    (cell) => {
      if (cell.arrayArea) cell.arrayArea = shiftArea(cell.arrayArea, shift);
    },
    sheet,
  );
}

/**
 * Changes every formula of the workbook: in cells, names and validations. `change` gets the formula and the name of
 * the sheet it stands on ("" for a name of the whole workbook). `visit` sees each cell of the sheet `visited`.
 */
export function mapFormulas(
  workbook: Workbook,
  change: (formula: string, ownSheet: string) => string,
  visit?: (cell: Cell) => void,
  visited?: Sheet,
): void {
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.cells.values()) {
      for (const cell of cells.values()) {
        if (sheet === visited) visit?.(cell);
        if (cell.formula !== null) cell.formula = change(cell.formula, sheet.name);
      }
    }
    for (const validation of sheet.validations) {
      if (validation.formula1 !== null) validation.formula1 = change(validation.formula1, sheet.name);
      if (validation.formula2 !== null) validation.formula2 = change(validation.formula2, sheet.name);
    }
  }
  for (const name of workbook.names) {
    const own = workbook.sheets.find((sheet) => sheet.id === name.sheetId)?.name ?? "";
    name.formula = change(name.formula, own);
  }
}

function refuseOverflow(sheet: Sheet, { axis, count }: Shift): void {
  const used = usedArea(sheet, true);
  if (!used || count <= 0) return;
  const end = axis === "row" ? used.row + used.rows : used.column + used.columns;
  if (end + count > (axis === "row" ? MAX_ROWS : MAX_COLUMNS)) {
    throw new RangeError("Inserting here would push cells that are not empty off the end of the sheet.");
  }
}

function movedKeys<T>(map: ReadonlyMap<number, T>, place: (at: number) => number | null): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [at, item] of map) {
    const to = place(at);
    if (to !== null) moved.set(to, item);
  }
  return moved;
}

function shiftTable(table: Table, shift: Shift): Table[] {
  const area = shiftArea(table.area, shift);
  if (!area) return [];
  if (shift.axis === "row") return [{ ...table, area }];
  const { column, columns } = table.area;
  const kept = table.columns.filter((_, index) => shiftSpan(column + index, column + index, shift) !== null);
  const inserted = area.columns - kept.length;
  if (inserted <= 0 || area.columns <= columns) return [{ ...table, area, columns: kept }];
  // Excel names the new columns of a table "Column1", "Column2"…, past the names in use.
  const names: string[] = [];
  for (let number = 1; names.length < inserted; number += 1) {
    if (!kept.includes(`Column${number}`)) names.push(`Column${number}`);
  }
  kept.splice(shift.at - column, 0, ...names);
  return [{ ...table, area, columns: kept }];
}
