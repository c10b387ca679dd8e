import { ensureCell, emptySheet, setCell } from "../../../simulator/model/sheet";
import { withFill, withNumberFormat, withProtection } from "../../../simulator/model/styles";
import type { CellValue, Sheet, Workbook } from "../../../simulator/model/types";

/** Values from A1; "" leaves a cell out. */
function sheet(number: number, name: string, rows: readonly (readonly CellValue[])[]): Sheet {
  const made = emptySheet(`{00000000-000${number}-0000-0000-000000000000}`, name);
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) if (value !== "") setCell(made, row, column, { value });
  }
  return made;
}

/**
 * The workbook every case of the contract starts with: "Growth & Homes" (a small KPI sheet with a merge, a formula, a
 * percentage and an array formula), "Locked" (protected; C1 unlocked), "Empty" and the hidden "Notes".
 */
export function contractWorkbook(): Workbook {
  const growth = sheet(1, "Growth & Homes", [
    ["Housing"],
    ["Ref", "Measure", "June 2023", "July 2023", "Target"],
    ["H01", "Homes started", 12, 14, 15],
    ["H02", "Repairs on time", 0.925, 0.931, 0.95],
    ["H03", "Total", "", "", ""],
  ]);
  growth.merges.push({ row: 0, column: 0, rows: 1, columns: 5 });
  setCell(growth, 4, 2, { value: 12.925, formula: "=SUM(C3:C4)" });
  for (const column of [2, 3, 4]) {
    const cell = ensureCell(growth, 3, column);
    cell.style = withNumberFormat(cell.style, "0.0%");
  }
  const red = ensureCell(growth, 2, 3);
  red.style = withFill(red.style, { color: "#FF0000" });
  growth.columns.set(6, { width: 20, hidden: true, styleXf: null });
  growth.tables.push({
    id: "1",
    name: "Measures",
    area: { row: 1, column: 0, rows: 3, columns: 5 },
    showHeaders: true,
    showTotals: false,
    style: "TableStyleLight1",
    columns: ["Ref", "Measure", "June 2023", "July 2023", "Target"],
  });
  const array = setCell(growth, 7, 0, { value: 1, formula: "=ROW(1:2)" });
  setCell(growth, 8, 0, { value: 2 });
  array.arrayArea = { row: 7, column: 0, rows: 2, columns: 1 };

  const locked = sheet(2, "Locked", [["fixed", 1, "open"]]);
  locked.protected = true;
  const open = ensureCell(locked, 0, 2);
  open.style = withProtection(open.style, { locked: false });

  const hidden = sheet(4, "Notes", [["hidden"]]);
  hidden.visibility = "Hidden";
  return {
    name: "Contract.xlsx",
    sheets: [growth, locked, sheet(3, "Empty", []), hidden],
    activeSheetId: growth.id,
    customXmlParts: [],
    settings: new Map(),
    names: [{ name: "Targets", formula: "'Growth & Homes'!$E$3:$E$4", sheetId: null, visible: true }],
    date1904: false,
    structureProtected: false,
  };
}
