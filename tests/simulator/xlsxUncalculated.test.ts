import { uncalculatedCells } from "../../simulator/model/uncalculated";
import { openWorkbook } from "../../simulator/xlsx/open";
import { rawWorkbook, sheetData } from "./xlsxPackage";

/** The cells without a result in a workbook of one cell. */
function without(cell: string): readonly string[] {
  const bytes = rawWorkbook(sheetData(`<row r="1">${cell}</row>`));
  return uncalculatedCells(openWorkbook(bytes, "Book.xlsx").workbook).map((one) => one.replace(/^.*!/, ""));
}

test.each([
  ["no value at all", '<c r="A1"><f>37/41</f></c>', ["A1"]],
  ["an empty one, as some programs write it", '<c r="A1"><f>37/41</f><v></v></c>', ["A1"]],
  ["the same closed at once", '<c r="A1"><f>37/41</f><v/></c>', ["A1"]],
  ["a result", '<c r="A1"><f>37/41</f><v>0.9</v></c>', []],
  ["a result that is no text at all", '<c r="A1" t="str"><f>IF(B1="","",B1)</f><v></v></c>', []],
  ["no formula", '<c r="A1"/>', []],
])("a formula without a saved result is told from one whose result is blank: %s", (_name, cell, expected) => {
  expect(without(cell)).toEqual(expected);
});
