import { formatAddress } from "../../simulator/model/address";
import { displayText } from "../../simulator/model/text";
import { newWorkbook } from "../../simulator/xlsx/create";
import { at, open, partTexts, sheetNamed } from "./xlsxPackage";

const bytes = newWorkbook([
  {
    name: "Place & Economy",
    headerRows: 1,
    landscape: true,
    rows: [
      ["Ref", "Actual", "Due", "Met"],
      [
        "P1",
        { value: 0.756, numberFormat: "0%", fill: "#FFC000", bold: true, border: "#808080", locked: false },
        { value: 45108, numberFormat: "dd/mm/yyyy" },
        true,
      ],
      [
        null,
        { formula: "=AVERAGE(B2:B2)", value: 0.756, numberFormat: "0.0%", horizontal: "center", wrap: true },
        { error: "#DIV/0!" },
      ],
    ],
    cells: {
      F9: { value: "far", color: "#FF0000", italic: true, fontSize: 14, fontName: "Arial", vertical: "top" },
    },
    merges: ["A5:C5"],
    columnWidths: { B: 40 },
    hiddenColumns: ["H"],
    hiddenRows: [9],
    rowHeights: { 2: 30 },
    frozenRows: 1,
    frozenColumns: 2,
    notes: [{ address: "B2", author: "A. Officer", text: "From the system" }],
    tables: [{ name: "Indicators", address: "A1:D3" }],
    tabColor: "#00B050",
  },
  { name: "Key", visibility: "hidden", rows: [["↑ G"]] },
  { name: "Locked", protected: true, autoFilter: "A1:B3" },
]);
const opened = open(bytes);
const sheet = sheetNamed(opened, "Place & Economy");

test.each<[what: string, found: unknown, expected: unknown]>([
  [
    "sheets",
    opened.workbook.sheets.map((one) => [one.name, one.visibility, one.protected]),
    [
      ["Place & Economy", "Visible", false],
      ["Key", "Hidden", false],
      ["Locked", "Visible", true],
    ],
  ],
  [
    "texts shown",
    ["A2", "B2", "C2", "D2", "B3", "C3"].map((cell) => displayText(at(sheet, cell), false)),
    ["P1", "76%", "01/07/2023", "TRUE", "75.6%", "#DIV/0!"],
  ],
  ["formula", at(sheet, "B3").formula, "=AVERAGE(B2:B2)"],
  [
    "look",
    at(sheet, "B2").style,
    expect.objectContaining({
      locked: false,
      fill: expect.objectContaining({ color: "#FFC000" }),
      font: expect.objectContaining({ bold: true }),
    }),
  ],
  [
    "font",
    at(sheet, "F9").style.font,
    expect.objectContaining({ name: "Arial", size: 14, italic: true, color: "#FF0000" }),
  ],
  ["headings are bold", at(sheet, "A1").style.font.bold, true],
  ["headings are printed on each page", opened.workbook.names[0]?.formula, "='Place & Economy'!$1:$1"],
  ["merges", sheet.merges.map(formatAddress), ["A5:C5"]],
  ["sizes", [sheet.columns.get(1)?.width, sheet.rows.get(1)?.height], [40, 30]],
  ["hidden", [sheet.columns.get(7)?.hidden, sheet.rows.get(8)?.hidden], [true, true]],
  ["frozen", [sheet.frozenRows, sheet.frozenColumns], [1, 2]],
  ["notes", sheet.notes.map((one) => one.text), ["From the system"]],
  [
    "tables",
    sheet.tables.map((one) => [one.name, one.columns]),
    [["Indicators", ["Ref", "Actual", "Due", "Met"]]],
  ],
  ["filter", sheetNamed(opened, "Locked").autoFilter, { row: 0, column: 0, rows: 3, columns: 2 }],
  ["page", partTexts(bytes)["xl/worksheets/sheet1.xml"]?.includes('orientation="landscape"'), true],
])("%s", (_what, found, expected) => expect(found).toEqual(expected));

test("the same data gives the same bytes", () => {
  const make = () => newWorkbook([{ name: "A", rows: [["x"]] }]);
  expect(Buffer.compare(make(), make())).toBe(0);
});

test("the 1904 date system", () => {
  const file = open(
    newWorkbook([{ name: "A", rows: [[{ value: 0, numberFormat: "dd/mm/yyyy" }]] }], { date1904: true }),
  );
  expect(displayText(at(sheetNamed(file, "A"), "A1"), file.workbook.date1904)).toBe("01/01/1904");
});

test("a name or address that Excel would not take is refused", () => {
  expect(() => newWorkbook([{ name: "a/b" }])).toThrow(RangeError);
  expect(() => newWorkbook([{ name: "a" }, { name: "A" }])).toThrow(RangeError);
  expect(() => newWorkbook([{ name: "a", merges: ["nowhere"] }])).toThrow("nowhere");
});
