import { areaContains, intersection, sameArea } from "../model/address";
import { cellAt, ensureCell, setCell, styleAt } from "../model/sheet";
import { withNumberFormat } from "../model/styles";
import type { Area, CellValue, Sheet } from "../model/types";
import { evaluate } from "./formula";
import type { Service } from "./service";
import { mergeAt } from "./service";
import { ServiceError } from "./serviceError";
import { typedValue } from "./typedValue";

/** Areas of array formulas and spills, by sheet; looked up anew when one of them is overwritten. */
const arrayAreas = new WeakMap<Sheet, readonly Area[]>();

/** The areas of a sheet's array formulas and spills. */
export function arraysOf(sheet: Sheet): readonly Area[] {
  const known = arrayAreas.get(sheet);
  if (known) return known;
  const found: Area[] = [];
  for (const cells of sheet.cells.values()) {
    for (const { arrayArea } of cells.values()) {
      if (arrayArea && !found.some((area) => sameArea(area, arrayArea))) found.push(arrayArea);
    }
  }
  arrayAreas.set(sheet, found);
  return found;
}

/**
 * Refuses to write to a part of an array formula or to a cell that a formula spills into. Excel says "You can't change
 * part of an array"; which code an add-in sees for it is not documented.
 */
export function refusePartOfArray(sheet: Sheet, target: Area): void {
  for (const area of arraysOf(sheet)) {
    const shared = intersection(area, target);
    if (shared && !sameArea(shared, area))
      throw new ServiceError("InvalidOperation", "You can't change part of an array.");
  }
}

/** A cell under a merge, not its top left one: what is written there is lost without a word, as in Excel. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  const merge = sheet.merges.length === 0 ? null : mergeAt(sheet, row, column);
  return merge !== null && (merge.row !== row || merge.column !== column);
}

/** Writes one value as if it were typed. null leaves the cell alone. */
export function writeCell(
  service: Service,
  sheet: Sheet,
  row: number,
  column: number,
  input: CellValue | null,
): void {
  if (input === null || isCovered(sheet, row, column)) return;
  const style = styleAt(sheet, row, column);
  const { locale } = service.options;
  const { date1904 } = service.workbook;
  const typed = typedValue(input, { format: style.numberFormat, locale, date1904 });
  const existing = cellAt(sheet, row, column);
  // An empty cell that is emptied stays as it was: nothing to save.
  if (!existing && typed.value === "" && typed.formula === null) return;
  service.undo.recordCell(sheet, row, column);
  if (existing?.arrayArea) arrayAreas.delete(sheet);
  const result = typed.formula === null ? typed : evaluate(typed.formula, sheet, service.workbook);
  const cell = setCell(sheet, row, column, {
    value: result.value,
    isError: result.isError,
    formula: typed.formula,
  });
  if (typed.numberFormat !== null) cell.style = withNumberFormat(cell.style, typed.numberFormat);
}

/** Empties cells, keeping how they look. */
export function clearContents(service: Service, sheet: Sheet, area: Area): void {
  for (const [row, cells] of sheet.cells) {
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const column of cells.keys()) {
      if (!areaContains(area, row, column)) continue;
      service.undo.recordCell(sheet, row, column);
      const cell = ensureCell(sheet, row, column);
      if (cell.arrayArea) arrayAreas.delete(sheet);
      setCell(sheet, row, column, { value: "", formula: null });
    }
  }
}
