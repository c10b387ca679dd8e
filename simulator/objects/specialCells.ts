import { cellAt } from "../model/sheet";
import type { Area, Cell } from "../model/types";
import { asWord } from "./arguments";
import type { Block } from "./block";
import { cellsOf } from "./block";

const TYPES = ["Blanks", "Constants", "Formulas", "Visible"] as const;
const VALUES = ["All", "Errors", "ErrorsLogical", "ErrorsNumbers", "Logical", "Numbers", "Text"] as const;

function fitsValue(cell: Cell, value: (typeof VALUES)[number]): boolean {
  if (value === "All") return true;
  if (cell.isError) return value.startsWith("Errors");
  if (typeof cell.value === "boolean") return value.includes("Logical");
  if (typeof cell.value === "number") return value.includes("Numbers");
  return value === "Text";
}

/** `getSpecialCells`: blank, constant, formula or visible cells, joined along each row. */
export function specialCells(block: Block, type: unknown, valueType: unknown): readonly Area[] {
  const wanted = asWord(type, TYPES);
  const value = valueType === undefined || valueType === null ? "All" : asWord(valueType, VALUES);
  const { sheet } = block;
  const found: Area[] = [];
  for (const { row, column } of cellsOf(block)) {
    const cell = cellAt(sheet, row, column);
    const empty = !cell || (cell.value === "" && cell.formula === null);
    const hit =
      wanted === "Visible"
        ? sheet.rows.get(row)?.hidden !== true && sheet.columns.get(column)?.hidden !== true
        : wanted === "Blanks"
          ? empty
          : !empty && (cell.formula !== null) === (wanted === "Formulas") && fitsValue(cell, value);
    if (!hit) continue;
    const last = found[found.length - 1];
    if (last && last.row === row && last.column + last.columns === column) {
      found[found.length - 1] = { ...last, columns: last.columns + 1 };
    } else found.push({ row, column, rows: 1, columns: 1 });
  }
  return found;
}
