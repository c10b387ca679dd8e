import { MAX_COLUMNS, MAX_ROWS, parseAddress } from "../model/address";
import type { Area, Sheet, Workbook } from "../model/types";

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** "'Place & Economy'!A1" → ["Place & Economy", "A1"]; no sheet gives null. */
export function splitAddress(text: string): { sheet: string | null; address: string } {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { sheet: null, address: text };
  const name = text.slice(0, bang);
  const quoted = name.length > 1 && name.startsWith("'") && name.endsWith("'");
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, address: text.slice(bang + 1) };
}

export function sheetNamed(workbook: Workbook, name: string): Sheet | null {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/**
 * What an address of an add-in means, seen from a sheet: "B2:C4", "Sheet1!B2", a defined name, a table's name; "" is
 * the whole sheet. null for what names nothing.
 */
export function areaNamed(workbook: Workbook, from: Sheet, text: string): SheetArea | null {
  const wanted = text.trim();
  if (wanted === "")
    return { sheet: from, area: { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS } };
  const { sheet: name, address } = splitAddress(wanted);
  const sheet = name === null ? from : sheetNamed(workbook, name);
  if (!sheet) return null;
  const area = parseAddress(address);
  if (area) return { sheet, area };
  const lower = address.toLowerCase();
  for (const owner of workbook.sheets) {
    const table = owner.tables.find((candidate) => candidate.name.toLowerCase() === lower);
    if (table) return { sheet: owner, area: bodyOf(table.area, table.showHeaders, table.showTotals) };
  }
  return namedArea(workbook, sheet, lower);
}

/** A table's data rows: at least one, as Excel keeps an empty row in an empty table. */
export function bodyOf(area: Area, showHeaders: boolean, showTotals: boolean): Area {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: Math.max(1, area.rows - above - (showTotals ? 1 : 0)) };
}

/** A defined name of the sheet or, behind it, of the workbook. */
export function namedArea(workbook: Workbook, sheet: Sheet, name: string): SheetArea | null {
  const fits = (entry: Workbook["names"][number]): boolean => entry.name.toLowerCase() === name.toLowerCase();
  const entry =
    workbook.names.find((candidate) => fits(candidate) && candidate.sheetId === sheet.id) ??
    workbook.names.find((candidate) => fits(candidate) && candidate.sheetId === null);
  return entry ? areaOfFormula(workbook, sheet, entry.formula) : null;
}

/** "=Sheet1!$A$1:$B$2" as an area; null where the formula is no single reference. */
export function areaOfFormula(workbook: Workbook, from: Sheet, formula: string): SheetArea | null {
  const { sheet: name, address } = splitAddress(formula.startsWith("=") ? formula.slice(1) : formula);
  const sheet = name === null ? from : sheetNamed(workbook, name);
  const area = parseAddress(address);
  return sheet && area ? { sheet, area } : null;
}
