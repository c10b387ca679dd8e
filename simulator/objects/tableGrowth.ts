import { cellAt, setCell } from "../model/sheet";
import type { Area, Sheet, Table } from "../model/types";
import type { Service } from "./service";

/**
 * A table takes in what is written directly beside or under it, as Excel's AutoCorrect does ("Include new rows and columns in table", on
 * by default). Microsoft's documentation does not say so for the API; in OfficeDev/office-js issue 6745 the options of AutoCorrect were
 * seen to act on what an add-in writes, so the simulator plays the worse case.
 *
 * @param written What has just been written; only cells that are not empty now count.
 */
export function growTables(service: Service, sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    const { area } = table;
    const right = { ...area, column: area.column + area.columns, columns: 1 };
    const under = { ...area, row: area.row + area.rows, rows: 1 };
    if (takesIn(sheet, right, written)) grow(service, sheet, table, { ...area, columns: area.columns + 1 });
    else if (!table.showTotals && takesIn(sheet, under, written))
      grow(service, sheet, table, { ...area, rows: area.rows + 1 });
  }
}

/** The line was empty before this writing, and is not now. */
function takesIn(sheet: Sheet, line: Area, written: Area): boolean {
  let filled = false;
  for (let row = line.row; row < line.row + line.rows; row += 1) {
    for (let column = line.column; column < line.column + line.columns; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (!cell || (cell.value === "" && cell.formula === null)) continue;
      if (!isIn(written, row, column)) return false;
      filled = true;
    }
  }
  return filled && !sheet.tables.some((other) => isIn(other.area, line.row, line.column));
}

function isIn({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}

function grow(service: Service, sheet: Sheet, table: Table, area: Area): void {
  service.undo.recordSheet(sheet);
  if (area.columns > table.area.columns) {
    const column = area.column + area.columns - 1;
    const heading = String(cellAt(sheet, area.row, column)?.value ?? "");
    const name = heading === "" ? `Column${area.columns}` : heading;
    if (heading === "" && table.showHeaders) {
      service.undo.recordCell(sheet, area.row, column);
      setCell(sheet, area.row, column, { value: name, formula: null });
    }
    table.columns.push(name);
  }
  table.area = area;
  service.changed({ kind: "sheet", sheetId: sheet.id });
}
